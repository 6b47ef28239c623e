// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klisttext.h"
#include "core/parse/ticketfile.h"
#include "tests/support/heimdal.h"
#include "tests/support/mitkdc.h"

#include <QFile>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::test;

/// What the real tools print of one cache and one keytab, against what our file readers see in them.
class TestRealTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTicketsAsPrinted_data();
    void readsTicketsAsPrinted();
    void readsKeytabsAsPrinted_data();
    void readsKeytabsAsPrinted();
    void readsListsOfCaches_data();
    void readsListsOfCaches();
    void readsJavasKlist();

private:
    bool makeLocale(const QString &name) const;
    QString program(const QString &tool, const QString &name) const;

    std::unique_ptr<MitKdc> m_kdc;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    TicketListing m_tickets;
    TicketListing m_keys;
};

void TestRealTools::initTestCase()
{
    auto started = MitKdc::start(QStringLiteral("NORD.EXAMPLE"));
    if (!started && started.error().kind == ErrorKind::NotFound)
        QSKIP(qPrintable(started.error().toString()));
    QVERIFY2(started, qPrintable(started ? QString() : started.error().toString()));
    m_kdc = std::move(*started);
    QVERIFY(m_kdc->addUser(QStringLiteral("mia"), QStringLiteral("geheim")));
    QVERIFY(m_kdc->addService(QStringLiteral("HTTP/web.nord.example")));
    QVERIFY(m_kdc->addService(QStringLiteral("HTTP/old.nord.example"), QStringLiteral("-e arcfour-hmac:normal")));
    const QString cache = m_folder.filePath(QStringLiteral("cc"));
    m_environment = m_kdc->clientEnvironment(QStringLiteral("FILE:") + cache);
    m_environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    QVERIFY(run(QStringLiteral("kinit"), { QStringLiteral("-f"), QStringLiteral("-r"), QStringLiteral("2d"), QStringLiteral("mia") }, m_environment, "geheim\n").ok());
    QVERIFY(run(QStringLiteral("kvno"), { QStringLiteral("HTTP/web.nord.example"), QStringLiteral("HTTP/old.nord.example") }, m_environment).ok());
    const QString keytab = m_folder.filePath(QStringLiteral("web.keytab"));
    QVERIFY(m_kdc->exportKeys(keytab, { QStringLiteral("HTTP/web.nord.example"), QStringLiteral("HTTP/old.nord.example") }));
    for (auto [path, into] : { std::pair(cache, &m_tickets), std::pair(keytab, &m_keys) }) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto read = parseTicketFile(file.readAll(), {});
        QVERIFY(read);
        *into = *std::move(read);
    }
    QCOMPARE(m_tickets.ticketCount(), 3);
}

void TestRealTools::readsTicketsAsPrinted_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("locale");
    for (const char *arguments : { "", "-e", "-f", "-ef", "-A", "-Aef", "-a", "-an", "-C", "-efaC" }) {
        for (const char *locale : { "C.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8", "ja_JP.UTF-8", "fi_FI.UTF-8", "en_GB.UTF-8" }) {
            const QString text = QString::fromLatin1(arguments);
            if (QLatin1String(locale) != QLatin1String("C.UTF-8") && !text.isEmpty() && text != QLatin1String("-ef"))
                continue;
            QTest::addRow("MIT klist %s, %s", arguments, locale) << "mit" << (text.isEmpty() ? QStringList() : QStringList { text }) << locale;
        }
    }
    for (const char *arguments : { "", "-f", "-v", "-A", "-A -v", "--json", "-f -A" })
        QTest::addRow("Heimdal klist %s", arguments) << "heimdal" << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts) << "C.UTF-8";
}

/// Heimdal's tools are one program that looks at the name it was called by.
QString TestRealTools::program(const QString &tool, const QString &name) const
{
    if (tool != QLatin1String("heimdal"))
        return name;
    const QString found = heimdalProgram(name);
    if (found.isEmpty() || !found.endsWith(QLatin1String(".heimdal")))
        return found;
    const QString link = m_folder.filePath(name);
    QFile::link(found, link);
    return link;
}

bool TestRealTools::makeLocale(const QString &name) const
{
    const QString path = m_folder.filePath(name);
    if (!QFile::exists(path))
        run(QStringLiteral("localedef"), { QStringLiteral("-i"), name.section(u'.', 0, 0), QStringLiteral("-f"), QStringLiteral("UTF-8"), path }, m_environment);
    return QFile::exists(path);
}

void TestRealTools::readsTicketsAsPrinted()
{
    QFETCH(QString, tool);
    QFETCH(QStringList, arguments);
    QFETCH(QString, locale);
    const QString klist = program(tool, QStringLiteral("klist"));
    if (klist.isEmpty())
        QSKIP("Heimdal's klist is not here (package heimdal-clients, or KERBSCOPE_HEIMDAL)");
    QProcessEnvironment environment = m_environment;
    if (locale != QLatin1String("C.UTF-8")) {
        if (!makeLocale(locale))
            QSKIP(qPrintable(QStringLiteral("the locale cannot be made here (package locales): ") + locale));
        environment.insert(QStringLiteral("LOCPATH"), m_folder.path());
    }
    environment.insert(QStringLiteral("LC_ALL"), locale);
    const Ran printed = run(klist, arguments, environment);
    QVERIFY2(printed.ok(), qPrintable(printed.err));
    const auto listing = parseKlist(printed.out, { QTimeZone::utc(), fromDateTime(QDateTime::currentDateTimeUtc()) });
    QVERIFY2(listing, qPrintable(printed.out));
    QCOMPARE(listing->ticketCount(), m_tickets.ticketCount());
    QCOMPARE(listing->caches.first().client, m_tickets.caches.first().client);
    const bool heimdalPlain = tool == QLatin1String("heimdal") && !arguments.contains(QLatin1String("-v"));
    for (qsizetype i = 0; i < m_tickets.ticketCount(); ++i) {
        const Ticket &wanted = m_tickets.caches.first().tickets[i];
        const Ticket &got = listing->caches.first().tickets[i];
        QCOMPARE(got.server, wanted.server);
        if (!listing->datesAmbiguous) {
            QVERIFY2(got.startTime == wanted.startTime, qPrintable(printed.out));
            QVERIFY2(got.endTime == wanted.endTime, qPrintable(printed.out));
            if (!heimdalPlain)
                QVERIFY2(got.renewUntil == wanted.renewUntil, qPrintable(printed.out));
        }
        if (got.ticketEtype)
            QCOMPARE(got.ticketEtype, wanted.ticketEtype);
        // Tools have no letter for every flag; what they show must be there.
        if (got.flags)
            QCOMPARE(got.flags->value & ~wanted.flags->value, 0U);
    }
    for (const ReadWarning &warning : listing->warnings)
        QVERIFY2(listing->datesAmbiguous, qPrintable(warning.toString() + u'\n' + printed.out));
}

void TestRealTools::readsKeytabsAsPrinted_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments : { "-k", "-ke", "-kt", "-kte", "-kteK" })
        QTest::addRow("MIT klist %s", arguments) << "mit" << QStringList { QString::fromLatin1(arguments) };
    for (const char *arguments : { "list", "list --timestamp", "list --keys" })
        QTest::addRow("Heimdal ktutil %s", arguments) << "heimdal" << QString::fromLatin1(arguments).split(u' ');
}

void TestRealTools::readsKeytabsAsPrinted()
{
    QFETCH(QString, tool);
    QFETCH(QStringList, arguments);
    const QString keytab = m_folder.filePath(QStringLiteral("web.keytab"));
    const bool heimdal = tool == QLatin1String("heimdal");
    const QString name = program(tool, heimdal ? QStringLiteral("ktutil") : QStringLiteral("klist"));
    if (name.isEmpty())
        QSKIP("Heimdal's ktutil is not here (package heimdal-clients, or KERBSCOPE_HEIMDAL)");
    const Ran printed = run(name, heimdal ? QStringList { QStringLiteral("-k"), QStringLiteral("FILE:") + keytab } + arguments : arguments + QStringList { keytab }, m_environment);
    QVERIFY2(printed.ok(), qPrintable(printed.err));
    const auto listing = parseKlist(printed.out, { QTimeZone::utc(), fromDateTime(QDateTime::currentDateTimeUtc()) });
    QVERIFY2(listing, qPrintable(printed.out));
    const QList<KeytabEntry> &wanted = m_keys.caches.first().keys;
    QCOMPARE(listing->caches.size(), 1);
    const QList<KeytabEntry> &got = listing->caches.first().keys;
    QCOMPARE(got.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QCOMPARE(got[i].principal, wanted[i].principal);
        QCOMPARE(got[i].kvno, wanted[i].kvno);
        if (got[i].etype)
            QCOMPARE(got[i].etype, wanted[i].etype);
    }
    // A listing with keys in it was read without them.
    for (const ReadWarning &warning : listing->warnings)
        QVERIFY2(listing->datesAmbiguous, qPrintable(warning.toString()));
}

void TestRealTools::readsListsOfCaches_data()
{
    QTest::addColumn<QString>("tool");
    QTest::newRow("MIT klist -l") << "mit";
    QTest::newRow("Heimdal klist -l") << "heimdal";
}

void TestRealTools::readsListsOfCaches()
{
    QFETCH(QString, tool);
    const QString klist = program(tool, QStringLiteral("klist"));
    if (klist.isEmpty())
        QSKIP("Heimdal's klist is not here (package heimdal-clients, or KERBSCOPE_HEIMDAL)");
    const Ran printed = run(klist, { QStringLiteral("-l") }, m_environment);
    QVERIFY2(printed.ok(), qPrintable(printed.err));
    const auto listing = parseKlist(printed.out, {});
    QVERIFY2(listing, qPrintable(printed.out));
    QCOMPARE(listing->subcommand, QStringLiteral("list-caches"));
    QCOMPARE(listing->caches.size(), 1);
    QCOMPARE(listing->caches.first().client, m_tickets.caches.first().client);
}

void TestRealTools::readsJavasKlist()
{
    const Ran printed = run(QStringLiteral("java"),
        { QStringLiteral("--add-exports"), QStringLiteral("java.security.jgss/sun.security.krb5.internal.tools=ALL-UNNAMED"),
            QStringLiteral("sun.security.krb5.internal.tools.Klist"), QStringLiteral("-e"), QStringLiteral("-f"), m_folder.filePath(QStringLiteral("cc")) },
        m_environment);
    if (!printed.ok())
        QSKIP("Java's klist is not here: only the JDK of Windows has it");
    const auto listing = parseKlist(printed.out, { QTimeZone::utc(), {} });
    QVERIFY2(listing, qPrintable(printed.out));
    QCOMPARE(listing->ticketCount(), m_tickets.ticketCount());
    for (qsizetype i = 0; i < m_tickets.ticketCount(); ++i)
        QCOMPARE(listing->caches.first().tickets[i].server, m_tickets.caches.first().tickets[i].server);
}

QTEST_GUILESS_MAIN(TestRealTools)
#include "tst_realtools.moc"
