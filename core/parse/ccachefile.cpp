// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/ccachefile.h"

#include "core/base/bytereader.h"
#include "core/base/limits.h"
#include "core/parse/krbder.h"

namespace kerbscope {

namespace {

constexpr quint8 formatMark = 5;
constexpr quint16 deltaTimeTag = 1;
constexpr quint32 maxListEntries = 4096; // addresses or authorization data of one ticket
constexpr QByteArrayView configRealm = "X-CACHECONF:";
constexpr QByteArrayView removedConfigRealm = "X-RMED-CONF:";

/// Reads one file; the version decides widths and byte order.
class CcacheReader {
public:
    CcacheReader(QByteArrayView bytes, quint8 version, ByteOrder order)
        : m_reader(bytes, order)
        , m_version(version)
    {
    }

    Outcome readHead()
    {
        if (const Outcome skipped = m_reader.skip(2); !skipped)
            return skipped;
        if (m_version == 4) {
            if (const Outcome header = readHeader(); !header)
                return header;
        }
        const Result<Principal> client = readPrincipal();
        if (!client)
            return client.error();
        m_cache.client = *client;
        return Done {};
    }

    bool atEnd() const { return m_reader.atEnd(); }
    qint64 offset() const { return m_reader.offset(); }
    TicketCache &cache() { return m_cache; }
    const QList<ListingFact> &facts() const { return m_facts; }

    /// One credential; false is returned for a configuration entry or a removed credential.
    Result<bool> readCredential()
    {
        Ticket ticket;
        const Result<Principal> client = readPrincipal();
        if (!client)
            return client.error();
        ticket.client = *client;
        const Result<Principal> server = readPrincipal();
        if (!server)
            return server.error();
        ticket.server = *server;
        if (const Outcome key = readKeyType(ticket); !key)
            return key.error();
        quint32 times[4] = {};
        for (quint32 &time : times) {
            const Result<quint32> value = m_reader.readU32();
            if (!value)
                return value.error();
            time = *value;
        }
        const Result<quint8> isSessionKey = m_reader.readU8();
        const Result<quint32> flags = m_reader.readU32();
        if (!isSessionKey || !flags)
            return isSessionKey ? flags.error() : isSessionKey.error();
        ticket.flags = TicketFlags { inNetworkBitOrder(*flags) };
        if (const Outcome addresses = readAddresses(ticket); !addresses)
            return addresses.error();
        if (const Outcome authData = skipTypedList(); !authData)
            return authData.error();
        const Result<QByteArrayView> ticketBytes = readField();
        if (!ticketBytes)
            return ticketBytes.error();
        if (const Result<QByteArrayView> second = readField(); !second)
            return second.error();

        if (isConfig(*server)) {
            noteConfig(*server, *ticketBytes);
            return false;
        }
        const bool removed = times[2] == 0 && times[0] != 0; // MIT marks them so (cc_file.c, cred_removed)
        if (removed || server->realm.toUtf8() == removedConfigRealm)
            return false;
        const auto instant = [](quint32 seconds) {
            return seconds == 0 ? std::nullopt : std::optional(instantFromSeconds(seconds));
        };
        ticket.authTime = instant(times[0]);
        ticket.startTime = times[1] == 0 ? ticket.authTime : instant(times[1]);
        ticket.endTime = instant(times[2]);
        ticket.renewUntil = instant(times[3]);
        if (const std::optional<ClearTicket> clear = parseClearTicket(*ticketBytes)) {
            ticket.ticketEtype = clear->etype;
            ticket.kvno = clear->kvno;
            if (!(clear->server == ticket.server))
                ticket.ticketServer = clear->server;
        }
        m_cache.tickets << ticket;
        return true;
    }

private:
    Outcome readHeader()
    {
        const Result<quint16> length = m_reader.readU16();
        if (!length)
            return length.error();
        const qint64 end = m_reader.offset() + *length;
        while (m_reader.offset() + 4 <= end) {
            const Result<quint16> tag = m_reader.readU16();
            const Result<quint16> size = m_reader.readU16();
            if (!tag || !size)
                return tag ? size.error() : tag.error();
            const Result<QByteArrayView> value = m_reader.readBytes(*size);
            if (!value)
                return value.error();
            if (*tag == deltaTimeTag && *size == 8) {
                ByteReader field(*value);
                const auto seconds = static_cast<qint32>(field.readU32().valueOr(0));
                if (seconds != 0)
                    m_cache.kdcOffsetSeconds = seconds;
            }
        }
        return m_reader.seek(end);
    }

    /// data ::= length (32 bits), value
    Result<QByteArrayView> readField()
    {
        const qint64 at = m_reader.offset();
        const Result<quint32> length = m_reader.readU32();
        if (!length)
            return length.error();
        if (*length > limits::maxFieldBytes && *length <= static_cast<quint64>(m_reader.remaining())) {
            Error error { ErrorKind::TooLarge, QStringLiteral("a field has %1 bytes").arg(*length) };
            error.where.offset = at;
            return error;
        }
        return m_reader.readBytes(*length);
    }

    Result<Principal> readPrincipal()
    {
        const qint64 at = m_reader.offset();
        if (m_version > 1) {
            if (const Result<quint32> nameType = m_reader.readU32(); !nameType)
                return nameType.error();
        }
        Result<quint32> count = m_reader.readU32();
        if (!count)
            return count.error();
        const quint32 components = m_version == 1 ? *count - 1 : *count; // version 1 counts the realm
        if (components > static_cast<quint32>(limits::maxPrincipalComponents)) {
            Error error { ErrorKind::Malformed, QStringLiteral("a name has %1 parts").arg(components) };
            error.where.offset = at;
            return error;
        }
        Principal principal;
        const Result<QByteArrayView> realm = readField();
        if (!realm)
            return realm.error();
        principal.realm = QLatin1String("");
        principal.realm += QString::fromUtf8(*realm);
        for (quint32 i = 0; i < components; ++i) {
            const Result<QByteArrayView> component = readField();
            if (!component)
                return component.error();
            principal.components << QString::fromUtf8(*component);
        }
        return principal;
    }

    /// The type of the session key; its bytes are passed over.
    Outcome readKeyType(Ticket &ticket)
    {
        const Result<quint16> type = m_reader.readU16();
        if (!type)
            return type.error();
        ticket.sessionKeyEtype = EncryptionType { static_cast<qint16>(*type) };
        if (m_version == 3) {
            if (const Result<quint16> again = m_reader.readU16(); !again)
                return again.error();
        }
        if (const Result<QByteArrayView> key = readField(); !key)
            return key.error();
        return Done {};
    }

    Outcome readAddresses(Ticket &ticket)
    {
        const Result<quint32> count = readCount();
        if (!count)
            return count.error();
        for (quint32 i = 0; i < *count; ++i) {
            const Result<quint16> type = m_reader.readU16();
            if (!type)
                return type.error();
            const Result<QByteArrayView> address = readField();
            if (!address)
                return address.error();
            ticket.addresses << addressText(*type, *address);
        }
        return Done {};
    }

    Outcome skipTypedList()
    {
        const Result<quint32> count = readCount();
        if (!count)
            return count.error();
        for (quint32 i = 0; i < *count; ++i) {
            if (const Outcome type = m_reader.skip(2); !type)
                return type;
            if (const Result<QByteArrayView> data = readField(); !data)
                return data.error();
        }
        return Done {};
    }

    Result<quint32> readCount()
    {
        const qint64 at = m_reader.offset();
        const Result<quint32> count = m_reader.readU32();
        if (count && *count > maxListEntries) {
            Error error { ErrorKind::Malformed, QStringLiteral("a list has %1 entries").arg(*count) };
            error.where.offset = at;
            return error;
        }
        return count;
    }

    /// RFC 4120 7.5.3: 2 is IPv4, 24 is IPv6, 20 a NetBIOS name.
    static QString addressText(quint16 type, QByteArrayView bytes)
    {
        if (type == 2 && bytes.size() == 4) {
            QStringList parts;
            for (const char byte : bytes)
                parts << QString::number(static_cast<quint8>(byte));
            return parts.join(u'.');
        }
        if (type == 24 && bytes.size() == 16) {
            QStringList parts;
            for (qsizetype i = 0; i < 16; i += 2)
                parts << QString::number(static_cast<quint8>(bytes[i]) << 8 | static_cast<quint8>(bytes[i + 1]), 16);
            return parts.join(u':');
        }
        return QStringLiteral("address of type %1").arg(type);
    }

    /// Heimdal before 0.7 wrote the flags with the first bit lowest; no flag of a ticket lies in the lower half
    /// otherwise, except anonymous, which never stands alone.
    static quint32 inNetworkBitOrder(quint32 flags)
    {
        if (flags == 0 || (flags & 0xFFFF'0000U) != 0)
            return flags;
        quint32 reversed = 0;
        for (int bit = 0; bit < 32; ++bit)
            reversed |= (flags >> bit & 1U) << (31 - bit);
        return reversed;
    }

    static bool isConfig(const Principal &server) { return server.realm.toUtf8() == configRealm; }

    void noteConfig(const Principal &server, QByteArrayView value)
    {
        // krb5_ccache_conf_data/key[/principal]; only keys that are known to hold no secret are shown.
        static const QStringList harmless { QStringLiteral("fast_avail"), QStringLiteral("pa_type"),
            QStringLiteral("proxy_impersonator"), QStringLiteral("refresh_time"), QStringLiteral("start_realm"),
            QStringLiteral("FriendlyName") };
        const QString key = server.components.value(1);
        QString name = QStringLiteral("config: ") + key;
        if (server.components.size() > 2)
            name += u'(' + server.components.at(2) + u')';
        const bool shown = harmless.contains(key) && value.size() <= 256;
        m_facts << ListingFact { name, shown ? QString::fromUtf8(value) : QString(), 0 };
    }

    ByteReader m_reader;
    quint8 m_version;
    TicketCache m_cache;
    QList<ListingFact> m_facts;
};

/// Versions 1 and 2 are in the byte order of the computer that wrote them: the one in which the principal makes sense.
ByteOrder orderOf(QByteArrayView bytes, quint8 version)
{
    if (version > 2)
        return ByteOrder::BigEndian;
    for (const ByteOrder order : { ByteOrder::LittleEndian, ByteOrder::BigEndian }) {
        CcacheReader reader(bytes, version, order);
        if (reader.readHead())
            return order;
    }
    return ByteOrder::LittleEndian;
}

} // namespace

bool looksLikeCcache(QByteArrayView bytes)
{
    if (bytes.size() < 2 || bytes[0] != formatMark || bytes[1] < 1 || bytes[1] > 4)
        return false;
    if (bytes[1] > 2)
        return true;
    CcacheReader reader(bytes, static_cast<quint8>(bytes[1]), orderOf(bytes, static_cast<quint8>(bytes[1])));
    return reader.readHead().hasValue();
}

Result<TicketListing> parseCcache(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("the credential cache is empty"), {},
            QStringLiteral("Sign in again, or name another file.") };
    if (bytes.size() > limits::maxCacheFileBytes)
        return Error { ErrorKind::TooLarge, QStringLiteral("the credential cache has %1 bytes").arg(bytes.size()) };
    if (bytes.size() < 2 || bytes[0] != formatMark)
        return Error { ErrorKind::Unrecognized, QStringLiteral("this is no credential cache") };
    const auto version = static_cast<quint8>(bytes[1]);
    if (version < 1 || version > 4)
        return Error { ErrorKind::Unsupported, QStringLiteral("the credential cache is of version %1").arg(version), {},
            QStringLiteral("Versions 1 to 4 are known.") };

    CcacheReader reader(bytes, version, orderOf(bytes, version));
    if (const Outcome head = reader.readHead(); !head)
        return head.error();
    TicketListing listing;
    listing.dialect = QStringLiteral("ccache");
    listing.subcommand = QStringLiteral("tickets");
    listing.zone = QStringLiteral("as written");
    while (!reader.atEnd()) {
        if (reader.cache().tickets.size() >= limits::maxTickets) {
            listing.warnings << ReadWarning {
                QStringLiteral("only the first %1 tickets were kept").arg(limits::maxTickets), {}
            };
            break;
        }
        const qint64 begin = reader.offset();
        const Result<bool> credential = reader.readCredential();
        if (credential)
            continue;
        ReadWarning warning { credential.error().kind == ErrorKind::Truncated
                ? QStringLiteral(
                    "the file ends inside the ticket that begins at byte %1; the tickets before it are complete")
                      .arg(begin)
                : QStringLiteral(
                    "the ticket that begins at byte %1 is damaged (%2); the tickets before it are complete")
                      .arg(begin)
                      .arg(credential.error().what),
            credential.error().where };
        listing.warnings << warning;
        break;
    }
    reader.cache().kind = QStringLiteral("ccache");
    listing.facts = reader.facts();
    listing.caches << reader.cache();
    return listing;
}

} // namespace kerbscope
