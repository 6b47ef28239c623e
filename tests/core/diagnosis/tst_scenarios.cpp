// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/diagnosis/diagnosis.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace kerbscope;

namespace {

struct Scenario {
    QString name;
    QString kind;
    QStringList expected; ///< any of these
    QList<Finding> findings;
};

QList<Scenario> readScenarios()
{
    QFile file(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/scenarios.tsv"));
    QList<Scenario> scenarios;
    if (!file.open(QIODevice::ReadOnly))
        return scenarios;
    file.readLine();
    while (!file.atEnd()) {
        QString line = QString::fromUtf8(file.readLine());
        while (line.endsWith(u'\n') || line.endsWith(u'\r'))
            line.chop(1);
        const QStringList fields = line.split(u'\t');
        if (fields.size() < 4)
            continue;
        Scenario scenario { fields[0], fields[1], fields[2].split(u'|'), {} };
        const QStringList words = fields[3].split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            scenario.findings << Finding { word.section(u'=', 0, 0), word.section(u'=', 1), {}, {} };
        scenarios << scenario;
    }
    return scenarios;
}

double confidence(const Diagnosis &diagnosis)
{
    return diagnosis.causes.first().probability;
}

/// The value that a case of this cause shows most often: the strongest row, else the likeliest by the way.
QString typicalValue(const KnowledgeBase &knowledge, const CauseInfo &cause, const QString &findingId)
{
    const FindingInfo *finding = knowledge.finding(findingId);
    const EvidenceRow *best = nullptr;
    QStringList excluded;
    for (const EvidenceRow &row : cause.evidence) {
        if (row.finding != findingId)
            continue;
        if (row.strength > Strength::Sometimes)
            excluded << row.value;
        else if (best == nullptr || row.strength < best->strength)
            best = &row;
    }
    if (best != nullptr)
        return best->value;
    QString value;
    double base = -1.0;
    for (const FindingValueInfo &info : finding->values) {
        if (!excluded.contains(info.id) && info.base > base) {
            value = info.id;
            base = info.base;
        }
    }
    return value;
}

} // namespace

/// Holds the knowledge and the engine together against cases told in findings, as written in tests/data/scenarios.tsv.
class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRightCauseComesFirst();
    void firmConclusionsAreRight();
    void nothingWrongMeansUnknown();
    void fewQuestionsLeadToTheCause();

private:
    KnowledgeBase m_knowledge;
    QList<Scenario> m_scenarios;
};

void TestScenarios::initTestCase()
{
    const auto catalog = Catalog::open(QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/catalog.sqlite"));
    QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().toString()));
    m_knowledge = catalog->knowledge();
    m_scenarios = readScenarios();
    QVERIFY(m_scenarios.size() >= 60);
    for (const Scenario &scenario : std::as_const(m_scenarios)) {
        for (const QString &cause : scenario.expected)
            QVERIFY2(m_knowledge.cause(cause), qPrintable(scenario.name + QStringLiteral(": ") + cause));
        for (const Finding &finding : scenario.findings) {
            const FindingInfo *info = m_knowledge.finding(finding.id);
            QVERIFY2(info && (info->value(finding.value) || info->value(QStringLiteral("other"))),
                qPrintable(scenario.name + QStringLiteral(": ") + finding.id + u'=' + finding.value));
        }
    }
}

void TestScenarios::theRightCauseComesFirst()
{
    QHash<QString, QPair<int, int>> byKind;
    int first = 0;
    int third = 0;
    QStringList misses;
    for (const Scenario &scenario : std::as_const(m_scenarios)) {
        const Diagnosis diagnosis = diagnose(m_knowledge, scenario.findings);
        QStringList top;
        for (const RankedCause &cause : diagnosis.causes.first(3))
            top << QStringLiteral("%1 %2").arg(cause.id).arg(cause.probability, 0, 'f', 3);
        const bool right = scenario.expected.contains(diagnosis.causes.first().id);
        const bool near = std::any_of(diagnosis.causes.begin(), diagnosis.causes.begin() + 3,
            [&](const RankedCause &cause) { return scenario.expected.contains(cause.id); });
        first += right ? 1 : 0;
        third += near ? 1 : 0;
        byKind[scenario.kind].first += right ? 1 : 0;
        byKind[scenario.kind].second += 1;
        if (!right)
            misses << QStringLiteral("%1: expected %2, got %3")
                          .arg(scenario.name, scenario.expected.join(u'|'), top.join(QStringLiteral(", ")));
    }
    const qsizetype count = m_scenarios.size();
    qInfo("top-1 %d of %lld (%.3f), top-3 %d (%.3f)", first, static_cast<long long>(count), double(first) / count, third, double(third) / count);
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind)
        qInfo("  %-10s %d of %d", qPrintable(kind.key()), kind->first, kind->second);
    for (const QString &miss : std::as_const(misses))
        qInfo("  miss: %s", qPrintable(miss));
    QVERIFY(double(first) / count >= 0.95);
    QVERIFY(double(third) / count >= 0.99);
}

/// Of the conclusions at 0.9 and above, nine in ten at least must be right.
void TestScenarios::firmConclusionsAreRight()
{
    int firm = 0;
    int right = 0;
    double sum = 0.0;
    for (const Scenario &scenario : std::as_const(m_scenarios)) {
        const Diagnosis diagnosis = diagnose(m_knowledge, scenario.findings);
        if (confidence(diagnosis) < 0.9)
            continue;
        ++firm;
        sum += confidence(diagnosis);
        right += scenario.expected.contains(diagnosis.causes.first().id) ? 1 : 0;
    }
    qInfo("%d conclusions at 0.9 and above (mean %.3f), %d right", firm, firm > 0 ? sum / firm : 0.0, right);
    QVERIFY(firm >= 20);
    QVERIFY(double(right) / firm >= 0.95);
}

void TestScenarios::nothingWrongMeansUnknown()
{
    for (const Scenario &scenario : std::as_const(m_scenarios)) {
        if (scenario.kind != QLatin1String("healthy"))
            continue;
        const Diagnosis diagnosis = diagnose(m_knowledge, scenario.findings);
        QVERIFY2(diagnosis.causes.first().id == QLatin1String("unknown"), qPrintable(scenario.name));
        const bool anyWrong = std::ranges::any_of(scenario.findings, [&](const Finding &finding) {
            const FindingInfo *info = m_knowledge.finding(finding.id);
            const FindingValueInfo *value = info->value(finding.value);
            return (value ? value : info->value(QStringLiteral("other")))->wrong;
        });
        QCOMPARE(diagnosis.nothingWrongSeen, !anyWrong);
    }
}

/// Plays the guide: begins with the first code or symptom of a typical case, answers each question as a case of that
/// cause typically would, and counts the questions until the cause leads for good.
void TestScenarios::fewQuestionsLeadToTheCause()
{
    constexpr int most = 15;
    QList<int> counts;
    QStringList slow;
    for (const CauseInfo &cause : std::as_const(m_knowledge.causes)) {
        if (cause.id == QLatin1String("unknown"))
            continue;
        // What the user reports: the first code of the cause that is also evidence for it, else the symptom.
        QList<Finding> known;
        for (const EvidenceRow &row : cause.evidence) {
            if (row.finding == QLatin1String("code.zen") && row.strength <= Strength::Usually) {
                known << Finding { row.finding, row.value, {}, {} };
                break;
            }
        }
        const QString symptom = typicalValue(m_knowledge, cause, QStringLiteral("symptom.kind"));
        if (known.isEmpty() && symptom != QLatin1String("works"))
            known << Finding { QStringLiteral("symptom.kind"), symptom, {}, {} };
        // What nobody complains about is found in evidence; no question leads there.
        if (known.isEmpty())
            continue;
        int leadsSince = -1;
        int asked = 0;
        for (; asked <= most; ++asked) {
            const Diagnosis diagnosis = diagnose(m_knowledge, known);
            if (diagnosis.causes.first().id == cause.id)
                leadsSince = leadsSince < 0 ? asked : leadsSince;
            else
                leadsSince = -1;
            if (diagnosis.next.isEmpty() || diagnosis.causes.first().probability > 0.97)
                break;
            const QString question = diagnosis.next.first().finding;
            known << Finding { question, typicalValue(m_knowledge, cause, question), {}, {} };
        }
        counts << (leadsSince < 0 ? most + 1 : leadsSince);
        if (counts.last() > 6)
            slow << QStringLiteral("%1 %2").arg(cause.id).arg(counts.last());
    }
    std::ranges::sort(counts);
    const int median = counts[counts.size() / 2];
    qInfo("questions until the right cause leads: median %d, three quarters by %d, most %d; slow: %s", median,
        counts[counts.size() * 3 / 4], counts.last(), qPrintable(slow.join(QStringLiteral(", "))));
    QVERIFY(median <= 4);
}

QTEST_APPLESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
