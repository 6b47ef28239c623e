// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlist.h"
#include "app/cli/evidencejson.h"
#include "app/cli/gathering.h"
#include "app/cli/importworker.h"
#include "app/cli/options.h"
#include "core/base/limits.h"
#include "core/diagnosis/mentionedcodes.h"
#include "core/evidence/filebytes.h"
#include "core/evidence/importer.h"

namespace kerbscope::cli {

namespace {

/// No text is larger (importBytes refuses it), so that nothing that is kept points into the mapped file.
constexpr qint64 largestCopied = limits::maxTextBytes;

void printText(QTextStream &out, const Case &taken)
{
    for (const Imported &item : taken.items) {
        out << item.evidence.source << ": " << toString(item.evidence.kind);
        if (!item.evidence.detected.isEmpty())
            out << " (" << item.evidence.detected << ')';
        out << '\n';
        for (const Finding &finding : item.findings) {
            out << "  " << finding.id << " = " << finding.value;
            if (!finding.detail.isEmpty())
                out << "    " << finding.detail;
            out << '\n';
        }
        for (const QString &warning : item.evidence.warnings)
            out << "  warning: " << warning << '\n';
    }
    out.flush();
}

} // namespace

int runImport(const Context &context, const QStringList &arguments)
{
    // The window's own way in: the job comes through standard input.
    if (arguments == QStringList { QStringLiteral("--worker") })
        return runImportWorker(context);
    const auto options = parseOptions(
        arguments, { QStringLiteral("json") }, { QStringLiteral("kind"), QStringLiteral("now"), QStringLiteral("zone"), QStringLiteral("url") });
    if (!options || options->positional.isEmpty()) {
        context.complain(options ? Error { ErrorKind::Malformed, QStringLiteral("import takes files, or - for standard input") } : options.error());
        return ExitWrongUsage;
    }
    std::optional<EvidenceKind> kind;
    if (options->has(QStringLiteral("kind"))) {
        kind = evidenceKindFromString(options->value(QStringLiteral("kind")));
        if (!kind) {
            context.complain({ ErrorKind::NotFound, QStringLiteral("there is no kind of evidence '%1'").arg(options->value(QStringLiteral("kind"))), {},
                QStringLiteral("Kinds are named as in the JSON of diagnose, for instance klist-windows.") });
            return ExitWrongUsage;
        }
    }
    const Result<Catalog> catalog = context.openCatalog();
    if (!catalog) {
        context.complain(catalog.error());
        return ExitUnreadableInput;
    }
    const KnowledgeBase knowledge = context.knowledgeOf(*catalog);
    const Result<ImportContext> circumstances = circumstancesOf(context, *options, knowledge);
    if (!circumstances) {
        context.complain(circumstances.error());
        return ExitWrongUsage;
    }
    Case taken = newCase({}, circumstances->now);
    int unread = 0;
    for (const QString &path : options->positional) {
        // Large files are mapped, so that they cost no memory; of text a copy stays with the evidence.
        const Result<FileBytes> file = FileBytes::open(path);
        const QByteArrayView view = file ? file->bytes() : QByteArrayView();
        const QByteArray bytes = view.size() > largestCopied ? QByteArray::fromRawData(view.data(), view.size()) : view.toByteArray();
        Result<QList<Imported>> parts = file ? importBytes(bytes, path, *circumstances, kind) : Result<QList<Imported>>(file.error());
        if (!parts) {
            context.complain(parts.error().inSource(path));
            ++unread;
            continue;
        }
        for (Imported &part : withMentionedCodes(std::move(*parts), *catalog, knowledge)) {
            unread += part.evidence.kind == EvidenceKind::Unknown && part.findings.isEmpty() ? 1 : 0;
            addEvidence(taken, std::move(part), circumstances->now);
        }
    }
    if (options->has(QStringLiteral("json")))
        context.printJson({ { QStringLiteral("schema"), 1 }, { QStringLiteral("evidence"), evidenceJson(taken) }, { QStringLiteral("findings"), findingsJson(taken) } });
    else
        printText(context.out, taken);
    return unread > 0 ? ExitUnreadableInput : ExitDone;
}

} // namespace kerbscope::cli
