// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/k12text.h"

#include "core/base/hexdigit.h"
#include "core/parse/capturefile.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

/// The line from `offset` on, without its end; `offset` is moved behind it.
QByteArrayView takeLine(QByteArrayView text, qsizetype &offset)
{
    const qsizetype end = text.indexOf('\n', offset);
    QByteArrayView line = text.sliced(offset, (end < 0 ? text.size() : end) - offset);
    offset = end < 0 ? text.size() : end + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// "+---------+---------------+----------+": 9, 15 to 100 and 10 to 100 dashes.
bool isMark(QByteArrayView line)
{
    constexpr std::array<std::array<qsizetype, 2>, 3> dashes { { { 9, 9 }, { 15, 100 }, { 10, 100 } } };
    qsizetype at = 0;
    for (const auto &[least, most] : dashes) {
        if (at >= line.size() || line[at] != '+')
            return false;
        qsizetype end = ++at;
        while (end < line.size() && line[end] == '-')
            ++end;
        if (end - at < least || end - at > most)
            return false;
        at = end;
    }
    return at < line.size() && line.sliced(at).trimmed() == "+";
}

struct Head {
    std::chrono::microseconds timeOfDay {};
    quint16 linkType = 0;
};

/// "08:09:09,049,082   ETHER": milliseconds and microseconds apart.
std::optional<Head> readHead(QByteArrayView line)
{
    qsizetype at = 0;
    const auto number = [&](qsizetype least, qsizetype most) {
        qint64 value = 0;
        const qsizetype from = at;
        for (; at < line.size() && at - from < most && line[at] >= '0' && line[at] <= '9'; ++at)
            value = value * 10 + (line[at] - '0');
        return at - from >= least ? value : -1;
    };
    const auto mark = [&](char wanted) { return at < line.size() && line[at++] == wanted; };
    const qint64 hour = number(1, 4);
    if (hour < 0 || !mark(':'))
        return std::nullopt;
    const qint64 minute = number(2, 2);
    if (minute < 0 || !mark(':'))
        return std::nullopt;
    const qint64 second = number(2, 2);
    if (second < 0 || !mark(','))
        return std::nullopt;
    const qint64 milli = number(3, 3);
    if (milli < 0 || !mark(','))
        return std::nullopt;
    const qint64 micro = number(3, 3);
    if (micro < 0)
        return std::nullopt;
    const QByteArrayView medium = line.sliced(at).trimmed();
    // The others (MTP-L2, SSCF, SSCOP) carry telephony.
    const quint16 linkType = medium == "ETHER" ? LinkEthernet : medium == "HDLC" ? LinkCiscoHdlc : LinkUser;
    return Head { std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second) + std::chrono::milliseconds(milli)
            + std::chrono::microseconds(micro),
        linkType };
}

/// "|0   |00|1a|": an offset of four characters at the front of a line, then bytes. False where something else stands.
bool readBytes(QByteArrayView line, QByteArray &bytes, qsizetype maxFrame)
{
    qsizetype at = line.startsWith('|') ? 1 : 0;
    while (at < line.size()) {
        const qsizetype end = line.indexOf('|', at);
        if (end < 0)
            return false; // each value is closed
        const QByteArrayView value = line.sliced(at, end - at);
        at = end + 1;
        if (value.size() == 2) {
            const int high = hexDigit(value[0]);
            const int low = hexDigit(value[1]);
            if (high < 0 || low < 0 || bytes.size() >= maxFrame)
                return false;
            bytes += static_cast<char>(high << 4 | low);
        } else if (value.size() != 4 || !std::ranges::all_of(value, [](char c) { return c == ' ' || hexDigit(c) >= 0; })) {
            return false;
        }
    }
    return true;
}

} // namespace

bool beginsAsK12Text(QByteArrayView text)
{
    qsizetype first = 0;
    while (first < text.size() && (text[first] == '\r' || text[first] == '\n'))
        ++first;
    constexpr qsizetype longest = 256;
    const QByteArrayView beginning = text.sliced(first).first(std::min(text.size() - first, longest * 2));
    qsizetype at = 0;
    return isMark(takeLine(beginning, at)) && readHead(takeLine(beginning, at));
}

std::optional<K12Frame> nextK12Frame(QByteArrayView text, qsizetype &offset, qsizetype maxFrame)
{
    while (offset < text.size()) {
        if (!isMark(takeLine(text, offset)))
            continue;
        const qsizetype headAt = offset;
        const auto head = readHead(takeLine(text, offset));
        if (!head) {
            offset = headAt; // perhaps another mark
            continue;
        }
        K12Frame frame { head->timeOfDay, head->linkType, {}, true };
        bool ended = false;
        while (offset < text.size() && !ended) {
            const qsizetype lineAt = offset;
            const QByteArrayView line = takeLine(text, offset);
            ended = line.trimmed().isEmpty();
            if (isMark(line)) {
                offset = lineAt;
                break;
            }
            if (!ended && frame.isWhole)
                frame.isWhole = readBytes(line, frame.bytes, maxFrame);
        }
        return frame;
    }
    return std::nullopt;
}

} // namespace kerbscope
