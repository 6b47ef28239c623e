// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textdecoder.h"
#include "core/parse/klisttext.h"
#include "tests/support/listingdump.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kerbscope;

/// Every listing in tests/data/klist against the .expected file beside it, which a person wrote down.
class TestKlistSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsExpected_data();
    void readsAsExpected();
};

void TestKlistSamples::readsAsExpected_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/klist"));
    const QStringList files = folder.entryList({ QStringLiteral("*.txt") }, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 40);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestKlistSamples::readsAsExpected()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = decodeText(file.readAll());
    QVERIFY(text);
    const auto listing = parseKlist(text->text, { QTimeZone::utc(), fromIso8601(u"2026-03-14T12:00:00Z") });
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().toString()));

    QFile golden(path.chopped(4) + QStringLiteral(".expected"));
    if (qEnvironmentVariableIsSet("KERBSCOPE_WRITE_EXPECTED")) { // for a person to read over
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(test::dump(*listing).toUtf8());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList got = test::dump(*listing).split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), got.size()); ++i)
        QCOMPARE(got.value(i), expected.value(i));
}

QTEST_APPLESS_MAIN(TestKlistSamples)
#include "tst_klistsamples.moc"
