// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"

#include <random>

namespace kerbscope::test {

/// Cases with every field filled at random, from nasty strings; the same seed gives the same case. The structured
/// bindings name every field of every part: whoever adds a field is stopped here by the compiler, and then teaches the
/// case file (core/cases/listingjson.cpp, caserows*.cpp) to keep it.
class RandomCase {
public:
    explicit RandomCase(quint32 seed)
        : m_engine(seed)
    {
    }

    Case make(int maxItems = 5)
    {
        Case made;
        auto &[id, title, createdAt, changedAt, state, tags, notes, items, declined, next] = made;
        id = QStringLiteral("case-%1").arg(number(0, 1'000'000));
        title = text();
        createdAt = instant();
        changedAt = instant();
        state = static_cast<CaseState>(number(0, 2));
        tags = texts();
        notes = text();
        const int count = static_cast<int>(number(0, maxItems));
        for (int i = 0; i < count; ++i)
            items << imported(QStringLiteral("e%1").arg(i + 1));
        declined = texts();
        next = static_cast<int>(number(1, 1000));
        return made;
    }

    QString text()
    {
        static const QStringList pieces = { QStringLiteral("alice"), QStringLiteral("krbtgt/CORP.EXAMPLE.COM"),
            QStringLiteral("Müller, Jörg"), QStringLiteral("日本語"), QStringLiteral("'; DROP TABLE cases; --"),
            QString(QChar(0)), QString(QChar(0xD800)), QString(QChar(0xDFFF)), QStringLiteral("\u202E\u200B"),
            QString(QChar(0xFFFF)), QStringLiteral("%s%n%1"), QStringLiteral("\x1b[31m"), QStringLiteral("\r\n\t"),
            QStringLiteral("\U0001F600"), QStringLiteral("{\"a\":[1,2]}"), QStringLiteral("\\\""),
            QStringLiteral("1e5"), QStringLiteral("007") };
        QString made;
        const qint64 count = number(0, 4);
        for (qint64 i = 0; i < count; ++i)
            made += pieces[number(0, pieces.size() - 1)];
        return made;
    }

private:
    qint64 number(qint64 low, qint64 high) { return std::uniform_int_distribution<qint64>(low, high)(m_engine); }
    bool coin() { return number(0, 1) == 1; }

    QStringList texts()
    {
        QStringList made;
        const qint64 count = number(0, 3);
        for (qint64 i = 0; i < count; ++i)
            made << text();
        return made;
    }

    QByteArray bytes()
    {
        QByteArray made(number(0, 600), Qt::Uninitialized);
        for (char &byte : made)
            byte = static_cast<char>(number(0, 255));
        return made;
    }

    Instant instant()
    {
        return Instant(std::chrono::microseconds(number(-62'135'596'800'000'000, 253'402'300'799'999'999)));
    }

    template <typename Make> auto maybe(Make make) -> std::optional<decltype(make())>
    {
        if (!coin())
            return std::nullopt;
        return make();
    }

    Principal principal()
    {
        Principal made;
        auto &[components, realm] = made;
        components = texts();
        realm = text();
        return made;
    }

    EncryptionType etype()
    {
        EncryptionType made;
        auto &[value] = made;
        value = static_cast<qint32>(number(std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()));
        return made;
    }

    quint32 word() { return static_cast<quint32>(number(0, std::numeric_limits<quint32>::max())); }
    int anyInt() { return static_cast<int>(number(std::numeric_limits<int>::min(), std::numeric_limits<int>::max())); }

    Ticket ticket()
    {
        Ticket made;
        auto &[client, server, authTime, startTime, endTime, renewUntil, flags, ticketEtype, sessionKeyEtype, kvno, kdc,
            cacheFlags, addresses, markedExpired, ticketServer, line] = made;
        client = principal();
        server = principal();
        authTime = maybe([&] { return instant(); });
        startTime = maybe([&] { return instant(); });
        endTime = maybe([&] { return instant(); });
        renewUntil = maybe([&] { return instant(); });
        flags = maybe([&] { return TicketFlags { word() }; });
        ticketEtype = maybe([&] { return etype(); });
        sessionKeyEtype = maybe([&] { return etype(); });
        kvno = maybe([&] { return word(); });
        kdc = text();
        cacheFlags = texts();
        addresses = texts();
        markedExpired = coin();
        ticketServer = maybe([&] { return principal(); });
        line = anyInt();
        return made;
    }

    TicketCache cache()
    {
        TicketCache made;
        auto &[kind, name, logonId, client, tickets, keys, kdcOffset] = made;
        kind = text();
        name = text();
        logonId = text();
        client = maybe([&] { return principal(); });
        const qint64 ticketCount = number(0, 3);
        for (qint64 i = 0; i < ticketCount; ++i)
            tickets << ticket();
        const qint64 keyCount = number(0, 2);
        for (qint64 i = 0; i < keyCount; ++i) {
            KeytabEntry entry;
            auto &[entryPrincipal, entryKvno, entryEtype, timestamp] = entry;
            entryPrincipal = principal();
            entryKvno = word();
            entryEtype = maybe([&] { return etype(); });
            timestamp = maybe([&] { return instant(); });
            keys << entry;
        }
        kdcOffset = maybe([&] { return anyInt(); });
        return made;
    }

    TicketListing listing()
    {
        TicketListing made;
        auto &[dialect, subcommand, caches, sessions, facts, error, zone, datesAmbiguous, warnings] = made;
        dialect = text();
        subcommand = text();
        const qint64 cacheCount = number(0, 2);
        for (qint64 i = 0; i < cacheCount; ++i)
            caches << cache();
        if (coin()) {
            LogonSession session;
            auto &[logonId, user, package, type] = session;
            logonId = text();
            user = text();
            package = text();
            type = text();
            sessions << session;
        }
        if (coin())
            facts << ListingFact { text(), text(), anyInt() };
        error = maybe([&] { return ListingError { text(), texts() }; });
        zone = text();
        datesAmbiguous = coin();
        if (coin()) {
            Place place;
            auto &[source, offset, line, column] = place;
            source = text();
            offset = maybe([&] { return number(0, std::numeric_limits<qint64>::max()); });
            line = maybe([&] { return anyInt(); });
            column = maybe([&] { return anyInt(); });
            warnings << ReadWarning { text(), place };
        }
        return made;
    }

    Imported imported(const QString &evidenceId)
    {
        Imported made;
        auto &[evidence, findings, tickets, capture, signOn, pac] = made;
        Q_UNUSED(capture) // of these three a case keeps the findings
        Q_UNUSED(signOn)
        Q_UNUSED(pac)
        auto &[id, kind, source, raw, sha256, takenAt, detected, note, warnings] = evidence;
        id = evidenceId;
        kind = static_cast<EvidenceKind>(number(0, static_cast<int>(EvidenceKind::Unknown)));
        source = text();
        raw = bytes();
        sha256 = sha256Hex(raw);
        takenAt = instant();
        detected = text();
        note = text();
        warnings = texts();
        const qint64 count = number(0, 4);
        for (qint64 i = 0; i < count; ++i) {
            Finding finding;
            auto &[findingId, value, from, detail] = finding;
            findingId = text();
            value = text();
            from = coin() ? evidenceId : text();
            detail = text();
            findings << finding;
        }
        tickets = maybe([&] { return listing(); });
        return made;
    }

    std::mt19937 m_engine;
};

} // namespace kerbscope::test
