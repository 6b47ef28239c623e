// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/evidencejson.h"

namespace kerbscope::cli {

namespace {

QJsonObject toJson(const Finding &finding)
{
    QJsonObject object { { QStringLiteral("id"), finding.id }, { QStringLiteral("value"), finding.value } };
    if (!finding.evidence.isEmpty())
        object.insert(QStringLiteral("evidence"), finding.evidence);
    if (!finding.detail.isEmpty())
        object.insert(QStringLiteral("detail"), finding.detail);
    return object;
}

QJsonObject toJson(const Evidence &evidence)
{
    const EvidenceKind kind = evidence.kind == EvidenceKind::Code ? EvidenceKind::Answer : evidence.kind;
    return { { QStringLiteral("id"), evidence.id }, { QStringLiteral("kind"), toString(kind) },
        { QStringLiteral("source"), evidence.source }, { QStringLiteral("sha256"), evidence.sha256 },
        { QStringLiteral("detected"), evidence.detected },
        { QStringLiteral("warnings"), QJsonArray::fromStringList(evidence.warnings) } };
}

} // namespace

QJsonArray jsonOf(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array << toJson(finding);
    return array;
}

QJsonArray findingsJson(const Case &subject) { return jsonOf(subject.findings()); }

QJsonArray evidenceJson(const Case &subject)
{
    QJsonArray array;
    for (const Imported &item : subject.items)
        array << toJson(item.evidence);
    return array;
}

} // namespace kerbscope::cli
