// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkoptions.h"
#include "app/cli/commandlist.h"
#include "core/probes/runchecks.h"

#include <QJsonArray>

#include <algorithm>

namespace kerbscope::cli {

namespace {

const char *signOf(CheckState state)
{
    switch (state) {
    case CheckState::Pass:
        return "[pass]";
    case CheckState::Problem:
        return "[problem]";
    case CheckState::NotChecked:
        return "[not checked]";
    }
    return "";
}

QJsonObject toJson(const CheckCard &card)
{
    QJsonArray findings;
    for (const Finding &finding : card.findings)
        findings << QJsonObject { { QStringLiteral("id"), finding.id }, { QStringLiteral("value"), finding.value },
            { QStringLiteral("detail"), finding.detail } };
    return QJsonObject { { QStringLiteral("id"), card.id }, { QStringLiteral("state"), toString(card.state) }, { QStringLiteral("did"), card.did },
        { QStringLiteral("saw"), card.saw }, { QStringLiteral("why"), card.why }, { QStringLiteral("milliseconds"), card.milliseconds },
        { QStringLiteral("findings"), findings } };
}

void printText(QTextStream &out, const QList<CheckCard> &cards)
{
    for (const CheckCard &card : cards) {
        out << signOf(card.state) << ' ' << card.id << " (" << card.milliseconds << " ms)";
        if (!card.did.isEmpty())
            out << "\n    " << card.did;
        if (!card.saw.isEmpty())
            out << "\n    " << card.saw;
        if (!card.why.isEmpty())
            out << "\n    " << card.why;
        out << '\n';
    }
    out.flush();
}

} // namespace

int runCheck(const Context &context, const QStringList &arguments)
{
    const auto options = parseOptions(arguments, { QStringLiteral("json") }, checkOptions());
    const auto plan = options ? planOf(*options) : Result<CheckPlan>(options.error());
    if (!plan || !options->positional.isEmpty()) {
        context.complain(plan ? Error { ErrorKind::Malformed, QStringLiteral("'%1' is no option of check").arg(options->positional.first()) } : plan.error());
        return ExitWrongUsage;
    }
    const QStringList hosts = hostsContactedBy(*plan);
    if (hosts.isEmpty()) {
        context.complain(Error { ErrorKind::NotFound, QStringLiteral("there is nothing to check"), {},
            QStringLiteral("Name a --realm, a --proxy, a --pac or a --service.") });
        return ExitWrongUsage;
    }
    context.err << "This will contact:\n";
    for (const QString &host : hosts)
        context.err << "  " << host << '\n';
    context.err.flush();

    const QList<CheckCard> cards = runChecks(*plan, { context.evaluatePac }, Cancellation());
    if (options->has(QStringLiteral("json"))) {
        QJsonArray rows;
        for (const CheckCard &card : cards)
            rows << toJson(card);
        context.printJson({ { QStringLiteral("schema"), 1 }, { QStringLiteral("contacted"), QJsonArray::fromStringList(hosts) }, { QStringLiteral("checks"), rows } });
    } else {
        printText(context.out, cards);
    }
    const auto any = [&](CheckState state) { return std::ranges::any_of(cards, [=](const CheckCard &card) { return card.state == state; }); };
    if (any(CheckState::Problem))
        return ExitProblemFound;
    return any(CheckState::Pass) ? ExitDone : ExitCheckFailed;
}

} // namespace kerbscope::cli
