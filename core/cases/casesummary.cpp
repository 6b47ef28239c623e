// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/casesummary.h"

#include <QSet>

namespace kerbscope {

namespace {

constexpr qsizetype maxSearchText = 64 * 1024;

/// Findings about a code are named "code.<family>" (importCode).
QStringList codesOf(const Case &summed)
{
    QStringList codes;
    for (const Imported &item : summed.items) {
        for (const Finding &finding : item.findings) {
            if (!finding.id.startsWith(QLatin1String("code.")))
                continue;
            const QString code = finding.id.mid(5) + u':' + finding.value;
            if (!codes.contains(code))
                codes << code;
        }
    }
    return codes;
}

/// Collects distinct texts up to a total length.
class SearchText {
public:
    void add(const QString &text)
    {
        if (text.isEmpty() || m_size > maxSearchText || m_seen.contains(text))
            return;
        m_seen << text;
        m_parts << text;
        m_size += text.size();
    }

    void add(const std::optional<TicketListing> &listing)
    {
        if (!listing)
            return;
        for (const TicketCache &cache : listing->caches) {
            if (m_size > maxSearchText)
                return;
            if (cache.client)
                add(cache.client->toString());
            for (const Ticket &ticket : cache.tickets) {
                if (m_size > maxSearchText)
                    return;
                add(ticket.server.toString());
            }
        }
    }

    QString folded() const { return foldedForSearch(m_parts.join(u' ')).left(maxSearchText); }

private:
    QSet<QString> m_seen;
    QStringList m_parts;
    qsizetype m_size = 0;
};

} // namespace

CaseSummary summaryOf(const Case &summed)
{
    CaseSummary summary { summed.id, summed.title, summed.createdAt, summed.changedAt, summed.state, summed.tags,
        codesOf(summed), static_cast<int>(summed.items.size()), {}, {}, {} };
    if (summed.conclusion && summed.conclusion->standsOutSince && !summed.conclusion->causes.isEmpty()) {
        summary.cause = summed.conclusion->causes.first().id;
        summary.causeTitle = summed.conclusion->causes.first().title;
        summary.concludedAt = summed.conclusion->standsOutSince;
    }
    return summary;
}

QString searchTextOf(const Case &searched)
{
    SearchText text;
    text.add(searched.title);
    text.add(searched.notes);
    for (const QString &tag : searched.tags)
        text.add(tag);
    for (const QString &code : codesOf(searched))
        text.add(code);
    if (searched.conclusion && searched.conclusion->standsOutSince) {
        for (const ConcludedCause &cause : searched.conclusion->causes.mid(0, 1))
            text.add(cause.title);
    }
    for (const Imported &item : searched.items) {
        text.add(item.evidence.source);
        text.add(item.evidence.note);
        text.add(item.tickets);
        for (const Finding &finding : item.findings) {
            text.add(finding.id);
            text.add(finding.detail);
        }
    }
    return text.folded();
}

QString foldedForSearch(const QString &text) { return text.toCaseFolded().simplified(); }

} // namespace kerbscope
