// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/evidence/filebytes.h"
#include "core/evidence/importer.h"
#include "core/evidence/pac/pacevaluator.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kerbscope;

/// The caps of limits.h that belong to whole inputs: what is read at the cap, and what happens one past it.
class TestImportCaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensFilesUpToTheCap();
    void keepsTheNewestEventsOfALog();
    void evaluatesScriptsUpToTheCap();
};

void TestImportCaps::opensFilesUpToTheCap()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("large.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (!file.resize(limits::maxImportFileBytes + 1)) // sparse
        QSKIP("the file system of temporary files holds no file of 4 GiB");
    const auto tooLarge = FileBytes::open(file.fileName());
    QVERIFY(!tooLarge);
    QVERIFY(tooLarge.error().kind == ErrorKind::TooLarge);
    QVERIFY(file.resize(limits::maxImportFileBytes));
    const auto largest = FileBytes::open(file.fileName());
    QVERIFY(largest);
    QCOMPARE(largest->bytes().size(), limits::maxImportFileBytes);
}

void TestImportCaps::keepsTheNewestEventsOfALog()
{
    const auto keptOf = [](qsizetype count) {
        QByteArray text;
        for (qsizetype i = 0; i < count; ++i) {
            const Instant time = instantFromSeconds(1'767'225'600 + i);
            text += QStringLiteral("{\"EventID\":4768,\"Channel\":\"Security\",\"SourceName\":\"Microsoft-Windows-Security-Auditing\","
                                   "\"TimeCreated\":\"%1\",\"TargetUserName\":\"u%2\",\"Status\":\"0x0\"}\n")
                        .arg(toIso8601(time)).arg(i).toUtf8();
        }
        const auto imported = importBytes(text, QStringLiteral("dc.json"), {});
        return imported && imported->size() == 1 ? imported->first() : Imported();
    };
    const Imported whole = keptOf(limits::maxCaseEvents);
    QVERIFY(whole.events);
    QCOMPARE(whole.events->listing.events.size(), limits::maxCaseEvents);
    QVERIFY2(whole.evidence.warnings.isEmpty(), qPrintable(whole.evidence.warnings.join(u'\n')));

    const Imported tooMany = keptOf(limits::maxCaseEvents + 1);
    QVERIFY(tooMany.events);
    QCOMPARE(tooMany.events->listing.events.size(), limits::maxCaseEvents);
    QCOMPARE(tooMany.events->listing.records, limits::maxCaseEvents + 1);
    QVERIFY(!tooMany.evidence.warnings.isEmpty());
    // The oldest went.
    QCOMPARE(tooMany.events->listing.events.first().fields.value(QLatin1String("TargetUserName")), QStringLiteral("u1"));
}

void TestImportCaps::evaluatesScriptsUpToTheCap()
{
    QString script = QStringLiteral("function FindProxyForURL(url, host) { return 'DIRECT'; }\n//");
    script += QString(limits::maxPacBytes - script.size(), u'x');
    QVERIFY(evaluatePac(script, QStringLiteral("http://a/")));
    const auto tooLong = evaluatePac(script + u'x', QStringLiteral("http://a/"));
    QVERIFY(!tooLong && tooLong.error().kind == ErrorKind::TooLarge);
}

QTEST_APPLESS_MAIN(TestImportCaps)
#include "tst_importcaps.moc"
