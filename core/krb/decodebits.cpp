// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/typednumber.h"
#include "core/krb/decoders.h"
#include "core/krb/kdcoptions.h"
#include "core/krb/ticketflags.h"

#include <algorithm>
#include <array>
#include <bit>

namespace kerbscope {

namespace {

constexpr int leastGuessedDigits = 5; ///< shorter hexadecimal numbers are rather codes than masks

/// One bit of msDS-SupportedEncryptionTypes, LSB first ([MS-KILE] 2.2.7).
struct SupportedBit {
    quint32 mask;
    const char *name;
    const char *text;
};

constexpr std::array supportedBits = {
    SupportedBit { 0x1, "DES-CBC-CRC", "broken, off since Windows 7" },
    SupportedBit { 0x2, "DES-CBC-MD5", "broken, off since Windows 7" },
    SupportedBit { 0x4, "RC4-HMAC", "weak" },
    SupportedBit { 0x8, "AES128-CTS-HMAC-SHA1-96", "strong" },
    SupportedBit { 0x10, "AES256-CTS-HMAC-SHA1-96", "strong" },
    SupportedBit { 0x20, "AES256-CTS-HMAC-SHA1-96-SK", "AES session keys even where the ticket is of an older type" },
    SupportedBit { 0x10000, "FAST-supported", "armoured requests" },
    SupportedBit { 0x20000, "Compound-identity-supported", "the device's identity joins the user's" },
    SupportedBit { 0x40000, "Claims-supported", "claims" },
    SupportedBit { 0x80000, "Resource-SID-compression-disabled", "resource groups are not compressed" },
};

QString nameOfBit(std::span<const BitName> bits, int bit)
{
    const auto row = std::ranges::find(bits, bit, &BitName::bit);
    return row != bits.end() ? QString::fromLatin1(row->name) : QString();
}

Decoding bitsDecoding(quint32 value, std::span<const BitName> bits, const QString &family)
{
    Decoding decoding;
    decoding.value = hexNotation(value, 8);
    QStringList names;
    int known = 0;
    for (int bit = 0; bit < 32; ++bit) {
        if ((value & bitMask(bit)) == 0)
            continue;
        const QString name = nameOfBit(bits, bit);
        known += name.isEmpty() ? 0 : 1;
        names << (name.isEmpty() ? QStringLiteral("bit %1").arg(bit) : name);
        decoding.items << DecodedItem { names.last(),
            name.isEmpty() ? QStringLiteral("not assigned here, %1").arg(hexNotation(bitMask(bit)))
                           : QStringLiteral("bit %1, %2").arg(bit).arg(hexNotation(bitMask(bit))),
            name.isEmpty() ? QString() : family + u':' + QString::number(bit) };
    }
    decoding.summary = names.isEmpty() ? QStringLiteral("no bit is set") : names.join(QStringLiteral(", "));
    const int set = std::popcount(value);
    decoding.plausibility = set == 0 ? 20 : 80 * known / set;
    if (known < set)
        decoding.notes << QStringLiteral("%1 of %2 bits have no meaning here, so this is perhaps something else.")
                              .arg(set - known)
                              .arg(set);
    return decoding;
}

/// Bit 0 is reserved, so that status numbers beginning with 8 or C are no masks.
bool plausibleMask(const TypedNumber &number)
{
    if ((number.value & bitMask(0)) != 0)
        return false;
    return number.hexadecimal && number.digits >= leastGuessedDigits && (number.value & 0xFFFF'0000LL) != 0;
}

/// Words such as "forwardable renewable"; absent when one is unknown.
template <typename MaskOfWord> std::optional<quint32> maskOfWords(const QString &text, MaskOfWord maskOfWord)
{
    const QStringList words = listWords(text);
    if (words.isEmpty())
        return std::nullopt;
    quint32 value = 0;
    for (const QString &word : words) {
        const std::optional<quint32> mask = maskOfWord(word);
        if (!mask)
            return std::nullopt;
        value |= *mask;
    }
    return value;
}

std::optional<quint32> optionOfWord(const QString &word)
{
    QString name = word.toLower();
    name.replace(u'_', u'-');
    for (const BitName &bit : KdcOptions::table()) {
        if (name == QLatin1String(bit.name))
            return bitMask(bit.bit);
    }
    return std::nullopt;
}

/// "FRIA": at least two letters of klist -f.
std::optional<quint32> flagLetters(const QString &text, bool asked)
{
    if (text.size() < (asked ? 1 : 2) || text.size() > 20)
        return std::nullopt;
    const auto flags = TicketFlags::fromLetters(text);
    return flags ? std::optional(flags->value) : std::nullopt;
}

} // namespace

std::optional<Decoding> decodeTicketFlags(const QString &text, bool asked)
{
    if (const auto number = typedNumber(text)) {
        const auto value = number->asUnsigned32();
        if (!value || (!asked && !plausibleMask(*number)))
            return std::nullopt;
        return bitsDecoding(*value, TicketFlags::table(), QStringLiteral("ticket-flag"));
    }
    std::optional<quint32> value = flagLetters(text, asked);
    if (!value)
        value = maskOfWords(text, [](const QString &word) { return TicketFlags::maskOfWord(word); });
    if (!value)
        return std::nullopt;
    return bitsDecoding(*value, TicketFlags::table(), QStringLiteral("ticket-flag"));
}

std::optional<Decoding> decodeKdcOptions(const QString &text, bool asked)
{
    if (const auto number = typedNumber(text)) {
        const auto value = number->asUnsigned32();
        if (!value || (!asked && !plausibleMask(*number)))
            return std::nullopt;
        Decoding decoding = bitsDecoding(*value, KdcOptions::table(), QStringLiteral("kdc-option"));
        if (decoding.plausibility > 0)
            ++decoding.plausibility; // events print these, and they are pasted more often than flags
        return decoding;
    }
    const std::optional<quint32> value = maskOfWords(text, optionOfWord);
    if (!value)
        return std::nullopt;
    return bitsDecoding(*value, KdcOptions::table(), QStringLiteral("kdc-option"));
}

std::optional<Decoding> decodeSupportedEtypes(const QString &text, bool asked)
{
    const auto number = typedNumber(text);
    const auto value = number ? number->asUnsigned32() : std::nullopt;
    constexpr quint32 mostGuessed = 0x3F; // masks without the feature bits; larger ones are rather flags
    if (!value || (!asked && (*value == 0 || *value > mostGuessed)))
        return std::nullopt;

    Decoding decoding;
    decoding.value = QStringLiteral("%1 (%2)").arg(hexNotation(*value)).arg(*value);
    decoding.plausibility = 30;
    quint32 rest = *value;
    QStringList names;
    for (const SupportedBit &bit : supportedBits) {
        if ((*value & bit.mask) == 0)
            continue;
        rest &= ~bit.mask;
        names << QString::fromLatin1(bit.name);
        decoding.items << DecodedItem { names.last(), QString::fromLatin1(bit.text),
            QStringLiteral("supported-etypes:") + hexNotation(bit.mask) };
    }
    if (rest != 0)
        decoding.notes << QStringLiteral("The bits %1 are not assigned.").arg(hexNotation(rest));
    if (*value == 0)
        decoding.notes << QStringLiteral("Nothing is set: the domain controller takes its own default.");
    else if ((*value & 0x18U) == 0)
        decoding.notes << QStringLiteral("AES is not among them.");
    decoding.summary = names.isEmpty() ? QStringLiteral("nothing is set") : names.join(QStringLiteral(", "));
    return decoding;
}

} // namespace kerbscope
