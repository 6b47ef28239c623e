// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/secrettext.h"

#include <QRegularExpression>

#include <array>

namespace kerbscope {

namespace {

struct Pattern {
    QRegularExpression expression;
    QString replacement;
};

QRegularExpression anyCase(const char *pattern) { return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption); }

/// Each looks at one line, with bounded look-back, so that the time grows with the text alone.
const std::array<Pattern, 10> &patterns()
{
    static const std::array<Pattern, 10> all { {
        { anyCase(R"re(\b((?:proxy-)?authorization["']?\s{0,4}[:=]\s{0,4}["']?(?:basic|bearer)\s{1,4})[^\r\n"']+)re"), QStringLiteral("\\1[removed]") },
        { anyCase(R"re(\b((?:proxy-)?authorization["']?\s{0,4}[:=]\s{0,4}["']?digest\s{1,4})[^\r\n]+)re"), QStringLiteral("\\1[removed]") },
        { anyCase(R"re(\b((?:set-)?cookie2?["']?\s{0,4}:)[^\r\n]+)re"), QStringLiteral("\\1 [removed]") },
        { anyCase(R"re(\b(bearer\s{1,4})[A-Za-z0-9._~+/=-]{8,})re"), QStringLiteral("\\1[removed]") },
        { QRegularExpression(QStringLiteral(R"re(\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)?)re")), QStringLiteral("[removed]") },
        { anyCase(R"re(((?:^|[^A-Za-z])(?:pass(?:word|wd|phrase)?|pwd|client_?secret|api[_-]?key|(?:access|refresh|id)_token)["']?\s{0,4}[=:]\s{0,4})(?!(?:yes|no|true|false|never|none|expired|\(null\)|\[removed\])\b|\[removed\]|\*|%)("[^"\r\n]+"|'[^'\r\n]+'|[^\s&;,"']+))re"),
            QStringLiteral("\\1[removed]") },
        { anyCase(R"re((\bcurl\b[^\r\n]{0,400}?\s(?:-u|--user|-U|--proxy-user)[ =]{0,2}["']?)[^\s"':]{1,200}:[^\s"']+)re"), QStringLiteral("\\1[removed]") },
        { anyCase(R"re((\b[a-z][a-z0-9+.-]{1,20}://[^\s/:@"']{1,200}:)[^\s/@"']+(?=@))re"), QStringLiteral("\\1[removed]") },
        { anyCase(R"re((\bkey(?:block|value|material|data)?\b[^\r\n0-9]{0,20}|\()(?:0x)?[0-9a-f]{32,}(?![0-9a-f]))re"), QStringLiteral("\\1[removed]") },
        { QRegularExpression(QStringLiteral(R"re((-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)(?!\s*\[removed\])[A-Za-z0-9+/=\s]+)re")), QStringLiteral("\\1 [removed] ") },
    } };
    return all;
}

} // namespace

QString withoutSecrets(const QString &text)
{
    QString made = text;
    for (const Pattern &pattern : patterns())
        made.replace(pattern.expression, pattern.replacement);
    return made;
}

} // namespace kerbscope
