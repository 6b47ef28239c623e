// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/confreaders.h"

#include "core/evidence/conffindings.h"

#include <QRegularExpression>

namespace kerbscope {

Recognition recogniseKrb5Conf(const ReaderInput &input)
{
    if (!input.isText())
        return {};
    static const QRegularExpression section(QStringLiteral(R"((?mi)^[>\s]*\[(libdefaults|realms|domain_realm|capaths|appdefaults|dbmodules)\]\*?\s*$)"));
    const QString head = input.text.first(std::min<qsizetype>(input.text.size(), 64 * 1024)).toString();
    const auto match = section.match(head);
    if (!match.hasMatch())
        return {};
    return { 90, EvidenceKind::Krb5Conf, QStringLiteral("it has the section [%1]").arg(match.captured(1)) };
}

Result<Imported> readKrb5ConfEvidence(const ReaderInput &input, const ImportContext &context)
{
    const Result<Krb5Conf> conf = parseKrb5Conf(input.text);
    if (!conf)
        return conf.error();
    Imported imported;
    imported.evidence.kind = EvidenceKind::Krb5Conf;
    for (const ReadWarning &warning : conf->warnings)
        imported.evidence.warnings << warning.toString();
    if (!conf->includes.isEmpty())
        imported.evidence.warnings << QStringLiteral("the file takes in others that are not here: %1").arg(conf->includes.join(QStringLiteral(", ")));
    imported.findings = findingsOf(*conf, context);
    return imported;
}

} // namespace kerbscope
