// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/textlines.h"

#include "core/base/limits.h"

namespace kerbscope {

namespace {

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

Result<QList<TextLine>> splitLines(QStringView text)
{
    QList<TextLine> lines;
    qsizetype begin = 0;
    int number = 1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !endsLine(text[i]))
            continue;
        if (i - begin > limits::maxLineLength) {
            Error error { ErrorKind::TooLarge,
                QStringLiteral("the line has more than %1 characters").arg(limits::maxLineLength) };
            error.where.line = number;
            return error;
        }
        if (i < text.size() || i > begin)
            lines << TextLine { text.sliced(begin, i - begin), number };
        if (i + 1 < text.size() && text[i] == u'\r' && text[i + 1] == u'\n')
            ++i;
        begin = i + 1;
        ++number;
    }
    return lines;
}

} // namespace kerbscope
