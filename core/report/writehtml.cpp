// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/htmlparts.h"
#include "core/report/reportformat.h"
#include "core/report/writers.h"

namespace kerbscope {

namespace {

using W = ReportWord;

class HtmlWriter {
public:
    explicit HtmlWriter(const Report &report)
        : m_report(report)
        , m_words(report.language)
    {
    }

    QString write()
    {
        const QString title = m_report.title.isEmpty()
            ? m_words(W::Title)
            : QStringLiteral("%1: %2").arg(m_words(W::Title), m_report.title);
        m_html += QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n")
                      .arg(m_words.language());
        m_html += QStringLiteral(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width\">\n");
        m_html += QStringLiteral("<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n")
                      .arg(htmlEscaped(title), htmlStyleSheet());
        m_html += QStringLiteral("<h1>%1</h1>\n").arg(htmlEscaped(m_words(W::Title)));
        head();
        const auto body = sections();
        contents(body);
        for (const Section &section : body) {
            m_html += QStringLiteral("<h2 id=\"%1\">%2</h2>\n")
                          .arg(QLatin1String(section.anchor), htmlEscaped(m_words(section.title)));
            (this->*section.write)();
        }
        if (!m_report.helpdesk.isEmpty())
            paragraph(QStringLiteral("%1: %2").arg(m_words(W::Helpdesk), m_report.helpdesk));
        m_html += QStringLiteral("<p class=\"muted\">%1 %2, %3</p>\n</body>\n</html>\n")
                      .arg(htmlEscaped(m_words(W::Program)), htmlEscaped(m_report.program),
                          htmlEscaped(instantText(m_report.madeAt)));
        return std::move(m_html);
    }

private:
    struct Section {
        const char *anchor;
        ReportWord title;
        void (HtmlWriter::*write)();
    };

    QList<Section> sections() const
    {
        QList<Section> all;
        if (!m_report.causes.isEmpty())
            all << Section { "causes", W::LikelyCauses, &HtmlWriter::causes };
        all << Section { "open", W::NotLookedAt, &HtmlWriter::open };
        if (!m_report.codes.isEmpty())
            all << Section { "codes", W::Codes, &HtmlWriter::codes };
        if (!m_report.listings.isEmpty())
            all << Section { "tickets", W::Tickets, &HtmlWriter::listings };
        if (!m_report.evidence.isEmpty())
            all << Section { "evidence", W::Evidence, &HtmlWriter::evidence };
        if (!m_report.assumptions.isEmpty())
            all << Section { "assumptions", W::Assumptions, &HtmlWriter::assumptions };
        if (!m_report.notes.isEmpty())
            all << Section { "notes", W::Notes, &HtmlWriter::notes };
        if (m_report.redacted && !m_report.replacements.isEmpty())
            all << Section { "replaced", W::Replaced, &HtmlWriter::replaced };
        return all;
    }

    void paragraph(const QString &text, const QString &style = {})
    {
        if (!text.isEmpty())
            m_html += style.isEmpty() ? QStringLiteral("<p>%1</p>\n").arg(htmlEscaped(text))
                                      : QStringLiteral("<p class=\"%1\">%2</p>\n").arg(style, htmlEscaped(text));
    }

    void heading(ReportWord word) { m_html += QStringLiteral("<h3>%1</h3>\n").arg(htmlEscaped(m_words(word))); }

    void list(const QStringList &items)
    {
        m_html += QStringLiteral("<ul>\n");
        for (const QString &item : items)
            m_html += QStringLiteral("<li>%1</li>\n").arg(htmlEscaped(item));
        m_html += QStringLiteral("</ul>\n");
    }

    void beginTable(const QStringList &headers)
    {
        m_html += QStringLiteral("<table class=\"data\" width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">\n");
        if (headers.isEmpty())
            return;
        m_html += QStringLiteral("<tr>");
        for (const QString &header : headers)
            m_html += QStringLiteral("<th>%1</th>").arg(htmlEscaped(header));
        m_html += QStringLiteral("</tr>\n");
    }

    void row(const QStringList &cells)
    {
        m_html += QStringLiteral("<tr>");
        for (const QString &cell : cells)
            m_html += QStringLiteral("<td>%1</td>").arg(htmlEscaped(cell));
        m_html += QStringLiteral("</tr>\n");
    }

    void fact(ReportWord word, const QString &value)
    {
        if (!value.isEmpty())
            m_html += QStringLiteral("<tr><th width=\"25%\">%1</th><td>%2</td></tr>\n")
                          .arg(htmlEscaped(m_words(word)), htmlEscaped(value));
    }

    void endTable() { m_html += QStringLiteral("</table>\n"); }

    void head()
    {
        beginTable({});
        fact(W::Case,
            m_report.title.isEmpty() ? m_report.caseId
                                     : QStringLiteral("%1 (%2)").arg(m_report.title, m_report.caseId));
        fact(W::State, stateText(m_report.state, m_words));
        fact(W::Tags, m_report.tags.join(QStringLiteral(", ")));
        fact(W::Created, instantText(m_report.createdAt));
        fact(W::Made, instantText(m_report.madeAt));
        endTable();
        paragraph(m_report.verdict, QStringLiteral("verdict"));
        paragraph(m_words(m_report.redacted ? W::Redacted : W::NotRedacted),
            m_report.redacted ? QStringLiteral("muted") : QStringLiteral("warning"));
    }

    void contents(const QList<Section> &all)
    {
        m_html += QStringLiteral("<nav>\n<h2>%1</h2>\n<ul>\n").arg(htmlEscaped(m_words(W::Contents)));
        for (const Section &section : all)
            m_html += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n")
                          .arg(QLatin1String(section.anchor), htmlEscaped(m_words(section.title)));
        m_html += QStringLiteral("</ul>\n</nav>\n");
    }

    void causes()
    {
        m_html += QStringLiteral("<table class=\"data\" width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">\n");
        for (const ReportCause &cause : m_report.causes)
            m_html +=
                QStringLiteral("<tr><td width=\"50%\">%1</td><td width=\"38%\">%2</td><td width=\"12%\">%3</td></tr>\n")
                    .arg(htmlEscaped(cause.title), htmlBar(0, cause.probability, HtmlColour::Cause),
                        htmlEscaped(percentText(cause.probability)));
        endTable();
        for (const ReportCause &cause : m_report.causes)
            causeDetails(cause);
    }

    void causeDetails(const ReportCause &cause)
    {
        m_html += QStringLiteral("<h3>%1 (%2)</h3>\n")
                      .arg(htmlEscaped(cause.title), htmlEscaped(percentText(cause.probability)));
        paragraph(cause.summary);
        beginTable({});
        fact(W::Owner, cause.owner);
        for (const QString &contact : cause.contacts)
            fact(W::Contacts, contact);
        if (!cause.company.isEmpty())
            fact(W::Standing, m_words(W::FromCompany).arg(cause.company));
        fact(W::Codes, cause.codes.join(QStringLiteral(", ")));
        fact(W::SayToUser, cause.say);
        fact(W::ForNextTeam, cause.escalate);
        fact(W::Sources, cause.sources.join(QStringLiteral("; ")));
        endTable();
        reasons(cause, true, W::SpeaksFor);
        reasons(cause, false, W::SpeaksAgainst);
        steps(cause.remedy, W::WhatToDo);
        steps(cause.verify, W::HowToVerify);
    }

    void reasons(const ReportCause &cause, bool supports, ReportWord title)
    {
        QString items;
        for (const ReportReason &reason : cause.reasons) {
            if (reason.supports != supports)
                continue;
            QString text = htmlEscaped(findingText(reason.title, reason.value, reason.detail));
            if (!reason.because.isEmpty())
                text += QStringLiteral(" <span class=\"muted\">%1</span>").arg(htmlEscaped(reason.because));
            if (!reason.evidence.isEmpty())
                text += QStringLiteral(" [%1]").arg(htmlEscaped(reason.evidence));
            items += QStringLiteral("<li>%1</li>\n").arg(text);
        }
        if (!items.isEmpty())
            m_html += QStringLiteral("<p><b>%1</b></p>\n<ul>\n%2</ul>\n").arg(htmlEscaped(m_words(title)), items);
    }

    void steps(const QList<Step> &all, ReportWord title)
    {
        if (all.isEmpty())
            return;
        m_html += QStringLiteral("<p><b>%1</b></p>\n<ol>\n").arg(htmlEscaped(m_words(title)));
        for (const Step &step : all) {
            m_html += QStringLiteral("<li>%1").arg(htmlEscaped(stepText(step)));
            if (!step.command.isEmpty())
                m_html += QStringLiteral("<br><code>%1</code>")
                              .arg(htmlEscaped(step.command).replace(u'\n', QLatin1String("<br>")));
            m_html += QStringLiteral("</li>\n");
        }
        m_html += QStringLiteral("</ol>\n");
    }

    void open()
    {
        if (m_report.notLookedAt.isEmpty())
            paragraph(m_words(W::NothingOpen));
        else
            list(m_report.notLookedAt);
        if (!m_report.openQuestions.isEmpty()) {
            heading(W::CouldNotFindOut);
            list(m_report.openQuestions);
        }
    }

    void codes()
    {
        beginTable({ m_words(W::Code), m_words(W::Meaning) });
        for (const ReportCode &code : m_report.codes) {
            QString meaning = QStringLiteral("<b>%1</b><br>%2").arg(htmlEscaped(code.title), htmlEscaped(code.meaning));
            for (const auto &[word, text] :
                { std::pair { W::Standing, code.standing }, std::pair { W::Sources, code.source } }) {
                if (!text.isEmpty())
                    meaning += QStringLiteral("<br><span class=\"muted\">%1: %2</span>")
                                   .arg(htmlEscaped(m_words(word)), htmlEscaped(text));
            }
            m_html += QStringLiteral("<tr><td width=\"25%\">%1<br>%2</td><td width=\"75%\">%3</td></tr>\n")
                          .arg(htmlEscaped(code.id), htmlEscaped(code.symbol), meaning);
        }
        endTable();
    }

    void listings()
    {
        for (const ReportListing &shown : m_report.listings) {
            m_html += QStringLiteral("<h3>%1 (%2)</h3>\n")
                          .arg(htmlEscaped(shown.evidence), htmlEscaped(shown.listing.dialect));
            if (shown.listing.error)
                paragraph(
                    QStringLiteral("%1: %2 %3")
                        .arg(m_words(W::Error), shown.listing.error->text, shown.listing.error->codes.join(u' ')));
            for (const TicketCache &cache : shown.listing.caches)
                this->cache(cache, shown.takenAt);
            sessions(shown.listing.sessions);
            if (shown.ticketsLeftOut > 0)
                paragraph(m_words(W::MoreTickets).arg(shown.ticketsLeftOut));
        }
    }

    void cache(const TicketCache &cache, Instant takenAt)
    {
        beginTable({});
        fact(W::Cache, cache.name.isEmpty() ? cache.logonId : cache.name);
        fact(W::Client, cache.client ? principalText(*cache.client, cache.kind) : QString());
        endTable();
        if (!cache.tickets.isEmpty())
            tickets(ticketTable(cache, takenAt, m_words), takenAt);
        if (!cache.keys.isEmpty()) {
            beginTable({ m_words(W::Principal), m_words(W::Kvno), m_words(W::EncryptionTypes), m_words(W::Written) });
            for (const KeytabEntry &key : cache.keys)
                row({ principalText(key.principal, cache.kind), QString::number(key.kvno),
                    key.etype ? key.etype->name() : QString(),
                    key.timestamp ? instantText(*key.timestamp) : QString() });
            endTable();
        }
    }

    /// Lines of one cell; those without a text are left out.
    QString lines(const QList<std::pair<QString, QString>> &labelled) const
    {
        QStringList all;
        for (const auto &[label, text] : labelled) {
            if (!text.isEmpty())
                all << QStringLiteral("<span class=\"muted\">%1:</span> %2").arg(htmlEscaped(label), htmlEscaped(text));
        }
        return all.join(QStringLiteral("<br>"));
    }

    void ticketRow(const TicketRow &ticket)
    {
        const QString more = lines({ { m_words(W::Flags), ticket.flags }, { m_words(W::Kdc), ticket.kdc } });
        const QString times = lines({ { m_words(W::Start), ticket.start }, { m_words(W::End), ticket.end },
            { m_words(W::RenewUntil), ticket.renewUntil } });
        const QString etypes = lines(
            { { m_words(W::TicketEtype), ticket.ticketEtype }, { m_words(W::SessionEtype), ticket.sessionEtype } });
        m_html += QStringLiteral("<tr><td width=\"36%\">%1%2</td><td width=\"10%\">%3</td><td width=\"28%\">%4</td>"
                                 "<td width=\"26%\">%5</td></tr>\n")
                      .arg(htmlEscaped(ticket.server), more.isEmpty() ? QString() : QStringLiteral("<br>") + more,
                          htmlEscaped(ticket.state), times, etypes);
    }

    void tickets(const TicketTable &table, Instant takenAt)
    {
        paragraph(m_words(W::WhenTaken).arg(instantText(takenAt)), QStringLiteral("muted"));
        beginTable({ m_words(W::Server), m_words(W::TicketState), m_words(W::Validity), m_words(W::EncryptionTypes) });
        for (const TicketRow &ticket : table.rows)
            ticketRow(ticket);
        endTable();
        if (!table.spanStart.isEmpty()) {
            m_html +=
                QStringLiteral("<p><b>%1</b> <span class=\"muted\">%2 – %3</span></p>\n")
                    .arg(htmlEscaped(m_words(W::Validity)), htmlEscaped(table.spanStart), htmlEscaped(table.spanEnd));
            m_html += QStringLiteral("<table class=\"data\" width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">\n");
            for (const TicketRow &ticket : table.rows) {
                if (ticket.to <= ticket.from)
                    continue;
                m_html +=
                    QStringLiteral(
                        "<tr><td width=\"40%\">%1</td><td width=\"45%\">%2</td><td width=\"15%\">%3</td></tr>\n")
                        .arg(htmlEscaped(ticket.server),
                            htmlBar(ticket.from, ticket.to, ticket.isExpired ? HtmlColour::Expired : HtmlColour::Valid),
                            htmlEscaped(ticket.state));
            }
            endTable();
        }
        m_html += QStringLiteral(
            "<p><b>%1</b></p>\n<table class=\"data\" width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">\n")
                      .arg(htmlEscaped(m_words(W::EncryptionTypes)));
        for (const auto &[etype, count] : table.etypes)
            m_html +=
                QStringLiteral("<tr><td width=\"40%\">%1</td><td width=\"45%\">%2</td><td width=\"15%\">%3</td></tr>\n")
                    .arg(htmlEscaped(etype), htmlBar(0, double(count) / double(table.rows.size()), HtmlColour::Cause),
                        QString::number(count));
        endTable();
    }

    void sessions(const QList<LogonSession> &all)
    {
        if (all.isEmpty())
            return;
        heading(W::Sessions);
        beginTable({ QStringLiteral("LogonId"), m_words(W::User), m_words(W::Package), m_words(W::Type) });
        for (const LogonSession &session : all)
            row({ session.logonId, session.user, session.package, session.type });
        endTable();
    }

    void evidence()
    {
        for (const ReportEvidence &piece : m_report.evidence) {
            m_html += QStringLiteral("<h3>%1: %2</h3>\n").arg(htmlEscaped(piece.id), htmlEscaped(piece.kind));
            beginTable({});
            fact(W::Source, piece.source);
            fact(W::Taken, instantText(piece.takenAt));
            fact(W::Fingerprint, piece.sha256);
            fact(W::RecognisedBy, piece.detected);
            fact(W::Note, piece.note);
            endTable();
            if (!piece.findings.isEmpty()) {
                QStringList items;
                for (const ReportFinding &finding : piece.findings)
                    items << findingText(finding.title, finding.value, finding.detail);
                m_html += QStringLiteral("<p><b>%1</b></p>\n").arg(htmlEscaped(m_words(W::Findings)));
                list(items);
            }
            if (!piece.warnings.isEmpty()) {
                m_html += QStringLiteral("<p><b>%1</b></p>\n").arg(htmlEscaped(m_words(W::Warnings)));
                list(piece.warnings);
            }
            if (!piece.text.isEmpty())
                m_html += QStringLiteral("<pre>%1</pre>\n").arg(htmlEscaped(piece.text));
            if (piece.textCut)
                paragraph(m_words(W::ContentCut), QStringLiteral("muted"));
        }
    }

    void assumptions() { list(m_report.assumptions); }
    void notes() { m_html += QStringLiteral("<pre>%1</pre>\n").arg(htmlEscaped(m_report.notes)); }

    void replaced()
    {
        paragraph(m_words(W::ReplacedIntro));
        beginTable({ m_words(W::Pseudonym), m_words(W::StandsFor), m_words(W::HowOften) });
        for (const Replacement &one : m_report.replacements)
            row({ one.pseudonym, replacedKindText(one.kind, m_words), QString::number(one.count) });
        endTable();
    }

    const Report &m_report;
    ReportWords m_words;
    QString m_html;
};

} // namespace

QString reportToHtml(const Report &report) { return HtmlWriter(report).write(); }

} // namespace kerbscope
