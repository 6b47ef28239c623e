// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/checkknowledge.h"

#include <cmath>

namespace kerbscope {

namespace {

constexpr double sumTolerance = 1e-6;

void checkValues(const FindingDraft &row, Problems &problems)
{
    const FindingInfo &finding = row.finding;
    QSet<QString> ids;
    double sum = 0.0;
    for (qsizetype i = 0; i < finding.values.size(); ++i) {
        const FindingValueInfo &value = finding.values[i];
        const QString path = QStringLiteral("values/%1").arg(i);
        if (value.id.isEmpty() || value.text.isEmpty())
            problems.add(QStringLiteral("a value needs id and text"), row.places.of(path));
        if (ids.contains(value.id))
            problems.add(QStringLiteral("the value '%1' is here twice").arg(value.id), row.places.of(path));
        if (!row.places.has(path + QStringLiteral("/base")))
            problems.add(QStringLiteral("the value '%1' has no base rate ('base')").arg(value.id), row.places.of(path));
        else if (value.base <= 0.0)
            problems.add(QStringLiteral("a base rate of 0 says that the value '%1' never occurs").arg(value.id),
                row.places.of(path + QStringLiteral("/base")));
        ids.insert(value.id);
        sum += value.base;
    }
    if (!finding.many && finding.values.size() < 2)
        problems.add(
            QStringLiteral("%1 needs at least two values").arg(finding.id), row.places.of(QStringLiteral("values")));
    if (!finding.many && std::abs(sum - 1.0) > sumTolerance)
        problems.add(QStringLiteral("the base rates of %1 sum to %2, not to 1").arg(finding.id).arg(sum),
            row.places.of(QStringLiteral("values")));
}

/// `key`: under which name the conditions stand in the row.
void checkConditions(const FindingDraft &row, const QHash<QString, QStringList> &conditions, const QString &key,
    const KnowledgeIndex &index, Problems &problems)
{
    for (auto need = conditions.cbegin(); need != conditions.cend(); ++need) {
        const QString path = key + u'/' + need.key();
        const FindingDraft *other = index.finding(need.key());
        if (other == nullptr) {
            problems.add(QStringLiteral("there is no finding '%1'").arg(need.key()), row.places.of(path),
                index.suggestion(need.key(), index.findingIds()));
            continue;
        }
        if (need.key() == row.finding.id)
            problems.add(QStringLiteral("%1 needs itself").arg(row.finding.id), row.places.of(path));
        for (qsizetype i = 0; i < need->size(); ++i) {
            if (other->finding.value(need->at(i)) == nullptr)
                problems.add(QStringLiteral("%1 has no value '%2'").arg(need.key(), need->at(i)),
                    row.places.of(path + QStringLiteral("/%1").arg(i)));
        }
    }
}

} // namespace

void checkFindings(const KnowledgeDraft &draft, const KnowledgeIndex &index, Problems &problems)
{
    for (const FindingDraft &row : draft.findings) {
        const FindingInfo &finding = row.finding;
        if (finding.title.isEmpty())
            problems.add(QStringLiteral("%1 has no title").arg(finding.id), row.places.self);
        if (!row.places.has(QStringLiteral("kind")))
            problems.add(QStringLiteral("%1 does not say its kind (single or many)").arg(finding.id), row.places.self);
        if (!finding.question.isEmpty() && (finding.why.isEmpty() || finding.how.isEmpty()))
            problems.add(QStringLiteral("%1 has a question and so needs why and how").arg(finding.id), row.places.self);
        for (qsizetype i = 0; i < finding.how.size(); ++i) {
            if (finding.how[i].platform.isEmpty() || finding.how[i].look.isEmpty())
                problems.add(QStringLiteral("how to look needs platform and look"),
                    row.places.of(QStringLiteral("how/%1").arg(i)));
        }
        checkValues(row, problems);
        checkConditions(row, row.finding.needs, QStringLiteral("needs"), index, problems);
        checkConditions(row, row.finding.after, QStringLiteral("after"), index, problems);
    }
}

} // namespace kerbscope
