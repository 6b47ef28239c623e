// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevent/head.h"

#include <QRegularExpression>

namespace kerbscope {

namespace {

struct Property {
    QStringView key;
    QStringView value;
};

/// "Key: value" in any language; French puts a blank before the colon, Chinese and Japanese use the wide one.
std::optional<Property> propertyIn(QStringView line)
{
    qsizetype colon = line.indexOf(u':');
    const qsizetype wide = line.indexOf(QChar(0xFF1A));
    if (colon < 0 || (wide >= 0 && wide < colon))
        colon = wide;
    if (colon <= 0 || colon > 40)
        return std::nullopt;
    return Property { line.left(colon).trimmed(), line.mid(colon + 1).trimmed() };
}

std::optional<int> eventIdIn(QStringView text)
{
    bool ok = false;
    const int id = text.trimmed().toInt(&ok);
    return ok && id > 0 && id <= 0xFFFF ? std::optional(id) : std::nullopt;
}

bool isSame(QStringView key, const char *word)
{
    return key.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

std::optional<klist::WrittenTime> timeIn(QStringView text)
{
    const auto match = klist::findTime(text);
    return match ? std::optional(match->time) : std::nullopt;
}

/// Dots and the slashes of languages other than English have the day first; English may have either first.
std::optional<klist::DateOrder> orderOf(const klist::WrittenTime &time, QStringView idLabel)
{
    if (time.order)
        return time.order;
    const bool isEnglish = idLabel.contains(u"Event", Qt::CaseInsensitive);
    if (time.separator == u'.' || (time.separator == u'/' && !isEnglish))
        return klist::DateOrder::DayMonthYear;
    return std::nullopt;
}

} // namespace

std::optional<EventHead> viewerHead(const QList<TextLine> &lines, qsizetype at)
{
    // Log, source, date, number, ...: the order is the same in all languages.
    constexpr qsizetype atLeast = 8;
    constexpr qsizetype atMost = 14;
    QList<Property> properties;
    qsizetype end = at;
    while (end < lines.size() && properties.size() < atMost) {
        const auto property = propertyIn(lines.at(end).text);
        if (!property)
            break;
        ++end;
        properties << *property;
        if (properties.size() > atLeast && property->value.isEmpty())
            break; // "Description:"
    }
    if (properties.size() < atLeast)
        return std::nullopt;
    const auto id = eventIdIn(properties.at(3).value);
    const auto time = timeIn(properties.at(2).value);
    const bool namesASource = !properties.at(0).value.isEmpty() && !properties.at(1).value.isEmpty();
    if (!id || !time || !namesASource)
        return std::nullopt;

    EventHead head;
    head.event.id = *id;
    head.event.channel = properties.at(0).value.toString();
    head.event.provider = properties.at(1).value.toString();
    head.time = time;
    head.order = orderOf(*time, properties.at(3).key);
    head.event.succeeded = writtenOutcome(properties.at(6).value);
    const bool hasDescription = properties.last().value.isEmpty() || properties.size() == 10;
    const qsizetype computer = properties.size() - (hasDescription ? 2 : 1);
    head.event.computer = properties.at(computer).value.toString();
    if (hasDescription)
        head.message = properties.last().value.toString();
    head.lines = end - at;
    return head;
}

std::optional<EventHead> propertyList(const QList<TextLine> &lines, qsizetype at)
{
    static const QRegularExpression begins(QStringLiteral(
        R"(^(Id|Message|TimeCreated|ProviderName|LogName|Index|EventID|InstanceId|MachineName|RecordId)\s*:)"));
    static const QRegularExpression form(QStringLiteral(R"(^(\w+)\s*: ?(.*)$)"));
    constexpr qsizetype mostLines = 300; // the longest description has fewer
    if (!begins.match(lines.at(at).text.toString()).hasMatch())
        return std::nullopt;
    EventHead head;
    head.isWhole = true;
    QString message;
    bool inMessage = false;
    bool hasNumber = false;
    QStringList seen;
    qsizetype end = at;
    qsizetype blanks = 0;
    for (; end < lines.size() && end - at < mostLines; ++end) {
        const QStringView line = lines.at(end).text;
        if (line.trimmed().isEmpty()) {
            ++blanks;
            if (inMessage)
                message += u'\n';
            if (blanks >= 2 && !inMessage)
                break;
            continue;
        }
        const bool isIndented = line.at(0) == u' ' || line.at(0) == u'\t';
        const auto match = form.match(line.toString());
        if (isIndented || !match.hasMatch()) {
            if (seen.isEmpty() || !isIndented)
                break;
            if (inMessage)
                message += line.trimmed().toString() + u'\n';
            continue;
        }
        const QString key = match.captured(1);
        if (seen.contains(key, Qt::CaseInsensitive))
            break; // the next event
        seen << key;
        blanks = 0;
        const QString value = match.captured(2).trimmed();
        inMessage = isSame(key, "Message");
        if (inMessage) {
            message = value + u'\n';
        } else if (isSame(key, "Id") || isSame(key, "EventID") || (isSame(key, "InstanceId") && !hasNumber)) {
            if (const auto id = eventIdIn(value)) {
                head.event.id = *id;
                hasNumber = true;
            }
        } else if (isSame(key, "ProviderName") || isSame(key, "Source")) {
            head.event.provider = value;
        } else if (isSame(key, "LogName")) {
            head.event.channel = value;
        } else if (isSame(key, "MachineName")) {
            head.event.computer = value;
        } else if (isSame(key, "RecordId") || isSame(key, "Index")) {
            setRecordId(head.event, value);
        } else if (isSame(key, "TimeCreated") || isSame(key, "TimeGenerated")) {
            head.time = timeIn(value);
        } else if (isSame(key, "KeywordsDisplayNames") || isSame(key, "EntryType")) {
            head.event.succeeded = writtenOutcome(value);
        }
    }
    // "Message" alone or "Id" alone may be anything.
    if (!hasNumber || seen.size() < 2)
        return std::nullopt;
    head.message = message.trimmed();
    head.lines = end - at;
    return head;
}

std::optional<EventHead> exportHead(const QList<TextLine> &lines, qsizetype at)
{
    if (!lines.at(at).text.startsWith(u"Event number"))
        return std::nullopt;
    static const QRegularExpression number(QStringLiteral(R"(\((\d+)\))"));
    EventHead head;
    head.isWhole = true;
    qsizetype end = at;
    for (; end < lines.size(); ++end) {
        const QStringView line = lines.at(end).text;
        const bool isString = line.startsWith(u"String: ");
        const qsizetype colon = line.indexOf(u':', isString ? 8 : 0);
        if (colon < 0)
            break;
        const QStringView key = line.left(colon).trimmed();
        const QStringView value = line.mid(colon + 1).trimmed();
        if (isString)
            head.strings << value.toString();
        else if (key == u"Event number") {
            if (end != at)
                break;
            setRecordId(head.event, value);
        } else if (key == u"Event identifier") {
            const auto match = number.match(value.toString());
            head.event.id = match.hasMatch() ? match.captured(1).toInt() & 0xFFFF : 0;
        } else if (key == u"Source name") {
            head.event.provider = value.toString();
        } else if (key == u"Computer name") {
            head.event.computer = value.toString();
        } else if (key == u"Written time" || key == u"Creation time") {
            head.time = timeIn(value);
        }
    }
    if (head.event.id == 0)
        return std::nullopt;
    head.lines = end - at;
    return head;
}

std::optional<EventHead> snareLine(const QList<TextLine> &lines, qsizetype at)
{
    QString line = lines.at(at).text.toString();
    const qsizetype begin = line.indexOf(QLatin1String("MSWinEventLog"));
    if (begin < 0)
        return std::nullopt;
    line = line.mid(begin).replace(QLatin1String("#011"), QLatin1String("\t"));
    // MSWinEventLog, criticality, log, counter, time, event, source, user, kind of SID, type, computer, category, data, text
    const QStringList parts = line.split(u'\t');
    constexpr qsizetype textAt = 13;
    if (parts.size() < textAt)
        return std::nullopt;
    const auto id = eventIdIn(parts.at(5));
    if (!id)
        return std::nullopt;
    EventHead head;
    head.isWhole = true;
    head.event.id = *id;
    head.event.channel = parts.at(2);
    head.event.provider = parts.at(6);
    head.event.computer = parts.at(10);
    head.event.succeeded = writtenOutcome(parts.at(9));
    head.time = timeIn(parts.at(4));
    head.message = QStringList(parts.mid(textAt)).join(u'\t').trimmed();
    head.lines = 1;
    return head;
}

std::optional<EventHead> tableRow(const QList<TextLine> &lines, qsizetype at)
{
    // TimeCreated  Id  LevelDisplayName  Message
    static const QRegularExpression form(QStringLiteral(R"(^\s+(\d{1,5})\s+(\w+)\s+(\S.*)$)"));
    const QStringView line = lines.at(at).text;
    const auto time = klist::readTimeAt(line);
    if (!time || at == 0)
        return std::nullopt;
    const QStringView above = lines.at(at - 1).text.trimmed();
    if (!above.startsWith(u"--") && !klist::readTimeAt(above))
        return std::nullopt;
    const auto match = form.match(line.mid(time->end).toString());
    const auto id = match.hasMatch() ? eventIdIn(match.captured(1)) : std::nullopt;
    if (!id)
        return std::nullopt;
    EventHead head;
    head.isWhole = true;
    head.event.id = *id;
    head.time = time->time;
    head.message = match.captured(3).trimmed();
    head.lines = 1;
    return head;
}

} // namespace kerbscope
