// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportstrings.h"

namespace kerbscope {

namespace {

/// The structured bindings name every field of a report: who adds one is stopped here by the compiler and says what it
/// is.
class Walk {
public:
    explicit Walk(const ReportTextVisitor &visitor)
        : m_visitor(visitor)
    {
    }

    void report(Report &report)
    {
        auto &[caseId, title, madeAt, createdAt, program, helpdesk, language, redacted, state, tags, verdict, nothingWrongSeen,
            codes, causes, evidences, listings, assumptions, notLookedAt, openQuestions, notes, replacements] = report;
        identifier(caseId);
        evidence(title);
        identifier(program);
        catalog(helpdesk);
        identifier(language);
        each(tags, &Walk::evidence);
        catalog(verdict);
        each(codes, &Walk::code);
        each(causes, &Walk::cause);
        each(evidences, &Walk::piece);
        each(listings, &Walk::listing);
        each(assumptions, &Walk::evidence);
        each(notLookedAt, &Walk::catalog);
        each(openQuestions, &Walk::catalog);
        block(notes);
        each(replacements, &Walk::replacement);
    }

private:
    void evidence(QString &text) { m_visitor.text(text, ReportText::Evidence, false); }
    void block(QString &text) { m_visitor.text(text, ReportText::Evidence, true); }
    void catalog(QString &text) { m_visitor.text(text, ReportText::Catalog, false); }
    void identifier(QString &text) { m_visitor.text(text, ReportText::Identifier, false); }

    template <typename T> void each(QList<T> &list, void (Walk::*one)(T &))
    {
        for (T &item : list)
            (this->*one)(item);
    }

    void code(ReportCode &code)
    {
        auto &[id, symbol, number, title, meaning, standing, source] = code;
        for (QString *text : { &id, &symbol, &number, &title, &meaning, &standing, &source })
            catalog(*text);
    }

    void step(Step &step)
    {
        auto &[who, text, command] = step;
        for (QString *one : { &who, &text, &command })
            catalog(*one);
    }

    void reason(ReportReason &reason)
    {
        auto &[from, title, value, detail, because, supports] = reason;
        identifier(from);
        catalog(title);
        evidence(value);
        evidence(detail);
        catalog(because);
    }

    void cause(ReportCause &cause)
    {
        auto &[id, title, summary, owner, probability, reasons, remedy, verify, say, escalate, codes, sources, contacts, company] = cause;
        for (QString *text : { &id, &title, &summary, &owner, &say, &escalate })
            catalog(*text);
        each(reasons, &Walk::reason);
        each(remedy, &Walk::step);
        each(verify, &Walk::step);
        each(codes, &Walk::catalog);
        each(sources, &Walk::catalog);
        each(contacts, &Walk::catalog);
        catalog(company);
    }

    void finding(ReportFinding &finding)
    {
        auto &[title, value, detail] = finding;
        catalog(title);
        evidence(value);
        evidence(detail);
    }

    void piece(ReportEvidence &piece)
    {
        auto &[id, kind, source, sha256, takenAt, detected, note, warnings, findings, text, textCut] = piece;
        identifier(id);
        identifier(kind);
        evidence(source);
        identifier(sha256);
        evidence(detected);
        block(note);
        each(warnings, &Walk::evidence);
        each(findings, &Walk::finding);
        block(text);
    }

    // Values of core/krb; tests/support/fieldguard.h names all their fields.

    void ticket(Ticket &ticket)
    {
        m_visitor.principal(ticket.client);
        m_visitor.principal(ticket.server);
        if (ticket.ticketServer)
            m_visitor.principal(*ticket.ticketServer);
        evidence(ticket.kdc);
        each(ticket.cacheFlags, &Walk::evidence);
        each(ticket.addresses, &Walk::evidence);
    }

    void key(KeytabEntry &key) { m_visitor.principal(key.principal); }

    void cache(TicketCache &cache)
    {
        identifier(cache.kind);
        evidence(cache.name);
        evidence(cache.logonId);
        if (cache.client)
            m_visitor.principal(*cache.client);
        each(cache.tickets, &Walk::ticket);
        each(cache.keys, &Walk::key);
    }

    void session(LogonSession &session)
    {
        for (QString *text : { &session.logonId, &session.user, &session.package, &session.type })
            evidence(*text);
    }

    void fact(ListingFact &fact)
    {
        evidence(fact.name);
        evidence(fact.value);
    }

    void listing(ReportListing &shown)
    {
        auto &[from, takenAt, listing, ticketsLeftOut] = shown;
        identifier(from);
        identifier(listing.dialect);
        evidence(listing.subcommand);
        each(listing.caches, &Walk::cache);
        each(listing.sessions, &Walk::session);
        each(listing.facts, &Walk::fact);
        if (listing.error) {
            block(listing.error->text);
            each(listing.error->codes, &Walk::evidence);
        }
        evidence(listing.zone);
        for (ReadWarning &warning : listing.warnings) {
            evidence(warning.text);
            evidence(warning.where.source);
        }
    }

    void replacement(Replacement &replacement)
    {
        // The original is there for the preview on screen and goes into no output.
        identifier(replacement.pseudonym);
        identifier(replacement.kind);
    }

    const ReportTextVisitor &m_visitor;
};

} // namespace

void visitTexts(Report &report, const ReportTextVisitor &visitor) { Walk(visitor).report(report); }

} // namespace kerbscope
