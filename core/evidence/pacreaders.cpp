// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/pacreaders.h"

#include "core/evidence/pac/pacfindings.h"
#include "core/evidence/pac/pacsource.h"

#include <algorithm>

namespace kerbscope {

namespace {

/// An address that no company sends around its proxy.
const QString anyPage = QStringLiteral("https://www.example.com/");

/// A file that is named as a PAC file and holds what a server sends when it has none.
bool isPageInstead(const ReaderInput &input)
{
    const QStringView head = input.text.trimmed().first(std::min<qsizetype>(input.text.trimmed().size(), 64));
    const bool named = input.source.endsWith(QLatin1String(".pac"), Qt::CaseInsensitive) || input.source.endsWith(QLatin1String("wpad.dat"), Qt::CaseInsensitive);
    return named && (head.startsWith(u"<!DOCTYPE", Qt::CaseInsensitive) || head.startsWith(u"<html", Qt::CaseInsensitive)) && !looksLikePac(input.text);
}

} // namespace

Recognition recognisePac(const ReaderInput &input)
{
    if (!input.isText())
        return {};
    if (isPageInstead(input))
        return { 60, EvidenceKind::Pac, QStringLiteral("it was to be a PAC file and is a web page") };
    if (!looksLikePac(input.text))
        return {};
    return { 90, EvidenceKind::Pac, QStringLiteral("it defines FindProxyForURL") };
}

Result<Imported> readPac(const ReaderInput &input, const ImportContext &context)
{
    Imported imported;
    imported.evidence.kind = EvidenceKind::Pac;
    if (isPageInstead(input)) {
        imported.findings << Finding { QStringLiteral("pac.result"), QStringLiteral("unreachable"), {}, QStringLiteral("a web page came in its place") };
        return imported;
    }
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
