// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/htmlparts.h"

#include <algorithm>

namespace kerbscope {

namespace {

// Okabe and Ito's palette; numbers and words stand beside every colour.
constexpr const char *restColour = "#d8dce2";

const char *nameOf(HtmlColour colour)
{
    switch (colour) {
    case HtmlColour::Cause:
        return "#0072b2";
    case HtmlColour::Valid:
        return "#009e73";
    case HtmlColour::Expired:
        return "#d55e00";
    }
    return restColour;
}

/// QTextDocument reads this style sheet too, up to the first rule that it does not know; so those come last.
constexpr const char *styleSheet = R"(
body { font-family: "Segoe UI", "Noto Sans", "DejaVu Sans", "Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", sans-serif; font-size: 10pt; color: #1a1c20; background-color: #ffffff; }
h1 { font-size: 18pt; }
h2 { font-size: 14pt; }
h3 { font-size: 11pt; }
th { text-align: left; background-color: #eef1f5; }
pre { font-family: "Cascadia Mono", "DejaVu Sans Mono", "MS Gothic", "Noto Sans Mono CJK JP", monospace; font-size: 9pt; background-color: #f4f6f8; white-space: pre-wrap; }
code { font-family: "Cascadia Mono", "DejaVu Sans Mono", "MS Gothic", "Noto Sans Mono CJK JP", monospace; font-size: 9pt; }
.muted { color: #5a6270; }
.verdict { font-size: 13pt; font-weight: bold; }
.warning { color: #8a3c00; font-weight: bold; }
table.data { border-collapse: collapse; width: 100%; margin: 0.5em 0 1em; }
table.data td, table.data th { border-bottom: 1px solid #d8dce2; padding: 4px 8px; vertical-align: top; overflow-wrap: anywhere; }
pre { padding: 8px 12px; border-radius: 6px; overflow-wrap: anywhere; }
nav a { color: #0b5cad; }
@media print { h2, h3 { break-after: avoid; } tr { break-inside: avoid; } }
@media (prefers-color-scheme: dark) {
  body { color: #e6e8ec; background-color: #16181d; }
  th { background-color: #262b33; }
  pre { background-color: #20242b; }
  .muted { color: #a3abb8; }
  .warning { color: #ffb07a; }
  nav a { color: #7db8f7; }
  table.data td, table.data th { border-bottom-color: #39404b; }
}
@media screen { body { max-width: 60em; margin: 1.5em auto; padding: 0 1.5em; } }
body { line-height: 1.45; }
)";

} // namespace

QString htmlEscaped(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\'', QLatin1String("&#39;"));
    return html;
}

QString htmlStyleSheet() { return QString::fromLatin1(styleSheet); }

QString htmlBar(double from, double to, HtmlColour colour)
{
    const auto percent = [](double part) { return std::clamp(qRound(part * 100), 0, 100); };
    const int before = percent(from);
    const int filled = std::max(1, percent(to) - before);
    const int after = std::max(0, 100 - before - filled);
    QString cells;
    const auto cell = [&](int width, const char *background) {
        if (width > 0)
            cells += QStringLiteral("<td width=\"%1%\" bgcolor=\"%2\">&nbsp;</td>")
                         .arg(width)
                         .arg(QLatin1String(background));
    };
    cell(before, restColour);
    cell(filled, nameOf(colour));
    cell(after, restColour);
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>%1</tr></table>").arg(cells);
}

} // namespace kerbscope
