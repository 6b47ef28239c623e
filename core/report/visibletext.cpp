// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/visibletext.h"

#include <QRegularExpression>

namespace kerbscope {

namespace {

/// ECMA-48: control sequences (CSI), command strings (OSC, DCS, SOS, PM, APC up to their end) and two-character
/// escapes, with the 7-bit and the 8-bit introducer.
const QRegularExpression &terminalSequences()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:\\x{1b}\\[|\\x{9b})[0-?]*[ -/]*[@-~]"
                       "|(?:\\x{1b}[\\]PX^_]|[\\x{9d}\\x{90}\\x{98}\\x{9e}\\x{9f}])[^\\x{07}\\x{1b}\\x{9c}]{0,4096}(?:"
                       "\\x{07}|\\x{1b}\\\\|\\x{9c})"
                       "|\\x{1b}[ -/]*[0-~]"));
    return pattern;
}

bool isUnseen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    // Fillers and selectors that are letters or marks by their category but show nothing.
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 || c == 0xFFA0
        || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

void appendVisible(QString &visible, char32_t c)
{
    if (c != U'\n' && c != U'\t' && isUnseen(c))
        visible += QStringLiteral("\u27E8U+%1\u27E9").arg(static_cast<quint32>(c), 4, 16, QLatin1Char('0')).toUpper();
    else if (QChar::requiresSurrogates(c))
        visible += QString::fromUcs4(&c, 1);
    else
        visible += QChar(static_cast<char16_t>(c));
}

} // namespace

QString visibleText(const QString &text)
{
    QString plain = text;
    if (plain.contains(QChar(0x1B)) || plain.contains(QChar(0x9B)) || plain.contains(QChar(0x9D))
        || plain.contains(QChar(0x90)))
        plain.remove(terminalSequences());
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    plain.replace(QLatin1Char('\r'), QLatin1Char('\n'));

    QString visible;
    visible.reserve(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c.isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate())
            appendVisible(visible, QChar::surrogateToUcs4(c, plain[++i]));
        else
            appendVisible(visible, c.unicode());
    }
    return visible;
}

QString visibleLine(const QString &text)
{
    QString line = visibleText(text);
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    line.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return line.trimmed();
}

} // namespace kerbscope
