// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/importer.h"

#include "core/base/limits.h"
#include "core/base/textdecoder.h"
#include "core/evidence/reader.h"

#include <algorithm>

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

    QString firstError;
    for (const Choice &choice : choicesFor(input, kindHint)) {
        Result<Imported> imported = choice.reader->read(input, context);
        if (!imported) {
            if (firstError.isEmpty())
                firstError = imported.error().toString();
            continue;
        }
        describe(imported->evidence, input, choice.recognition, context);
        if (input.isText() && imported->evidence.bytes.isEmpty())
            imported->evidence.bytes = bytes;
        return QList<Imported> { std::move(*imported) };
    }
    if (firstError.isEmpty())
        firstError = input.isText()
            ? QStringLiteral("nothing in this text is of a kind that can be read here; it is kept as it is")
            : QStringLiteral("these bytes are of no kind that can be read here");
    return QList<Imported> { unread(input, context, firstError) };
}

} // namespace kerbscope
