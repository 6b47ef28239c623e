// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/pac/pacfindings.h"
#include "core/probes/checks/checks.h"
#include "core/probes/httpquestion.h"

#include <QUrl>

#include <algorithm>

namespace kerbscope {

namespace {

constexpr int mostRedirects = 5;
constexpr int ok = 200;

struct Fetched {
    QByteArray script;
    QString problem; ///< why there is none
    QStringList way; ///< addresses that were fetched
};

bool isSameServer(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port();
}

Fetched fetch(QUrl url, const CheckPlan &plan, const Deadline &deadline)
{
    Fetched fetched;
    for (int i = 0; i <= mostRedirects; ++i) {
        fetched.way << url.toString(QUrl::RemoveUserInfo);
        const bool encrypted = url.scheme() == QLatin1String("https");
        const HostPort server { url.host(), static_cast<quint16>(url.port(encrypted ? 443 : 80)) };
        const QByteArray path = (url.path().isEmpty() ? QStringLiteral("/") : url.path(QUrl::FullyEncoded)).toUtf8()
            + (url.hasQuery() ? "?" + url.query(QUrl::FullyEncoded).toUtf8() : QByteArray());
        const QByteArray request = "GET " + path + " HTTP/1.1\r\nHost: " + url.host().toUtf8() + (url.port() > 0 ? ":" + QByteArray::number(url.port()) : QByteArray())
            + "\r\nAccept: */*\r\nConnection: close\r\n\r\n";
        const HttpAnswer answer = askHttp({ plan.dnsServers }, { server, request, encrypted, false }, deadline);
        if (answer.reach != HttpAnswer::Reach::Answered) {
            fetched.problem = answer.problem.isEmpty() ? QStringLiteral("the server does not answer") : answer.problem;
            return fetched;
        }
        if (answer.status >= 301 && answer.status <= 308 && answer.status != 304) {
            const QUrl next = url.resolved(QUrl(QString::fromUtf8(answer.field("location"))));
            if (!isSameServer(url, next)) {
                fetched.problem = QStringLiteral("the server sends on to %1; other servers are not contacted unasked, name that address instead").arg(next.toString(QUrl::RemoveUserInfo));
                return fetched;
            }
            if (fetched.way.contains(next.toString(QUrl::RemoveUserInfo))) {
                fetched.problem = QStringLiteral("the server sends on in a circle");
                return fetched;
            }
            url = next;
            continue;
        }
        if (answer.status != ok)
            fetched.problem = QStringLiteral("the server answers with status %1").arg(answer.status);
        else if (answer.bodyCut)
            fetched.problem = QStringLiteral("the file did not come to an end (%1 bytes)").arg(answer.body.size());
        else
            fetched.script = answer.body;
        return fetched;
    }
    fetched.problem = QStringLiteral("the server sends on more than %1 times").arg(mostRedirects);
    return fetched;
}

} // namespace

CheckCard checkPac(const CheckPlan &plan, const CheckWorld &world, const Deadline &deadline)
{
    CheckCard card;
    card.id = QStringLiteral("pac");
    const QUrl url(plan.pacUrl);
    if ((url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")) || url.host().isEmpty()) {
        card.why = QStringLiteral("only addresses that begin with http:// or https:// are fetched; open a file in the evidence instead");
        return card;
    }
    const Fetched fetched = fetch(url, plan, deadline);
    card.did = QStringLiteral("fetched %1 and asked it for %2").arg(fetched.way.join(QStringLiteral(", then ")), plan.pageUrl);
    const auto problem = [&](const QString &saw, const QString &value) {
        card.state = CheckState::Problem;
        card.saw = saw;
        card.findings << Finding { QStringLiteral("pac.result"), value, {}, saw };
        return card;
    };
    if (!fetched.problem.isEmpty())
        return problem(fetched.problem, QStringLiteral("unreachable"));
    if (!world.evaluatePac) {
        card.why = QStringLiteral("it was fetched, but PAC files cannot be run by this build");
        return card;
    }
    const auto report = world.evaluatePac(QString::fromUtf8(fetched.script), plan.pageUrl, [&deadline] { return deadline.isOver(); });
    if (!report)
        return problem(report.error().toString(), QStringLiteral("script-error"));
    card.findings = findingsOf(*report);
    card.saw = report->scriptError ? report->scriptError->toString() : QStringLiteral("for %1 it says %2").arg(plan.pageUrl, report->result);
    const auto result = std::ranges::find(card.findings, QStringLiteral("pac.result"), &Finding::id);
    const QStringList faults { QStringLiteral("ip"), QStringLiteral("script-error"), QStringLiteral("unreachable") };
    card.state = result == card.findings.end() || faults.contains(result->value) ? CheckState::Problem : CheckState::Pass;
    return card;
}

} // namespace kerbscope
