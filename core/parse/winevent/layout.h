// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/winevent.h"

#include <span>

namespace kerbscope {

/// One line of the description that Event Viewer shows for an event: its English label, the heading above it (empty for
/// none) and the name that the value has in the event's XML. In the order of the text, which is not that of the XML.
struct LayoutRow {
    int id;
    int since; ///< version of the event that brought the line
    const char *section;
    const char *label;
    const char *name;
};

/// The lines of an event's description; empty for events without a known one.
std::span<const LayoutRow> eventLayout(int id);
/// All of them, events one after the other.
std::span<const LayoutRow> eventLayouts();

/// The event whose English description begins with a known sentence; 0 for none.
int eventByTitle(QStringView description);

/// Names of the values in the order of the XML, those of later versions at the end. Empty where the event is not known.
QStringList eventFieldOrder(const QString &provider, int id);
/// The first `count` of them, for forms that give values only. Empty where the event is not known, or
/// is not known to have so many values.
QStringList eventFieldNames(const QString &provider, int id, qsizetype count);

/// What a description without labels tells, recognised by the words and symbols that all languages keep: events 3, 4 and 5 of the
/// Kerberos client, and by their English sentences 100, 101 and 200 of it, 11, 14, 16, 26 and 27 of the KDC, 5719 of Netlogon.
/// Fills what `event` lacks: id, provider, fields. Returns false for a text that is none of these.
bool readSentence(WindowsEvent &event, const QString &description);

/// The same for what the KDC notes in the System log about PACs, certificates and weak keys (35 to 44, 201 to 209), by the English
/// sentence and the lines below it. The lines of 201 to 209 have the names that 4768 gives them. An event that states its number
/// keeps it.
bool readKdcReport(WindowsEvent &event, const QString &description);

/// The fields of a rendered description ("Account Name:  jdoe") under their XML names: by the English labels, on
/// separate lines or all in one; in other languages by the order of headings and lines. Without an `id` the event is
/// recognised by its labels or its shape, and `id` receives it. Nothing for a text that is no such description.
EventFields fieldsFromMessage(int &id, const QString &description);

} // namespace kerbscope
