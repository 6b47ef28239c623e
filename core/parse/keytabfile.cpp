// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/keytabfile.h"

#include "core/base/bytereader.h"
#include "core/base/limits.h"

namespace kerbscope {

namespace {

constexpr quint8 formatMark = 5;

/// data ::= length (16 bits), value
Result<QString> readString(ByteReader &reader)
{
    const Result<quint16> length = reader.readU16();
    if (!length)
        return length.error();
    const Result<QByteArrayView> value = reader.readBytes(*length);
    if (!value)
        return value.error();
    return QString::fromUtf8(*value);
}

/// One entry from its own bytes; `version` 1 counts the realm as a component and has no name type.
Result<KeytabEntry> readEntry(QByteArrayView bytes, quint8 version, ByteOrder order)
{
    ByteReader reader(bytes, order);
    KeytabEntry entry;
    const Result<quint16> count = reader.readU16();
    if (!count)
        return count.error();
    const int components = version == 1 ? *count - 1 : *count;
    if (components < 0 || components > limits::maxPrincipalComponents)
        return reader.errorHere(ErrorKind::Malformed, QStringLiteral("a name has %1 parts").arg(components));
    const Result<QString> realm = readString(reader);
    if (!realm)
        return realm.error();
    entry.principal.realm = QLatin1String("");
    entry.principal.realm += *realm;
    for (int i = 0; i < components; ++i) {
        const Result<QString> component = readString(reader);
        if (!component)
            return component.error();
        entry.principal.components << *component;
    }
    if (version > 1) {
        if (const Outcome nameType = reader.skip(4); !nameType)
            return nameType.error();
    }
    const Result<quint32> timestamp = reader.readU32();
    const Result<quint8> shortKvno = reader.readU8();
    const Result<quint16> etype = reader.readU16();
    const Result<quint16> keyLength = reader.readU16();
    if (!timestamp || !shortKvno || !etype || !keyLength)
        return reader.errorHere(ErrorKind::Truncated, QStringLiteral("the entry ends before its key"));
    if (const Outcome key = reader.skip(*keyLength); !key)
        return key.error();
    if (*timestamp != 0)
        entry.timestamp = instantFromSeconds(*timestamp);
    entry.kvno = *shortKvno;
    entry.etype = EncryptionType { static_cast<qint16>(*etype) };
    // The whole version number, where there is room for it and it is not zero.
    if (reader.remaining() >= 4) {
        const quint32 kvno = reader.readU32().valueOr(0);
        if (kvno != 0)
            entry.kvno = kvno;
    }
    return entry;
}

/// Version 1 is in the byte order of the computer that wrote it: the one in which the first length fits.
ByteOrder orderOf(QByteArrayView bytes, quint8 version)
{
    if (version > 1 || bytes.size() < 6)
        return ByteOrder::BigEndian;
    for (const ByteOrder order : { ByteOrder::LittleEndian, ByteOrder::BigEndian }) {
        ByteReader reader(bytes.sliced(2), order);
        const qint64 size = static_cast<qint32>(reader.readU32().valueOr(0));
        if (size != 0 && qAbs(size) <= reader.remaining())
            return order;
    }
    return ByteOrder::LittleEndian;
}

} // namespace

bool looksLikeKeytab(QByteArrayView bytes)
{
    if (bytes.size() < 2 || bytes[0] != formatMark || (bytes[1] != 1 && bytes[1] != 2))
        return false;
    const auto version = static_cast<quint8>(bytes[1]);
    if (bytes.size() == 2)
        return true;
    ByteReader reader(bytes.sliced(2), orderOf(bytes, version));
    const Result<quint32> raw = reader.readU32();
    if (!raw)
        return false;
    const auto size = static_cast<qint32>(*raw);
    if (size < 0)
        return -static_cast<qint64>(size) <= reader.remaining();
    const Result<QByteArrayView> entry = reader.readBytes(size);
    return entry && readEntry(*entry, version, orderOf(bytes, version)).hasValue();
}

Result<TicketListing> parseKeytab(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("the keytab is empty") };
    if (bytes.size() > limits::maxCacheFileBytes)
        return Error { ErrorKind::TooLarge, QStringLiteral("the keytab has %1 bytes").arg(bytes.size()) };
    if (bytes.size() < 2 || bytes[0] != formatMark)
        return Error { ErrorKind::Unrecognized, QStringLiteral("this is no keytab") };
    const auto version = static_cast<quint8>(bytes[1]);
    if (version != 1 && version != 2)
        return Error { ErrorKind::Unsupported, QStringLiteral("the keytab is of version %1").arg(version), {},
            QStringLiteral("Versions 1 and 2 are known.") };

    TicketListing listing;
    listing.dialect = QStringLiteral("keytab");
    listing.subcommand = QStringLiteral("keytab");
    listing.zone = QStringLiteral("as written");
    TicketCache cache;
    cache.kind = QStringLiteral("keytab");
    const ByteOrder order = orderOf(bytes, version);
    ByteReader reader(bytes, order);
    (void)reader.skip(2);
    const auto warnAt = [&listing](qint64 offset, const QString &text) {
        ReadWarning warning { text, {} };
        warning.where.offset = offset;
        listing.warnings << warning;
    };
    while (!reader.atEnd()) {
        const qint64 begin = reader.offset();
        const Result<quint32> raw = reader.readU32();
        if (!raw) {
            warnAt(begin,
                QStringLiteral("the file ends inside the length of an entry; the entries before it are complete"));
            break;
        }
        const qint64 size = static_cast<qint32>(*raw);
        if (size == 0)
            break; // the end of the file
        if (size < 0) { // a hole
            if (!reader.skip(-size)) {
                warnAt(begin, QStringLiteral("a hole reaches past the end of the file"));
                break;
            }
            continue;
        }
        const Result<QByteArrayView> entryBytes = reader.readBytes(size);
        if (!entryBytes) {
            warnAt(begin, QStringLiteral("the file ends inside the entry; the entries before it are complete"));
            break;
        }
        const Result<KeytabEntry> entry = readEntry(*entryBytes, version, order);
        if (!entry) {
            warnAt(begin,
                QStringLiteral("the entry is damaged (%1); the entries before it are complete")
                    .arg(entry.error().what));
            break;
        }
        if (cache.keys.size() >= limits::maxTickets) {
            warnAt(begin, QStringLiteral("only the first %1 entries were kept").arg(limits::maxTickets));
            break;
        }
        cache.keys << *entry;
    }
    listing.caches << cache;
    return listing;
}

} // namespace kerbscope
