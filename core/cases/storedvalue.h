// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <concepts>
#include <optional>
#include <type_traits>

namespace kerbscope {

/// Values as JSON and back. What a struct holds is told once, by a function `fields(archive, value)` (storedtickets.h,
/// storedevidence.h), and used in both directions. Empty strings, lists and optionals are left out; numbers and
/// booleans are always there, instants as whole microseconds since 1970-01-01 UTC, enumerators as their number: append
/// only.

/// T is U, const or not: for functions that take a struct for reading and for writing.
template <typename T, typename U>
concept IsAs = std::same_as<std::remove_const_t<T>, U>;

template <typename T> inline constexpr bool isList = false;
template <typename T> inline constexpr bool isList<QList<T>> = true;
template <typename T> inline constexpr bool isOptional = false;
template <typename T> inline constexpr bool isOptional<std::optional<T>> = true;

template <typename T> QJsonObject toStored(const T &value);
template <typename T> T fromStored(const QJsonObject &object);

class StoredWriter {
public:
    template <typename T> StoredWriter &operator()(const char *key, const T &value)
    {
        if (!isAbsent(value))
            m_object.insert(QLatin1String(key), stored(value));
        return *this;
    }

    QJsonObject take() { return std::move(m_object); }

private:
    template <typename T> static bool isAbsent(const T &value)
    {
        if constexpr (isOptional<T>)
            return !value.has_value();
        else if constexpr (isList<T> || std::same_as<T, QString>)
            return value.isEmpty();
        else
            return false;
    }

    template <typename T> static QJsonValue stored(const T &value)
    {
        if constexpr (isOptional<T>) {
            return stored(*value);
        } else if constexpr (isList<T>) {
            QJsonArray array;
            for (const auto &item : value)
                array << stored(item);
            return array;
        } else if constexpr (std::same_as<T, QString> || std::same_as<T, bool> || std::floating_point<T>) {
            return QJsonValue(value);
        } else if constexpr (std::integral<T> || std::is_enum_v<T>) {
            return QJsonValue(static_cast<qint64>(value));
        } else if constexpr (std::same_as<T, Instant>) {
            return QJsonValue(static_cast<qint64>(value.time_since_epoch().count()));
        } else {
            return toStored(value);
        }
    }

    QJsonObject m_object;
};

class StoredReader {
public:
    explicit StoredReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    template <typename T> StoredReader &operator()(const char *key, T &value)
    {
        const auto found = m_object.constFind(QLatin1String(key));
        if (found != m_object.constEnd())
            read(*found, value);
        return *this;
    }

private:
    template <typename T> static void read(const QJsonValue &stored, T &value)
    {
        if constexpr (isOptional<T>) {
            read(stored, value.emplace());
        } else if constexpr (isList<T>) {
            const QJsonArray array = stored.toArray();
            for (const QJsonValue &item : array)
                read(item, value.emplaceBack());
        } else if constexpr (std::same_as<T, QString>) {
            value = stored.toString();
        } else if constexpr (std::same_as<T, bool>) {
            value = stored.toBool();
        } else if constexpr (std::floating_point<T>) {
            value = stored.toDouble();
        } else if constexpr (std::integral<T> || std::is_enum_v<T>) {
            value = static_cast<T>(stored.toInteger());
        } else if constexpr (std::same_as<T, Instant>) {
            value = Instant(std::chrono::microseconds(stored.toInteger()));
        } else {
            value = fromStored<T>(stored.toObject());
        }
    }

    const QJsonObject &m_object;
};

template <typename T> QJsonObject toStored(const T &value)
{
    StoredWriter writer;
    fields(writer, value);
    return writer.take();
}

template <typename T> T fromStored(const QJsonObject &object)
{
    T value;
    StoredReader reader(object);
    fields(reader, value);
    return value;
}

} // namespace kerbscope
