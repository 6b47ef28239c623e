// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/importer.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace kerbscope;

namespace {

constexpr int flips = 12;

QByteArray read(const QString &name)
{
    QFile file(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/texts/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList described(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << finding.id + u'=' + finding.value;
    return lines;
}

ImportContext context(const QString &home)
{
    ImportContext made;
    made.now = *fromIso8601(u"2026-11-24T12:00:00Z");
    made.proxyRealms = { QStringLiteral("ZSCALERTWO.NET"), QStringLiteral("ZSCLOUD.NET") };
    made.homeRealm = home;
    return made;
}

} // namespace

/// Texts as people paste them, and what follows from them: tests/data/texts/expected.tsv.
class TestTexts : public QObject
{
    Q_OBJECT

private:
    /// The rows whose file begins so.
    static void addRows(const QString &beginning);

private Q_SLOTS:
    void saysWhatATextTells_data() { addRows({}); }
    void saysWhatATextTells();
    void keepsEveryTextInOnePart_data() { saysWhatATextTells_data(); }
    void keepsEveryTextInOnePart();
    void drawsTheSameFromAMail_data() { addRows(QStringLiteral("walk-")); }
    void drawsTheSameFromAMail();
    void survivesDamage_data() { saysWhatATextTells_data(); }
    void survivesDamage();
};

void TestTexts::addRows(const QString &beginning)
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<QStringList>("never");

    const QList<QByteArray> lines = read(QStringLiteral("expected.tsv")).split('\n');
    QVERIFY(lines.size() > 1);
    for (const QByteArray &line : lines.sliced(1)) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() < 5 || !cells[0].startsWith(beginning))
            continue;
        QTest::newRow(qPrintable(cells[0])) << cells[0] << cells[1] << cells[2] << cells[3].split(u' ', Qt::SkipEmptyParts)
                                            << cells[4].split(u' ', Qt::SkipEmptyParts);
    }
}

void TestTexts::saysWhatATextTells()
{
    QFETCH(QString, file);
    QFETCH(QString, kind);
    QFETCH(QString, home);
    QFETCH(QStringList, findings);
    QFETCH(QStringList, never);

    const auto parts = importBytes(read(file), file, context(home));
    QVERIFY2(parts, qPrintable(parts ? QString() : parts.error().toString()));
    const Imported &part = parts->first();
    QCOMPARE(toString(part.evidence.kind), kind);
    const QStringList drawn = described(part.findings);
    for (const QString &finding : findings)
        QVERIFY2(drawn.contains(finding), qPrintable(finding + QStringLiteral(" is missing among ") + drawn.join(u' ')));
    for (const QString &finding : never) {
        const bool there = finding.contains(u'=')
            ? drawn.contains(finding)
            : std::ranges::any_of(drawn, [&](const QString &line) { return line.startsWith(finding + u'='); });
        QVERIFY2(!there, qPrintable(finding + QStringLiteral(" is drawn: ") + drawn.join(u' ')));
    }
}

void TestTexts::keepsEveryTextInOnePart()
{
    QFETCH(QString, file);
    const auto parts = importBytes(read(file), file, context({}));
    QVERIFY(parts);
    QCOMPARE(parts->size(), 1);
}

/// What a command printed stands between the words of a mail and a listing: it tells the same.
void TestTexts::drawsTheSameFromAMail()
{
    QFETCH(QString, file);
    QFETCH(QString, home);
    QFETCH(QStringList, findings);
    QFETCH(QStringList, never);
    const QByteArray mail = "Hallo Kollegen,\n\nbei Frau Meier erscheint im Browser die Seite 471000, sie kann sich nicht anmelden. Ich habe folgendes "
                            "ausgef\xC3\xBChrt:\n\n"
        + read(file)
        + "\nDanach noch klist:\n\nC:\\>klist\n\nCurrent LogonId is 0:0x3e7a1\n\nCached Tickets: (0)\n\nK\xC3\xB6nnt ihr das bitte ansehen?\n\nViele "
          "Gr\xC3\xBC\xC3\x9F\x65\nA. Schmidt\n";
    const auto parts = importBytes(mail, file, context(home));
    QVERIFY(parts);
    QStringList drawn;
    bool command = false;
    bool listing = false;
    for (const Imported &part : *parts) {
        command = command || part.evidence.kind == EvidenceKind::CommandOutput;
        listing = listing || part.evidence.kind == EvidenceKind::KlistWindows;
        if (part.evidence.kind == EvidenceKind::CommandOutput)
            drawn << described(part.findings);
    }
    QVERIFY(command);
    QVERIFY(listing);
    for (const QString &finding : findings)
        QVERIFY2(drawn.contains(finding), qPrintable(finding + QStringLiteral(" is missing among ") + drawn.join(u' ')));
    for (const QString &finding : never) {
        if (finding.contains(u'='))
            QVERIFY2(!drawn.contains(finding), qPrintable(finding + QStringLiteral(" is drawn")));
        else
            QVERIFY2(!std::ranges::any_of(drawn, [&](const QString &line) { return line.startsWith(finding + u'='); }), qPrintable(finding + QStringLiteral(" is drawn: ") + drawn.join(u' ')));
    }
}

void TestTexts::survivesDamage()
{
    QFETCH(QString, file);
    const QByteArray whole = read(file);
    for (int tenth = 1; tenth < 10; ++tenth)
        QVERIFY(importBytes(whole.first(std::max<qsizetype>(1, whole.size() * tenth / 10)), file, context({})));
    for (int at = 0; at < flips; ++at) {
        QByteArray bent = whole;
        const qsizetype place = bent.size() * at / flips;
        bent[place] = static_cast<char>(bent[place] ^ (1 << (at % 7)));
        QVERIFY(importBytes(bent, file, context({})));
    }
    const auto twice = importBytes(whole + '\n' + whole, file, context({}));
    QVERIFY(twice);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
