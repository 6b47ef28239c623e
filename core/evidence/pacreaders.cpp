// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/pacreaders.h"

#include "core/evidence/pac/pacfindings.h"
#include "core/evidence/pac/pacsource.h"

namespace kerbscope {

namespace {

/// An address that no company sends around its proxy.
const QString anyPage = QStringLiteral("https://www.example.com/");

} // namespace

Recognition recognisePac(const ReaderInput &input)
{
    if (!input.isText() || !looksLikePac(input.text))
        return {};
    return { 90, EvidenceKind::Pac, QStringLiteral("it defines FindProxyForURL") };
}

Result<Imported> readPac(const ReaderInput &input, const ImportContext &context)
{
    Imported imported;
    imported.evidence.kind = EvidenceKind::Pac;
    if (!context.evaluatePac) {
        imported.evidence.warnings << QStringLiteral("the script was not run: PAC files cannot be run here");
        return imported;
    }
    const QString url = context.userUrl.isEmpty() ? anyPage : context.userUrl;
    Result<PacReport> report = context.evaluatePac(input.text.toString(), url);
    if (!report && report.error().kind == ErrorKind::Cancelled) {
        imported.evidence.warnings << report.error().toString();
        imported.findings << Finding { QStringLiteral("pac.result"), QStringLiteral("script-error"), {}, report.error().what };
        return imported;
    }
    if (!report)
        return report.error();
    imported.findings = findingsOf(*report);
    if (!report->lookups.isEmpty())
        imported.evidence.warnings << QStringLiteral("the script looks up %1; it was told that there is no such name").arg(report->lookups.join(QStringLiteral(", ")));
    imported.pac = std::move(*report);
    return imported;
}

} // namespace kerbscope
