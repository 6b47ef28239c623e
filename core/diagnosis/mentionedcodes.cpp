// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/mentionedcodes.h"

#include "core/base/textdecoder.h"
#include "core/base/typednumber.h"

#include <algorithm>

namespace kerbscope {

namespace {

/// What a person writes fits on a few screens; in anything longer, numbers are rarely codes.
constexpr qsizetype longestProse = 8 * 1024;

bool isUnread(const Imported &part)
{
    return part.evidence.kind == EvidenceKind::Unknown && part.findings.isEmpty();
}

/// What a mail quotes of a program's words is read as that program's; the page code beside it is the caller's own.
void addPageCodes(const Catalog &catalog, const KnowledgeBase &knowledge, Imported &part)
{
    const Result<DecodedText> text = decodeText(part.evidence.bytes);
    if (!text || text->text.size() > longestProse)
        return;
    for (const Finding &finding : findingsOfMentionedCodes(catalog, knowledge, text->text)) {
        if (finding.id == QLatin1String("code.zen") && !part.findings.contains(finding))
            part.findings << finding;
    }
}

void readMentions(const Catalog &catalog, const KnowledgeBase &knowledge, Imported &part)
{
    const Result<DecodedText> text = decodeText(part.evidence.bytes);
    if (!text || text->text.size() > longestProse)
        return;
    const QString trimmed = text->text.trimmed();
    const bool markup = trimmed.startsWith(u'<') || trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
    if (markup)
        return;
    part.findings = findingsOfMentionedCodes(catalog, knowledge, text->text);
    if (!part.findings.isEmpty())
        part.evidence.warnings.clear(); // it was understood after all
}

} // namespace

std::optional<QString> codeIdOf(const Catalog &catalog, const QString &typed)
{
    const QString text = typed.trimmed();
    if (catalog.entry(text))
        return text;
    LookupOptions options;
    options.limit = 1;
    const QList<LookupHit> hits = catalog.lookup(text, options);
    if (hits.isEmpty())
        return std::nullopt;
    return hits.first().summary.id;
}

QList<Finding> findingsOfMentionedCodes(const Catalog &catalog, const KnowledgeBase &knowledge, const QString &text)
{
    QList<Finding> findings;
    const QStringList ids = catalog.codesIn(text);
    for (const QString &id : ids) {
        // Zero is "no error" wherever it stands.
        const auto number = typedNumber(id.section(u':', 1));
        if (number && number->asUnsigned32() == 0U)
            continue;
        const QString finding = QStringLiteral("code.") + id.section(u':', 0, 0);
        if (knowledge.finding(finding) != nullptr)
            findings << Finding { finding, id.section(u':', 1), {}, id };
    }
    return findings;
}

QList<Imported> withMentionedCodes(QList<Imported> parts, const Catalog &catalog, const KnowledgeBase &knowledge)
{
    for (Imported &part : parts) {
        if (isUnread(part))
            readMentions(catalog, knowledge, part);
        else if (part.evidence.kind == EvidenceKind::CommandOutput)
            addPageCodes(catalog, knowledge, part);
    }
    const bool somethingRead = !std::ranges::all_of(parts, isUnread);
    if (somethingRead)
        parts.removeIf([](const Imported &part) { return isUnread(part) && !part.evidence.bytes.isEmpty(); });
    return parts;
}

} // namespace kerbscope
