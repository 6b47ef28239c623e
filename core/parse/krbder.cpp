// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/krbder.h"

#include "core/base/limits.h"

#include <array>

namespace kerbscope {

namespace {

std::optional<ClearTicket> clearTicketOf(const std::optional<DerElement> &application)
{
    if (!application || !application->isApplication(1))
        return std::nullopt;
    const auto body = firstElement(application->content);
    if (!body)
        return std::nullopt;
    ClearTicket ticket;
    ticket.server = { nameIn(*body, 2), stringIn(*body, 1) };
    const Encrypted part = encryptedIn(*body, 3);
    ticket.etype = part.etype;
    ticket.kvno = part.kvno;
    ticket.cipherBytes = part.cipherBytes;
    return ticket;
}

} // namespace

QString generalString(const DerElement &element) { return QString::fromUtf8(element.content); }

std::optional<DerElement> inside(const std::optional<DerElement> &wrapper)
{
    return wrapper ? firstElement(wrapper->content) : std::nullopt;
}

std::optional<qint64> integerIn(const DerElement &sequence, quint32 number)
{
    const auto element = inside(contextChild(sequence, number));
    return element ? derInteger(*element) : std::nullopt;
}

QString stringIn(const DerElement &sequence, quint32 number)
{
    const auto element = inside(contextChild(sequence, number));
    return element ? generalString(*element) : QString();
}

QStringList nameIn(const DerElement &sequence, quint32 number)
{
    const auto name = inside(contextChild(sequence, number));
    const auto strings = name ? inside(contextChild(*name, 1)) : std::nullopt;
    QStringList components;
    if (strings) {
        DerCursor cursor(strings->content);
        while (const auto component = cursor.next()) {
            if (components.size() == limits::maxPrincipalComponents)
                break;
            components << generalString(*component);
        }
    }
    return components;
}

std::optional<Instant> timeIn(const DerElement &sequence, quint32 seconds, std::optional<quint32> microseconds)
{
    const auto element = inside(contextChild(sequence, seconds));
    std::optional<Instant> time = element ? parseKerberosTime(element->content) : std::nullopt;
    if (time && microseconds) {
        const qint64 fraction = integerIn(sequence, *microseconds).value_or(0);
        if (fraction > 0 && fraction < 1'000'000)
            *time += std::chrono::microseconds(fraction);
    }
    return time;
}

Encrypted encryptedIn(const DerElement &sequence, quint32 number)
{
    Encrypted read;
    const auto data = inside(contextChild(sequence, number));
    if (!data)
        return read;
    if (const auto etype = integerIn(*data, 0))
        read.etype = EncryptionType { static_cast<qint32>(*etype) };
    if (const auto kvno = integerIn(*data, 1))
        read.kvno = static_cast<quint32>(*kvno);
    if (const auto cipher = inside(contextChild(*data, 2)))
        read.cipherBytes = cipher->content.size();
    return read;
}

std::optional<ClearTicket> parseClearTicket(QByteArrayView der) { return clearTicketOf(firstElement(der)); }

std::optional<ClearTicket> ticketIn(const DerElement &sequence, quint32 number)
{
    return clearTicketOf(inside(contextChild(sequence, number)));
}

std::optional<Instant> parseKerberosTime(QByteArrayView text)
{
    if (text.size() != 15 || text[14] != 'Z')
        return std::nullopt;
    std::array<int, 14> digits {};
    for (int i = 0; i < 14; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        digits[static_cast<std::size_t>(i)] = text[i] - '0';
    }
    const auto number = [&](int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; ++i)
            value = value * 10 + digits[static_cast<std::size_t>(i)];
        return value;
    };
    const QDate date(number(0, 4), number(4, 2), number(6, 2));
    const QTime time(number(8, 2), number(10, 2), std::min(number(12, 2), 59));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return fromDateTime(QDateTime(date, time, Qt::UTC));
}

} // namespace kerbscope
