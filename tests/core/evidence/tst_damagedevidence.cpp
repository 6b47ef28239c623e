// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/importer.h"
#include "tests/support/corpus.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace kerbscope;

namespace {

constexpr qsizetype largest = 256 * 1024; // of larger files the beginning is enough here; the fuzz targets go deeper
constexpr qint64 longestMs = 20'000;      // for one import, in a debug build on a busy computer

ImportContext context()
{
    ImportContext made;
    made.now = *fromIso8601(u"2026-03-14T12:00:00Z");
    made.proxyRealms = { QStringLiteral("ZSCALERTWO.NET") };
    return made;
}

bool hasContent(const Imported &part)
{
    return part.tickets || part.capture || part.signOn || part.pac || part.events;
}

/// What is wrong with the answer to one input; empty: nothing.
QString complaint(const QByteArray &bytes)
{
    QElapsedTimer timer;
    timer.start();
    const auto parts = importBytes(bytes, QStringLiteral("damaged"), context());
    if (timer.elapsed() > longestMs)
        return QStringLiteral("took %1 ms").arg(timer.elapsed());
    if (!parts)
        return bytes.isEmpty() || !parts.error().what.isEmpty() ? QString() : QStringLiteral("an error without words");
    if (parts->isEmpty())
        return QStringLiteral("dropped in silence");
    for (const Imported &part : *parts) {
        const QString kind = toString(part.evidence.kind);
        if (part.evidence.kind == EvidenceKind::Unknown && part.evidence.warnings.isEmpty())
            return QStringLiteral("unread without a word");
        if (part.evidence.kind != EvidenceKind::Unknown && part.evidence.detected.isEmpty())
            return kind + QStringLiteral(" without a reason");
        const bool hasParts = part.evidence.kind == EvidenceKind::CollectorBundle && parts->size() > 1;
        if (!hasParts && !hasContent(part) && part.findings.isEmpty() && part.evidence.warnings.isEmpty())
            return kind + QStringLiteral(" yields nothing and says nothing");
    }
    return {};
}

QByteArray flipped(const QByteArray &bytes, quint32 seed)
{
    QByteArray changed = bytes;
    QRandomGenerator random(seed);
    for (int i = 0; i < 8 && !changed.isEmpty(); ++i)
        changed[random.bounded(static_cast<int>(changed.size()))] = static_cast<char>(random.bounded(256));
    return changed;
}

} // namespace

/// Every reader over what is damaged: cut at each tenth, bytes changed, pasted twice. No crash, no hang, nothing dropped in
/// silence. By default each file gets two of the cuts, in turn; KERBSCOPE_THOROUGH=1 makes all of them.
class TestDamagedEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourSamples_data();
    void ourSamples();
    void corpus_data();
    void corpus();
};

namespace {

void addRows(const QString &folder, const QStringList &below)
{
    QTest::addColumn<QString>("path");
    QStringList paths;
    for (const QString &name : below) {
        QDirIterator files(folder + u'/' + name, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << files.next();
    }
    paths.sort();
    for (const QString &path : std::as_const(paths))
        QTest::newRow(qPrintable(QDir(folder).relativeFilePath(path))) << path;
}

void damage(const QString &path, int row)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.read(largest);
    const bool thorough = qEnvironmentVariableIsSet("KERBSCOPE_THOROUGH");
    const auto check = [](const QByteArray &bytes, const QString &how) {
        const QString wrong = complaint(bytes);
        QVERIFY2(wrong.isEmpty(), qPrintable(how + QStringLiteral(": ") + wrong));
    };
    check(whole, QStringLiteral("whole"));
    for (int tenth = 1; tenth < 10; ++tenth) {
        if (thorough || tenth == 1 + row % 9 || tenth == 1 + (row + 4) % 9)
            check(whole.first(whole.size() * tenth / 10), QStringLiteral("cut at %1 tenths").arg(tenth));
    }
    for (int round = 0; round < (thorough ? 10 : 1); ++round)
        check(flipped(whole, static_cast<quint32>(row * 16 + round)), QStringLiteral("bytes changed, round %1").arg(round));
    check(whole + whole, QStringLiteral("pasted twice"));
}

int rowNumber()
{
    return static_cast<int>(qHash(QByteArrayView(QTest::currentDataTag()), 7) % 9);
}

} // namespace

void TestDamagedEvidence::ourSamples_data()
{
    addRows(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests"), { QStringLiteral("data/events"), QStringLiteral("data/texts"), QStringLiteral("data/klist"), QStringLiteral("data/diagnose"), QStringLiteral("fuzz/seeds") });
}

void TestDamagedEvidence::ourSamples()
{
    QFETCH(QString, path);
    damage(path, rowNumber());
}

void TestDamagedEvidence::corpus_data()
{
    const QString folder = test::corpusFolder();
    if (folder.isEmpty())
        QSKIP("the corpus of real samples is not here");
    addRows(folder, { QStringLiteral("klist"), QStringLiteral("ccache"), QStringLiteral("keytab"), QStringLiteral("pcap"), QStringLiteral("evtx"), QStringLiteral("event-xml"), QStringLiteral("event-json"),
                        QStringLiteral("event-text"), QStringLiteral("http-token"), QStringLiteral("pac") });
}

void TestDamagedEvidence::corpus()
{
    QFETCH(QString, path);
    damage(path, rowNumber());
}

QTEST_GUILESS_MAIN(TestDamagedEvidence)
#include "tst_damagedevidence.moc"
