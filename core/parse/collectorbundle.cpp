// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/collectorbundle.h"

namespace kerbscope {

namespace {

constexpr QStringView mark = u"##### kerbscope ";
constexpr qsizetype quotingAllowed = 12; // "> > " in front of a marker

/// What follows the mark in a line, and what a mail put in front of it.
struct MarkedLine {
    QStringView quoting;
    QStringView rest;
};

std::optional<MarkedLine> markedLine(QStringView line)
{
    const qsizetype at = line.first(std::min(line.size(), quotingAllowed + mark.size())).indexOf(mark);
    if (at < 0)
        return std::nullopt;
    return MarkedLine { line.first(at), line.sliced(at + mark.size()).trimmed() };
}

QStringView withoutQuoting(QStringView line, QStringView quoting)
{
    if (quoting.isEmpty())
        return line;
    if (line.startsWith(quoting))
        return line.sliced(quoting.size());
    return line.trimmed() == quoting.trimmed() ? QStringView() : line;
}

/// "2026-01-02T03:04:05Z", "...+0100" of date(1), "...1234567+01:00" of Get-Date.
void readTime(const QString &word, CollectorBundle &bundle)
{
    bundle.takenAt = fromIso8601(word);
    const qsizetype sign = std::max(word.lastIndexOf(u'+'), word.lastIndexOf(u'-'));
    const QString offset = sign > word.indexOf(u'T') ? word.mid(sign + 1).remove(u':') : QString();
    bool ok = false;
    const int number = offset.toInt(&ok);
    if (ok && offset.size() == 4 && number <= 1400)
        bundle.utcOffsetSeconds = (word[sign] == u'-' ? -1 : 1) * (number / 100 * 3600 + number % 100 * 60);
}

void readHead(QStringView head, CollectorBundle &bundle)
{
    const QStringList words = head.toString().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == QLatin1String("by"))
            bundle.shell = words[i + 1];
        else if (words[i] == QLatin1String("on"))
            bundle.host = words[i + 1];
        else if (words[i] == QLatin1String("at"))
            readTime(words[i + 1], bundle);
    }
}

} // namespace

std::optional<CollectorBundle> readBundle(QStringView text)
{
    if (!text.contains(mark))
        return std::nullopt;
    CollectorBundle bundle;
    bundle.text.reserve(text.size() + 64);
    bool found = false;
    QString quoting;
    const auto prompt = [&] { return bundle.shell == QLatin1String("powershell") ? QStringLiteral("C:\\>") : QStringLiteral("$ "); };
    const auto closeBlock = [&] {
        if (!bundle.blocks.isEmpty() && bundle.blocks.last().size == 0)
            bundle.blocks.last().size = bundle.text.size() - bundle.blocks.last().begin;
    };
    qsizetype at = 0;
    while (at <= text.size()) {
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            end = text.size();
        const QStringView line = text.sliced(at, end - at);
        const std::optional<MarkedLine> marked = markedLine(line);
        if (!marked) {
            bundle.text += found ? withoutQuoting(line, quoting) : line;
        } else {
            found = true;
            quoting = marked->quoting.toString();
            closeBlock();
            if (marked->rest.startsWith(u"collected ")) {
                readHead(marked->rest, bundle);
            } else if (marked->rest == u"end") {
                bundle.complete = true;
                bundle.text += prompt();
            } else {
                bundle.blocks << CollectorBundle::Block { marked->rest.toString(), bundle.text.size(), 0, 0 };
                bundle.text += prompt() + marked->rest.toString();
                bundle.blocks.last().outputAt = bundle.text.size();
            }
        }
        if (end < text.size())
            bundle.text += u'\n';
        at = end + 1;
    }
    closeBlock();
    if (!found)
        return std::nullopt;
    return bundle;
}

} // namespace kerbscope
