// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/pac/pacfindings.h"
#include "core/parse/httpauth.h"
#include "core/probes/checks/checks.h"
#include "core/probes/httpquestion.h"
#include "core/probes/negotiatetoken.h"

#include <QUrl>

#include <algorithm>

namespace kerbscope {

namespace {

using Reach = HttpAnswer::Reach;

constexpr int signOnRequired = 407;

/// The schemes of the Proxy-Authenticate lines, as written.
QStringList offersOf(const HttpAnswer &answer)
{
    QStringList schemes;
    const auto auth = parseHttpAuth(QString::fromLatin1(answer.header));
    if (!auth)
        return schemes;
    for (const HttpOffer &offer : auth->offers) {
        if (offer.fromProxy)
            schemes << offer.schemes;
    }
    schemes.removeDuplicates();
    return schemes;
}

QString offered(const QStringList &schemes, QLatin1String scheme)
{
    const auto found = std::ranges::find_if(schemes, [&](const QString &one) { return one.compare(scheme, Qt::CaseInsensitive) == 0; });
    return found != schemes.end() ? *found : QString();
}

class ProxyTalk
{
public:
    ProxyTalk(const CheckPlan &plan, const Deadline &deadline)
        : m_plan(plan)
        , m_deadline(deadline)
        , m_page(QUrl(plan.pageUrl))
    {
        m_card.id = QStringLiteral("proxy");
    }

    CheckCard card()
    {
        m_card.did = QStringLiteral("asked %1 for a connection to %2 without signing on").arg(m_plan.proxy.toString(), target());
        const HttpAnswer answer = ask({});
        if (answer.reach != Reach::Answered) {
            notReached(answer);
            return m_card;
        }
        add(QStringLiteral("proxy.connect"), QStringLiteral("ok"), m_plan.proxy.toString());
        add(QStringLiteral("proxy.address"), formOfHost(m_plan.proxy.host), m_plan.proxy.host);
        add(QStringLiteral("proxy.port"), isKerberosPort(m_plan.proxy.port) ? QStringLiteral("kerberos") : QStringLiteral("other"), m_plan.proxy.toString());
        const QStringList schemes = offersOf(answer);
        m_card.saw = QStringLiteral("it answers with status %1%2").arg(answer.status).arg(schemes.isEmpty() ? QString() : QStringLiteral(" and offers %1").arg(schemes.join(QStringLiteral(", "))));
        judgeOffers(answer, schemes);
        if (m_plan.negotiate && answer.status == signOnRequired)
            signOn(offered(schemes, QLatin1String("Negotiate")));
        return m_card;
    }

private:
    void add(const QString &id, const QString &value, const QString &detail) { m_card.findings << Finding { id, value, {}, detail }; }

    QString target() const { return QStringLiteral("%1:%2").arg(m_page.host()).arg(m_page.port(m_page.scheme() == QLatin1String("http") ? 80 : 443)); }

    HttpAnswer ask(const QByteArray &credentials) const
    {
        const QByteArray page = target().toUtf8();
        QByteArray request = "CONNECT " + page + " HTTP/1.1\r\nHost: " + page + "\r\n";
        if (!credentials.isEmpty())
            request += "Proxy-Authorization: " + credentials + "\r\n";
        return askHttp({ m_plan.dnsServers }, { m_plan.proxy, request + "\r\n", false, true }, m_deadline);
    }

    void notReached(const HttpAnswer &answer)
    {
        m_card.state = CheckState::Problem;
        m_card.saw = answer.problem;
        if (answer.reach == Reach::Refused)
            add(QStringLiteral("proxy.connect"), QStringLiteral("refused"), answer.problem);
        else if (answer.reach == Reach::Timeout || answer.reach == Reach::NoSuchHost)
            add(QStringLiteral("proxy.connect"), QStringLiteral("timeout"), answer.problem);
    }

    void judgeOffers(const HttpAnswer &answer, const QStringList &schemes)
    {
        if (answer.status == signOnRequired) {
            const bool negotiate = !offered(schemes, QLatin1String("Negotiate")).isEmpty();
            const bool ntlm = !offered(schemes, QLatin1String("NTLM")).isEmpty();
            m_card.state = negotiate ? CheckState::Pass : CheckState::Problem;
            add(QStringLiteral("proxy.offers"), negotiate ? QStringLiteral("negotiate") : ntlm ? QStringLiteral("ntlm-only") : QStringLiteral("basic-only"), m_card.saw);
        } else if (answer.status >= 200 && answer.status < 300) {
            m_card.state = CheckState::Pass;
            add(QStringLiteral("proxy.offers"), QStringLiteral("none"), m_card.saw);
        } else {
            m_card.why = QStringLiteral("it can be reached, but what it offers for signing on could not be seen: %1").arg(m_card.saw);
        }
    }

    /// With the user's consent: the same request with a ticket.
    void signOn(const QString &scheme)
    {
        if (scheme.isEmpty())
            return;
        m_card.did += QStringLiteral(", then with a ticket of the user");
        const NegotiateToken token = makeNegotiateToken(m_plan.proxy.host, m_deadline);
        if (token.base64.isEmpty()) {
            m_card.state = CheckState::Problem;
            m_card.saw += QStringLiteral("; no ticket for it could be had: %1").arg(token.problem);
            return;
        }
        // Some proxies know the word only as they write it themselves.
        const HttpAnswer answer = ask(scheme.toUtf8() + ' ' + token.base64);
        if (answer.reach != Reach::Answered) {
            m_card.state = CheckState::Problem;
            m_card.saw += QStringLiteral("; shown a ticket: %1").arg(answer.problem);
            return;
        }
        m_card.saw += QStringLiteral("; shown a ticket it answers with status %1").arg(answer.status);
        // What the browser sends is another matter: it has settings of its own.
        const bool taken = answer.status != signOnRequired;
        add(QStringLiteral("ap.error"), taken ? QStringLiteral("none") : QStringLiteral("other"), m_card.saw);
        if (!taken)
            m_card.state = CheckState::Problem;
    }

    const CheckPlan &m_plan;
    const Deadline &m_deadline;
    QUrl m_page;
    CheckCard m_card;
};

} // namespace

CheckCard checkProxy(const CheckPlan &plan, const Deadline &deadline)
{
    return ProxyTalk(plan, deadline).card();
}

} // namespace kerbscope
