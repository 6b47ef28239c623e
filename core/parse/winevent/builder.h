// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/winevent.h"

#include <QByteArrayView>

namespace kerbscope {

/// The attributes of an element that begins.
class XmlAttributes
{
public:
    virtual ~XmlAttributes() = default;
    /// Null where the element has none of this name.
    virtual QString value(QByteArrayView name) const = 0;
};

/// Makes an event of the elements below <Event>, in whatever notation they are written: text or binary XML. For the
/// readers of core/parse only.
class EventBuilder
{
public:
    /// Forgets the last event and begins a new one.
    void begin();
    void startElement(QByteArrayView name, const XmlAttributes &attributes);
    void endElement();
    /// Is the text of the present element wanted? It saves the work of making it.
    bool wantsText() const { return m_takesText; }
    void addText(const QString &text);
    /// The present element is not there after all.
    void dropValue() { m_takesText = false; }
    /// Does </Event> end the event here, or is it an element of the user's data?
    bool isInUserData() const { return m_part == Part::UserData; }

    /// The event as far as it has come, its values named where the event is known to have names for them. Its id is 0
    /// where no number came.
    WindowsEvent take();

private:
    enum class Part { None, System, EventData, UserData, Rendering, Ignored };

    void startInSystem(QByteArrayView name, const XmlAttributes &attributes);
    void endOfValue();
    void setSystem(const QString &value);

    WindowsEvent m_event;
    Part m_part = Part::None;
    int m_depth = 0; ///< below <Event>
    int m_partDepth = 0;
    QByteArrayView m_systemName; ///< one of the names that setSystem knows
    QString m_name;
    QString m_text;
    bool m_takesText = false;
    QStringList m_names;
    QStringList m_values;
};

/// The values of an event under their names; values without names get those that the event is known to have.
EventFields namedFields(const WindowsEvent &event, const QStringList &names, const QStringList &values);

/// Draws the fields of an event without data from its rendered description.
void readDescription(WindowsEvent &event);

} // namespace kerbscope
