// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/tracereaders.h"

#include "core/evidence/errorfindings.h"
#include "core/evidence/tracefindings.h"
#include "core/parse/withoutkeys.h"

namespace kerbscope {

namespace {

/// Beside the library's lines stands what the program said: "kinit: Preauthentication failed while getting ...".
void addProgramErrors(FindingList &findings, QStringView text, const ImportContext &context)
{
    const Result<CommandLines> lines = CommandLines::of(text);
    if (!lines)
        return;
    ProgramErrors errors = readProgramErrors(*lines, 0, lines->size());
    errors.errors.removeIf([](const ProgramError &error) { return error.program.isEmpty(); });
    addFindings(findings, errors, context);
}

} // namespace

Recognition recogniseTrace(const ReaderInput &input)
{
    if (!input.isText())
        return {};
    const int count = countTraceLines(input.text);
    if (count == 0)
        return {};
    return { count >= 3 ? 92 : 60, EvidenceKind::Trace, QStringLiteral("it has lines of a Kerberos library's log") };
}

Result<Imported> readTraceEvidence(const ReaderInput &input, const ImportContext &context)
{
    const Result<TraceLog> log = parseTrace(input.text);
    if (!log)
        return log.error();
    Imported imported;
    imported.evidence.kind = EvidenceKind::Trace;
    imported.evidence.bytes = withoutKeys(input.text).toUtf8(); // proofs of the password and dumps of tickets stand in it
    for (const ReadWarning &warning : log->warnings)
        imported.evidence.warnings << warning.toString();
    FindingList findings;
    for (const Finding &finding : findingsOf(*log, context))
        findings.add(finding.id.toLatin1().constData(), finding.value, finding.detail);
    addProgramErrors(findings, input.text, context);
    imported.findings = findings.take();
    return imported;
}

} // namespace kerbscope
