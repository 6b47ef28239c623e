// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/wineventjson.h"

#include "core/base/limits.h"
#include "core/parse/winevent/builder.h"
#include "core/parse/winevent/collector.h"
#include "core/parse/winevent/layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace kerbscope {

namespace {

/// Cuts objects out of a stream of JSON: those at the top, and those directly in arrays at the top.
class ObjectCutter
{
public:
    explicit ObjectCutter(QByteArrayView utf8)
        : m_input(utf8)
    {
    }

    /// The next object; empty at the end. After one that never ends, each line is taken for itself.
    QByteArrayView next()
    {
        while (m_at < m_input.size() && m_input.at(m_at) != '{')
            ++m_at;
        m_start = m_at;
        if (m_at >= m_input.size())
            return {};
        int depth = 0;
        bool inString = false;
        qsizetype nextLine = -1;
        for (qsizetype at = m_at; at < m_input.size(); ++at) {
            const char c = m_input.at(at);
            if (c == '\n') {
                inString = false; // no JSON string goes over a line end
                if (nextLine < 0)
                    nextLine = at + 1;
                if (m_byLine)
                    break;
            } else if (inString) {
                if (c == '\\')
                    ++at;
                else if (c == '"')
                    inString = false;
            } else if (c == '"') {
                inString = true;
            } else if (c == '{') {
                ++depth;
            } else if (c == '}' && --depth == 0) {
                m_at = at + 1;
                return m_input.sliced(m_start, m_at - m_start);
            }
        }
        m_isCut = m_byLine = true;
        m_at = nextLine < 0 ? m_input.size() : nextLine;
        return m_input.sliced(m_start, m_at - m_start);
    }

    qsizetype start() const { return m_start; }
    bool lastWasCut()
    {
        const bool cut = m_isCut;
        m_isCut = false;
        return cut;
    }

private:
    QByteArrayView m_input;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    bool m_isCut = false;
    bool m_byLine = false;
};

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const bool isWhole = number == static_cast<double>(static_cast<qint64>(number));
        return isWhole ? QString::number(value.toInteger()) : QString::number(number);
    }
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts << textOf(part);
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: { // an XML element with attributes: its text is under one of these
        const QJsonObject object = value.toObject();
        for (const char *key : { "#text", "Value", "value", "$t" }) {
            if (object.contains(QLatin1String(key)))
                return textOf(object.value(QLatin1String(key)));
        }
        return {};
    }
    default:
        return {};
    }
}

/// The first of several spellings that is there.
QJsonValue anyOf(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue::Undefined;
}

/// An attribute of an XML element in JSON: {"#attributes": {"Name": ...}}, {"@Name": ...} or {"Name": ...}.
QString attributeOf(const QJsonValue &element, const char *name)
{
    const QJsonObject object = element.toObject();
    const QJsonObject attributes = object.value(QStringLiteral("#attributes")).toObject();
    const QLatin1String key(name);
    for (const QJsonValue &value : { attributes.value(key), object.value(key), object.value(QLatin1Char('@') + key), object.value(key + QStringLiteral("_attributes")) }) {
        if (value.isString())
            return value.toString();
    }
    return {};
}

std::optional<Instant> timeOf(const QString &text)
{
    if (const auto time = eventTime(text))
        return time;
    static const QRegularExpression dotNet(QStringLiteral(R"(/Date\((-?\d{1,15})\)/)")); // ConvertTo-Json of Windows PowerShell
    const auto match = dotNet.match(text);
    if (match.hasMatch())
        return instantFromSeconds(0) + std::chrono::milliseconds(match.captured(1).toLongLong());
    return std::nullopt;
}

int idOf(const QJsonValue &value)
{
    return static_cast<int>(eventNumber(textOf(value)).value_or(0) & 0xFFFFU);
}

/// Keys beside the fields of the event where a shipper mixes both.
bool isEnvelope(const QString &key)
{
    static const QStringList known = { QStringLiteral("EventID"), QStringLiteral("EventId"), QStringLiteral("Id"), QStringLiteral("SourceName"),
        QStringLiteral("ProviderGuid"), QStringLiteral("ProviderName"), QStringLiteral("Provider"), QStringLiteral("Level"), QStringLiteral("Keywords"),
        QStringLiteral("Channel"), QStringLiteral("LogName"), QStringLiteral("Hostname"), QStringLiteral("Computer"), QStringLiteral("MachineName"),
        QStringLiteral("TimeCreated"), QStringLiteral("EventTime"), QStringLiteral("EventReceivedTime"), QStringLiteral("UtcTime"), QStringLiteral("Message"),
        QStringLiteral("Task"), QStringLiteral("Category"), QStringLiteral("Opcode"), QStringLiteral("OpcodeValue"), QStringLiteral("Version"),
        QStringLiteral("ThreadID"), QStringLiteral("ExecutionProcessID"), QStringLiteral("RecordNumber"), QStringLiteral("RecordId"), QStringLiteral("EventRecordID"),
        QStringLiteral("Severity"), QStringLiteral("SeverityValue"), QStringLiteral("EventType"), QStringLiteral("SourceModuleName"),
        QStringLiteral("SourceModuleType"), QStringLiteral("ActivityID"), QStringLiteral("host"), QStringLiteral("port"), QStringLiteral("tags"),
        QStringLiteral("ERROR_EVT_UNRESOLVED"), QStringLiteral("UserID"), QStringLiteral("AccountType") };
    return key.startsWith(u'@') || known.contains(key);
}

/// The fields of an object in the order of the event.
EventFields orderedFields(const QJsonObject &object, const WindowsEvent &event, bool isMixed)
{
    QStringList keys;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!isMixed || !isEnvelope(member.key()))
            keys << member.key();
    }
    const QStringList order = eventFieldOrder(event.provider, event.id);
    std::stable_sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) {
        const auto place = [&](const QString &key) {
            const qsizetype at = order.indexOf(key);
            return at < 0 ? order.size() : at;
        };
        return place(a) < place(b);
    });
    EventFields fields;
    for (const QString &key : std::as_const(keys))
        fields.append(key, textOf(object.value(key)));
    return fields;
}

/// Values without names: {"Data": [..]} of EventData, or the Properties of PowerShell.
EventFields namedByOrder(const QJsonArray &values, const WindowsEvent &event)
{
    const QStringList names = eventFieldNames(event.provider, event.id, values.size());
    EventFields fields;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QJsonValue value = values.at(i);
        const QString own = attributeOf(value, "Name");
        fields.append(own.isEmpty() ? names.value(i) : own, textOf(value));
    }
    return fields;
}

EventFields fieldsOf(const QJsonValue &data, const WindowsEvent &event)
{
    if (data.isArray())
        return namedByOrder(data.toArray(), event);
    const QJsonObject object = data.toObject();
    const QJsonValue inner = object.value(QStringLiteral("Data"));
    if (inner.isArray())
        return namedByOrder(inner.toArray(), event);
    if (inner.isObject() && object.size() <= 2)
        return fieldsOf(inner, event);
    return orderedFields(object, event, false);
}

class JsonEventReader
{
public:
    explicit JsonEventReader(QByteArrayView utf8)
        : m_input(utf8)
        , m_collector(QStringLiteral("JSON"))
    {
    }

    Result<EventListing> read()
    {
        ObjectCutter cutter(m_input);
        for (QByteArrayView object = cutter.next(); !object.isEmpty(); object = cutter.next()) {
            const bool isCut = cutter.lastWasCut();
            QJsonParseError error {};
            const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(object.data(), object.size()), &error);
            if (isCut || error.error != QJsonParseError::NoError) {
                warn(isCut ? QStringLiteral("this object does not end") : QStringLiteral("this is no JSON (%1)").arg(error.errorString()),
                    cutter.start() + (isCut ? 0 : error.offset));
            } else if (!take(document.object(), 0)) {
                warn(QStringLiteral("this object is no Windows event"), cutter.start());
            }
        }
        if (m_collector.isEmpty())
            return Error { ErrorKind::Unrecognized, QStringLiteral("there is no Windows event in this JSON"), {}, {} };
        return m_collector.take();
    }

private:
    void warn(const QString &text, qsizetype offset)
    {
        offset = std::max(offset, m_counted);
        m_line += static_cast<int>(std::count(m_input.begin() + m_counted, m_input.begin() + std::min(offset, m_input.size()), '\n'));
        m_counted = std::min(offset, m_input.size());
        m_collector.warn(text, { {}, {}, m_line, {} });
    }

    /// Takes an event in, or those wrapped in an object; false where there is none.
    bool take(const QJsonObject &object, int depth)
    {
        if (auto event = eventOf(object)) {
            m_collector.add(std::move(*event));
            return true;
        }
        if (depth > 4)
            return false;
        bool found = false;
        for (const char *key : { "hits", "_source", "Events", "events", "Event", "records", "results", "value", "Objs" }) {
            const QJsonValue inner = object.value(QLatin1String(key));
            if (inner.isObject())
                found = take(inner.toObject(), depth + 1) || found;
            const QJsonArray array = inner.toArray();
            for (const QJsonValue &part : array)
                found = take(part.toObject(), depth + 1) || found;
        }
        return found;
    }

    static std::optional<WindowsEvent> eventOf(const QJsonObject &object)
    {
        std::optional<WindowsEvent> event;
        if (object.value(QStringLiteral("winlog")).isObject())
            event = fromWinlogbeat7(object);
        else if (object.value(QStringLiteral("System")).isObject())
            event = fromXmlTree(object);
        else if (!anyOf(object, { "event_id" }).isUndefined())
            event = fromWinlogbeat6(object);
        else
            event = fromFlat(object);
        if (!event || event->id == 0)
            return std::nullopt;
        event->message.truncate(limits::maxEventMessage);
        readDescription(*event);
        return event;
    }

    static std::optional<WindowsEvent> fromWinlogbeat7(const QJsonObject &object)
    {
        const QJsonObject winlog = object.value(QStringLiteral("winlog")).toObject();
        WindowsEvent event;
        event.id = idOf(winlog.value(QStringLiteral("event_id")));
        event.provider = textOf(winlog.value(QStringLiteral("provider_name")));
        event.channel = textOf(winlog.value(QStringLiteral("channel")));
        event.computer = textOf(winlog.value(QStringLiteral("computer_name")));
        setRecordId(event, textOf(winlog.value(QStringLiteral("record_id"))));
        event.time = timeOf(textOf(anyOf(object, { "@timestamp" })));
        event.succeeded = writtenOutcome(textOf(winlog.value(QStringLiteral("keywords"))) + textOf(object.value(QStringLiteral("event")).toObject().value(QStringLiteral("outcome"))));
        event.message = textOf(object.value(QStringLiteral("message")));
        event.fields = fieldsOf(anyOf(winlog, { "event_data", "user_data" }), event);
        return event;
    }

    static std::optional<WindowsEvent> fromWinlogbeat6(const QJsonObject &object)
    {
        WindowsEvent event;
        event.id = idOf(object.value(QStringLiteral("event_id")));
        event.provider = textOf(anyOf(object, { "source_name", "provider_name" }));
        event.channel = textOf(anyOf(object, { "log_name", "channel" }));
        event.computer = textOf(anyOf(object, { "computer_name", "host_name" }));
        setRecordId(event, textOf(anyOf(object, { "record_number", "record_id" })));
        event.time = timeOf(textOf(anyOf(object, { "@timestamp", "time_created" })));
        event.succeeded = writtenOutcome(textOf(object.value(QStringLiteral("keywords"))));
        event.message = textOf(object.value(QStringLiteral("message")));
        event.fields = fieldsOf(anyOf(object, { "event_data", "user_data" }), event);
        return event;
    }

    static std::optional<WindowsEvent> fromXmlTree(const QJsonObject &object)
    {
        const QJsonObject system = object.value(QStringLiteral("System")).toObject();
        WindowsEvent event;
        event.id = idOf(anyOf(system, { "EventID", "EventId" }));
        const QJsonValue provider = system.value(QStringLiteral("Provider"));
        event.provider = provider.isString() ? provider.toString() : attributeOf(provider, "Name");
        event.source = attributeOf(provider, "EventSourceName");
        event.channel = textOf(system.value(QStringLiteral("Channel")));
        event.computer = textOf(system.value(QStringLiteral("Computer")));
        setRecordId(event, textOf(system.value(QStringLiteral("EventRecordID"))));
        const QJsonValue time = system.value(QStringLiteral("TimeCreated"));
        event.time = timeOf(time.isString() ? time.toString() : attributeOf(time, "SystemTime"));
        event.succeeded = auditOutcome(textOf(system.value(QStringLiteral("Keywords"))));
        QJsonValue data = object.value(QStringLiteral("EventData"));
        if (data.toObject().isEmpty() && !data.isArray()) {
            const QJsonObject user = object.value(QStringLiteral("UserData")).toObject();
            for (const QJsonValue &inner : user) {
                if (inner.isObject())
                    data = inner;
            }
        }
        QJsonObject plain = data.toObject();
        plain.remove(QStringLiteral("#attributes"));
        event.fields = data.isArray() ? fieldsOf(data, event) : fieldsOf(plain, event);
        return event;
    }

    /// Fields and envelope side by side (NXLog), or the properties of a .NET event record (PowerShell).
    static std::optional<WindowsEvent> fromFlat(const QJsonObject &object)
    {
        const bool isRecord = object.contains(QStringLiteral("ProviderName")) && object.contains(QStringLiteral("Id"));
        WindowsEvent event;
        event.id = idOf(isRecord ? object.value(QStringLiteral("Id")) : anyOf(object, { "EventID", "EventId", "EventCode" }));
        if (event.id == 0)
            return std::nullopt;
        event.provider = textOf(anyOf(object, { "SourceName", "ProviderName", "Provider" }));
        event.channel = textOf(anyOf(object, { "Channel", "LogName" }));
        event.computer = textOf(anyOf(object, { "Hostname", "Computer", "MachineName", "ComputerName" }));
        setRecordId(event, textOf(anyOf(object, { "RecordNumber", "RecordId", "EventRecordID" })));
        // EventTime of NXLog is local time without its zone; the time of arrival names it.
        event.time = timeOf(textOf(anyOf(object, { "TimeCreated", "@timestamp", "EventTime", "UtcTime" })));
        event.succeeded = writtenOutcome(textOf(anyOf(object, { "EventType", "KeywordsDisplayNames" })));
        if (!event.succeeded)
            event.succeeded = auditOutcome(textOf(object.value(QStringLiteral("Keywords"))));
        event.message = textOf(object.value(QStringLiteral("Message")));
        if (object.value(QStringLiteral("EventData")).isObject() || object.value(QStringLiteral("EventData")).isArray())
            event.fields = fieldsOf(object.value(QStringLiteral("EventData")), event);
        else if (isRecord)
            event.fields = namedByOrder(object.value(QStringLiteral("Properties")).toArray(), event);
        else
            event.fields = orderedFields(object, event, true);
        return event;
    }

    QByteArrayView m_input;
    EventCollector m_collector;
    qsizetype m_counted = 0;
    int m_line = 1;
};

} // namespace

bool looksLikeEventJson(QByteArrayView utf8)
{
    const QByteArrayView head = utf8.first(std::min<qsizetype>(utf8.size(), 256 * 1024)).trimmed();
    if (head.isEmpty() || (head.at(0) != '{' && head.at(0) != '['))
        return false;
    for (const char *key : { "\"EventID\"", "\"event_id\"", "\"EventId\"", "\"EventCode\"" }) {
        if (head.contains(QByteArrayView(key)))
            return true;
    }
    return head.contains("\"ProviderName\"") && head.contains("\"Id\"");
}

Result<EventListing> parseEventJson(QByteArrayView utf8)
{
    return JsonEventReader(utf8).read();
}

} // namespace kerbscope
