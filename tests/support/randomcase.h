// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"
#include "core/cases/storedconclusion.h"
#include "core/cases/storedevidence.h"
#include "tests/support/fieldguard.h"

#include <random>

namespace kerbscope::test {

/// Cases with every field filled at random, from nasty strings; the same seed gives the same case. fieldguard.h sees to it
/// that no field is forgotten.
class RandomCase {
public:
    explicit RandomCase(quint32 seed)
        : m_engine(seed)
    {
    }

    Case make(int maxItems = 5)
    {
        Case made;
        auto &[id, title, createdAt, changedAt, state, tags, notes, items, declined, refused, conclusion, next] = made;
        id = QStringLiteral("case-%1").arg(number(0, 1'000'000));
        title = text();
        createdAt = instant();
        changedAt = instant();
        state = static_cast<CaseState>(number(0, 3));
        tags = texts();
        notes = text();
        const int count = static_cast<int>(number(0, maxItems));
        for (int i = 0; i < count; ++i)
            items << imported(QStringLiteral("e%1").arg(i + 1));
        declined = texts();
        refused = texts();
        fill(conclusion);
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

    /// Fills one field: what storedvalue.h calls an archive.
    template<typename T>
    RandomCase &operator()(const char *, T &value)
    {
        fill(value);
        return *this;
    }

private:
    template<typename T>
    void fill(T &value)
    {
        if constexpr (isOptional<T>) {
            if (coin())
                fill(value.emplace());
        } else if constexpr (isList<T>) {
            const qint64 count = number(0, 2);
            for (qint64 i = 0; i < count; ++i)
                fill(value.emplaceBack());
        } else if constexpr (std::same_as<T, QString>) {
            value = text();
        } else if constexpr (std::same_as<T, bool>) {
            value = coin();
        } else if constexpr (std::floating_point<T>) {
            value = double(number(-1'000'000'000, 1'000'000'000)) / 977;
        } else if constexpr (std::is_enum_v<T>) {
            value = static_cast<T>(number(0, 4));
        } else if constexpr (std::integral<T>) {
            value = static_cast<T>(number(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()));
        } else if constexpr (std::same_as<T, Instant>) {
            value = instant();
        } else {
            fields(*this, value);
        }
    }

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

    Imported imported(const QString &evidenceId)
    {
        Imported made;
        auto &[evidence, findings, tickets, capture, signOn, pac, events] = made;
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
        (*this)("tickets", tickets)("capture", capture)("sign-on", signOn)("pac", pac)("events", events);
        return made;
    }

    /// Not std::mt19937, here and in other tests: Qt's generator is made of the same template, and in a static program for Windows Qt gets
    /// the test's copy of it, which overwrites registers that Qt's code takes to be left alone.
    std::mt19937_64 m_engine;
};

} // namespace kerbscope::test
