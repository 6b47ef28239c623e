// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/commandreaders.h"

#include "core/base/limits.h"
#include "core/evidence/commandfindings.h"
#include "core/evidence/homerealm.h"
#include "core/evidence/tokenreaders.h"
#include "core/parse/withoutkeys.h"

#include <algorithm>

namespace kerbscope {

namespace {

constexpr qsizetype lookedAt = 256 * 1024;

const ProgramErrors *messagesIn(const QList<CommandOutput> &outputs)
{
    for (const CommandOutput &output : outputs) {
        if (const auto *messages = std::get_if<ProgramErrors>(&output.report))
            return messages;
    }
    return nullptr;
}

/// The headers that curl -v shows are read as those of any other program; what curl says of them goes before.
bool readHeaders(const ReaderInput &input, const ImportContext &context, bool silent, FindingList &findings, Imported &imported)
{
    if (recogniseHttpAuth(input).confidence == 0)
        return false;
    Result<Imported> headers = readHttpAuth(input, context);
    if (!headers)
        return false;
    for (const Finding &finding : std::as_const(headers->findings)) {
        // Where a program complains, why no token was sent is known better.
        if (silent || finding.id != QLatin1String("token.kind") || finding.value != QLatin1String("none"))
            findings.add(finding.id.toLatin1().constData(), finding.value, finding.detail);
    }
    imported = std::move(*headers);
    return true;
}

/// Answers that settle nothing but lead on.
QStringList hintsOf(const QList<CommandOutput> &outputs)
{
    QStringList hints;
    for (const CommandOutput &output : outputs) {
        if (const auto *clock = std::get_if<ClockSource>(&output.report)) {
            if (!clock->running)
                hints << QStringLiteral("the time service of this computer is not running, so its clock may be wrong");
            else if (!clock->synchronized)
                hints << QStringLiteral("this computer follows no other clock, so its clock may be wrong");
        } else if (const auto *channel = std::get_if<SecureChannel>(&output.report); channel != nullptr && channel->notAsked) {
            hints << QStringLiteral("Windows refused the question about the secure channel: it wants an administrator's prompt");
        }
    }
    return hints;
}

/// Messages alone: how sure they make it that this is what a console showed.
Recognition recogniseMessages(const ProgramErrors &messages, const ReaderInput &input)
{
    if (messages.curl.seen && (messages.curl.proxy || !messages.errors.isEmpty()))
        return { 88, recogniseHttpAuth(input).confidence > 0 ? EvidenceKind::HttpToken : EvidenceKind::CommandOutput, QStringLiteral("it has the lines of curl -v") };
    const bool named = std::ranges::any_of(messages.errors, [](const ProgramError &error) { return !error.program.isEmpty() && error.program != QLatin1String("klist"); });
    if (named || !messages.issued.isEmpty() || messages.passwordExpired)
        return { 86, EvidenceKind::CommandOutput, QStringLiteral("it has the messages of Kerberos programs") };
    if (messages.errors.isEmpty())
        return {};
    return { 40, EvidenceKind::CommandOutput, QStringLiteral("it has the words of a Kerberos error") };
}

} // namespace

Recognition recogniseCommandOutput(const ReaderInput &input)
{
    if (!input.isText())
        return {};
    const Result<CommandLines> lines = CommandLines::of(input.text.first(std::min(input.text.size(), lookedAt)));
    if (!lines)
        return {};
    const QList<CommandOutput> outputs = readCommandOutputs(*lines);
    const auto other = std::ranges::find_if(outputs, [](const CommandOutput &output) { return !std::holds_alternative<ProgramErrors>(output.report); });
    if (other != outputs.end())
        return { 84, EvidenceKind::CommandOutput, QStringLiteral("it has the output of %1").arg(other->command) };
    const ProgramErrors *messages = messagesIn(outputs);
    return messages != nullptr ? recogniseMessages(*messages, input) : Recognition {};
}

Result<Imported> readCommandOutput(const ReaderInput &input, const ImportContext &context)
{
    const Result<CommandLines> lines = CommandLines::of(input.text);
    if (!lines)
        return lines.error();
    QStringList notUnderstood;
    const QList<CommandOutput> outputs = readCommandOutputs(*lines, &notUnderstood);
    FindingList findings;
    for (const Finding &finding : findingsOf(outputs, context))
        findings.add(finding.id.toLatin1().constData(), finding.value, finding.detail);
    const ProgramErrors *messages = messagesIn(outputs);
    Imported imported;
    if (messages == nullptr || !messages->curl.seen || !readHeaders(input, context, messages->errors.isEmpty(), findings, imported))
        imported.evidence.kind = EvidenceKind::CommandOutput;
    // A refused ticket, and the page after it: the next one served.
    if (findings.has("ap.error") && !findings.has("ap.error", "none") && findings.has("http.status", "ok"))
        findings.add("klist.purge-helps", "yes", QStringLiteral("a later request was served"));
    if (imported.evidence.bytes.isEmpty())
        imported.evidence.bytes = withoutKeys(input.text).toUtf8();
    for (const QString &command : notUnderstood.first(std::min<qsizetype>(notUnderstood.size(), limits::maxWarnings)))
        imported.evidence.warnings << QStringLiteral("nothing was read from the output of this command, %1").arg(command);
    imported.evidence.warnings << hintsOf(outputs);
    imported.findings = findings.take();
    return imported;
}

} // namespace kerbscope
