// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportformat.h"
#include "core/report/writers.h"

namespace kerbscope {

namespace {

using W = ReportWord;

/// So that the whole stays on a page.
constexpr qsizetype maxReasons = 6;
constexpr qsizetype maxSteps = 8;
constexpr qsizetype maxItems = 8;
constexpr qsizetype maxLineLength = 300;

QString shortened(QString text)
{
    text.replace(u'\n', u' ');
    return text.size() > maxLineLength ? text.left(maxLineLength - 1) + QChar(0x2026) : text;
}

class PlainWriter {
public:
    explicit PlainWriter(const Report &report)
        : m_report(report)
        , m_words(report.language)
    {
    }

    QString page()
    {
        add(m_report.verdict);
        QStringList codes;
        for (const ReportCode &code : m_report.codes)
            codes << code.id;
        add(m_words(W::Case), m_report.title.isEmpty() ? m_report.caseId : m_report.title);
        add(m_words(W::State), stateText(m_report.state, m_words));
        add(m_words(W::Codes), codes.join(QStringLiteral(", ")));
        if (!m_report.causes.isEmpty())
            cause(m_report.causes.first());
        list(m_words(W::NotLookedAt), m_report.notLookedAt);
        list(m_words(W::CouldNotFindOut), m_report.openQuestions);
        list(m_words(W::Assumptions), m_report.assumptions);
        QStringList pieces;
        for (const ReportEvidence &piece : m_report.evidence)
            pieces << QStringLiteral("%1 %2, %3, %4, SHA-256 %5")
                          .arg(piece.id, piece.kind, piece.source, instantText(piece.takenAt), piece.sha256);
        list(m_words(W::Evidence), pieces);
        m_lines << QString();
        add(m_words(m_report.redacted ? W::Redacted : W::NotRedacted));
        add(m_words(W::Helpdesk), m_report.helpdesk);
        add(QStringLiteral("%1 %2, %3").arg(m_words(W::Program), m_report.program, instantText(m_report.madeAt)));
        return m_lines.join(u'\n') + u'\n';
    }

    QString line() const
    {
        QStringList parts;
        QStringList codes;
        for (const ReportCode &code : m_report.codes.first(std::min<qsizetype>(3, m_report.codes.size())))
            codes << code.id;
        if (!codes.isEmpty())
            parts << codes.join(QStringLiteral(", "));
        parts << m_report.verdict;
        if (!m_report.causes.isEmpty() && !m_report.nothingWrongSeen && !m_report.causes.first().owner.isEmpty())
            parts << QStringLiteral("%1: %2").arg(m_words(W::Owner), m_report.causes.first().owner);
        if (!m_report.notLookedAt.isEmpty())
            parts << QStringLiteral("%1: %2").arg(
                m_words(W::NotLookedAt), m_report.notLookedAt.join(QStringLiteral(", ")));
        QString text = parts.join(QStringLiteral(" | "));
        text.replace(u'\n', u' ');
        return text.size() > maxLineLength * 2 ? text.left(maxLineLength * 2 - 1) + QChar(0x2026) : text;
    }

private:
    void add(const QString &text)
    {
        if (!text.isEmpty())
            m_lines << shortened(text);
    }

    void add(const QString &label, const QString &text)
    {
        if (!text.isEmpty())
            m_lines << shortened(QStringLiteral("%1: %2").arg(label, text));
    }

    void list(const QString &title, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        m_lines << QString() << title + u':';
        for (qsizetype i = 0; i < std::min(maxItems, items.size()); ++i)
            m_lines << shortened(QStringLiteral("- ") + items[i]);
        if (items.size() > maxItems)
            m_lines << QStringLiteral("- \u2026 (%1)").arg(items.size() - maxItems);
    }

    void cause(const ReportCause &cause)
    {
        if (m_report.nothingWrongSeen)
            return;
        QStringList supports;
        QStringList opposes;
        for (const ReportReason &reason : cause.reasons) {
            const QString text =
                QStringLiteral("%1 [%2]").arg(findingText(reason.title, reason.value, reason.detail), reason.evidence);
            QStringList &side = reason.supports ? supports : opposes;
            if (side.size() < maxReasons)
                side << text;
        }
        list(m_words(W::SpeaksFor), supports);
        list(m_words(W::SpeaksAgainst), opposes);
        steps(cause.owner.isEmpty() ? m_words(W::WhatToDo)
                                    : QStringLiteral("%1 (%2)").arg(m_words(W::WhatToDo), cause.owner),
            cause.remedy);
        steps(m_words(W::HowToVerify), cause.verify);
        if (!cause.contacts.isEmpty()) {
            m_lines << QString();
            add(m_words(W::Contacts), cause.contacts.join(QStringLiteral("; ")));
        }
        if (!cause.company.isEmpty())
            add(m_words(W::Standing), m_words(W::FromCompany).arg(cause.company));
        if (!cause.escalate.isEmpty()) {
            m_lines << QString();
            add(m_words(W::ForNextTeam), cause.escalate);
        }
    }

    void steps(const QString &title, const QList<Step> &all)
    {
        if (all.isEmpty())
            return;
        m_lines << QString() << title + u':';
        for (qsizetype i = 0; i < std::min(maxSteps, all.size()); ++i) {
            QString text = stepText(all[i]);
            if (!all[i].command.isEmpty())
                text += QStringLiteral("  $ ") + all[i].command;
            m_lines << shortened(QStringLiteral("%1. %2").arg(QString::number(i + 1), text));
        }
    }

    const Report &m_report;
    ReportWords m_words;
    QStringList m_lines;
};

/// RFC 4180, and no cell that a spreadsheet computes.
QString csvCell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r|%").contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', QLatin1String("\"\""));
    return u'"' + text + u'"';
}

} // namespace

QString reportToTicketText(const Report &report) { return PlainWriter(report).page(); }

QString reportToOneLine(const Report &report) { return PlainWriter(report).line(); }

QString ticketsToCsv(const Report &report)
{
    const ReportWords words(report.language);
    QString csv;
    const auto row = [&](const QStringList &cells) {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted << csvCell(cell);
        csv += quoted.join(u',') + QStringLiteral("\r\n");
    };
    row({ words(W::Evidence), words(W::Client), words(W::Server), words(W::TicketState), words(W::Start), words(W::End),
        words(W::RenewUntil), words(W::TicketEtype), words(W::SessionEtype), words(W::Flags), words(W::Kdc) });
    for (const ReportListing &shown : report.listings) {
        for (const TicketCache &cache : shown.listing.caches) {
            const TicketTable table = ticketTable(cache, shown.takenAt, words);
            for (const TicketRow &ticket : table.rows)
                row({ shown.evidence, ticket.client, ticket.server, ticket.state, ticket.start, ticket.end,
                    ticket.renewUntil, ticket.ticketEtype, ticket.sessionEtype, ticket.flags, ticket.kdc });
        }
    }
    return csv;
}

} // namespace kerbscope
