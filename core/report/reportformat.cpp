// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportformat.h"

#include <algorithm>

namespace kerbscope {

using W = ReportWord;

QString percentText(double probability)
{
    if (probability > 0.995)
        return QStringLiteral("> 99 %");
    return probability < 0.01 ? QStringLiteral("< 1 %") : QStringLiteral("%1 %").arg(qRound(probability * 100));
}

QString instantText(Instant instant)
{
    QString text = toIso8601(std::chrono::floor<std::chrono::seconds>(instant));
    text.replace(u'T', u' ');
    text.chop(1);
    return text + QStringLiteral(" UTC");
}

QString stateText(CaseState state, const ReportWords &words)
{
    switch (state) {
    case CaseState::Open:
        return words(W::StateOpen);
    case CaseState::Solved:
        return words(W::StateSolved);
    case CaseState::Escalated:
        return words(W::StateEscalated);
    case CaseState::Waiting:
        return words(W::StateWaiting);
    }
    return {};
}

QString replacedKindText(const QString &kind, const ReportWords &words)
{
    static const QHash<QString, ReportWord> known = { { QStringLiteral("user"), W::KindUser },
        { QStringLiteral("host"), W::KindHost }, { QStringLiteral("realm"), W::KindRealm },
        { QStringLiteral("domain"), W::KindDomain }, { QStringLiteral("address"), W::KindAddress },
        { QStringLiteral("sid"), W::KindSid }, { QStringLiteral("mac"), W::KindMac },
        { QStringLiteral("path"), W::KindPath }, { QStringLiteral("unit"), W::KindUnit },
        { QStringLiteral("encoded"), W::KindEncoded } };
    return known.contains(kind) ? words(known.value(kind)) : kind;
}

QString stepText(const Step &step)
{
    return step.who.isEmpty() ? step.text : QStringLiteral("%1: %2").arg(step.who, step.text);
}

QString findingText(const QString &title, const QString &value, const QString &detail)
{
    QString text = value.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, value);
    if (!detail.isEmpty() && detail != value)
        text += QStringLiteral(" (%1)").arg(detail);
    return text;
}

QString principalText(const Principal &principal, const QString &cacheKind)
{
    if (cacheKind != QLatin1String("klist-windows"))
        return principal.toString();
    const QString name = principal.components.join(u'/');
    return principal.realm.isEmpty() ? name : name + u'@' + principal.realm;
}

TicketTable ticketTable(const TicketCache &cache, Instant takenAt, const ReportWords &words)
{
    TicketTable table;
    std::optional<Instant> first;
    std::optional<Instant> last;
    QHash<QString, int> etypes;
    for (const Ticket &ticket : cache.tickets) {
        const std::optional<Instant> start = ticket.startTime ? ticket.startTime : ticket.authTime;
        if (start && (!first || *start < *first))
            first = start;
        if (ticket.endTime && (!last || *ticket.endTime > *last))
            last = ticket.endTime;
        ++etypes[ticket.ticketEtype ? ticket.ticketEtype->name() : words(W::NotShown)];
    }
    const bool hasSpan = first && last && *first < *last;
    const auto place = [&](Instant instant) {
        return double((instant - *first).count()) / double((*last - *first).count());
    };
    if (hasSpan) {
        table.spanStart = instantText(*first);
        table.spanEnd = instantText(*last);
        table.taken = place(takenAt);
    }
    for (auto it = etypes.constBegin(); it != etypes.constEnd(); ++it)
        table.etypes << QPair<QString, int>(it.key(), it.value());
    std::ranges::sort(table.etypes,
        [](const auto &a, const auto &b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });

    const auto instant = [&](const std::optional<Instant> &value) { return value ? instantText(*value) : QString(); };
    const auto etype = [&](const std::optional<EncryptionType> &value) {
        return !value         ? QString()
            : value->isWeak() ? QStringLiteral("%1 (%2)").arg(value->name(), words(W::Weak))
                              : value->name();
    };
    for (const Ticket &ticket : cache.tickets) {
        TicketRow row;
        row.client = ticket.client.isEmpty() && cache.client ? principalText(*cache.client, cache.kind)
                                                             : principalText(ticket.client, cache.kind);
        row.server = principalText(ticket.server, cache.kind);
        row.start = instant(ticket.startTime);
        row.end = instant(ticket.endTime);
        row.renewUntil = instant(ticket.renewUntil);
        row.isExpired = ticket.markedExpired || (ticket.endTime && *ticket.endTime <= takenAt);
        const bool isEarly = ticket.startTime && *ticket.startTime > takenAt;
        row.state = words(row.isExpired ? W::Expired
                : isEarly               ? W::NotYetValid
                : ticket.endTime        ? W::Valid
                                        : W::Unclear);
        row.ticketEtype = etype(ticket.ticketEtype);
        row.sessionEtype = etype(ticket.sessionKeyEtype);
        row.isWeak = (ticket.ticketEtype && ticket.ticketEtype->isWeak())
            || (ticket.sessionKeyEtype && ticket.sessionKeyEtype->isWeak());
        row.flags = ticket.flags ? ticket.flags->names().join(QStringLiteral(", ")) : QString();
        row.kdc = ticket.kdc;
        const std::optional<Instant> start = ticket.startTime ? ticket.startTime : ticket.authTime;
        if (hasSpan && start && ticket.endTime && *start < *ticket.endTime) {
            row.from = place(*start);
            row.to = place(*ticket.endTime);
        }
        table.rows << row;
    }
    return table;
}

} // namespace kerbscope
