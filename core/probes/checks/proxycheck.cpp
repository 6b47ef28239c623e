// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/pac/pacfindings.h"
#include "core/parse/httpauth.h"
#include "core/probes/checks/checks.h"
#include "core/probes/httpquestion.h"

#include <QUrl>

namespace kerbscope {

CheckCard checkProxy(const CheckPlan &plan, const Deadline &deadline)
{
    CheckCard card;
    card.id = QStringLiteral("proxy");
    if (plan.proxy.host.isEmpty()) {
        card.why = QStringLiteral("no proxy was named");
        return card;
    }
    card.did = QStringLiteral("asked %1 for a page without signing on").arg(plan.proxy.toString());
    const QByteArray page = QUrl(plan.pageUrl).host().toUtf8();
    const QByteArray request = "CONNECT " + page + ":443 HTTP/1.1\r\nHost: " + page + ":443\r\nProxy-Connection: close\r\n\r\n";
    const HttpAnswer answer = askHttp(plan.proxy, request, deadline);
    const auto add = [&](const QString &id, const QString &value) { card.findings << Finding { id, value, {}, card.saw }; };
    switch (answer.reach) {
    case HttpAnswer::Reach::Refused:
    case HttpAnswer::Reach::Timeout:
        card.state = CheckState::Problem;
        card.saw = answer.reach == HttpAnswer::Reach::Refused ? QStringLiteral("it refused the connection") : QStringLiteral("it does not answer");
        add(QStringLiteral("proxy.connect"), answer.reach == HttpAnswer::Reach::Refused ? QStringLiteral("refused") : QStringLiteral("timeout"));
        return card;
    case HttpAnswer::Reach::NoSuchHost:
        card.state = CheckState::Problem;
        card.saw = QStringLiteral("DNS knows no host %1").arg(plan.proxy.host);
        return card;
    case HttpAnswer::Reach::Garbage:
        card.why = answer.problem;
        return card;
    case HttpAnswer::Reach::Answered:
        break;
    }
    QStringList schemes;
    if (const auto auth = parseHttpAuth(QString::fromLatin1(answer.header))) {
        for (const HttpOffer &offer : auth->offers) {
            if (offer.fromProxy)
                schemes << offer.schemes;
        }
    }
    card.saw = QStringLiteral("status %1%2").arg(answer.status).arg(schemes.isEmpty() ? QString() : QStringLiteral(", offers %1").arg(schemes.join(QStringLiteral(", "))));
    add(QStringLiteral("proxy.connect"), QStringLiteral("ok"));
    add(QStringLiteral("proxy.address"), formOfHost(plan.proxy.host));
    const auto offers = [&](QLatin1String scheme) { return schemes.contains(scheme, Qt::CaseInsensitive); };
    if (answer.status == 407) {
        const bool negotiate = offers(QLatin1String("Negotiate"));
        card.state = negotiate ? CheckState::Pass : CheckState::Problem;
        add(QStringLiteral("proxy.offers"),
            negotiate ? QStringLiteral("negotiate") : offers(QLatin1String("NTLM")) ? QStringLiteral("ntlm-only") : QStringLiteral("basic-only"));
    } else {
        card.state = CheckState::Pass;
        add(QStringLiteral("proxy.offers"), QStringLiteral("none"));
    }
    return card;
}

} // namespace kerbscope
