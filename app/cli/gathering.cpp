// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/gathering.h"

#include "core/base/textdecoder.h"
#include "core/diagnosis/companycontext.h"
#include "core/diagnosis/mentionedcodes.h"
#include "core/evidence/codefindings.h"
#include "core/evidence/homerealm.h"
#include "core/evidence/importer.h"
#include "core/evidence/proxyhosts.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace kerbscope::cli {

namespace {

void takeCode(const Context &context, const Catalog &catalog, const QString &typed, Instant now, Gathered &into)
{
    const std::optional<QString> id = codeIdOf(catalog, typed);
    if (!id) {
        context.complain({ ErrorKind::NotFound, QStringLiteral("nobody here knows the code '%1'").arg(typed), {},
            QStringLiteral("Check it with 'kerbscope-cli lookup'. The rest is used.") });
        ++into.unread;
        return;
    }
    addEvidence(into.gathered, importCode(*id, now), now);
}

void takeAnswer(const Context &context, const QString &typed, Instant now, Gathered &into)
{
    const QString id = typed.section(u'=', 0, 0).trimmed();
    const QString value = typed.section(u'=', 1).trimmed();
    const FindingInfo *finding = into.knowledge.finding(id);
    if (finding == nullptr) {
        context.complain({ ErrorKind::NotFound, QStringLiteral("there is no finding '%1'").arg(id), {},
            QStringLiteral("An answer is FINDING=VALUE, for instance klist.tgt=absent. The rest is used.") });
        ++into.unread;
        return;
    }
    if (finding->value(value) == nullptr && !finding->many) {
        QStringList known;
        for (const FindingValueInfo &info : finding->values)
            known << info.id;
        context.complain({ ErrorKind::NotFound, QStringLiteral("%1 has no value '%2'").arg(id, value), {},
            QStringLiteral("Known are %1. The rest is used.").arg(known.join(QStringLiteral(", "))) });
        ++into.unread;
        return;
    }
    answer(into.gathered, id, value, now);
}

void takeFile(const Context &context, const Catalog &catalog, const QString &path, const ImportContext &circumstances,
    Gathered &into)
{
    const Result<QByteArray> bytes = context.readInput(path);
    if (!bytes) {
        context.complain(bytes.error().inSource(path));
        ++into.unread;
        return;
    }
    Result<QList<Imported>> parts = importBytes(*bytes, path, circumstances);
    if (!parts) {
        context.complain(parts.error().inSource(path));
        ++into.unread;
        return;
    }
    for (Imported &part : withMentionedCodes(std::move(*parts), catalog, into.knowledge)) {
        if (part.evidence.kind == EvidenceKind::Unknown && part.findings.isEmpty()) {
            context.complain({ ErrorKind::Unrecognized,
                part.evidence.warnings.value(0, QStringLiteral("nothing in it could be read")), { path, {}, {}, {} }, {} });
            ++into.unread;
        }
        addEvidence(into.gathered, std::move(part), circumstances.now);
    }
}

/// Texts are small; what is larger is a capture or an event log.
constexpr qint64 largestText = 2 * 1024 * 1024;

/// Where one text says who the user is and in which realm at home, or speaks of a proxy, the others are easier to read.
void lookAround(const Context &context, const QStringList &paths, ImportContext &circumstances)
{
    for (const QString &path : paths) {
        if (path == QLatin1String("-") || QFileInfo(path).size() > largestText)
            continue;
        const Result<QByteArray> bytes = context.readInput(path);
        const Result<DecodedText> text = bytes ? decodeText(*bytes) : Result<DecodedText>(bytes.error());
        if (!text)
            continue;
        learnCircumstances(circumstances, text->text);
    }
}

/// A code of the proxy's own page.
bool saysProxy(const Case &gathered)
{
    return std::ranges::any_of(gathered.items, [](const Imported &item) {
        return std::ranges::any_of(item.findings, [](const Finding &finding) { return finding.id == QLatin1String("code.zen"); });
    });
}

} // namespace

Result<ImportContext> circumstancesOf(const Context &context, const Options &options, const KnowledgeBase &knowledge)
{
    ImportContext circumstances;
    circumstances.now = context.now;
    circumstances.zone = context.zone;
    addCompany(circumstances, knowledge);
    circumstances.userUrl = options.value(QStringLiteral("url"));
    circumstances.evaluatePac = context.evaluatePac;
    if (options.has(QStringLiteral("now"))) {
        const std::optional<Instant> now = fromIso8601(options.value(QStringLiteral("now")));
        if (!now)
            return Error { ErrorKind::Malformed,
                QStringLiteral("--now '%1' is no time").arg(options.value(QStringLiteral("now"))), {},
                QStringLiteral("Write it as 2026-01-31T14:05:00Z.") };
        circumstances.now = *now;
    }
    if (options.has(QStringLiteral("zone"))) {
        circumstances.zone = QTimeZone(options.value(QStringLiteral("zone")).toUtf8());
        if (!circumstances.zone.isValid())
            return Error { ErrorKind::Malformed,
                QStringLiteral("--zone '%1' is no time zone").arg(options.value(QStringLiteral("zone"))), {},
                QStringLiteral("Write it as Europe/Berlin or UTC.") };
    }
    return circumstances;
}

QStringList gatheringOptions()
{
    return { QStringLiteral("code"), QStringLiteral("answer"), QStringLiteral("now"), QStringLiteral("zone"),
        QStringLiteral("url"), QStringLiteral("pack") };
}

Result<Gathered> gather(const Context &context, const Options &options, const Catalog &catalog)
{
    Gathered result;
    result.knowledge = context.knowledgeOf(catalog);
    Result<ImportContext> circumstances = circumstancesOf(context, options, result.knowledge);
    if (!circumstances)
        return circumstances.error();
    const QString companyRealm = std::exchange(circumstances->homeRealm, {}); // what the evidence says goes first
    lookAround(context, options.positional, *circumstances);
    if (circumstances->homeRealm.isEmpty())
        circumstances->homeRealm = companyRealm;
    result.gathered = newCase(QString(), circumstances->now);
    for (const QString &code : options.all(QStringLiteral("code")))
        takeCode(context, catalog, code, circumstances->now, result);
    circumstances->cloudPage = saysProxy(result.gathered);
    circumstances->proxyInPlay = circumstances->proxyInPlay || circumstances->cloudPage;
    for (const QString &said : options.all(QStringLiteral("answer")))
        takeAnswer(context, said, circumstances->now, result);
    for (const QString &path : options.positional)
        takeFile(context, catalog, path, *circumstances, result);
    return result;
}

} // namespace kerbscope::cli
