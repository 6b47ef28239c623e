// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/krb5source.h"

#include "core/base/limits.h"
#include "core/parse/krbder.h"

#include <QDir>
#include <QFileInfo>

#include <krb5.h>

#include <memory>

namespace kerbscope {

namespace {

using Context = std::unique_ptr<std::remove_pointer_t<krb5_context>, decltype(&krb5_free_context)>;

/// A cache handle that is closed at the end of its scope.
class OpenCache {
public:
    OpenCache(krb5_context context, krb5_ccache cache)
        : m_context(context)
        , m_cache(cache)
    {
    }
    ~OpenCache()
    {
        if (m_cache != nullptr)
            krb5_cc_close(m_context, m_cache);
    }
    OpenCache(const OpenCache &) = delete;
    OpenCache &operator=(const OpenCache &) = delete;
    krb5_ccache get() const { return m_cache; }

private:
    krb5_context m_context;
    krb5_ccache m_cache;
};

struct CodeName {
    krb5_error_code code;
    const char *id;
};

constexpr CodeName codeNames[] = {
    { KRB5_FCC_NOFILE, "mit:KRB5_FCC_NOFILE" },
    { KRB5_FCC_PERM, "mit:KRB5_FCC_PERM" },
    { KRB5_FCC_INTERNAL, "mit:KRB5_FCC_INTERNAL" },
    { KRB5_CC_FORMAT, "mit:KRB5_CC_FORMAT" },
    { KRB5_CC_NOTFOUND, "mit:KRB5_CC_NOTFOUND" },
    { KRB5_CC_IO, "mit:KRB5_CC_IO" },
    { KRB5_CC_BADNAME, "mit:KRB5_CC_BADNAME" },
    { KRB5_CC_UNKNOWN_TYPE, "mit:KRB5_CC_UNKNOWN_TYPE" },
    { KRB5_CCACHE_BADVNO, "mit:KRB5_CCACHE_BADVNO" },
    { KRB5_CONFIG_CANTOPEN, "mit:KRB5_CONFIG_CANTOPEN" },
    { KRB5_CONFIG_BADFORMAT, "mit:KRB5_CONFIG_BADFORMAT" },
};

ListingError errorOf(krb5_context context, krb5_error_code code)
{
    ListingError error;
    const char *message = krb5_get_error_message(context, code);
    error.text = QString::fromUtf8(message);
    krb5_free_error_message(context, message);
    for (const CodeName &row : codeNames) {
        if (row.code == code)
            error.codes << QString::fromLatin1(row.id);
    }
    return error;
}

Result<Context> makeContext()
{
    krb5_context raw = nullptr;
    const krb5_error_code code = krb5_init_context(&raw);
    if (code != 0) {
        const ListingError error = errorOf(nullptr, code);
        return Error { ErrorKind::Malformed, QStringLiteral("libkrb5 does not start: %1").arg(error.text), {},
            QStringLiteral("Check krb5.conf; `klist` fails in the same way.") };
    }
    return Context(raw, &krb5_free_context);
}

QString textOf(const krb5_data &data) { return QString::fromUtf8(data.data, static_cast<qsizetype>(data.length)); }

Principal principalOf(krb5_const_principal from)
{
    Principal principal;
    if (from == nullptr)
        return principal;
    principal.realm = QLatin1String("");
    principal.realm += textOf(from->realm);
    for (int i = 0; i < from->length && i < limits::maxPrincipalComponents; ++i)
        principal.components << textOf(from->data[i]);
    return principal;
}

std::optional<Instant> instantOf(krb5_timestamp time)
{
    // MIT reads its 32-bit times as unsigned, up to the year 2106.
    const auto seconds = static_cast<quint32>(time);
    return seconds == 0 ? std::nullopt : std::optional(instantFromSeconds(seconds));
}

QString addressOf(const krb5_address &address)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(address.contents), address.length);
    QStringList parts;
    if (address.addrtype == ADDRTYPE_INET && bytes.size() == 4) {
        for (const char byte : bytes)
            parts << QString::number(static_cast<quint8>(byte));
        return parts.join(u'.');
    }
    if (address.addrtype == ADDRTYPE_INET6 && bytes.size() == 16) {
        for (qsizetype i = 0; i < 16; i += 2)
            parts << QString::number(static_cast<quint8>(bytes[i]) << 8 | static_cast<quint8>(bytes[i + 1]), 16);
        return parts.join(u':');
    }
    return QStringLiteral("address of type %1").arg(address.addrtype);
}

Ticket ticketOf(const krb5_creds &creds)
{
    Ticket ticket;
    ticket.client = principalOf(creds.client);
    ticket.server = principalOf(creds.server);
    ticket.authTime = instantOf(creds.times.authtime);
    ticket.startTime = creds.times.starttime == 0 ? ticket.authTime : instantOf(creds.times.starttime);
    ticket.endTime = instantOf(creds.times.endtime);
    ticket.renewUntil = instantOf(creds.times.renew_till);
    ticket.flags = TicketFlags { static_cast<quint32>(creds.ticket_flags) };
    ticket.sessionKeyEtype = EncryptionType { creds.keyblock.enctype };
    for (krb5_address **address = creds.addresses; address != nullptr && *address != nullptr; ++address)
        ticket.addresses << addressOf(**address);
    const QByteArrayView der(creds.ticket.data, static_cast<qsizetype>(creds.ticket.length));
    if (const std::optional<ClearTicket> clear = parseClearTicket(der)) {
        ticket.ticketEtype = clear->etype;
        ticket.kvno = clear->kvno;
        if (!(clear->server == ticket.server))
            ticket.ticketServer = clear->server;
    }
    return ticket;
}

/// The full names of all caches of the collection.
QStringList cacheNames(krb5_context context)
{
    QStringList names;
    krb5_cccol_cursor cursor = nullptr;
    if (krb5_cccol_cursor_new(context, &cursor) != 0)
        return names;
    krb5_ccache raw = nullptr;
    while (krb5_cccol_cursor_next(context, cursor, &raw) == 0 && raw != nullptr) {
        const OpenCache cache(context, raw);
        char *name = nullptr;
        if (krb5_cc_get_full_name(context, cache.get(), &name) == 0) {
            names << QString::fromUtf8(name);
            krb5_free_string(context, name);
        }
    }
    krb5_cccol_cursor_free(context, &cursor);
    return names;
}

/// Reads one cache by its name. A context of its own, because libkrb5 keeps the clock offset of the first cache that a
/// context opens.
Result<TicketCache> readCache(const QString &name, QList<ListingFact> &facts, std::optional<ListingError> &error)
{
    Result<Context> context = makeContext();
    if (!context)
        return context.error();
    krb5_context handle = context->get();
    TicketCache cache;
    cache.kind = QStringLiteral("ccache");
    cache.name = name;
    krb5_ccache raw = nullptr;
    krb5_error_code code = krb5_cc_resolve(handle, name.toUtf8().constData(), &raw);
    const OpenCache open(handle, raw);
    krb5_principal principal = nullptr;
    if (code == 0)
        code = krb5_cc_get_principal(handle, open.get(), &principal);
    if (code == 0) {
        cache.client = principalOf(principal);
        krb5_free_principal(handle, principal);
        krb5_int32 seconds = 0;
        krb5_int32 microseconds = 0;
        if (krb5_get_time_offsets(handle, &seconds, &microseconds) == 0 && seconds != 0)
            cache.kdcOffsetSeconds = seconds;
    }
    krb5_cc_cursor cursor = nullptr;
    if (code == 0)
        code = krb5_cc_start_seq_get(handle, open.get(), &cursor);
    if (code != 0) {
        error = errorOf(handle, code);
        return cache;
    }
    krb5_creds creds {};
    while ((code = krb5_cc_next_cred(handle, open.get(), &cursor, &creds)) == 0) {
        if (krb5_is_config_principal(handle, creds.server)) {
            const Principal server = principalOf(creds.server);
            facts << ListingFact { QStringLiteral("config: ") + server.components.mid(1).join(u' '), {}, 0 };
        } else if (cache.tickets.size() < limits::maxTickets) {
            cache.tickets << ticketOf(creds);
        }
        krb5_free_cred_contents(handle, &creds); // wipes the key
    }
    krb5_cc_end_seq_get(handle, open.get(), &cursor);
    if (code != KRB5_CC_END)
        error = errorOf(handle, code);
    return cache;
}

} // namespace

QString Krb5Source::name() const { return QStringLiteral("MIT libkrb5"); }

Result<TicketListing> Krb5Source::read()
{
    Result<Context> context = makeContext();
    if (!context)
        return context.error();
    TicketListing listing;
    listing.dialect = QStringLiteral("ccache");
    listing.subcommand = QStringLiteral("tickets");
    listing.zone = QStringLiteral("as written");
    const QStringList names = cacheNames(context->get());
    for (const QString &name : names) {
        std::optional<ListingError> error;
        Result<TicketCache> cache = readCache(name, listing.facts, error);
        if (!cache)
            return cache.error();
        if (error)
            listing.warnings << ReadWarning { QStringLiteral("%1: %2").arg(name, error->text), {} };
        if (error && !listing.error && names.size() == 1)
            listing.error = error;
        if (cache->client)
            listing.caches << *std::move(cache);
    }
    if (names.isEmpty()) {
        // Nothing in the collection: what the default cache says about itself is what klist would print.
        const char *defaultName = krb5_cc_default_name(context->get());
        std::optional<ListingError> error;
        const Result<TicketCache> cache = readCache(QString::fromUtf8(defaultName), listing.facts, error);
        if (cache && cache->client)
            listing.caches << *cache;
        listing.error = error          ? error
            : listing.caches.isEmpty() ? std::optional(errorOf(context->get(), KRB5_FCC_NOFILE))
                                       : std::nullopt;
    }
    if (listing.error && listing.caches.isEmpty())
        listing.subcommand = QStringLiteral("error");
    return listing;
}

QStringList Krb5Source::watchablePaths() const
{
    const Result<Context> context = makeContext();
    if (!context)
        return {};
    QStringList names = cacheNames(context->get());
    if (const char *defaultName = krb5_cc_default_name(context->get()))
        names << QString::fromUtf8(defaultName);
    QStringList paths;
    for (const QString &name : names) {
        QString path;
        if (name.startsWith(QLatin1String("FILE:")))
            path = name.mid(5);
        else if (name.startsWith(QLatin1String("DIR::")))
            path = QFileInfo(name.mid(5)).path();
        else if (name.startsWith(QLatin1String("DIR:")))
            path = name.mid(4);
        else
            continue;
        // A file that is not there yet is watched through its folder.
        if (!QFileInfo::exists(path))
            path = QFileInfo(path).path();
        if (QFileInfo::exists(path) && !paths.contains(path))
            paths << path;
    }
    return paths;
}

} // namespace kerbscope
