// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/commandreaders.h"

#include "core/evidence/errorfindings.h"

#include <algorithm>

namespace kerbscope {

namespace {

constexpr qsizetype lookedAt = 256 * 1024;

} // namespace

Recognition recogniseCommandOutput(const ReaderInput &input)
{
    if (!input.isText())
        return {};
    const Result<CommandLines> lines = CommandLines::of(input.text.first(std::min(input.text.size(), lookedAt)));
    if (!lines)
        return {};
    const ProgramErrors errors = readProgramErrors(*lines, 0, lines->size());
    if (errors.isEmpty())
        return {};
    const bool named = std::ranges::any_of(errors.errors, [](const ProgramError &error) { return !error.program.isEmpty() && error.program != QLatin1String("klist"); });
    if (named || !errors.issued.isEmpty() || errors.passwordExpired)
        return { 86, EvidenceKind::CommandOutput, QStringLiteral("it has the messages of Kerberos programs") };
    return { 40, EvidenceKind::CommandOutput, QStringLiteral("it has the words of a Kerberos error") };
}

Result<Imported> readCommandOutput(const ReaderInput &input, const ImportContext &context)
{
    const Result<CommandLines> lines = CommandLines::of(input.text);
    if (!lines)
        return lines.error();
    FindingList findings;
    addFindings(findings, readProgramErrors(*lines, 0, lines->size()), context);
    Imported imported;
    imported.evidence.kind = EvidenceKind::CommandOutput;
    imported.findings = findings.take();
    return imported;
}

} // namespace kerbscope
