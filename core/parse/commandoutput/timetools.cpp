// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/sectionreaders.h"

namespace kerbscope::commands {

namespace {

/// "+412.1234567s", "-00.0012345s", "+00,001s": seconds.
std::optional<double> secondsAt(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || QStringView(u"+-.,").contains(text[end])))
        ++end;
    while (end > 0 && !text[end - 1].isDigit()) // a comma may follow
        --end;
    QString number = text.first(end).toString();
    number.replace(u',', u'.');
    bool ok = false;
    const double value = number.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool isTimeOfDay(QStringView text)
{
    return text.size() >= 7 && text[0].isDigit() && text.count(u':') == 2;
}

/// A sample of w32tm /stripchart: "09:00:00, +00.0012345s", "09:00:00 d:+00.0003001s o:+412.0300154s [ * ]". An error counts as a
/// sample without an offset. `isSample` tells whether it is one at all.
std::optional<double> sampleOf(QStringView line, bool *isSample)
{
    *isSample = false;
    const qsizetype end = line.indexOf(u' ');
    const QStringView time = end < 0 ? line : line.first(end);
    if (end < 0 || !isTimeOfDay(time))
        return std::nullopt;
    const QStringView rest = line.sliced(end + 1).trimmed();
    const qsizetype o = rest.indexOf(u" o:");
    if (o >= 0) {
        *isSample = true;
        return secondsAt(rest.sliced(o + 3));
    }
    if (time.endsWith(u',')) {
        *isSample = rest.startsWith(u'+') || rest.startsWith(u'-') || rest.contains(u"0x8");
        return rest.startsWith(u'+') || rest.startsWith(u'-') ? secondsAt(rest) : std::nullopt;
    }
    *isSample = rest.contains(u"0x8007") && time.count(u':') == 2;
    return std::nullopt;
}

void readStripchart(const Section &section, QList<CommandOutput> &found)
{
    ClockComparison *open = nullptr;
    const auto start = [&](const QString &host, qsizetype at) {
        found << CommandOutput { QStringLiteral("w32tm /stripchart"), ClockComparison { host, {} }, section.lines.number(at) };
        open = &std::get<ClockComparison>(found.last().report);
    };
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        // "Tracking dc1.corp.example.com [10.0.0.1:123].", in any language: a name, then an address with port 123.
        if (const qsizetype port = line.indexOf(u":123]"); port > 0) {
            const qsizetype bracket = line.lastIndexOf(u'[', port);
            const QStringView before = line.first(std::max<qsizetype>(0, bracket)).trimmed();
            start(before.sliced(before.lastIndexOf(u' ') + 1).toString(), at);
            continue;
        }
        bool isSample = false;
        const auto offset = sampleOf(line, &isSample);
        if (!isSample)
            continue;
        if (open == nullptr) {
            const qsizetype colon = section.command.indexOf(QLatin1String("/computer:"), 0, Qt::CaseInsensitive);
            start(colon < 0 ? QString() : section.command.mid(colon + 10).section(u' ', 0, 0), at);
        }
        if (offset)
            open->offset = offset;
    }
}

/// w32tm /query /status: "Leap Indicator: 0(no warning)", "Stratum: 4 (...)", ..., "Source: DC1.corp.example.com". The labels are
/// translated; the indicator is the one number with its bracket right behind it, and the source stands before the line whose value is
/// "10 (1024s)".
void readClockStatus(const Section &section, QList<CommandOutput> &found)
{
    constexpr QChar unsynchronized = u'3';
    const bool asked = section.runs(u"w32tm");
    ClockSource *open = nullptr;
    QString before;
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        const qsizetype colon = line.indexOf(u": ");
        const QStringView value = colon < 0 ? QStringView() : line.sliced(colon + 2).trimmed();
        const QStringView next = section.lines.at(at + 1).trimmed();
        if (asked && line.contains(u"(0x80070426)") /* the service has not been started */) {
            found << CommandOutput { QStringLiteral("w32tm /query /status"), ClockSource { false, false, {} }, section.lines.number(at) };
        } else if (value.size() > 2 && value[0] >= u'0' && value[0] <= u'3' && value[1] == u'(' && at + 1 < section.to && next.startsWith(u"Stratum")) {
            found << CommandOutput { QStringLiteral("w32tm /query /status"), ClockSource { true, value[0] != unsynchronized, {} }, section.lines.number(at) };
            open = &std::get<ClockSource>(found.last().report);
        } else if (open != nullptr && value.endsWith(u"s)") && value[0].isDigit() && value.contains(u" (") && value.sliced(value.indexOf(u'(') + 1).chopped(2).toInt() > 0) {
            // "time.windows.com,0x9" was set by hand; "Local CMOS Clock" is no host.
            const QString host = before.section(u',', 0, 0).trimmed();
            open->source = host.contains(u'.') && !host.contains(u' ') ? host : QString();
            open->ofDomain = !open->source.isEmpty() && !before.contains(u',');
            open = nullptr;
        }
        before = value.toString();
    }
}

/// The words of the other tools, line by line.
void readOthers(const Section &section, QList<CommandOutput> &found)
{
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        const auto add = [&](const char *command, const QString &host, std::optional<double> offset) {
            found << CommandOutput { QString::fromLatin1(command), ClockComparison { host, offset }, section.lines.number(at) };
        };
        // chronyc tracking: "System time     : 0.000012345 seconds fast of NTP time"
        if (line.startsWith(u"System time") && line.contains(u"of NTP time")) {
            const auto value = secondsAt(line.sliced(line.indexOf(u':') + 1).trimmed());
            if (value)
                add("chronyc tracking", {}, line.contains(u"fast") ? -*value : *value);
        } else if (line.startsWith(u"server ") && line.contains(u", offset ")) { // ntpdate -q
            add("ntpdate", line.sliced(7, line.indexOf(u',') - 7).toString(), secondsAt(line.sliced(line.indexOf(u", offset ") + 9)));
        } else if (const qsizetype plus = line.indexOf(u" +/- "); plus > 0) { // sntp: "... (+0000) +412.5 +/- 0.03 dc1 10.0.0.1 s2"
            const QStringView before = line.first(plus);
            const QStringView after = line.sliced(plus + 5);
            const QList<QStringView> words = after.split(u' ', Qt::SkipEmptyParts);
            add("sntp", words.size() > 1 ? words[1].toString() : QString(), secondsAt(before.sliced(before.lastIndexOf(u' ') + 1)));
        } else if (line.startsWith(u"Phase Offset:")) { // w32tm /query /status /verbose
            add("w32tm /query /status", {}, secondsAt(line.sliced(13).trimmed()));
        }
    }
}

} // namespace

void readClocks(const Section &section, QList<CommandOutput> &found)
{
    readStripchart(section, found);
    readClockStatus(section, found);
    readOthers(section, found);
}

} // namespace kerbscope::commands
