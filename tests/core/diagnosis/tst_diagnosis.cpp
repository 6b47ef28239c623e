// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/diagnosis.h"

#include "core/diagnosis/strength.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace kerbscope;

namespace {

Finding seen(const char *id, const char *value, const char *evidence = "")
{
    return { QString::fromLatin1(id), QString::fromLatin1(value), QString::fromLatin1(evidence), {} };
}

FindingInfo finding(const char *id, QList<FindingValueInfo> values, int seconds, const char *group = "")
{
    FindingInfo info;
    info.id = QString::fromLatin1(id);
    info.title = info.id;
    info.group = QString::fromLatin1(group);
    info.values = std::move(values);
    info.question = info.id;
    info.seconds = seconds;
    return info;
}

EvidenceRow row(const char *id, const char *value, Strength strength, const char *because = "")
{
    return { QString::fromLatin1(id), QString::fromLatin1(value), strength, QString::fromLatin1(because) };
}

CauseInfo cause(const char *id, QList<EvidenceRow> evidence, Prior prior = Prior::Uncommon)
{
    CauseInfo info;
    info.id = QString::fromLatin1(id);
    info.evidence = std::move(evidence);
    info.prior = prior;
    return info;
}

/// A small world: two witnesses of the light (one group), a clock, a code, and two causes beside "unknown".
KnowledgeBase smallWorld()
{
    KnowledgeBase knowledge;
    knowledge.findings = {
        finding("lamp", { { "on", "on", 0.9, false }, { "off", "off", 0.1, true } }, 30, "light"),
        finding("window", { { "bright", "bright", 0.9, false }, { "dark", "dark", 0.1, true } }, 30, "light"),
        finding("fuse", { { "whole", "whole", 0.95, false }, { "blown", "blown", 0.05, true } }, 300),
        finding("weather", { { "dry", "dry", 0.7, false }, { "wet", "wet", 0.3, false } }, 10),
    };
    FindingInfo code = finding("code", { { "1", "1", 0.02, true }, { "25", "25", 0.5, false }, { "other", "other", 0.02, true } }, 20);
    code.many = true;
    code.question.clear();
    knowledge.findings << code;
    knowledge.causes = {
        cause("fuse.blown", { row("lamp", "off", Strength::Always, "no current"), row("fuse", "blown", Strength::Always), row("code", "1", Strength::Usually) }),
        cause("bulb.broken", { row("lamp", "off", Strength::Always), row("fuse", "blown", Strength::Never) }),
        cause("unknown", {}),
    };
    return knowledge;
}

double probabilityOf(const Diagnosis &diagnosis, const char *id)
{
    const auto place = std::ranges::find(diagnosis.causes, QString::fromLatin1(id), &RankedCause::id);
    return place != diagnosis.causes.end() ? place->probability : -1.0;
}

const RankedCause &causeIn(const Diagnosis &diagnosis, const char *id)
{
    return *std::ranges::find(diagnosis.causes, QString::fromLatin1(id), &RankedCause::id);
}

bool asks(const Diagnosis &diagnosis, const char *id)
{
    return std::ranges::find(diagnosis.next, QString::fromLatin1(id), &NextStep::finding) != diagnosis.next.end();
}

} // namespace

/// What the engine promises, in a world small enough to be checked by hand.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKnownIsUnknown();
    void harmlessIsNotWrong();
    void evidenceMovesTheRanking();
    void unexplainedCodeIsUnknown();
    void contradictionIsUnknown();
    void laterStatementCounts();
    void codesAddUpAndRepeatOnce();
    void wordsOutsideTheVocabularyAreLeftOut();
    void witnessesOfOneGroupCountLess();
    void reasonsNameTheirSide();
    void asksWhatTellsMost();
    void asksOnlyWhatIsOpen();
    void waitsForWhatItNeeds();
    void waitsForWhatItComesAfter();
    void checksAndOpenScreensComeFirst();
    void unmentionedFaultsStayRare();
    void emptyKnowledgeStillAnswers();
};

void TestDiagnosis::nothingKnownIsUnknown()
{
    const Diagnosis diagnosis = diagnose(smallWorld(), {});
    QCOMPARE(diagnosis.causes.first().id, QStringLiteral("unknown"));
    QVERIFY(diagnosis.nothingWrongSeen);
    QCOMPARE(diagnosis.causes.size(), 3);
    double sum = 0.0;
    for (const RankedCause &ranked : diagnosis.causes)
        sum += ranked.probability;
    QVERIFY(std::abs(sum - 1.0) < 1e-9);
}

void TestDiagnosis::harmlessIsNotWrong()
{
    const Diagnosis diagnosis = diagnose(smallWorld(), { seen("lamp", "on"), seen("code", "25"), seen("weather", "wet") });
    QCOMPARE(diagnosis.causes.first().id, QStringLiteral("unknown"));
    QVERIFY(diagnosis.nothingWrongSeen);
}

void TestDiagnosis::evidenceMovesTheRanking()
{
    const Diagnosis dark = diagnose(smallWorld(), { seen("lamp", "off") });
    QVERIFY(!dark.nothingWrongSeen);
    QVERIFY(std::abs(probabilityOf(dark, "fuse.blown") - probabilityOf(dark, "bulb.broken")) < 1e-9);

    const Diagnosis blown = diagnose(smallWorld(), { seen("lamp", "off"), seen("fuse", "blown") });
    QCOMPARE(blown.causes.first().id, QStringLiteral("fuse.blown"));
    QVERIFY(blown.causes.first().probability > 0.8);

    const Diagnosis whole = diagnose(smallWorld(), { seen("lamp", "off"), seen("fuse", "whole") });
    QCOMPARE(whole.causes.first().id, QStringLiteral("bulb.broken"));
}

void TestDiagnosis::unexplainedCodeIsUnknown()
{
    KnowledgeBase knowledge = smallWorld();
    for (const char *id : { "a", "b", "c", "d", "e", "f", "g", "h" })
        knowledge.causes << cause(id, { row("window", "dark", Strength::Usually) });
    const Diagnosis diagnosis = diagnose(knowledge, { seen("code", "4711") });
    QCOMPARE(diagnosis.causes.first().id, QStringLiteral("unknown"));
    QVERIFY(!diagnosis.nothingWrongSeen);
}

/// Two signs that no single cause shows together.
void TestDiagnosis::contradictionIsUnknown()
{
    KnowledgeBase knowledge = smallWorld();
    knowledge.causes[0].evidence << row("window", "dark", Strength::Never);
    knowledge.causes[1].evidence = { row("window", "dark", Strength::Always), row("fuse", "blown", Strength::Never), row("code", "1", Strength::Never) };
    const Diagnosis diagnosis = diagnose(knowledge, { seen("window", "dark"), seen("fuse", "blown"), seen("code", "4711") });
    QCOMPARE(diagnosis.causes.first().id, QStringLiteral("unknown"));
    QVERIFY(!diagnosis.nothingWrongSeen);
}

void TestDiagnosis::laterStatementCounts()
{
    const Diagnosis corrected = diagnose(smallWorld(), { seen("fuse", "blown", "e1"), seen("lamp", "off"), seen("fuse", "whole", "e2") });
    const Diagnosis once = diagnose(smallWorld(), { seen("lamp", "off"), seen("fuse", "whole", "e2") });
    QCOMPARE(corrected.causes.first().id, QStringLiteral("bulb.broken"));
    QCOMPARE(probabilityOf(corrected, "bulb.broken"), probabilityOf(once, "bulb.broken"));
}

void TestDiagnosis::codesAddUpAndRepeatOnce()
{
    const double once = probabilityOf(diagnose(smallWorld(), { seen("code", "1") }), "fuse.blown");
    const double twice = probabilityOf(diagnose(smallWorld(), { seen("code", "1", "e1"), seen("code", "1", "e2") }), "fuse.blown");
    const double withNormal = probabilityOf(diagnose(smallWorld(), { seen("code", "1"), seen("code", "25") }), "fuse.blown");
    QCOMPARE(twice, once);
    QCOMPARE(withNormal, once);
    QVERIFY(once > probabilityOf(diagnose(smallWorld(), {}), "fuse.blown"));
}

void TestDiagnosis::wordsOutsideTheVocabularyAreLeftOut()
{
    const Diagnosis plain = diagnose(smallWorld(), { seen("lamp", "off") });
    const Diagnosis noisy = diagnose(smallWorld(), { seen("lamp", "off"), seen("no-such", "thing"), seen("fuse", "no-such-value") });
    QCOMPARE(probabilityOf(noisy, "fuse.blown"), probabilityOf(plain, "fuse.blown"));
}

/// The same two facts move the odds less when they are witnesses of one thing.
void TestDiagnosis::witnessesOfOneGroupCountLess()
{
    const auto oddsFor = [](const char *group) {
        KnowledgeBase knowledge = smallWorld();
        knowledge.findings[0].group = QString::fromLatin1(group);
        knowledge.findings[1].group = QStringLiteral("light");
        knowledge.causes[0].evidence << row("window", "dark", Strength::Always);
        const Diagnosis diagnosis = diagnose(knowledge, { seen("lamp", "off"), seen("window", "dark") });
        return probabilityOf(diagnosis, "fuse.blown") / probabilityOf(diagnosis, "bulb.broken");
    };
    QVERIFY(oddsFor("light") > 1.5);
    QVERIFY(oddsFor("other") > 1.5 * oddsFor("light"));
}

void TestDiagnosis::reasonsNameTheirSide()
{
    const Diagnosis diagnosis = diagnose(smallWorld(), { seen("lamp", "off", "e1"), seen("fuse", "blown", "e2"), seen("weather", "dry") });
    const QList<Reason> forFuse = causeIn(diagnosis, "fuse.blown").because;
    QCOMPARE(forFuse.size(), 2);
    QCOMPARE(forFuse[0].finding.id, QStringLiteral("fuse")); // the stronger one first
    QCOMPARE(forFuse[1].because, QStringLiteral("no current"));
    QCOMPARE(forFuse[1].finding.evidence, QStringLiteral("e1"));
    const QList<Reason> forBulb = causeIn(diagnosis, "bulb.broken").because;
    QCOMPARE(forBulb[0].finding.id, QStringLiteral("fuse"));
    QVERIFY(!forBulb[0].supports && forBulb[0].weight < 0.0);
    QVERIFY(forBulb[1].supports && forBulb[1].weight > 0.0);
}

void TestDiagnosis::asksWhatTellsMost()
{
    const Diagnosis diagnosis = diagnose(smallWorld(), { seen("lamp", "off") });
    QVERIFY(!diagnosis.next.isEmpty());
    QCOMPARE(diagnosis.next.first().finding, QStringLiteral("fuse"));
    QVERIFY(diagnosis.next.first().gain > 0.2);
    QVERIFY(!asks(diagnosis, "weather")); // no cause has an opinion on it
    for (qsizetype i = 1; i < diagnosis.next.size(); ++i)
        QVERIFY(diagnosis.next[i - 1].value >= diagnosis.next[i].value);
}

void TestDiagnosis::asksOnlyWhatIsOpen()
{
    QVERIFY(!asks(diagnose(smallWorld(), { seen("lamp", "off"), seen("fuse", "whole") }), "fuse"));
    const Diagnosis declined = diagnose(smallWorld(), { seen("lamp", "off") }, { QStringLiteral("fuse") });
    QVERIFY(!asks(declined, "fuse"));
    QVERIFY(declined.notLookedAt.contains(QStringLiteral("fuse")));
}

void TestDiagnosis::waitsForWhatItNeeds()
{
    KnowledgeBase knowledge = smallWorld();
    knowledge.findings[2].needs.insert(QStringLiteral("weather"), { QStringLiteral("wet") });
    QVERIFY(asks(diagnose(knowledge, { seen("lamp", "off") }), "fuse")); // open: may turn out so
    QVERIFY(asks(diagnose(knowledge, { seen("lamp", "off"), seen("weather", "wet") }), "fuse"));
    QVERIFY(!asks(diagnose(knowledge, { seen("lamp", "off"), seen("weather", "dry") }), "fuse"));
}

void TestDiagnosis::waitsForWhatItComesAfter()
{
    KnowledgeBase knowledge = smallWorld();
    knowledge.findings[2].after.insert(QStringLiteral("weather"), { QStringLiteral("wet") });
    QVERIFY(!asks(diagnose(knowledge, { seen("lamp", "off") }), "fuse")); // open: not yet
    QVERIFY(asks(diagnose(knowledge, { seen("lamp", "off"), seen("weather", "wet") }), "fuse"));
    QVERIFY(!asks(diagnose(knowledge, { seen("lamp", "off"), seen("weather", "dry") }), "fuse"));
}

void TestDiagnosis::checksAndOpenScreensComeFirst()
{
    const auto valueOf = [](const KnowledgeBase &knowledge) {
        const Diagnosis diagnosis = diagnose(knowledge, { seen("lamp", "off") });
        return std::ranges::find(diagnosis.next, QStringLiteral("fuse"), &NextStep::finding)->value;
    };
    KnowledgeBase asked = smallWorld();
    KnowledgeBase checked = smallWorld();
    checked.findings[2].check = QStringLiteral("configuration");
    KnowledgeBase shown = smallWorld();
    shown.findings[0].how = { { QStringLiteral("any"), QStringLiteral("show"), QStringLiteral("the lamp") } };
    shown.findings[2].how = { { QStringLiteral("any"), QStringLiteral("show"), QStringLiteral("the fuse") } };
    QVERIFY(valueOf(checked) > valueOf(asked));
    QVERIFY(valueOf(shown) > valueOf(checked));
}

/// A cause that names some values of a finding does not thereby make other faults likelier.
void TestDiagnosis::unmentionedFaultsStayRare()
{
    KnowledgeBase knowledge = smallWorld();
    knowledge.findings << finding("state", { { "ok", "ok", 0.96, false }, { "a", "a", 0.02, true }, { "b", "b", 0.02, true } }, 30);
    knowledge.causes[0].evidence << row("state", "ok", Strength::Never) << row("state", "a", Strength::Sometimes);
    const double before = probabilityOf(diagnose(knowledge, {}), "fuse.blown") / probabilityOf(diagnose(knowledge, {}), "bulb.broken");
    const Diagnosis b = diagnose(knowledge, { seen("state", "b") });
    QVERIFY(probabilityOf(b, "fuse.blown") / probabilityOf(b, "bulb.broken") <= before * 1.0001);
}

void TestDiagnosis::emptyKnowledgeStillAnswers()
{
    const Diagnosis diagnosis = diagnose({}, { seen("lamp", "off") });
    QCOMPARE(diagnosis.causes.size(), 1);
    QCOMPARE(diagnosis.causes.first().id, QStringLiteral("unknown"));
    QVERIFY(std::abs(diagnosis.causes.first().probability - 1.0) < 1e-9);
    QVERIFY(diagnosis.next.isEmpty());
}

QTEST_APPLESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
