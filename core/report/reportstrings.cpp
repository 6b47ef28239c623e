// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportstrings.h"

namespace kerbscope {

namespace {

/// The structured bindings name every field: who adds one is stopped here by the compiler and says what it is.
class Walk {
public:
    explicit Walk(const ReportTextVisitor &visitor)
        : m_visitor(visitor)
    {
    }

    void report(Report &report)
    {
        auto &[caseId, title, madeAt, createdAt, program, language, redacted, state, tags, verdict, nothingWrongSeen,
            codes, causes, evidences, listings, assumptions, notLookedAt, openQuestions, notes, replacements] = report;
        identifier(caseId);
        evidence(title);
        identifier(program);
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
        auto &[id, title, summary, owner, probability, reasons, remedy, verify, say, escalate, codes, sources] = cause;
        for (QString *text : { &id, &title, &summary, &owner, &say, &escalate })
            catalog(*text);
        each(reasons, &Walk::reason);
        each(remedy, &Walk::step);
        each(verify, &Walk::step);
        each(codes, &Walk::catalog);
        each(sources, &Walk::catalog);
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

    void ticket(Ticket &ticket)
    {
        auto &[client, server, authTime, startTime, endTime, renewUntil, flags, ticketEtype, sessionKeyEtype, kvno, kdc,
            cacheFlags, addresses, markedExpired, ticketServer, line] = ticket;
        m_visitor.principal(client);
        m_visitor.principal(server);
        if (ticketServer)
            m_visitor.principal(*ticketServer);
        evidence(kdc);
        each(cacheFlags, &Walk::evidence);
        each(addresses, &Walk::evidence);
    }

    void key(KeytabEntry &key)
    {
        auto &[principal, kvno, etype, timestamp] = key;
        m_visitor.principal(principal);
    }

    void cache(TicketCache &cache)
    {
        auto &[kind, name, logonId, client, tickets, keys, kdcOffsetSeconds] = cache;
        identifier(kind);
        evidence(name);
        evidence(logonId);
        if (client)
            m_visitor.principal(*client);
        each(tickets, &Walk::ticket);
        each(keys, &Walk::key);
    }

    void session(LogonSession &session)
    {
        auto &[logonId, user, package, type] = session;
        for (QString *text : { &logonId, &user, &package, &type })
            evidence(*text);
    }

    void fact(ListingFact &fact)
    {
        auto &[name, value, line] = fact;
        evidence(name);
        evidence(value);
    }

    void listing(ReportListing &shown)
    {
        auto &[from, takenAt, listing, ticketsLeftOut] = shown;
        identifier(from);
        auto &[dialect, subcommand, caches, sessions, facts, error, zone, datesAmbiguous, warnings] = listing;
        identifier(dialect);
        evidence(subcommand);
        each(caches, &Walk::cache);
        each(sessions, &Walk::session);
        each(facts, &Walk::fact);
        if (error) {
            block(error->text);
            each(error->codes, &Walk::evidence);
        }
        evidence(zone);
        for (ReadWarning &warning : warnings) {
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
