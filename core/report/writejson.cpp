// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportformat.h"
#include "core/report/writers.h"

#include <QJsonArray>

namespace kerbscope {

namespace {

template <typename T> QJsonArray arrayOf(const QList<T> &values, QJsonObject (*one)(const T &))
{
    QJsonArray array;
    for (const T &value : values)
        array << one(value);
    return array;
}

QJsonArray strings(const QStringList &values) { return QJsonArray::fromStringList(values); }

QJsonValue instant(const std::optional<Instant> &value) { return value ? QJsonValue(toIso8601(*value)) : QJsonValue(); }

QJsonValue etype(const std::optional<EncryptionType> &value)
{
    return value ? QJsonValue(value->number) : QJsonValue();
}

QJsonObject reason(const ReportReason &reason)
{
    return { { QStringLiteral("evidence"), reason.evidence }, { QStringLiteral("title"), reason.title },
        { QStringLiteral("value"), reason.value }, { QStringLiteral("detail"), reason.detail },
        { QStringLiteral("because"), reason.because }, { QStringLiteral("supports"), reason.supports } };
}

QJsonObject step(const Step &step)
{
    return { { QStringLiteral("who"), step.who }, { QStringLiteral("do"), step.text },
        { QStringLiteral("command"), step.command } };
}

QJsonObject cause(const ReportCause &cause)
{
    return { { QStringLiteral("id"), cause.id }, { QStringLiteral("title"), cause.title },
        { QStringLiteral("summary"), cause.summary }, { QStringLiteral("owner"), cause.owner },
        { QStringLiteral("probability"), cause.probability },
        { QStringLiteral("because"), arrayOf(cause.reasons, reason) },
        { QStringLiteral("remedy"), arrayOf(cause.remedy, step) },
        { QStringLiteral("verify"), arrayOf(cause.verify, step) }, { QStringLiteral("say"), cause.say },
        { QStringLiteral("escalate"), cause.escalate }, { QStringLiteral("codes"), strings(cause.codes) },
        { QStringLiteral("sources"), strings(cause.sources) }, { QStringLiteral("contacts"), strings(cause.contacts) },
        { QStringLiteral("company"), cause.company } };
}

QJsonObject code(const ReportCode &code)
{
    return { { QStringLiteral("id"), code.id }, { QStringLiteral("symbol"), code.symbol },
        { QStringLiteral("code"), code.number }, { QStringLiteral("title"), code.title },
        { QStringLiteral("meaning"), code.meaning }, { QStringLiteral("standing"), code.standing },
        { QStringLiteral("source"), code.source } };
}

QJsonObject finding(const ReportFinding &finding)
{
    return { { QStringLiteral("title"), finding.title }, { QStringLiteral("value"), finding.value },
        { QStringLiteral("detail"), finding.detail } };
}

QJsonObject evidence(const ReportEvidence &piece)
{
    return { { QStringLiteral("id"), piece.id }, { QStringLiteral("kind"), piece.kind },
        { QStringLiteral("source"), piece.source }, { QStringLiteral("sha256"), piece.sha256 },
        { QStringLiteral("takenAt"), toIso8601(piece.takenAt) }, { QStringLiteral("detected"), piece.detected },
        { QStringLiteral("note"), piece.note }, { QStringLiteral("warnings"), strings(piece.warnings) },
        { QStringLiteral("findings"), arrayOf(piece.findings, finding) }, { QStringLiteral("text"), piece.text },
        { QStringLiteral("textCut"), piece.textCut } };
}

QJsonObject ticket(const Ticket &ticket)
{
    QJsonObject object { { QStringLiteral("client"), ticket.client.toString() },
        { QStringLiteral("server"), ticket.server.toString() },
        { QStringLiteral("authTime"), instant(ticket.authTime) },
        { QStringLiteral("startTime"), instant(ticket.startTime) },
        { QStringLiteral("endTime"), instant(ticket.endTime) },
        { QStringLiteral("renewUntil"), instant(ticket.renewUntil) },
        { QStringLiteral("ticketEtype"), etype(ticket.ticketEtype) },
        { QStringLiteral("sessionKeyEtype"), etype(ticket.sessionKeyEtype) }, { QStringLiteral("kdc"), ticket.kdc },
        { QStringLiteral("cacheFlags"), strings(ticket.cacheFlags) },
        { QStringLiteral("addresses"), strings(ticket.addresses) },
        { QStringLiteral("markedExpired"), ticket.markedExpired } };
    object.insert(QStringLiteral("flags"), ticket.flags ? QJsonValue(strings(ticket.flags->names())) : QJsonValue());
    object.insert(QStringLiteral("flagsValue"),
        ticket.flags ? QJsonValue(static_cast<qint64>(ticket.flags->value)) : QJsonValue());
    object.insert(QStringLiteral("kvno"), ticket.kvno ? QJsonValue(static_cast<qint64>(*ticket.kvno)) : QJsonValue());
    return object;
}

QJsonObject key(const KeytabEntry &key)
{
    return { { QStringLiteral("principal"), key.principal.toString() },
        { QStringLiteral("kvno"), static_cast<qint64>(key.kvno) }, { QStringLiteral("etype"), etype(key.etype) },
        { QStringLiteral("timestamp"), instant(key.timestamp) } };
}

QJsonObject cache(const TicketCache &cache)
{
    QJsonObject object { { QStringLiteral("kind"), cache.kind }, { QStringLiteral("name"), cache.name },
        { QStringLiteral("logonId"), cache.logonId },
        { QStringLiteral("client"), cache.client ? QJsonValue(cache.client->toString()) : QJsonValue() },
        { QStringLiteral("tickets"), arrayOf(cache.tickets, ticket) } };
    if (!cache.keys.isEmpty())
        object.insert(QStringLiteral("keys"), arrayOf(cache.keys, key));
    return object;
}

QJsonObject session(const LogonSession &session)
{
    return { { QStringLiteral("logonId"), session.logonId }, { QStringLiteral("user"), session.user },
        { QStringLiteral("package"), session.package }, { QStringLiteral("type"), session.type } };
}

QJsonObject warning(const ReadWarning &warning) { return { { QStringLiteral("text"), warning.toString() } }; }

QJsonObject listing(const ReportListing &shown)
{
    const TicketListing &listing = shown.listing;
    QJsonObject object { { QStringLiteral("evidence"), shown.evidence },
        { QStringLiteral("takenAt"), toIso8601(shown.takenAt) }, { QStringLiteral("dialect"), listing.dialect },
        { QStringLiteral("subcommand"), listing.subcommand },
        { QStringLiteral("caches"), arrayOf(listing.caches, cache) },
        { QStringLiteral("sessions"), arrayOf(listing.sessions, session) }, { QStringLiteral("zone"), listing.zone },
        { QStringLiteral("datesAmbiguous"), listing.datesAmbiguous },
        { QStringLiteral("warnings"), arrayOf(listing.warnings, warning) },
        { QStringLiteral("ticketsLeftOut"), shown.ticketsLeftOut } };
    if (listing.error)
        object.insert(QStringLiteral("error"),
            QJsonObject { { QStringLiteral("text"), listing.error->text },
                { QStringLiteral("codes"), strings(listing.error->codes) } });
    return object;
}

QJsonObject replacement(const Replacement &one)
{
    return { { QStringLiteral("pseudonym"), one.pseudonym }, { QStringLiteral("kind"), one.kind },
        { QStringLiteral("count"), one.count } };
}

} // namespace

QJsonObject reportToJson(const Report &report)
{
    QJsonObject object { { QStringLiteral("schema"), 1 }, { QStringLiteral("case"), report.caseId },
        { QStringLiteral("title"), report.title }, { QStringLiteral("state"), toString(report.state) },
        { QStringLiteral("tags"), strings(report.tags) }, { QStringLiteral("createdAt"), toIso8601(report.createdAt) },
        { QStringLiteral("madeAt"), toIso8601(report.madeAt) }, { QStringLiteral("program"), report.program },
        { QStringLiteral("language"), report.language }, { QStringLiteral("redacted"), report.redacted },
        { QStringLiteral("verdict"), report.verdict }, { QStringLiteral("nothingWrongSeen"), report.nothingWrongSeen },
        { QStringLiteral("causes"), arrayOf(report.causes, cause) },
        { QStringLiteral("codes"), arrayOf(report.codes, code) },
        { QStringLiteral("evidence"), arrayOf(report.evidence, evidence) },
        { QStringLiteral("listings"), arrayOf(report.listings, listing) },
        { QStringLiteral("assumptions"), strings(report.assumptions) },
        { QStringLiteral("notLookedAt"), strings(report.notLookedAt) },
        { QStringLiteral("openQuestions"), strings(report.openQuestions) }, { QStringLiteral("notes"), report.notes },
        { QStringLiteral("replaced"), arrayOf(report.replacements, replacement) } };
    if (!report.helpdesk.isEmpty())
        object.insert(QStringLiteral("helpdesk"), report.helpdesk);
    return object;
}

} // namespace kerbscope
