// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/ticketflags.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

constexpr std::array flagTable = {
    BitName { 0, "reserved", "reserved", 0, "RFC 4120 5.3" },
    BitName { 1, "forwardable", "forwardable", 'F', "RFC 4120 2.6" },
    BitName { 2, "forwarded", "forwarded", 'f', "RFC 4120 2.6" },
    BitName { 3, "proxiable", "proxiable", 'P', "RFC 4120 2.5" },
    BitName { 4, "proxy", "proxy", 'p', "RFC 4120 2.5" },
    BitName { 5, "may-postdate", "may_postdate", 'D', "RFC 4120 2.4" },
    BitName { 6, "postdated", "postdated", 'd', "RFC 4120 2.4" },
    BitName { 7, "invalid", "invalid", 'i', "RFC 4120 2.2" },
    BitName { 8, "renewable", "renewable", 'R', "RFC 4120 2.3" },
    BitName { 9, "initial", "initial", 'I', "RFC 4120 2.1" },
    BitName { 10, "pre-authent", "pre_authent", 'A', "RFC 4120 2.1" },
    BitName { 11, "hw-authent", "hw_authent", 'H', "RFC 4120 2.1" },
    BitName { 12, "transited-policy-checked", "transited_policy_checked", 'T', "RFC 4120 2.7" },
    BitName { 13, "ok-as-delegate", "ok_as_delegate", 'O', "RFC 4120 2.8" },
    BitName { 15, "enc-pa-rep", "name_canonicalize", 0, "RFC 6806 11" },
    BitName { 16, "anonymous", nullptr, 'a', "RFC 8062" },
};

} // namespace

std::span<const BitName> TicketFlags::table()
{
    return flagTable;
}

QStringList TicketFlags::names() const
{
    return bitNames(flagTable, value);
}

std::optional<TicketFlags> TicketFlags::fromLetters(QStringView letters)
{
    TicketFlags flags;
    for (const QChar letter : letters) {
        const auto row = std::ranges::find_if(
            flagTable, [&](const BitName &bit) { return bit.mitLetter != 0 && letter == QLatin1Char(bit.mitLetter); });
        if (row == flagTable.end())
            return std::nullopt;
        flags.value |= bitMask(row->bit);
    }
    return flags;
}

std::optional<quint32> TicketFlags::maskOfWord(QStringView word)
{
    const QString plain = word.trimmed().toString().toLower().replace(u'_', u'-');
    if (plain == QLatin1String("cname-in-pa-data"))
        return OkAsDelegate; // what Windows 8 printed for bit 13
    if (plain == QLatin1String("name-canonicalize"))
        return EncryptedPaReply;
    for (const BitName &bit : flagTable) {
        if (plain == QLatin1String(bit.name))
            return bitMask(bit.bit);
    }
    return std::nullopt;
}

} // namespace kerbscope
