// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevent.h"

#include <QTimeZone>

namespace kerbscope {

EventFields::EventFields(const QStringList &names, const QStringList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        append(names.value(i), values.at(i));
}

void EventFields::append(const QString &name, const QString &value)
{
    m_names << (name.isEmpty() ? QStringLiteral("param%1").arg(m_values.size() + 1) : name);
    m_values << value;
}

qsizetype EventFields::indexOf(QLatin1String name) const
{
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (m_names.at(i) == name)
            return i;
    }
    return -1;
}

QString EventFields::value(QLatin1String name) const
{
    const qsizetype index = indexOf(name);
    if (index < 0)
        return {};
    const QString &value = m_values.at(index);
    return value.isNull() ? QStringLiteral("") : value;
}

void EventFields::shareNamesWith(const EventFields &other)
{
    if (m_names == other.m_names)
        m_names = other.m_names;
}

QString WindowsEvent::field(std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        const QString value = fields.value(QLatin1String(name));
        if (!value.isNull())
            return value;
    }
    return {};
}

std::optional<quint32> eventNumber(QStringView text)
{
    text = text.trimmed();
    bool ok = false;
    if (text.startsWith(u"0x", Qt::CaseInsensitive)) {
        const quint64 value = text.mid(2).toULongLong(&ok, 16);
        // 64-bit forms of a status repeat its sign: 0xFFFFFFFFC000006A.
        const bool fits = value <= 0xFFFF'FFFFULL || (value >> 32) == 0xFFFF'FFFFULL;
        return ok && fits ? std::optional(static_cast<quint32>(value)) : std::nullopt;
    }
    const qint64 value = text.toLongLong(&ok, 10);
    if (!ok || value < -0x8000'0000LL || value > 0xFFFF'FFFFLL)
        return std::nullopt;
    return static_cast<quint32>(value);
}

std::optional<Instant> eventTime(QStringView text)
{
    text = text.trimmed();
    if (text.size() < 19 || !(text.at(10) == u'T' || text.at(10) == u' '))
        return std::nullopt;
    const QDate date = QDate::fromString(text.left(10).toString(), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(11, 8).toString(), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;

    qsizetype at = 19;
    qint64 micros = 0;
    if (at < text.size() && (text.at(at) == u'.' || text.at(at) == u',')) {
        qint64 unit = 100'000;
        for (++at; at < text.size() && text.at(at).isDigit(); ++at, unit /= 10)
            micros += unit * text.at(at).digitValue();
    }
    qint64 offsetSeconds = 0;
    const QStringView zone = text.mid(at).trimmed();
    if (zone.size() >= 5 && (zone.at(0) == u'+' || zone.at(0) == u'-')) {
        const int hours = zone.mid(1, 2).toInt();
        const int minutes = zone.mid(zone.at(3) == u':' ? 4 : 3, 2).toInt();
        offsetSeconds = (hours * 3600 + minutes * 60) * (zone.at(0) == u'-' ? -1 : 1);
    } else if (!zone.isEmpty() && zone.compare(u"Z", Qt::CaseInsensitive) != 0 && zone.compare(u"UTC", Qt::CaseInsensitive) != 0) {
        return std::nullopt;
    }
    const qint64 seconds = QDateTime(date, time, QTimeZone::utc()).toSecsSinceEpoch() - offsetSeconds;
    return instantFromSeconds(seconds) + std::chrono::microseconds(micros);
}

std::optional<bool> auditOutcome(QStringView keywords)
{
    constexpr quint64 auditFailure = 0x0010'0000'0000'0000ULL; // winmeta.xml: win:AuditFailure
    constexpr quint64 auditSuccess = 0x0020'0000'0000'0000ULL; // win:AuditSuccess
    bool ok = false;
    keywords = keywords.trimmed();
    quint64 bits = 0;
    if (keywords.startsWith(u"0x", Qt::CaseInsensitive))
        bits = keywords.mid(2).toULongLong(&ok, 16);
    else
        bits = static_cast<quint64>(keywords.toLongLong(&ok, 10));
    if (!ok || (bits & (auditFailure | auditSuccess)) == 0)
        return std::nullopt;
    return (bits & auditSuccess) != 0;
}

std::optional<bool> writtenOutcome(QStringView keywords)
{
    if (keywords.contains(u"failure", Qt::CaseInsensitive))
        return false;
    if (keywords.contains(u"success", Qt::CaseInsensitive))
        return true;
    return auditOutcome(keywords);
}

void setRecordId(WindowsEvent &event, QStringView text)
{
    bool ok = false;
    const quint64 number = text.toULongLong(&ok);
    if (ok)
        event.recordId = number;
}

} // namespace kerbscope
