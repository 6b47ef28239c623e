// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/innermessage.h"

#include <QRegularExpression>

#include <array>

namespace kerbscope {

namespace {

/// Longer texts are pages and logs, with more than one message in them.
constexpr qsizetype longestFramed = 600;

const std::array<QRegularExpression, 3> &frames()
{
    static const std::array<QRegularExpression, 3> all {
        QRegularExpression(QStringLiteral(R"(Minor code may provide more information[\s:,(]+(?<inner>[^()]{4,}(?:\([^()]*\))?[^()]*)\)?\s*$)"),
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral(R"(\(Mechanism level: (?<inner>[^()]{4,})(?:\(-?\d+\)[^()]*)?\))"),
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(
            QStringLiteral(
                R"(^(?:.{0,60}?\b(?:kinit|kvno|klist|kdestroy|kpasswd|kadmin|kswitch|ksu|ktutil)(?:\([^)]*\))?:\s*)?(?:krb5_\w+:\s*)?(?<inner>\S.{3,}?)(?:\s+while \w+ing\b.*)?$)"),
            QRegularExpression::CaseInsensitiveOption),
    };
    return all;
}

} // namespace

QString innerMessage(const QString &text)
{
    const QString trimmed = text.simplified();
    if (trimmed.size() > longestFramed)
        return {};
    for (const QRegularExpression &frame : frames()) {
        const QRegularExpressionMatch match = frame.match(trimmed);
        if (match.hasMatch())
            return match.captured(QStringLiteral("inner")) == trimmed ? QString() : match.captured(QStringLiteral("inner")).trimmed();
    }
    return {};
}

} // namespace kerbscope
