// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/mentionedcodes.h"

#include "core/base/limits.h"
#include "core/evidence/codefindings.h"

#include <algorithm>

namespace kerbscope {

namespace {

bool isProse(const Imported &part)
{
    return part.evidence.kind == EvidenceKind::Unknown && part.findings.isEmpty() && !part.evidence.bytes.isEmpty();
}

} // namespace

QList<Imported> withMentionedCodes(QList<Imported> parts, const Catalog &catalog, Instant now)
{
    const bool somethingRead = std::ranges::any_of(parts, [](const Imported &part) { return !isProse(part); });
    QList<Imported> completed;
    for (Imported &part : parts) {
        if (!isProse(part)) {
            completed << std::move(part);
            continue;
        }
        const QString text = QString::fromUtf8(part.evidence.bytes.left(limits::maxQueryLength));
        QStringList codes = catalog.codesIn(text);
        codes.removeDuplicates();
        if (codes.isEmpty() && somethingRead)
            continue;
        if (!codes.isEmpty())
            part.evidence.warnings.clear(); // it was understood after all
        const QString source = part.evidence.source;
        completed << std::move(part);
        for (const QString &code : std::as_const(codes)) {
            Imported mentioned = importCode(code, now);
            mentioned.evidence.source = source;
            completed << std::move(mentioned);
        }
    }
    return completed;
}

} // namespace kerbscope
