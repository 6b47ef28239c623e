// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkrun.h"

#include "app/cli/checkoptions.h"
#include "app/cli/evidencejson.h"

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
    return QJsonObject { { QStringLiteral("id"), card.id }, { QStringLiteral("state"), toString(card.state) }, { QStringLiteral("asked"), card.asked }, { QStringLiteral("did"), card.did },
        { QStringLiteral("saw"), card.saw }, { QStringLiteral("why"), card.why }, { QStringLiteral("milliseconds"), card.milliseconds },
        { QStringLiteral("findings"), jsonOf(card.findings) } };
}

} // namespace

bool CheckRun::anyProblem() const
{
    return std::ranges::any_of(cards, [](const CheckCard &card) { return card.state == CheckState::Problem; });
}

bool CheckRun::anyGap() const
{
    return std::ranges::any_of(cards, [](const CheckCard &card) { return card.asked && card.state == CheckState::NotChecked; });
}

Result<CheckRun> runChecksOf(const Context &context, const Options &options, const ImportContext &circumstances)
{
    CheckWorld world = context.checkWorld;
    world.context = circumstances;
    const ClientSettings settings = world.readSettings ? world.readSettings() : ClientSettings();
    const Result<CheckPlan> plan = planOf(options, settings, circumstances.proxyRealms);
    if (!plan)
        return plan.error();
    const QList<PlannedCheck> planned = plannedChecks(*plan);
    if (std::ranges::none_of(planned, &PlannedCheck::willRun))
        return Error { ErrorKind::NotFound, QStringLiteral("there is nothing to check"), {}, QStringLiteral("Name a --realm, a --proxy, a --pac or a --service.") };
    CheckRun run;
    run.contacted = hostsContactedBy(*plan);
    context.err << (run.contacted.isEmpty() ? "This contacts nobody.\n" : "This will contact:\n");
    for (const QString &host : run.contacted)
        context.err << "  " << host << '\n';
    context.err.flush();
    world.readSettings = [settings] { return settings; };
    run.cards = runChecks(*plan, world, Cancellation());
    return run;
}

void printChecks(QTextStream &out, const CheckRun &run)
{
    for (const CheckCard &card : run.cards) {
        if (!card.asked)
            continue;
        out << signOf(card.state) << ' ' << card.id << " (" << card.milliseconds << " ms)";
        for (const QString &line : { card.did, card.saw, card.why }) {
            if (!line.isEmpty())
                out << "\n    " << line;
        }
        out << '\n';
    }
    QStringList left;
    for (const CheckCard &card : run.cards) {
        if (!card.asked)
            left << QStringLiteral("%1 (%2)").arg(card.id, card.why);
    }
    if (!left.isEmpty())
        out << "Not looked at: " << left.join(QStringLiteral(", ")) << '\n';
    out.flush();
}

QJsonObject checksToJson(const CheckRun &run)
{
    QJsonArray rows;
    for (const CheckCard &card : run.cards)
        rows << toJson(card);
    return { { QStringLiteral("schema"), 1 }, { QStringLiteral("contacted"), QJsonArray::fromStringList(run.contacted) }, { QStringLiteral("checks"), rows } };
}

} // namespace kerbscope::cli
