// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/wineventxml.h"

#include "core/base/limits.h"
#include "core/parse/winevent/builder.h"
#include "core/parse/winevent/collector.h"
#include "core/parse/klist/dateorder.h"
#include "core/parse/xmlscanner.h"

#include <algorithm>

namespace kerbscope {

namespace {

class ScannedAttributes : public XmlAttributes
{
public:
    explicit ScannedAttributes(const XmlScanner &scanner)
        : m_scanner(scanner)
    {
    }
    QString value(QByteArrayView name) const override { return m_scanner.attribute(name); }

private:
    const XmlScanner &m_scanner;
};

/// An event in the form of PowerShell's ConvertTo-Xml: <Object> with <Property Name="..."> for each property.
class ObjectBuilder
{
public:
    explicit ObjectBuilder(const EventXmlOptions &options)
        : m_options(options)
    {
    }

    void begin()
    {
        m_event = {};
        m_depth = 0;
        m_property.clear();
        m_text.clear();
        m_values.clear();
        m_takesText = false;
    }
    void startProperty(const QString &name)
    {
        if (++m_depth == 1)
            m_property = name;
        m_takesText = m_depth == 1 || (m_property == QLatin1String("Properties") && name == QLatin1String("Value"));
        m_text.clear();
    }
    void addText(const QString &text)
    {
        if (m_takesText)
            m_text += QStringView(text).left(limits::maxEventMessage - m_text.size());
    }
    void endProperty()
    {
        if (m_takesText)
            set(m_text.trimmed());
        m_takesText = false;
        m_depth = std::max(0, m_depth - 1);
    }
    WindowsEvent take()
    {
        m_event.fields = namedFields(m_event, QStringList(m_values.size()), m_values);
        return std::move(m_event);
    }

private:
    void set(const QString &value)
    {
        if (m_depth > 1)
            m_values << value;
        else if (m_property == QLatin1String("Id"))
            m_event.id = static_cast<int>(eventNumber(value).value_or(0) & 0xFFFFU);
        else if (m_property == QLatin1String("ProviderName"))
            m_event.provider = value;
        else if (m_property == QLatin1String("LogName"))
            m_event.channel = value;
        else if (m_property == QLatin1String("MachineName"))
            m_event.computer = value;
        else if (m_property == QLatin1String("RecordId"))
            setRecordId(m_event, value);
        else if (m_property == QLatin1String("Keywords"))
            m_event.succeeded = auditOutcome(value);
        else if (m_property == QLatin1String("TimeCreated"))
            setTime(value);
        else if (m_property == QLatin1String("Message"))
            m_event.message = value;
    }
    /// .NET's invariant culture: month, day, year; local time.
    void setTime(const QString &value)
    {
        m_event.time = eventTime(value);
        const auto written = m_event.time ? std::nullopt : klist::findTime(value);
        if (written)
            m_event.time = klist::toInstant(written->time, klist::DateOrder::MonthDayYear, { m_options.zone, m_options.now });
    }

    const EventXmlOptions &m_options;
    WindowsEvent m_event;
    int m_depth = 0;
    QString m_property;
    QString m_text;
    QStringList m_values;
    bool m_takesText = false;
};

/// One pass over the tags.
class XmlEventReader
{
public:
    XmlEventReader(QByteArrayView utf8, const EventXmlOptions &options)
        : m_input(utf8)
        , m_scanner(utf8)
        , m_object(options)
        , m_collector(QStringLiteral("event XML"))
    {
    }

    Result<EventListing> read()
    {
        for (XmlScanner::Token token = m_scanner.next(); token != XmlScanner::Token::End; token = m_scanner.next()) {
            if (token == XmlScanner::Token::StartTag)
                start();
            else if (token == XmlScanner::Token::EndTag)
                end();
            else if (m_inside == Inside::Event && m_builder.wantsText())
                m_builder.addText(m_scanner.text());
            else if (m_inside == Inside::Object)
                m_object.addText(m_scanner.text());
        }
        if (m_inside != Inside::Nothing)
            finish(QStringLiteral("the input ends within this event"));
        if (!m_sawEvent)
            return Error { ErrorKind::Unrecognized, QStringLiteral("there is no event in this XML"), {},
                QStringLiteral("Copy the event again: in Event Viewer choose Copy, Copy Details as Text.") };
        return m_collector.take();
    }

private:
    enum class Inside { Nothing, Event, Object };

    Place placeOf(qsizetype offset)
    {
        // Offsets only grow, so that the lines are counted once.
        m_line += static_cast<int>(std::count(m_input.begin() + m_counted, m_input.begin() + offset, '\n'));
        m_counted = offset;
        return { {}, {}, m_line, {} };
    }

    void begin(Inside inside)
    {
        if (m_inside != Inside::Nothing)
            finish(QStringLiteral("the next event begins before this one ends"));
        m_inside = inside;
        m_sawEvent = true;
        m_eventAt = m_scanner.offset();
        m_builder.begin();
        m_object.begin();
    }

    void finish(const QString &damage = {})
    {
        WindowsEvent event = m_inside == Inside::Event ? m_builder.take() : m_object.take();
        m_inside = Inside::Nothing;
        readDescription(event);
        if (event.id != 0 && !damage.isEmpty())
            m_collector.warn(damage, placeOf(m_eventAt));
        if (event.id != 0)
            m_collector.add(std::move(event));
        else
            m_collector.warn(damage.isEmpty() ? QStringLiteral("this event has no number and was left out")
                                              : damage + QStringLiteral(", before its number; it was left out"),
                placeOf(m_eventAt));
    }

    void start()
    {
        const QByteArrayView name = m_scanner.name();
        if (name == "Event" && !(m_inside == Inside::Event && m_builder.isInUserData())) {
            begin(Inside::Event);
            if (m_scanner.isEmptyElement())
                finish();
        } else if (m_inside == Inside::Event) {
            m_builder.startElement(name, ScannedAttributes(m_scanner));
            if (m_scanner.isEmptyElement())
                m_builder.endElement();
        } else if (name == "Object" && m_scanner.attribute("Type").endsWith(u"EventLogRecord")) {
            begin(Inside::Object);
        } else if (m_inside == Inside::Object && name == "Property") {
            m_object.startProperty(m_scanner.attribute("Name"));
            if (m_scanner.isEmptyElement())
                m_object.endProperty();
        }
    }

    void end()
    {
        const QByteArrayView name = m_scanner.name();
        if (m_inside == Inside::Event && name == "Event" && !m_builder.isInUserData())
            finish();
        else if (m_inside == Inside::Event)
            m_builder.endElement();
        else if (m_inside == Inside::Object && name == "Object")
            finish();
        else if (m_inside == Inside::Object && name == "Property")
            m_object.endProperty();
    }

    QByteArrayView m_input;
    XmlScanner m_scanner;
    EventBuilder m_builder;
    ObjectBuilder m_object;
    EventCollector m_collector;
    Inside m_inside = Inside::Nothing;
    bool m_sawEvent = false;
    qsizetype m_eventAt = 0;
    qsizetype m_counted = 0;
    int m_line = 1;
};

QByteArrayView headOf(QByteArrayView utf8)
{
    return utf8.first(std::min<qsizetype>(utf8.size(), 64 * 1024));
}

/// "<Event" or "<prefix:Event", as a tag.
bool hasEventTag(QByteArrayView utf8)
{
    constexpr QByteArrayView name = "Event";
    for (qsizetype at = utf8.indexOf(name); at >= 0; at = utf8.indexOf(name, at + 1)) {
        const char before = at > 0 ? utf8.at(at - 1) : ' ';
        const qsizetype behind = at + name.size();
        const char after = behind < utf8.size() ? utf8.at(behind) : ' ';
        if ((before == '<' || before == ':') && QByteArrayView(" >/\t\r\n").contains(after))
            return true;
    }
    return false;
}

bool isEscaped(QByteArrayView utf8)
{
    return !hasEventTag(utf8) && !utf8.contains("<Object") && utf8.contains("&lt;Event");
}

} // namespace

bool looksLikeEventXml(QByteArrayView utf8)
{
    const QByteArrayView head = headOf(utf8);
    if (head.contains("System.Diagnostics.Eventing.Reader.EventLogRecord") && head.contains("<Property"))
        return true;
    const bool isEvent = head.contains("EventID") || head.contains("schemas.microsoft.com/win/2004/08/events");
    return isEvent && (hasEventTag(head) || isEscaped(head));
}

Result<EventListing> parseEventXml(QByteArrayView utf8, const EventXmlOptions &options)
{
    if (isEscaped(headOf(utf8))) {
        const QByteArray plain = XmlScanner::unescaped(utf8).toUtf8();
        return XmlEventReader(plain, options).read();
    }
    return XmlEventReader(utf8, options).read();
}

} // namespace kerbscope
