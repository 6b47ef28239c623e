// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/ticketfile.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace kerbscope;

/// Real listings and files, as a person or MIT's klist reads them. The samples do not belong to the project; where they
/// are not at hand, the test skips.
class TestAcceptance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsListingsLikeAPerson_data();
    void readsListingsLikeAPerson();
    void readsFilesLikeKlist_data();
    void readsFilesLikeKlist();

private:
    static QByteArray contents(const QString &path);
    QString m_corpus;
};

namespace {

/// Windows and MIT write blanks around '@' differently.
QString plain(QString name)
{
    static const QRegularExpression around(QStringLiteral("\\s*@\\s*"));
    return name.replace(around, QStringLiteral("@")).trimmed();
}

QString shown(const Principal &principal, const QString &kind)
{
    return kind == QLatin1String("klist-windows") && !principal.realm.isNull()
        ? principal.components.join(u'/') + u'@' + principal.realm
        : principal.toString();
}

QString shown(const std::optional<Instant> &time) { return time ? toIso8601(*time).chopped(1) : QString(); }

} // namespace

QByteArray TestAcceptance::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAcceptance::initTestCase()
{
    m_corpus = test::corpusFolder();
    if (m_corpus.isEmpty())
        QSKIP("the corpus of real samples is not at hand");
}

void TestAcceptance::readsListingsLikeAPerson_data()
{
    QTest::addColumn<QHash<QString, QString>>("expected");
    const QList<QByteArray> lines = contents(m_corpus + QStringLiteral("/expected_klist.tsv")).split('\n');
    const QStringList columns = QString::fromUtf8(lines.value(0)).trimmed().split(u'\t');
    for (const QByteArray &line : lines.mid(1)) {
        const QStringList fields = QString::fromUtf8(line).split(u'\t');
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < fields.size(); ++i)
            row.insert(columns.value(i), fields[i]);
        const QString file = row.value(QStringLiteral("file"));
        if (!file.isEmpty() && QFile::exists(m_corpus + QStringLiteral("/klist/") + file))
            QTest::newRow(qPrintable(file)) << row;
    }
}

void TestAcceptance::readsListingsLikeAPerson()
{
    using Row = QHash<QString, QString>;
    QFETCH(Row, expected);
    const auto field = [&](const char *name) { return expected.value(QString::fromLatin1(name)); };
    const auto listing = parseTicketFile(contents(m_corpus + QStringLiteral("/klist/") + field("file")), {});
    if (field("dialect") == QLatin1String("not-a-listing")) {
        QVERIFY(!listing || listing->ticketCount() == 0);
        return;
    }
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().toString()));

    QStringList servers;
    qsizetype keys = 0;
    const Ticket *first = nullptr;
    for (const TicketCache &cache : listing->caches) {
        keys += cache.keys.size();
        for (const Ticket &ticket : cache.tickets) {
            first = first == nullptr ? &ticket : first;
            servers << plain(shown(ticket.server, cache.kind));
        }
    }
    const qsizetype entries = field("subcommand") == QLatin1String("sessions") ? listing->sessions.size()
        : field("subcommand") == QLatin1String("keytab")                       ? keys
                                                                               : servers.size();
    QCOMPARE(entries, field("tickets").toLongLong());
    if (!field("client").isEmpty()) {
        QVERIFY(!listing->caches.isEmpty() && listing->caches.first().client);
        QCOMPARE(plain(shown(*listing->caches.first().client, listing->caches.first().kind)), plain(field("client")));
    }
    if (!field("servers").isEmpty() && field("subcommand") != QLatin1String("keytab")) {
        QStringList wanted;
        for (const QString &server : field("servers").split(QStringLiteral(" | ")))
            wanted << plain(server);
        QCOMPARE(servers, wanted);
    }
    if (first == nullptr)
        return;
    if (!field("first_start").isEmpty() && field("first_start") != QLatin1String("?"))
        QCOMPARE(shown(first->startTime), field("first_start"));
    if (!field("first_end").isEmpty() && field("first_end") != QLatin1String("?"))
        QCOMPARE(shown(first->endTime), field("first_end"));
    for (const QString &etype : field("etypes").split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const EncryptionType wanted { etype.trimmed().toInt(&isNumber) };
        QVERIFY2(!isNumber || first->ticketEtype == wanted || first->sessionKeyEtype == wanted, qPrintable(etype));
    }
}

void TestAcceptance::readsFilesLikeKlist_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isKeytab");
    for (const char *folder : { "ccache", "keytab" }) {
        const QDir dir(m_corpus + u'/' + QLatin1String(folder));
        for (const QString &file : dir.entryList(QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file)) << dir.filePath(file) << (QLatin1String(folder) == QLatin1String("keytab"));
    }
}

void TestAcceptance::readsFilesLikeKlist()
{
    QFETCH(QString, path);
    QFETCH(bool, isKeytab);
    const auto ours = parseTicketFile(contents(path), {});
    if (path.endsWith(QLatin1String(".kirbi"))) { // klist knows none
        QVERIFY(ours && ours->ticketCount() > 0);
        return;
    }
    if (QStandardPaths::findExecutable(QStringLiteral("klist")).isEmpty())
        QSKIP("MIT's klist is not installed");
    QProcess klist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    klist.setProcessEnvironment(environment);
    klist.start(QStringLiteral("klist"),
        isKeytab ? QStringList { QStringLiteral("-k"), QStringLiteral("-t"), QStringLiteral("-e"), path }
                 : QStringList { QStringLiteral("-e"), QStringLiteral("-f"), QStringLiteral("-c"), path });
    QVERIFY(klist.waitForFinished());
    const bool refused = klist.exitCode() != 0;
    if (refused) {
        QVERIFY(!ours || !ours->warnings.isEmpty());
        return;
    }
    QVERIFY2(ours, qPrintable(ours ? QString() : ours.error().toString()));
    const auto theirs =
        parseKlist(QString::fromUtf8(klist.readAllStandardOutput()), { QTimeZone::systemTimeZone(), {} });
    QVERIFY(theirs);
    const TicketCache &here = ours->caches.first();
    const TicketCache there = theirs->caches.value(0);
    QCOMPARE(here.tickets.size(), there.tickets.size());
    for (qsizetype i = 0; i < here.tickets.size(); ++i) {
        QCOMPARE(here.tickets[i].server, there.tickets[i].server);
        QCOMPARE(here.tickets[i].startTime, there.tickets[i].startTime);
        QCOMPARE(here.tickets[i].endTime, there.tickets[i].endTime);
        QCOMPARE(here.tickets[i].renewUntil, there.tickets[i].renewUntil);
        QCOMPARE(here.tickets[i].ticketEtype, there.tickets[i].ticketEtype);
        QCOMPARE(here.tickets[i].sessionKeyEtype, there.tickets[i].sessionKeyEtype);
    }
    QCOMPARE(here.keys, there.keys);
}

QTEST_GUILESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
