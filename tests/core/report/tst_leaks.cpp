// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/codefindings.h"
#include "core/report/writers.h"
#include "tests/core/report/plants.h"
#include "tests/core/report/reportfixture.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace kerbscope;

namespace {

Imported piece(const QString &text, Instant now)
{
    Imported made;
    made.evidence.kind = EvidenceKind::CommandOutput;
    made.evidence.source = QStringLiteral("pasted");
    made.evidence.bytes = text.toUtf8();
    made.evidence.sha256 = sha256Hex(made.evidence.bytes);
    made.evidence.takenAt = now;
    return made;
}

QByteArray utf16(const QString &text) { return { reinterpret_cast<const char *>(text.utf16()), text.size() * 2 }; }

/// A name that is known from elsewhere, spelled in all ways at once.
QString respelled(const QString &name)
{
    QString hex;
    QString references;
    QString unicode;
    for (const QChar c : name) {
        hex += QString::number(c.unicode(), 16) + u' ';
        references += QStringLiteral("&#%1;").arg(c.unicode());
        unicode += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    QString wide;
    for (const QChar c : name)
        wide += c == u'.' ? c : QChar(static_cast<char16_t>(c.unicode() - u'a' + 0xFF41));
    QString percent;
    for (const char byte : name.toUtf8())
        percent += QStringLiteral("%%1").arg(static_cast<quint8>(byte), 2, 16, QLatin1Char('0'));
    QStringList spaced;
    for (const QChar c : name)
        spaced << QString(c);
    const QByteArray bytes = name.toUtf8();
    return QStringList { name.toUpper(), QStringLiteral("a=%1&b=1").arg(percent), QStringLiteral("x%2540%1").arg(name),
        QString::fromLatin1(bytes.toBase64()), QString::fromLatin1(("DOM\\" + bytes).toBase64()),
        QString::fromLatin1(("a" + bytes).toBase64()), QString::fromLatin1(utf16(name).toBase64()),
        QString::fromLatin1(bytes.toHex()), hex.trimmed(), references, unicode, wide, spaced.join(u' '),
        spaced.join(u'.'), QStringLiteral("klist-%1-2.txt").arg(name), QStringLiteral("HTTP\\/%1\\@X").arg(name),
        name.left(2) + QChar(0x200B) + name.mid(2) }
        .join(u'\n');
}

/// UTF-16 read as single bytes. Bytes with zeros are no text, so this comes into a case by other ways only.
QString withZeros(const QString &name)
{
    QString text;
    for (const QChar c : name)
        text += QString(c) + QChar(0);
    return text;
}

/// The three ways in which a text can lie inside Base64, without what depends on its neighbours.
QStringList insideBase64(const QString &text)
{
    QStringList all;
    for (qsizetype shift = 0; shift < 3; ++shift) {
        QByteArray encoded = (QByteArray(shift, 'x') + text.toUtf8()).toBase64(QByteArray::OmitTrailingEquals);
        encoded = encoded.sliced(shift == 0 ? 0 : shift + 1);
        encoded.chop(1);
        if (encoded.size() >= 6)
            all << QString::fromLatin1(encoded);
    }
    return all;
}

} // namespace

class TestLeaks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingPlantedComesThrough();
};

void TestLeaks::nothingPlantedComesThrough()
{
    test::Plants plants;
    const Instant now = test::sampleNow();
    Case source = newCase(plants.fill(QStringLiteral("471000 of {mail}, {dom}\\{user}")), now);
    addEvidence(source, importCode(QStringLiteral("zen:471000"), now), now);
    for (int round = 0; round < 2; ++round) {
        for (const QString &pattern : test::plantPatterns()) {
            Imported part = piece(plants.fill(pattern), now);
            if (round == 1) {
                part.evidence.source = plants.fill(QStringLiteral("C:\\Users\\{user}\\{host}.txt"));
                part.evidence.note = plants.fill(QStringLiteral("from {mail} at {ip4}"));
                part.evidence.warnings << plants.fill(QStringLiteral("line 3: \"{user}@{realm}\" is not understood"));
                part.findings << Finding { QStringLiteral("klist.proxy-tgt"), QStringLiteral("absent"), {},
                    plants.fill(QStringLiteral("krbtgt/{realm}@{realm}, line 12")) };
            }
            addEvidence(source, part, now);
        }
    }
    // Names that stand in no text, only in what was read.
    Imported listing = piece(QStringLiteral("a listing"), now);
    listing.evidence.kind = EvidenceKind::KlistWindows;
    listing.tickets.emplace();
    listing.tickets->dialect = QStringLiteral("klist-windows");
    for (int i = 0; i < 20; ++i) {
        TicketCache cache;
        cache.kind = QStringLiteral("klist-windows");
        cache.name = plants.fill(QStringLiteral("FILE:/tmp/krb5cc_{user}"));
        cache.client = Principal { { plants.fill(QStringLiteral("{user}")) }, plants.fill(QStringLiteral("{realm}")) };
        Ticket ticket;
        ticket.client = { { plants.fill(QStringLiteral("{user}@{dom}.biz")) }, plants.fill(QStringLiteral("{dom}")) };
        ticket.server = { { QStringLiteral("ldap"), plants.fill(QStringLiteral("{fqdn}")),
                              plants.fill(QStringLiteral("corp.{dom}.com")) },
            plants.fill(QStringLiteral("{realm}")) };
        ticket.kdc = plants.fill(QStringLiteral("{host}"));
        ticket.addresses << plants.fill(QStringLiteral("{ip4}"));
        cache.tickets << ticket;
        listing.tickets->caches << cache;
        listing.tickets->sessions << LogonSession { QStringLiteral("0:0x1"),
            plants.fill(QStringLiteral("{dom}\\{user}")), {}, {} };
    }
    addEvidence(source, listing, now);
    // What is known already, in every other spelling.
    const QStringList known = plants.users().mid(0, 60) + plants.hosts().mid(0, 30);
    for (const QString &name : known) {
        Imported part = piece(respelled(name), now);
        part.evidence.note = withZeros(name);
        addEvidence(source, part, now);
    }
    source.tags << plants.users().first();
    source.notes =
        plants.fill(QStringLiteral("Call {mail} or Frau {full}, computer {fqdn} ({ip4}).\n")) + known.join(u' ');

    const Catalog catalog = test::smallCatalog();
    KnowledgeBase knowledge = catalog.knowledge();
    for (CauseInfo &cause : knowledge.causes)
        cause.escalate += plants.fill(QStringLiteral(" Write to {mail}, see https://{fqdn}/queue."));
    const Diagnosis diagnosis = test::sampleDiagnosis(source);

    QStringList outputs;
    for (const QString &language : { QStringLiteral("en"), QStringLiteral("de") }) {
        ReportOptions options;
        options.language = language;
        const Report report = buildReport(source, diagnosis, knowledge, catalog, now, options);
        outputs << reportToHtml(report) << reportToMarkdown(report)
                << QString::fromUtf8(QJsonDocument(reportToJson(report)).toJson()) << reportToTicketText(report)
                << reportToOneLine(report) << ticketsToCsv(report);
    }
    const QSet<QString> secrets(plants.secrets().begin(), plants.secrets().end());
    int leaks = 0;
    const auto plantedIn = [&](const QString &secret) {
        for (const Imported &item : source.items) {
            if (QString::fromUtf8(item.evidence.bytes).contains(secret, Qt::CaseInsensitive))
                return QString::fromUtf8(item.evidence.bytes).left(100).simplified();
        }
        return QStringLiteral("no text");
    };
    for (const QString &secret : secrets) {
        const QStringList traces = QStringList { secret } + insideBase64(secret);
        for (const QString &output : std::as_const(outputs)) {
            for (const QString &trace : traces) {
                const qsizetype at =
                    output.indexOf(trace, 0, trace == secret ? Qt::CaseInsensitive : Qt::CaseSensitive);
                if (at < 0)
                    continue;
                ++leaks;
                qWarning("%s leaks: ...%s... (planted in: %s)", qPrintable(trace),
                    qPrintable(output.mid(std::max<qsizetype>(0, at - 60), 140).simplified()),
                    qPrintable(plantedIn(secret)));
                break;
            }
        }
    }
    qInfo("%lld identifying strings planted, %d leaks in %lld outputs", static_cast<long long>(secrets.size()), leaks,
        static_cast<long long>(outputs.size()));
    QVERIFY(secrets.size() >= 500);
    QCOMPARE(leaks, 0);

    // What tells nothing about anybody is still there, and no text had to be dropped as a whole.
    QVERIFY(!outputs[2].contains(QStringLiteral("[\u2026]")));
    for (const QString &kept : { QStringLiteral("471000"), QStringLiteral("KVNO"), QStringLiteral("4768"),
             QStringLiteral("gateway.zscalertwo.net"), QStringLiteral("FindProxyForURL"),
             QStringLiteral("default_realm"), QStringLiteral("407 Proxy Authentication Required"),
             QStringLiteral("11/22/26 08:57:14"), QStringLiteral("Microsoft-Windows-Security-Auditing"),
             QStringLiteral("0:0x3e7a1") })
        QVERIFY2(outputs[2].contains(kept), qPrintable(kept));
}

QTEST_GUILESS_MAIN(TestLeaks)
#include "tst_leaks.moc"
