// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/requestedticket.h"

#include "core/evidence/proxyhosts.h"
#include "core/evidence/realmroles.h"
#include "core/parse/commandoutput/commandlines.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

struct Answer {
    const char *code; ///< catalog id in klist's error
    const char *value; ///< of tgs.*.error
};

constexpr std::array answers = {
    Answer { "ntstatus:0xC000018B", "7" },
    Answer { "win32:1787", "7" },
    Answer { "ntstatus:0xC00002FD", "14" },
    Answer { "sspi:0x80090342", "14" },
    Answer { "ntstatus:0xC000005E", "no-answer" },
    Answer { "win32:1311", "no-answer" },
    Answer { "sspi:0x80090311", "no-answer" },
};

QString requestedName(QStringView text)
{
    static const QRegularExpression command(QStringLiteral(R"((?i)\bklist(?:\.exe)?\s+get\s+"?([^\s"]+/[^\s"]+))"));
    const QRegularExpressionMatch match = command.match(text.toString());
    return match.hasMatch() ? match.captured(1) : QString();
}

QString homeOf(const TicketListing &listing)
{
    for (const TicketCache &cache : listing.caches) {
        if (cache.client)
            return cache.client->realm;
        if (!cache.tickets.isEmpty())
            return cache.tickets.first().client.realm;
    }
    return {};
}

/// Somebody who asks by hand for krbtgt/ of a realm asks for another one's: the own ticket comes by itself.
QString stepOf(const Principal &name, const QString &home, const ImportContext &context)
{
    if (name.isTicketGranting())
        return home.compare(name.targetRealm(), Qt::CaseInsensitive) == 0 ? QString() : QStringLiteral("tgs.cross-realm.error");
    const QString host = name.components.value(1);
    const bool cloud = isProxyHost(host, context);
    const bool foreign = !name.realm.isEmpty() && !home.isEmpty() && name.realm.compare(home, Qt::CaseInsensitive) != 0;
    return isWebService(name) && (cloud || foreign) ? QStringLiteral("tgs.proxy-service.error")
                                                    : QStringLiteral("tgs.service.error");
}

bool holds(const TicketListing &listing, const Principal &name)
{
    return std::ranges::any_of(listing.caches, [&](const TicketCache &cache) {
        return std::ranges::any_of(cache.tickets, [&](const Ticket &ticket) {
            return ticket.server.nameToString().compare(name.nameToString(), Qt::CaseInsensitive) == 0;
        });
    });
}

} // namespace

QList<Finding> findingsOfRequestedTicket(QStringView text, const TicketListing &listing, const ImportContext &context)
{
    const QString typed = requestedName(text);
    const Result<Principal> name = Principal::fromString(typed);
    if (typed.isEmpty() || !name)
        return {};
    const QString step = stepOf(*name, homeOf(listing), context);
    if (step.isEmpty())
        return {};
    const QString detail = QStringLiteral("klist get %1").arg(typed);
    if (!listing.error) {
        if (holds(listing, *name))
            return { Finding { step, QStringLiteral("none"), {}, detail } };
        return {};
    }
    for (const Answer &answer : answers) {
        if (!listing.error->codes.contains(QLatin1String(answer.code)))
            continue;
        QList<Finding> findings { Finding { step, QString::fromLatin1(answer.value), {}, detail } };
        if (isNumericAddress(name->components.value(1)))
            findings << Finding { QStringLiteral("spn.target-form"), QStringLiteral("address"), {}, detail };
        return findings;
    }
    return {};
}

} // namespace kerbscope
