// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/codefindings.h"

namespace kerbscope {

namespace {

Imported spoken(EvidenceKind kind, const QString &text, Finding finding, Instant now)
{
    Imported imported;
    imported.evidence.kind = kind;
    imported.evidence.source = QStringLiteral("agent");
    imported.evidence.bytes = text.toUtf8();
    imported.evidence.sha256 = sha256Hex(imported.evidence.bytes);
    imported.evidence.takenAt = now;
    imported.findings << std::move(finding);
    return imported;
}

} // namespace

Imported importCode(const QString &catalogId, Instant now)
{
    const QString family = catalogId.section(u':', 0, 0);
    const QString code = catalogId.section(u':', 1);
    return spoken(EvidenceKind::Code, catalogId, { QStringLiteral("code.") + family, code, {}, catalogId }, now);
}

Imported importAnswer(const QString &findingId, const QString &value, Instant now)
{
    return spoken(EvidenceKind::Answer, findingId + u'=' + value, { findingId, value, {}, {} }, now);
}

} // namespace kerbscope
