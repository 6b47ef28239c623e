// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportformat.h"
#include "core/report/writers.h"

#include <QRegularExpression>

#include <algorithm>

namespace kerbscope {

namespace {

using W = ReportWord;

/// Whether a mark means something where it stands, to CommonMark or to GitHub (links out of bare addresses, mentions).
bool isMarkup(const QString &text, qsizetype at)
{
    const auto next = [&](qsizetype by) { return at + by < text.size() ? text[at + by] : QChar(); };
    const QStringView before = QStringView(text).first(at);
    switch (text[at].unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'_':
    case u'[':
    case u']':
    case u'<':
    case u'>':
    case u'|':
    case u'~':
    case u'@':
        return true;
    case u'&':
        return next(1).isLetterOrNumber() || next(1) == u'#';
    case u':':
        return next(1) == u'/' && next(2) == u'/';
    case u'#':
    case u'+':
    case u'-':
    case u'=':
        return before.trimmed().isEmpty() || next(1) == text[at];
    case u'.':
    case u')': {
        const bool isNumber =
            !before.isEmpty() && std::ranges::all_of(before.trimmed(), [](QChar c) { return c.isDigit(); });
        return isNumber || before.endsWith(u"www", Qt::CaseInsensitive);
    }
    default:
        return false;
    }
}

/// Text in which nothing is markup: marks are escaped by a backslash (CommonMark 2.4).
QString escaped(const QString &text)
{
    QString markdown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isMarkup(text, i))
            markdown += u'\\';
        markdown += text[i] == u'\n' ? QChar(u' ') : text[i];
    }
    return markdown;
}

qsizetype longestRun(const QString &text, QChar mark)
{
    qsizetype longest = 0;
    qsizetype current = 0;
    for (const QChar c : text) {
        current = c == mark ? current + 1 : 0;
        longest = std::max(longest, current);
    }
    return longest;
}

/// A code span: a longer fence than any run of backticks in it (CommonMark 6.1). Bars would end a table's cell.
QString code(const QString &text, bool inTable = false)
{
    if (text.isEmpty())
        return {};
    QString content = text;
    content.replace(u'\n', u' ');
    if (inTable)
        content.replace(u'|', QLatin1String("\\|"));
    const QString fence(longestRun(content, u'`') + 1, u'`');
    const bool needsSpace =
        content.startsWith(u'`') || content.endsWith(u'`') || content.startsWith(u' ') || content.endsWith(u' ');
    return needsSpace ? fence + u' ' + content + u' ' + fence : fence + content + fence;
}

QString codeBlock(const QString &text)
{
    const QString fence(std::max<qsizetype>(3, longestRun(text, u'`') + 1), u'`');
    return QStringLiteral("%1text\n%2%3%1\n\n")
        .arg(fence, text, text.endsWith(u'\n') ? QString() : QStringLiteral("\n"));
}

class MarkdownWriter {
public:
    explicit MarkdownWriter(const Report &report)
        : m_report(report)
        , m_words(report.language)
    {
    }

    QString write()
    {
        line(QStringLiteral("# %1").arg(escaped(m_words(W::Title))));
        head();
        causes();
        open();
        codes();
        listings();
        evidence();
        section(W::Assumptions, m_report.assumptions);
        if (!m_report.notes.isEmpty()) {
            heading(2, m_words(W::Notes));
            m_text += codeBlock(m_report.notes);
        }
        replaced();
        line(QStringLiteral("---"));
        if (!m_report.helpdesk.isEmpty())
            line(QStringLiteral("%1: %2").arg(escaped(m_words(W::Helpdesk)), escaped(m_report.helpdesk)));
        line(QStringLiteral("%1 %2, %3")
                 .arg(escaped(m_words(W::Program)), escaped(m_report.program), escaped(instantText(m_report.madeAt))));
        return std::move(m_text);
    }

private:
    void line(const QString &text) { m_text += text + QStringLiteral("\n\n"); }
    void item(const QString &text) { m_text += QStringLiteral("- %1\n").arg(text); }
    void endList() { m_text += u'\n'; }
    void heading(int level, const QString &text) { line(QString(level, u'#') + u' ' + escaped(text)); }

    void fact(ReportWord word, const QString &markdown)
    {
        if (!markdown.isEmpty())
            item(QStringLiteral("**%1:** %2").arg(escaped(m_words(word)), markdown));
    }

    void section(ReportWord title, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        heading(2, m_words(title));
        for (const QString &one : items)
            item(escaped(one));
        endList();
    }

    void tableHead(const QStringList &titles)
    {
        QStringList cells;
        for (const QString &title : titles)
            cells << escaped(title);
        m_text += QStringLiteral("| %1 |\n|%2\n")
                      .arg(cells.join(QStringLiteral(" | ")), QStringLiteral(" --- |").repeated(titles.size()));
    }

    void tableRow(const QStringList &markdownCells)
    {
        m_text += QStringLiteral("| %1 |\n").arg(markdownCells.join(QStringLiteral(" | ")));
    }

    void head()
    {
        fact(W::Case, code(m_report.title.isEmpty() ? m_report.caseId : m_report.title));
        fact(W::State, escaped(stateText(m_report.state, m_words)));
        QStringList tags;
        for (const QString &tag : m_report.tags)
            tags << code(tag);
        fact(W::Tags, tags.join(QStringLiteral(", ")));
        fact(W::Created, escaped(instantText(m_report.createdAt)));
        fact(W::Made, escaped(instantText(m_report.madeAt)));
        endList();
        line(QStringLiteral("**%1**").arg(escaped(m_report.verdict)));
        line(QStringLiteral("*%1*").arg(escaped(m_words(m_report.redacted ? W::Redacted : W::NotRedacted))));
    }

    void causes()
    {
        if (m_report.causes.isEmpty())
            return;
        heading(2, m_words(W::LikelyCauses));
        tableHead({ m_words(W::LikelyCauses), m_words(W::Probability), m_words(W::Owner) });
        for (const ReportCause &cause : m_report.causes)
            tableRow({ escaped(cause.title), escaped(percentText(cause.probability)), escaped(cause.owner) });
        endList();
        for (const ReportCause &cause : m_report.causes) {
            heading(3, QStringLiteral("%1 (%2)").arg(cause.title, percentText(cause.probability)));
            if (!cause.summary.isEmpty())
                line(escaped(cause.summary));
            reasons(cause, true, W::SpeaksFor);
            reasons(cause, false, W::SpeaksAgainst);
            steps(cause.remedy, W::WhatToDo);
            steps(cause.verify, W::HowToVerify);
            paragraph(W::SayToUser, cause.say);
            paragraph(W::ForNextTeam, cause.escalate);
            paragraph(W::Contacts, cause.contacts.join(QStringLiteral("; ")));
            if (!cause.company.isEmpty())
                paragraph(W::Standing, m_words(W::FromCompany).arg(cause.company));
            paragraph(W::Codes, cause.codes.join(QStringLiteral(", ")));
            paragraph(W::Sources, cause.sources.join(QStringLiteral("; ")));
        }
    }

    void paragraph(ReportWord title, const QString &text)
    {
        if (!text.isEmpty())
            line(QStringLiteral("**%1:** %2").arg(escaped(m_words(title)), escaped(text)));
    }

    QString finding(const QString &title, const QString &value, const QString &detail) const
    {
        QString text = escaped(title);
        if (!value.isEmpty())
            text += QStringLiteral(": %1").arg(escaped(value));
        if (!detail.isEmpty() && detail != value)
            text += QStringLiteral(" (%1)").arg(code(detail));
        return text;
    }

    void reasons(const ReportCause &cause, bool supports, ReportWord title)
    {
        bool isFirst = true;
        for (const ReportReason &reason : cause.reasons) {
            if (reason.supports != supports)
                continue;
            if (isFirst)
                line(QStringLiteral("**%1**").arg(escaped(m_words(title))));
            isFirst = false;
            QString text = finding(reason.title, reason.value, reason.detail);
            if (!reason.because.isEmpty())
                text += QStringLiteral("; %1").arg(escaped(reason.because));
            if (!reason.evidence.isEmpty())
                text += QStringLiteral(" \\[%1\\]").arg(escaped(reason.evidence));
            item(text);
        }
        if (!isFirst)
            endList();
    }

    void steps(const QList<Step> &all, ReportWord title)
    {
        if (all.isEmpty())
            return;
        line(QStringLiteral("**%1**").arg(escaped(m_words(title))));
        for (qsizetype i = 0; i < all.size(); ++i) {
            m_text += QStringLiteral("%1. %2").arg(QString::number(i + 1), escaped(stepText(all[i])));
            if (!all[i].command.isEmpty())
                m_text += QStringLiteral(" %1").arg(code(all[i].command));
            m_text += u'\n';
        }
        endList();
    }

    void open()
    {
        heading(2, m_words(W::NotLookedAt));
        if (m_report.notLookedAt.isEmpty())
            line(escaped(m_words(W::NothingOpen)));
        for (const QString &one : m_report.notLookedAt)
            item(escaped(one));
        endList();
        section(W::CouldNotFindOut, m_report.openQuestions);
    }

    void codes()
    {
        if (m_report.codes.isEmpty())
            return;
        heading(2, m_words(W::Codes));
        tableHead({ m_words(W::Code), m_words(W::Meaning), m_words(W::Sources) });
        for (const ReportCode &one : m_report.codes) {
            QString meaning = QStringLiteral("**%1** %2").arg(escaped(one.title), escaped(one.meaning));
            if (!one.standing.isEmpty())
                meaning += QStringLiteral(" (%1)").arg(escaped(one.standing));
            tableRow({ escaped(one.id) + (one.symbol.isEmpty() ? QString() : u' ' + code(one.symbol, true)), meaning,
                escaped(one.source) });
        }
        endList();
    }

    void listings()
    {
        if (m_report.listings.isEmpty())
            return;
        heading(2, m_words(W::Tickets));
        for (const ReportListing &shown : m_report.listings) {
            heading(3, QStringLiteral("%1 (%2)").arg(shown.evidence, shown.listing.dialect));
            if (shown.listing.error)
                line(QStringLiteral("**%1:** %2").arg(escaped(m_words(W::Error)), code(shown.listing.error->text)));
            for (const TicketCache &cache : shown.listing.caches)
                this->cache(cache, shown.takenAt);
            if (!shown.listing.sessions.isEmpty()) {
                tableHead({ QStringLiteral("LogonId"), m_words(W::User), m_words(W::Package), m_words(W::Type) });
                for (const LogonSession &session : shown.listing.sessions)
                    tableRow({ code(session.logonId, true), code(session.user, true), code(session.package, true),
                        code(session.type, true) });
                endList();
            }
            if (shown.ticketsLeftOut > 0)
                line(escaped(m_words(W::MoreTickets).arg(shown.ticketsLeftOut)));
        }
    }

    void cache(const TicketCache &cache, Instant takenAt)
    {
        fact(W::Cache, code(cache.name.isEmpty() ? cache.logonId : cache.name));
        fact(W::Client, cache.client ? code(principalText(*cache.client, cache.kind)) : QString());
        endList();
        if (!cache.tickets.isEmpty()) {
            line(escaped(m_words(W::WhenTaken).arg(instantText(takenAt))));
            tableHead({ m_words(W::Server), m_words(W::TicketState), m_words(W::Start), m_words(W::End),
                m_words(W::TicketEtype), m_words(W::SessionEtype), m_words(W::Flags), m_words(W::Kdc) });
            const TicketTable table = ticketTable(cache, takenAt, m_words);
            for (const TicketRow &ticket : table.rows)
                tableRow({ code(ticket.server, true), escaped(ticket.state), escaped(ticket.start), escaped(ticket.end),
                    escaped(ticket.ticketEtype), escaped(ticket.sessionEtype), escaped(ticket.flags),
                    code(ticket.kdc, true) });
            endList();
        }
        if (!cache.keys.isEmpty()) {
            tableHead({ m_words(W::Principal), m_words(W::Kvno), m_words(W::EncryptionTypes), m_words(W::Written) });
            for (const KeytabEntry &key : cache.keys)
                tableRow({ code(principalText(key.principal, cache.kind), true), QString::number(key.kvno),
                    key.etype ? escaped(key.etype->name()) : QString(),
                    key.timestamp ? escaped(instantText(*key.timestamp)) : QString() });
            endList();
        }
    }

    void evidence()
    {
        if (m_report.evidence.isEmpty())
            return;
        heading(2, m_words(W::Evidence));
        for (const ReportEvidence &piece : m_report.evidence) {
            heading(3, QStringLiteral("%1: %2").arg(piece.id, piece.kind));
            fact(W::Source, code(piece.source));
            fact(W::Taken, escaped(instantText(piece.takenAt)));
            fact(W::Fingerprint, code(piece.sha256));
            fact(W::RecognisedBy, escaped(piece.detected));
            fact(W::Note, code(piece.note));
            for (const ReportFinding &one : piece.findings)
                fact(W::Findings, finding(one.title, one.value, one.detail));
            for (const QString &warning : piece.warnings)
                fact(W::Warnings, code(warning));
            endList();
            if (!piece.text.isEmpty())
                m_text += codeBlock(piece.text);
            if (piece.textCut)
                line(escaped(m_words(W::ContentCut)));
        }
    }

    void replaced()
    {
        if (!m_report.redacted || m_report.replacements.isEmpty())
            return;
        heading(2, m_words(W::Replaced));
        line(escaped(m_words(W::ReplacedIntro)));
        tableHead({ m_words(W::Pseudonym), m_words(W::StandsFor), m_words(W::HowOften) });
        for (const Replacement &one : m_report.replacements)
            tableRow({ code(one.pseudonym, true), escaped(replacedKindText(one.kind, m_words)),
                QString::number(one.count) });
        endList();
    }

    const Report &m_report;
    ReportWords m_words;
    QString m_text;
};

} // namespace

QString reportToMarkdown(const Report &report) { return MarkdownWriter(report).write(); }

QString reportToTicketMarkdown(Report report)
{
    report.causes.resize(std::min<qsizetype>(1, report.causes.size()));
    report.listings.clear();
    report.replacements.clear();
    for (ReportEvidence &piece : report.evidence) {
        piece.text.clear();
        piece.textCut = false;
        piece.findings.clear();
        piece.detected.clear();
    }
    return MarkdownWriter(report).write();
}

} // namespace kerbscope
