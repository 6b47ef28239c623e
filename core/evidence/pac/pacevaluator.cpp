// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/pac/pacevaluator.h"

#include "core/base/limits.h"
#include "core/evidence/pac/pacprelude.h"
#include "core/evidence/pac/pacsource.h"

#include <QRegularExpression>
#include <QUrl>

#ifdef KERBSCOPE_WITH_DUKTAPE
#include <duktape.h>

#include <cstdlib>
#include <memory>
#endif

namespace kerbscope {

QList<PacEntry> parsePacResult(const QString &result)
{
    QList<PacEntry> entries;
    for (const QString &part : result.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = part.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        PacEntry entry;
        entry.kind = words.first().toUpper();
        const QString target = words.value(1);
        static const QRegularExpression withPort(QStringLiteral(R"(^(\[[^\]]+\]|.*?):(\d{1,5})$)"));
        const auto match = withPort.match(target);
        entry.host = match.hasMatch() ? match.captured(1) : target;
        entry.port = match.hasMatch() ? match.captured(2).toInt() : 0;
        entries << entry;
    }
    return entries;
}

#ifdef KERBSCOPE_WITH_DUKTAPE

namespace {

constexpr std::size_t maxHeapBytes = 64 * 1024 * 1024;
constexpr int maxNotes = 1000;

/// What the script's host functions read and write; Duktape hands it to them as the heap's user data.
struct Run {
    const PacWorld &world;
    PacReport &report;
    std::size_t used = 0;
};

/// Every block carries its size in front, so that the heap's total can be capped.
union BlockHeader {
    std::size_t size;
    std::max_align_t alignment;
};

void *allocate(void *userData, duk_size_t size)
{
    auto *run = static_cast<Run *>(userData);
    if (size == 0 || run->used + size > maxHeapBytes)
        return nullptr;
    auto *block = static_cast<BlockHeader *>(std::malloc(sizeof(BlockHeader) + size));
    if (block == nullptr)
        return nullptr;
    block->size = size;
    run->used += size;
    return block + 1;
}

void release(void *userData, void *pointer)
{
    if (pointer == nullptr)
        return;
    auto *block = static_cast<BlockHeader *>(pointer) - 1;
    static_cast<Run *>(userData)->used -= block->size;
    std::free(block);
}

void *reallocate(void *userData, void *pointer, duk_size_t size)
{
    if (pointer == nullptr)
        return allocate(userData, size);
    if (size == 0) {
        release(userData, pointer);
        return nullptr;
    }
    auto *run = static_cast<Run *>(userData);
    auto *block = static_cast<BlockHeader *>(pointer) - 1;
    const std::size_t old = block->size;
    if (run->used - old + size > maxHeapBytes)
        return nullptr;
    block = static_cast<BlockHeader *>(std::realloc(block, sizeof(BlockHeader) + size));
    if (block == nullptr)
        return nullptr;
    block->size = size;
    run->used += size - old;
    return block + 1;
}

[[noreturn]] void giveUp(void *, const char *message)
{
    std::fprintf(stderr, "the script's engine failed: %s\n", message != nullptr ? message : "");
    std::_Exit(3); // Duktape's contract: a fatal error must not return; the caller is a process of its own
}

Run &runOf(duk_context *context)
{
    duk_memory_functions functions;
    duk_get_memory_functions(context, &functions);
    return *static_cast<Run *>(functions.udata);
}

duk_ret_t resolveName(duk_context *context)
{
    Run &run = runOf(context);
    const QString name = QString::fromUtf8(duk_safe_to_string(context, 0));
    static const QRegularExpression address(QStringLiteral(R"(^\d+\.\d+\.\d+\.\d+$)"));
    if (address.match(name).hasMatch()) {
        duk_push_string(context, name.toUtf8().constData());
        return 1;
    }
    if (!run.report.lookups.contains(name) && run.report.lookups.size() < maxNotes)
        run.report.lookups << name;
    const auto known = run.world.addresses.constFind(name.toLower());
    if (known == run.world.addresses.constEnd())
        duk_push_null(context);
    else
        duk_push_string(context, known->toUtf8().constData());
    return 1;
}

duk_ret_t ownAddress(duk_context *context)
{
    duk_push_string(context, runOf(context).world.ownAddress.toUtf8().constData());
    return 1;
}

duk_ret_t noteLine(duk_context *context)
{
    Run &run = runOf(context);
    run.report.decidingLines << duk_get_int(context, 0);
    if (run.report.decidingLines.size() > maxNotes)
        run.report.decidingLines.removeFirst();
    return 0;
}

duk_ret_t alert(duk_context *context)
{
    Run &run = runOf(context);
    if (run.report.alerts.size() < maxNotes)
        run.report.alerts << QString::fromUtf8(duk_safe_to_string(context, 0)).left(4096);
    return 0;
}

struct HeapDeleter {
    void operator()(duk_context *context) const { duk_destroy_heap(context); }
};
using Heap = std::unique_ptr<duk_context, HeapDeleter>;

void defineFunction(duk_context *context, const char *name, duk_c_function function, duk_idx_t arguments)
{
    duk_push_c_function(context, function, arguments);
    duk_put_global_string(context, name);
}

/// The error on top of the stack, with the line of the script.
Error scriptError(duk_context *context)
{
    Error error { ErrorKind::Malformed, {} };
    if (duk_is_error(context, -1) != 0) {
        duk_get_prop_string(context, -1, "lineNumber");
        if (duk_is_number(context, -1) != 0)
            error.where.line = duk_get_int(context, -1);
        duk_pop(context);
    }
    error.what = QString::fromUtf8(duk_safe_to_string(context, -1));
    error.advice = QStringLiteral("Browsers that meet this go direct or use no proxy.");
    duk_pop(context);
    return error;
}

/// Runs the script and asks it; the result, or the script's error in the report.
void run(duk_context *context, const QString &script, PacReport &report)
{
    const QByteArray prelude(pacPrelude);
    duk_push_lstring(context, prelude.constData(), static_cast<duk_size_t>(prelude.size()));
    if (duk_peval(context) != 0) {
        report.scriptError = scriptError(context);
        return;
    }
    duk_pop(context);
    const QByteArray marked = withReturnsMarked(script).toUtf8();
    duk_push_lstring(context, marked.constData(), static_cast<duk_size_t>(marked.size()));
    if (duk_peval(context) != 0) {
        report.scriptError = scriptError(context);
        return;
    }
    duk_pop(context);
    if (duk_get_global_string(context, "FindProxyForURL") == 0) {
        duk_pop(context);
        duk_get_global_string(context, "FindProxyForURLEx");
    }
    duk_push_string(context, report.url.toUtf8().constData());
    duk_push_string(context, report.host.toUtf8().constData());
    if (duk_pcall(context, 2) != 0) {
        report.scriptError = scriptError(context);
        return;
    }
    report.result = QString::fromUtf8(duk_safe_to_string(context, -1)).left(16 * 1024);
    duk_pop(context);
}

} // namespace

Result<PacReport> evaluatePac(const QString &script, const QString &url, const PacWorld &world)
{
    if (script.trimmed().isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("the PAC file is empty"), {},
            QStringLiteral("The server of the PAC address delivers nothing: check it in a browser.") };
    if (script.size() > limits::maxPacBytes)
        return Error { ErrorKind::TooLarge, QStringLiteral("the PAC file has more than %1 bytes").arg(limits::maxPacBytes) };
    if (!looksLikePac(script))
        return Error { ErrorKind::Unrecognized,
            script.contains(QLatin1String("<html"), Qt::CaseInsensitive)
                ? QStringLiteral("this is a web page, not a PAC file")
                : QStringLiteral("there is no function FindProxyForURL in it"),
            {}, QStringLiteral("Download the PAC file again from its address.") };
    PacReport report;
    report.url = url;
    report.host = QUrl(url).host();
    if (report.host.isEmpty())
        return Error { ErrorKind::Malformed, QStringLiteral("'%1' is no address of a page").arg(url), {},
            QStringLiteral("Give it in full, as in https://www.example.com/.") };

    Run state { world, report };
    const Heap heap(duk_create_heap(allocate, reallocate, release, &state, giveUp));
    if (!heap)
        return Error { ErrorKind::TooLarge, QStringLiteral("there is no memory for the script") };
    defineFunction(heap.get(), "__resolve", resolveName, 1);
    defineFunction(heap.get(), "__own", ownAddress, 0);
    defineFunction(heap.get(), "__line", noteLine, 1);
    defineFunction(heap.get(), "alert", alert, 1);
    run(heap.get(), script, report);
    report.entries = parsePacResult(report.result);
    return report;
}

#else

Result<PacReport> evaluatePac(const QString &, const QString &, const PacWorld &)
{
    return Error { ErrorKind::Unsupported, QStringLiteral("this build cannot run PAC files (Duktape is off)") };
}

#endif

} // namespace kerbscope
