// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/knowledgedraft.h"
#include "core/catalog/problems.h"

#include <QSet>

namespace kerbscope {

/// The ids that rows may refer to, and which rows hold an id twice.
class KnowledgeIndex {
public:
    KnowledgeIndex(const KnowledgeDraft &draft, Problems &problems);

    bool hasCode(const QString &id) const { return m_codes.contains(id); }
    bool hasCause(const QString &id) const { return m_causes.contains(id); }
    const SourceRef *source(const QString &id) const { return m_sources.value(id); }
    const FamilyDraft *family(const QString &id) const { return m_families.value(id); }
    const FindingDraft *finding(const QString &id) const { return m_findings.value(id); }

    /// ", did you mean 'x'?" where a known id is close to a wrong one.
    QString suggestion(const QString &wrong, const QStringList &known) const;
    QStringList codeIds() const { return { m_codes.cbegin(), m_codes.cend() }; }
    QStringList causeIds() const { return { m_causes.cbegin(), m_causes.cend() }; }
    QStringList sourceIds() const { return m_sources.keys(); }
    QStringList findingIds() const { return m_findings.keys(); }

private:
    QSet<QString> m_codes;
    QSet<QString> m_causes;
    QHash<QString, const SourceRef *> m_sources;
    QHash<QString, const FamilyDraft *> m_families;
    QHash<QString, const FindingDraft *> m_findings;
};

/// Checks what the rows mean to each other: duplicate ids, dead references, causes that nothing can point to, missing
/// texts, rows without a source, base rates that do not sum to 1. Every problem has its place.
void checkKnowledge(const KnowledgeDraft &draft, Problems &problems);

/// Its parts, by topic.
void checkCodes(const KnowledgeDraft &draft, const KnowledgeIndex &index, Problems &problems);
void checkFindings(const KnowledgeDraft &draft, const KnowledgeIndex &index, Problems &problems);
void checkCauses(const KnowledgeDraft &draft, const KnowledgeIndex &index, Problems &problems);

/// A source reference ("rfc4120#7.5.9" or "rfc4120") at a place: complains when there is none of that id.
void checkSource(const QString &reference, const Place &where, const KnowledgeIndex &index, Problems &problems);

} // namespace kerbscope
