// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/comerr.h"
#include "core/krb/errorcode.h"
#include "core/probes/checks/checks.h"

#ifdef KERBSCOPE_WITH_KRB5
#include <krb5.h>

#include <memory>
#endif

namespace kerbscope {

#ifdef KERBSCOPE_WITH_KRB5

namespace {

struct ContextDeleter {
    void operator()(krb5_context context) const { krb5_free_context(context); }
};
using Context = std::unique_ptr<std::remove_pointer_t<krb5_context>, ContextDeleter>;

/// Requests tickets with the user's own TGT out of the default cache; new ones go into a cache in memory, so that the user's
/// cache is only read.
class TicketRequests
{
public:
    explicit TicketRequests(Context context)
        : m_context(std::move(context))
    {
    }
    ~TicketRequests()
    {
        if (m_scratch != nullptr)
            krb5_cc_destroy(m_context.get(), m_scratch);
        if (m_client != nullptr)
            krb5_free_principal(m_context.get(), m_client);
    }
    TicketRequests(const TicketRequests &) = delete;
    TicketRequests &operator=(const TicketRequests &) = delete;

    /// Copies the user's cache into memory; the com_err number of what failed, or 0.
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
            code = krb5_cc_copy_creds(m_context.get(), users, m_scratch);
        if (users != nullptr)
            krb5_cc_close(m_context.get(), users);
        return code;
    }

    krb5_error_code request(const QString &server)
    {
        krb5_creds wanted = {};
        krb5_creds *got = nullptr;
        krb5_error_code code = krb5_parse_name(m_context.get(), server.toUtf8().constData(), &wanted.server);
        if (code != 0)
            return code;
        wanted.client = m_client;
        code = krb5_get_credentials(m_context.get(), 0, m_scratch, &wanted, &got);
        if (got != nullptr)
            krb5_free_creds(m_context.get(), got);
        krb5_free_principal(m_context.get(), wanted.server);
        return code;
    }

    QString words(krb5_error_code code) const
    {
        const char *message = krb5_get_error_message(m_context.get(), code);
        const QString text = QString::fromUtf8(message);
        krb5_free_error_message(m_context.get(), message);
        return text;
    }
    QString clientRealm() const { return QString::fromUtf8(m_client->realm.data, static_cast<qsizetype>(m_client->realm.length)); }

private:
    Context m_context;
    krb5_principal m_client = nullptr;
    krb5_ccache m_scratch = nullptr;
};

struct StepOfWay {
    QString finding;
    QString server;
};

} // namespace

CheckCard checkServiceTicket(const CheckPlan &plan, const Deadline &deadline)
{
    CheckCard card;
    card.id = QStringLiteral("service-ticket");
    krb5_context raw = nullptr;
    if (krb5_init_context(&raw) != 0) {
        card.why = QStringLiteral("the Kerberos library cannot be started: its configuration is missing or broken");
        card.findings << Finding { QStringLiteral("client.configuration"), QStringLiteral("unreadable"), {}, card.why };
        return card;
    }
    TicketRequests requests { Context(raw) };
    if (const krb5_error_code code = requests.begin(); code != 0) {
        card.why = QStringLiteral("there are no tickets of the user's own to ask with (%1)").arg(requests.words(code));
        return card;
    }
    QList<StepOfWay> way;
    const QString own = requests.clientRealm();
    if (!plan.proxyRealm.isEmpty() && plan.proxyRealm != own) {
        way << StepOfWay { QStringLiteral("tgs.cross-realm.error"), QStringLiteral("krbtgt/%1@%2").arg(plan.proxyRealm, own) };
        if (!plan.proxy.host.isEmpty())
            way << StepOfWay { QStringLiteral("tgs.proxy-service.error"), QStringLiteral("HTTP/%1@%2").arg(plan.proxy.host.toLower(), plan.proxyRealm) };
    } else if (!plan.proxy.host.isEmpty() && plan.service.isEmpty()) {
        way << StepOfWay { QStringLiteral("tgs.service.error"), QStringLiteral("HTTP/%1@%2").arg(plan.proxy.host.toLower(), own) };
    }
    if (!plan.service.isEmpty()) {
        Principal service = plan.service;
        if (service.realm.isEmpty())
            service.realm = own;
        way << StepOfWay { service.realm == own ? QStringLiteral("tgs.service.error") : QStringLiteral("tgs.proxy-service.error"), service.toString() };
    }
    if (way.isEmpty()) {
        card.why = QStringLiteral("neither a service nor a proxy was named");
        return card;
    }
    QStringList seen;
    card.did = QStringLiteral("asked for service tickets with the user's own TGT");
    card.state = CheckState::Pass;
    for (const StepOfWay &step : std::as_const(way)) {
        if (deadline.isOver())
            break;
        const krb5_error_code code = requests.request(step.server);
        if (code == 0) {
            seen << QStringLiteral("%1: issued").arg(step.server);
            card.findings << Finding { step.finding, QStringLiteral("none"), {}, step.server };
            continue;
        }
        const auto protocol = protocolCodeOfComErr(code);
        seen << QStringLiteral("%1: %2").arg(step.server, requests.words(code));
        card.state = CheckState::Problem;
        if (protocol)
            card.findings << Finding { step.finding, QString::number(*protocol), {}, seen.last() };
        break;
    }
    card.saw = seen.join(QStringLiteral("; "));
    return card;
}

#else

CheckCard checkServiceTicket(const CheckPlan &, const Deadline &)
{
    CheckCard card;
    card.id = QStringLiteral("service-ticket");
    card.why = QStringLiteral("this build cannot request tickets");
    return card;
}

#endif

} // namespace kerbscope
