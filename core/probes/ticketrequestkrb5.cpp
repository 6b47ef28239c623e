// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/comerr.h"
#include "core/parse/kerberosmessage.h"
#include "core/probes/ticketrequestlog.h"

#include <krb5.h>

#include <memory>

namespace kerbscope {

namespace {

struct ContextDeleter {
    void operator()(krb5_context context) const { krb5_free_context(context); }
};
using Context = std::unique_ptr<std::remove_pointer_t<krb5_context>, ContextDeleter>;

/// libkrb5 with the user's default cache, copied into memory.
class Library
{
public:
    Library(Context context, const Deadline &deadline)
        : m_context(std::move(context))
        , m_deadline(deadline)
    {
        krb5_set_kdc_send_hook(m_context.get(), beforeSending, this);
        krb5_set_kdc_recv_hook(m_context.get(), afterReceiving, this);
        // AES alone: a request for RC4 looks like an attack on service accounts.
        krb5_enctype aes[] = { ENCTYPE_AES256_CTS_HMAC_SHA1_96, ENCTYPE_AES128_CTS_HMAC_SHA1_96, ENCTYPE_AES256_CTS_HMAC_SHA384_192,
            ENCTYPE_AES128_CTS_HMAC_SHA256_128, ENCTYPE_NULL };
        krb5_set_default_tgs_enctypes(m_context.get(), aes);
    }
    ~Library()
    {
        if (m_scratch != nullptr)
            krb5_cc_destroy(m_context.get(), m_scratch);
        if (m_client != nullptr)
            krb5_free_principal(m_context.get(), m_client);
    }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    krb5_error_code begin()
    {
        krb5_ccache users = nullptr;
        krb5_error_code code = krb5_cc_default(m_context.get(), &users);
        if (code == 0)
            code = krb5_cc_get_principal(m_context.get(), users, &m_client);
        if (code == 0)
            code = krb5_cc_new_unique(m_context.get(), "MEMORY", nullptr, &m_scratch);
        if (code == 0)
            code = krb5_cc_initialize(m_context.get(), m_scratch, m_client);
        if (code == 0)
            code = copyTgts(users);
        if (users != nullptr)
            krb5_cc_close(m_context.get(), users);
        return code;
    }

    RequestedTicket request(const QString &server)
    {
        RequestedTicket ticket;
        ticket.server = server;
        m_error.reset();
        m_realm.clear();
        krb5_creds wanted = {};
        krb5_creds *got = nullptr;
        krb5_error_code code = krb5_parse_name(m_context.get(), server.toUtf8().constData(), &wanted.server);
        if (code == 0) {
            wanted.client = m_client;
            code = krb5_get_credentials(m_context.get(), 0, m_scratch, &wanted, &got);
        }
        ticket.issued = code == 0;
        ticket.askedRealm = m_realm;
        if (got != nullptr) {
            ticket.sessionKeyEtype = got->keyblock.enctype;
            ticket.ticketEtype = etypeOf(got->ticket);
            krb5_free_creds(m_context.get(), got);
        }
        if (code != 0) {
            ticket.words = words(code);
            ticket.errorCode = protocolCodeOfComErr(code);
            // The library turns some answers into codes of its own; the KDC's word counts.
            if (m_error && m_error != 0)
                ticket.errorCode = m_error;
            if (!ticket.errorCode)
                ticket.libraryCode = symbol(code);
            ticket.cut = m_deadline.isOver() && !ticket.errorCode;
        }
        krb5_free_principal(m_context.get(), wanted.server);
        return ticket;
    }

    QString words(krb5_error_code code) const
    {
        const char *message = krb5_get_error_message(m_context.get(), code);
        QString text = QString::fromUtf8(message);
        krb5_free_error_message(m_context.get(), message);
        return text;
    }
    QString client() const
    {
        char *name = nullptr;
        if (krb5_unparse_name(m_context.get(), m_client, &name) != 0)
            return {};
        QString text = QString::fromUtf8(name);
        krb5_free_unparsed_name(m_context.get(), name);
        return text;
    }
    QString clientRealm() const { return QString::fromUtf8(m_client->realm.data, static_cast<qsizetype>(m_client->realm.length)); }

private:
    /// Only the ways in: a service's ticket from the cache would answer without anybody being asked.
    krb5_error_code copyTgts(krb5_ccache users)
    {
        krb5_cc_cursor cursor = nullptr;
        krb5_error_code code = krb5_cc_start_seq_get(m_context.get(), users, &cursor);
        if (code != 0)
            return code;
        krb5_creds creds = {};
        while ((code = krb5_cc_next_cred(m_context.get(), users, &cursor, &creds)) == 0) {
            const krb5_principal server = creds.server;
            const bool ownTgt = krb5_princ_size(m_context.get(), server) == 2 && isComponent(server, 0, "krbtgt")
                && krb5_realm_compare(m_context.get(), server, m_client)
                && QByteArrayView(server->data[1].data, static_cast<qsizetype>(server->data[1].length)) == QByteArrayView(m_client->realm.data, static_cast<qsizetype>(m_client->realm.length));
            if (ownTgt)
                krb5_cc_store_cred(m_context.get(), m_scratch, &creds);
            krb5_free_cred_contents(m_context.get(), &creds);
        }
        krb5_cc_end_seq_get(m_context.get(), users, &cursor);
        return code == KRB5_CC_END ? 0 : code;
    }

    static bool isComponent(krb5_principal principal, int index, QByteArrayView text)
    {
        return QByteArrayView(principal->data[index].data, static_cast<qsizetype>(principal->data[index].length)) == text;
    }

    int etypeOf(const krb5_data &encoded) const
    {
        krb5_ticket *ticket = nullptr;
        if (krb5_decode_ticket(&encoded, &ticket) != 0)
            return 0;
        const int etype = ticket->enc_part.enctype;
        krb5_free_ticket(m_context.get(), ticket);
        return etype;
    }

    static QString symbol(krb5_error_code code)
    {
        switch (code) {
        case KRB5_KDC_UNREACH:
            return QStringLiteral("KRB5_KDC_UNREACH");
        case KRB5_REALM_UNKNOWN:
            return QStringLiteral("KRB5_REALM_UNKNOWN");
        case KRB5_REALM_CANT_RESOLVE:
            return QStringLiteral("KRB5_REALM_CANT_RESOLVE");
        case KRB5_CC_NOTFOUND:
            return QStringLiteral("KRB5_CC_NOTFOUND");
        case KRB5_KDCREP_SKEW:
            return QStringLiteral("KRB5_KDCREP_SKEW");
        case KRB5_KDCREP_MODIFIED:
            return QStringLiteral("KRB5_KDCREP_MODIFIED");
        case KRB5_CONFIG_ETYPE_NOSUPP:
            return QStringLiteral("KRB5_CONFIG_ETYPE_NOSUPP");
        case KRB5_NO_TKT_IN_RLM:
            return QStringLiteral("KRB5_NO_TKT_IN_RLM");
        default:
            return QStringLiteral("other");
        }
    }

    /// Before each request leaves: not after the deadline.
    static krb5_error_code beforeSending(krb5_context, void *data, const krb5_data *realm, const krb5_data *, krb5_data **, krb5_data **)
    {
        auto *library = static_cast<Library *>(data);
        library->m_realm = QString::fromUtf8(realm->data, static_cast<qsizetype>(realm->length));
        return library->m_deadline.isOver() ? KRB5_KDC_UNREACH : 0;
    }

    /// Hands the library's own result back: turning a failure into success would want an answer from us.
    static krb5_error_code afterReceiving(krb5_context, void *data, krb5_error_code code, const krb5_data *, const krb5_data *, const krb5_data *reply, krb5_data **)
    {
        if (reply == nullptr || reply->length == 0)
            return code;
        const auto message = parseKerberosMessage(QByteArrayView(reply->data, static_cast<qsizetype>(reply->length)));
        if (message && message->type == KrbMessageType::Error)
            static_cast<Library *>(data)->m_error = message->errorCode;
        else
            static_cast<Library *>(data)->m_error.reset();
        return code;
    }

    Context m_context;
    Deadline m_deadline;
    krb5_principal m_client = nullptr;
    krb5_ccache m_scratch = nullptr;
    std::optional<int> m_error; ///< of the last answer
    QString m_realm;
};

} // namespace

void askForTickets(TicketRequestLog &log, const ServersOfRealm &servers, const Deadline &deadline)
{
    krb5_context raw = nullptr;
    if (const krb5_error_code code = krb5_init_context(&raw); code != 0) {
        log.failed(QStringLiteral("the Kerberos library cannot be started: its configuration is broken (%1)").arg(code), true);
        return;
    }
    Library library { Context(raw), deadline };
    if (const krb5_error_code begun = library.begin(); begun != 0) {
        log.failed(library.words(begun));
        return;
    }
    log.begun(library.client());
    log.askInTurn(servers(library.clientRealm()), deadline, [&library](const QString &server) { return library.request(server); });
}

} // namespace kerbscope
