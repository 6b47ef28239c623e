// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/importer.h"

#include "core/base/limits.h"
#include "core/base/textdecoder.h"
#include "core/evidence/homerealm.h"
#include "core/evidence/reader.h"
#include "core/evidence/textparts.h"
#include "core/evidence/tokenreaders.h"
#include "core/parse/collectorbundle.h"
#include "core/parse/withoutkeys.h"

#include <algorithm>
#include <utility>

namespace kerbscope {

namespace {

struct Choice {
    const Reader *reader = nullptr;
    Recognition recognition;
};

/// The readers that know the input, surest first. With a hint, only those of that kind, if there are any.
QList<Choice> choicesFor(const ReaderInput &input, std::optional<EvidenceKind> hint)
{
    QList<Choice> choices;
    for (const Reader &reader : readers()) {
        Recognition recognition = reader.recognise(input);
        if (recognition.confidence > 0)
            choices << Choice { &reader, std::move(recognition) };
    }
    if (hint) {
        QList<Choice> hinted = choices;
        hinted.removeIf([&](const Choice &choice) { return choice.recognition.kind != *hint; });
        if (!hinted.isEmpty())
            choices = hinted;
    }
    std::ranges::stable_sort(
        choices, std::ranges::greater {}, [](const Choice &choice) { return choice.recognition.confidence; });
    return choices;
}

void describe(Evidence &evidence, const ReaderInput &input, const Recognition &recognition, const ImportContext &context)
{
    evidence.source = input.source;
    evidence.sha256 = sha256Hex(input.bytes);
    evidence.takenAt = context.now;
    evidence.detected = recognition.reason;
    if (evidence.kind == EvidenceKind::Unknown)
        evidence.kind = recognition.kind;
}

Imported unread(const ReaderInput &input, const ImportContext &context, const QString &why)
{
    Imported kept;
    describe(kept.evidence, input, {}, context);
    if (input.isText())
        kept.evidence.bytes = input.bytes.toByteArray();
    kept.evidence.warnings << why;
    return kept;
}

/// Read, but without a word of what was read.
bool isSilent(const Imported &part)
{
    const bool hasContent = part.tickets || part.capture || part.signOn || part.pac || part.events;
    return !hasContent && part.findings.isEmpty() && part.evidence.warnings.isEmpty();
}

/// Above this a reader has seen a header that belongs to no other format.
constexpr int unmistakable = 90;

/// One piece of evidence of one input, whatever becomes of it.
Imported importOne(const ReaderInput &input, const ImportContext &context, std::optional<EvidenceKind> hint)
{
    QString firstError;
    QString broken; // what it surely was, had it not been damaged
    for (const Choice &choice : choicesFor(input, hint)) {
        Result<Imported> imported = choice.reader->read(input, context);
        if (!imported) {
            if (firstError.isEmpty())
                firstError = imported.error().toString();
            if (choice.recognition.confidence > unmistakable)
                broken = imported.error().toString();
            continue;
        }
        describe(imported->evidence, input, choice.recognition, context);
        if (!broken.isEmpty())
            imported->evidence.warnings.prepend(broken);
        if (isSilent(*imported))
            imported->evidence.warnings << QStringLiteral("nothing in it tells about signing on; it is kept as it is");
        if (input.isText() && imported->evidence.bytes.isEmpty())
            imported->evidence.bytes = input.bytes.toByteArray();
        return std::move(*imported);
    }
    if (firstError.isEmpty())
        firstError = input.isText()
            ? QStringLiteral("nothing in this text is of a kind that can be read here; it is kept as it is")
            : QStringLiteral("these bytes are of no kind that can be read here");
    return unread(input, context, firstError);
}

/// Prose that a reader is surer of than this is no prose: the head of a listing in a language that the splitter does not know.
constexpr int surely = 60;

/// A part with the kind that it would be read as; Unknown for what no reader knows.
struct ReadablePart {
    TextPart part;
    EvidenceKind kind = EvidenceKind::Unknown;
    int confidence = 0;
};

ReadablePart withKind(QStringView text, const TextPart &part)
{
    const QStringView stretch = text.sliced(part.begin, part.size);
    const QByteArray bytes = stretch.toUtf8();
    const QList<Choice> choices = choicesFor({ bytes, stretch, {} }, {});
    return choices.isEmpty() ? ReadablePart { part } : ReadablePart { part, choices.first().recognition.kind, choices.first().recognition.confidence };
}

void append(ReadablePart &to, const TextPart &next)
{
    to.part.size += next.size;
    to.part.lastLine = next.lastLine;
    to.part.rest = to.part.rest || next.rest;
}

/// The parts of a text that a reader knows or that a person wrote. What is neither goes with the part behind it, or with the
/// one before it at the end; neighbours of one kind are one part.
QList<TextPart> readableParts(QStringView text)
{
    const QList<TextPart> parts = splitText(text);
    if (parts.size() < 2)
        return parts;
    QList<ReadablePart> readable;
    std::optional<ReadablePart> waiting;
    for (const TextPart &part : parts) {
        ReadablePart next = withKind(text, part);
        if (waiting) {
            append(*waiting, part);
            waiting->part.prose = false;
            waiting->kind = next.kind;
            waiting->confidence = next.confidence;
            next = *std::exchange(waiting, std::nullopt);
        }
        const bool known = next.kind != EvidenceKind::Unknown;
        const bool words = next.part.prose && next.confidence < surely;
        if (!known && !next.part.prose) {
            waiting = next;
        } else if (known && !words && !readable.isEmpty() && readable.last().kind == next.kind && readable.last().confidence >= surely) {
            append(readable.last(), next.part);
        } else {
            readable << next;
        }
    }
    if (waiting && readable.isEmpty())
        return { waiting->part };
    if (waiting)
        append(readable.last(), waiting->part);
    QList<TextPart> found;
    for (const ReadablePart &one : std::as_const(readable))
        found << one.part;
    return found;
}

QList<Imported> importParts(QStringView text, const QList<TextPart> &parts, const QString &source, const ImportContext &context)
{
    ImportContext whole = context;
    learnCircumstances(whole, text);
    QList<Imported> imported;
    for (const TextPart &part : parts) {
        const QStringView stretch = text.sliced(part.begin, part.size);
        const QByteArray bytes = stretch.toUtf8();
        const QString place = parts.size() == 1 ? source : QStringLiteral("%1, lines %2 to %3").arg(source).arg(part.firstLine).arg(part.lastLine);
        Imported one = importOne({ bytes, stretch, place }, whole, {});
        if (part.rest)
            one.evidence.warnings << QStringLiteral("the text changes its kind too often; from line %1 on it was read as one part").arg(part.firstLine);
        imported << std::move(one);
    }
    return imported;
}

/// Commands whose output no reader knows; it stays with the bundle's text.
QStringList commandsNotUnderstood(const CollectorBundle &bundle)
{
    QStringList commands;
    for (const CollectorBundle::Block &block : bundle.blocks) {
        const QStringView stretch = QStringView(bundle.text).sliced(block.begin, block.size);
        const bool silent = QStringView(bundle.text).sliced(block.outputAt, block.begin + block.size - block.outputAt).trimmed().isEmpty();
        const QByteArray bytes = stretch.toUtf8();
        if (!silent && choicesFor({ bytes, stretch, {} }, {}).isEmpty())
            commands << block.command;
    }
    return commands;
}

/// The collector's output: itself as evidence, then what its parts tell, as of the time at which it was taken.
QList<Imported> importBundle(const CollectorBundle &bundle, const ReaderInput &input, const ImportContext &context)
{
    ImportContext then = context;
    then.now = bundle.takenAt.value_or(context.now);
    if (bundle.utcOffsetSeconds)
        then.zone = QTimeZone(*bundle.utcOffsetSeconds);
    Imported envelope;
    envelope.evidence.kind = EvidenceKind::CollectorBundle;
    envelope.evidence.bytes = withoutTokens(withoutKeys(input.text)).toUtf8();
    const QString host = bundle.host.isEmpty() ? QString() : QStringLiteral(", written on %1").arg(bundle.host);
    describe(envelope.evidence, input, { 100, EvidenceKind::CollectorBundle, QStringLiteral("it has the marks of the collector%1").arg(host) }, then);
    if (!bundle.complete)
        envelope.evidence.warnings << QStringLiteral("the end of the collector's output is missing");
    for (const QString &command : commandsNotUnderstood(bundle))
        envelope.evidence.warnings << QStringLiteral("nothing was read from the output of '%1'").arg(command);
    QList<Imported> imported { std::move(envelope) };
    imported << importParts(bundle.text, readableParts(bundle.text), input.source, then);
    imported.removeIf([](const Imported &part) { return part.evidence.kind == EvidenceKind::Unknown; });
    if (imported.size() == 1 && imported.first().evidence.warnings.isEmpty())
        imported.first().evidence.warnings << QStringLiteral("nothing in it tells about signing on; it is kept as it is");
    return imported;
}

} // namespace

Result<QList<Imported>> importBytes(
    const QByteArray &bytes, const QString &source, const ImportContext &context, std::optional<EvidenceKind> kindHint)
{
    if (bytes.isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("there is nothing to read"), { source, {}, {}, {} },
            QStringLiteral("Copy the output again and paste it whole.") };

    ReaderInput input { bytes, {}, source };
    const Result<DecodedText> decoded = decodeText(bytes);
    if (decoded)
        input.text = decoded->text;
    else if (decoded.error().kind == ErrorKind::TooLarge && choicesFor(input, kindHint).isEmpty())
        return decoded.error().inSource(source);

    if (!kindHint && input.isText()) {
        if (const auto bundle = readBundle(input.text))
            return importBundle(*bundle, input, context);
        if (const QList<TextPart> parts = readableParts(input.text); parts.size() > 1)
            return importParts(input.text, parts, source, context);
    }
    return QList<Imported> { importOne(input, context, kindHint) };
}

} // namespace kerbscope
