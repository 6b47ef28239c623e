// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevent/builder.h"

#include "core/base/limits.h"
#include "core/parse/winevent/layout.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

constexpr std::array<QByteArrayView, 5> systemNames = { "EventID", "Keywords", "EventRecordID", "Channel", "Computer" };

} // namespace

EventFields namedFields(const WindowsEvent &event, const QStringList &names, const QStringList &values)
{
    EventFields fields;
    QStringList known;
    if (std::ranges::all_of(names, [](const QString &name) { return name.isEmpty(); }))
        known = eventFieldNames(event.provider, event.id, values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        fields.append(known.isEmpty() ? names.at(i) : known.at(i), values.at(i));
    return fields;
}

void readDescription(WindowsEvent &event)
{
    if (!event.fields.isEmpty() || event.message.isEmpty())
        return;
    if (readKdcReport(event, event.message))
        return;
    event.fields = fieldsFromMessage(event.id, event.message);
    if (event.fields.isEmpty())
        readSentence(event, event.message);
}

void EventBuilder::begin()
{
    *this = {};
}

void EventBuilder::startElement(QByteArrayView name, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_part == Part::None) {
        m_partDepth = m_depth;
        m_part = name == "System" ? Part::System
            : name == "EventData" ? Part::EventData
            : name == "UserData"  ? Part::UserData
            : name == "RenderingInfo" ? Part::Rendering
                                      : Part::Ignored;
        return;
    }
    m_text.clear();
    m_takesText = false;
    switch (m_part) {
    case Part::System:
        startInSystem(name, attributes);
        break;
    case Part::EventData:
        m_takesText = name == "Data";
        if (m_takesText)
            m_name = attributes.value("Name");
        break;
    case Part::UserData:
        m_name = QString::fromUtf8(name);
        m_takesText = m_depth > m_partDepth + 1; // the element between is only a wrapper
        break;
    case Part::Rendering:
        m_takesText = name == "Message";
        break;
    case Part::None:
    case Part::Ignored:
        break;
    }
}

void EventBuilder::startInSystem(QByteArrayView name, const XmlAttributes &attributes)
{
    if (name == "Provider") {
        m_event.provider = attributes.value("Name");
        m_event.source = attributes.value("EventSourceName");
    } else if (name == "TimeCreated") {
        m_event.time = eventTime(attributes.value("SystemTime"));
    } else if (const auto known = std::ranges::find(systemNames, name); known != systemNames.end()) {
        m_systemName = *known;
        m_takesText = true;
    }
}

void EventBuilder::addText(const QString &text)
{
    if (m_takesText)
        m_text += QStringView(text).left(limits::maxEventMessage - m_text.size());
}

void EventBuilder::endElement()
{
    if (m_takesText)
        endOfValue();
    if (m_depth == m_partDepth)
        m_part = Part::None;
    m_depth = std::max(0, m_depth - 1);
}

void EventBuilder::endOfValue()
{
    m_takesText = false;
    switch (m_part) {
    case Part::System:
        setSystem(m_text.trimmed());
        break;
    case Part::EventData:
    case Part::UserData:
        m_names << m_name;
        m_values << m_text.trimmed();
        break;
    case Part::Rendering:
        m_event.message = m_text.trimmed();
        break;
    case Part::None:
    case Part::Ignored:
        break;
    }
}

void EventBuilder::setSystem(const QString &value)
{
    if (m_systemName == "EventID") {
        m_event.id = static_cast<int>(eventNumber(value).value_or(0) & 0xFFFFU);
    } else if (m_systemName == "Keywords") {
        m_event.succeeded = auditOutcome(value);
    } else if (m_systemName == "EventRecordID") {
        setRecordId(m_event, value);
    } else if (m_systemName == "Channel") {
        m_event.channel = value;
    } else {
        m_event.computer = value;
    }
}

WindowsEvent EventBuilder::take()
{
    if (m_takesText)
        endOfValue();
    m_event.fields = namedFields(m_event, m_names, m_values);
    return std::move(m_event);
}

} // namespace kerbscope
