// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/reportfixture.h"

#include "core/catalog/compiler.h"
#include "core/evidence/codefindings.h"

#include <QTemporaryDir>

namespace kerbscope::test {

namespace {

Ticket ticket(const QString &server, const QString &realm, int hoursBefore, int hoursAfter, qint32 etype)
{
    Ticket made;
    made.client = { { QStringLiteral("bmiller") }, QStringLiteral("CORP.SECRETCO.COM") };
    made.server = { server.split(u'/'), realm };
    made.startTime = sampleNow() - std::chrono::hours(hoursBefore);
    made.endTime = sampleNow() + std::chrono::hours(hoursAfter);
    made.flags = TicketFlags { 0x40E10000 };
    made.ticketEtype = EncryptionType { etype };
    made.sessionKeyEtype = EncryptionType { 18 };
    made.kdc = QStringLiteral("DC71.corp.secretco.com");
    return made;
}

Imported listing()
{
    Imported made;
    made.evidence.kind = EvidenceKind::KlistWindows;
    made.evidence.source = QStringLiteral("C:\\Users\\bmiller\\Desktop\\klist.txt");
    made.evidence.bytes = "#0>\tClient: bmiller @ CORP.SECRETCO.COM\r\n"
                          "\tServer: krbtgt/CORP.SECRETCO.COM @ CORP.SECRETCO.COM\r\n"
                          "\tKdc Called: DC71.corp.secretco.com\r\n";
    made.evidence.sha256 = sha256Hex(made.evidence.bytes);
    made.evidence.takenAt = sampleNow() - std::chrono::minutes(5);
    made.evidence.detected = QStringLiteral("it has the lines of a ticket listing");
    made.evidence.warnings << QStringLiteral("line 9: \"Foo: bar\" is not understood");
    made.tickets.emplace();
    made.tickets->dialect = QStringLiteral("klist-windows");
    made.tickets->subcommand = QStringLiteral("tickets");
    made.tickets->zone = QStringLiteral("Europe/Berlin");
    TicketCache cache;
    cache.kind = QStringLiteral("klist-windows");
    cache.logonId = QStringLiteral("0:0x3e7a1");
    cache.client = Principal { { QStringLiteral("bmiller") }, QStringLiteral("CORP.SECRETCO.COM") };
    cache.tickets << ticket(QStringLiteral("krbtgt/CORP.SECRETCO.COM"), QStringLiteral("CORP.SECRETCO.COM"), 2, 8,
        18) << ticket(QStringLiteral("cifs/fs01.corp.secretco.com"), QStringLiteral("CORP.SECRETCO.COM"), 1, 8, 23)
                  << ticket(QStringLiteral("HTTP/web.corp.secretco.com"), QStringLiteral("CORP.SECRETCO.COM"), 20, -10,
                         18);
    made.tickets->caches << cache;
    made.findings << Finding { QStringLiteral("klist.proxy-tgt"), QStringLiteral("absent"), {},
        QStringLiteral("no krbtgt/ZSCALERTWO.NET@CORP.SECRETCO.COM among 3 tickets of bmiller") };
    return made;
}

} // namespace

Instant sampleNow()
{
    return instantFromSeconds(1'795'338'000); // 2026-11-22 09:00:00 UTC
}

Catalog smallCatalog()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("catalog.sqlite"));
    const auto compiled = compileCatalog(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/report/knowledge"), path);
    if (!compiled || !compiled->problems.isEmpty())
        qFatal("the small catalog cannot be compiled");
    Result<Catalog> catalog = Catalog::open(path);
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error().toString()));
    return std::move(*catalog);
}

Case sampleCase()
{
    Case made = newCase(QStringLiteral("Bob Miller: 471000 on ws4711"), sampleNow() - std::chrono::minutes(10));
    made.id = QStringLiteral("5a1f7c52-3f0e-4d0e-9d55-1f0c5b3c2a10");
    made.tags = { QStringLiteral("vpn"), QStringLiteral("secretco") };
    made.notes = QStringLiteral("Calls from 10.66.63.22, b.miller@secretco.com.\nSays it worked yesterday.");
    addEvidence(made, importCode(QStringLiteral("zen:471000"), sampleNow() - std::chrono::minutes(9)), sampleNow());
    addEvidence(made, listing(), sampleNow());
    answer(made, QStringLiteral("symptom.kind"), QStringLiteral("proxy-page"), sampleNow());
    decline(made, QStringLiteral("time.skew"), sampleNow());
    made.state = CaseState::Escalated;
    return made;
}

Diagnosis sampleDiagnosis(const Case &source)
{
    Diagnosis made;
    RankedCause trust { QStringLiteral("trust.aes-disabled"), 0.93, {} };
    for (const Finding &finding : source.findings()) {
        if (finding.id == QLatin1String("klist.proxy-tgt"))
            trust.because << Reason { finding, true, 2.1, QStringLiteral("the KDC refuses before it issues") };
        if (finding.id == QLatin1String("code.zen"))
            trust.because << Reason { finding, true, 1.2, {} };
    }
    trust.because << Reason { { QStringLiteral("time.skew"), QStringLiteral("good"), QStringLiteral("e2"), {} }, false,
        -0.3, {} };
    made.causes << trust << RankedCause { QStringLiteral("unknown"), 0.065, {} }
                << RankedCause { QStringLiteral("time.client"), 0.005, {} };
    made.notLookedAt << QStringLiteral("time.skew");
    return made;
}

Report sampleReport(const ReportOptions &options)
{
    const Catalog catalog = smallCatalog();
    const Case source = sampleCase();
    return buildReport(
        source, sampleDiagnosis(source), catalog.knowledge(options.language), catalog, sampleNow(), options);
}

} // namespace kerbscope::test
