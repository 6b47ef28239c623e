// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/krb/ticketlisting.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace kerbscope {

/// The data of an event: names and values in the order of the event. A value without a name has the name "param1",
/// "param2", ... by its place. Events of one kind share their list of names, so that many events cost little.
class EventFields
{
public:
    EventFields() = default;
    /// Names beyond the values are dropped; values beyond the names get theirs by their place.
    EventFields(const QStringList &names, const QStringList &values);
    bool operator==(const EventFields &) const = default;

    const QStringList &names() const { return m_names; }
    const QStringList &values() const { return m_values; }

    qsizetype size() const { return m_values.size(); }
    bool isEmpty() const { return m_values.isEmpty(); }
    const QString &name(qsizetype index) const { return m_names.at(index); }
    const QString &value(qsizetype index) const { return m_values.at(index); }

    void append(const QString &name, const QString &value);
    /// The place of a field, -1 where the event has none of this name.
    qsizetype indexOf(QLatin1String name) const;
    /// The value of a field; null where the event has no such field, empty where the field is empty.
    QString value(QLatin1String name) const;
    /// Takes over the list of names of `other` where both are equal.
    void shareNamesWith(const EventFields &other);

private:
    QStringList m_names;
    QStringList m_values;
};

/// One event of a Windows event log, from whatever form it came in.
struct WindowsEvent {
    int id = 0;
    QString provider; ///< "Microsoft-Windows-Security-Auditing"; for classic sources the source ("NETLOGON"); may be empty
    QString source;   ///< the classic name beside it ("KDC", "Kdcsvc", "Kerberos"); empty where the event has none
    QString channel;  ///< "Security", "System", "Microsoft-Windows-Kerberos/Operational"; may be empty
    QString computer; ///< may be empty
    std::optional<quint64> recordId;
    std::optional<Instant> time;
    std::optional<bool> succeeded; ///< audit success or failure, where the event says so
    EventFields fields;
    QString message; ///< the rendered description; empty where it was not given

    bool operator==(const WindowsEvent &) const = default;
    /// A field that may stand under one of several names; null where none is there.
    QString field(std::initializer_list<const char *> names) const;
};

/// What one text or file yields.
struct EventListing {
    QString format;     ///< "event XML", "JSON lines", "rendered text", "evtx"
    qint64 records = 0; ///< events that were there, read in full or only counted
    QList<WindowsEvent> events;
    QList<ReadWarning> warnings; ///< at most limits::maxWarnings; the last then says how many more there were

    bool operator==(const EventListing &) const = default;
};

/// A number as event logs write it: "0x18", "24", "0xC000006A", "-1073741718", "4294967295". Absent for "-" and words.
std::optional<quint32> eventNumber(QStringView text);

/// "2026-09-24T09:01:02.1234567Z", "2018-09-06 20:26:07.9341912", with or without an offset; without one it is UTC, as
/// the XML of events has it.
std::optional<Instant> eventTime(QStringView text);

/// Success or failure by the audit bits of a Keywords value ("0x8020000000000000", also as a signed decimal number).
std::optional<bool> auditOutcome(QStringView keywords);
/// The same, also where it is written out ("Audit Failure").
std::optional<bool> writtenOutcome(QStringView keywords);

/// Takes a record number over; what is none changes nothing.
void setRecordId(WindowsEvent &event, QStringView text);

} // namespace kerbscope
