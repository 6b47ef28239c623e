// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/pac/pacfindings.h"
#include "core/probes/checks/checks.h"
#include "core/probes/httpquestion.h"

#include <QUrl>

namespace kerbscope {

CheckCard checkPac(const CheckPlan &plan, const CheckWorld &world, const Deadline &deadline)
{
    CheckCard card;
    card.id = QStringLiteral("pac");
    if (plan.pacUrl.isEmpty()) {
        card.why = QStringLiteral("no PAC address was named");
        return card;
    }
    const QUrl url(plan.pacUrl);
    if (url.scheme() != QLatin1String("http") || url.host().isEmpty()) {
        card.why = QStringLiteral("only addresses that begin with http:// are fetched here; download the file and open it");
        return card;
    }
    card.did = QStringLiteral("fetched %1 and asked it for %2").arg(plan.pacUrl, plan.pageUrl);
    const QByteArray path = (url.path().isEmpty() ? QStringLiteral("/") : url.path(QUrl::FullyEncoded)).toUtf8()
        + (url.hasQuery() ? "?" + url.query(QUrl::FullyEncoded).toUtf8() : QByteArray());
    const QByteArray request = "GET " + path + " HTTP/1.0\r\nHost: " + url.host().toUtf8() + "\r\nAccept: */*\r\n\r\n";
    const HttpAnswer answer = askHttp({ url.host(), static_cast<quint16>(url.port(80)) }, request, deadline);
    const auto problem = [&](const QString &saw, const QString &value) {
        card.state = CheckState::Problem;
        card.saw = saw;
        card.findings << Finding { QStringLiteral("pac.result"), value, {}, saw };
        return card;
    };
    if (answer.reach != HttpAnswer::Reach::Answered)
        return problem(answer.problem.isEmpty() ? QStringLiteral("the server does not answer") : answer.problem, QStringLiteral("unreachable"));
    if (answer.status != 200)
        return problem(QStringLiteral("the server answers with status %1").arg(answer.status), QStringLiteral("unreachable"));
    if (!world.evaluatePac) {
        card.why = QStringLiteral("it was fetched, but PAC files cannot be run here");
        return card;
    }
    const auto report = world.evaluatePac(QString::fromUtf8(answer.body), plan.pageUrl);
    if (!report)
        return problem(report.error().toString(), QStringLiteral("script-error"));
    card.findings = findingsOf(*report);
    card.saw = report->scriptError ? report->scriptError->toString() : report->result;
    const QString result = card.findings.isEmpty() ? QString() : card.findings.last().value;
    card.state = result == QLatin1String("kerberos-proxy") ? CheckState::Pass : CheckState::Problem;
    return card;
}

} // namespace kerbscope
