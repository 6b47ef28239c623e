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

private Q_SLOTS:
    void saysWhatATextTells_data();
    void saysWhatATextTells();
    void keepsEveryTextInOnePart_data() { saysWhatATextTells_data(); }
    void keepsEveryTextInOnePart();
    void survivesDamage_data() { saysWhatATextTells_data(); }
    void survivesDamage();
};

void TestTexts::saysWhatATextTells_data()
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
        if (cells.size() < 5)
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
