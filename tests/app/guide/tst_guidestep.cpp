// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/guidestep.h"

#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;

namespace {

KnowledgeBase knowledge()
{
    KnowledgeBase base;
    for (const char *id : { "ask.one", "ask.two" }) {
        FindingInfo info;
        info.id = QString::fromLatin1(id);
        info.question = QStringLiteral("?");
        info.values = { { QStringLiteral("yes"), QStringLiteral("Yes"), 0.5 }, { QStringLiteral("no"), QStringLiteral("No"), 0.5 } };
        base.findings << info;
    }
    FindingInfo silent;
    silent.id = QStringLiteral("cannot.ask");
    silent.values = base.findings.first().values;
    base.findings << silent;
    return base;
}

Diagnosis ranked(const QList<double> &probabilities, const QList<QPair<const char *, double>> &next)
{
    Diagnosis diagnosis;
    for (qsizetype i = 0; i < probabilities.size(); ++i)
        diagnosis.causes << RankedCause { QStringLiteral("c%1").arg(i + 1), probabilities.at(i), {} };
    for (const auto &[finding, gain] : next)
        diagnosis.next << NextStep { QString::fromLatin1(finding), gain, gain, 30, {} };
    return diagnosis;
}

} // namespace

Q_DECLARE_METATYPE(kerbscope::Diagnosis)
Q_DECLARE_METATYPE(kerbscope::ui::GuideWishes)

class TestGuideStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheNextStep_data();
    void namesTheNextStep();
    void sharesOutWhatRefusedCausesHeld();
};

void TestGuideStep::namesTheNextStep_data()
{
    QTest::addColumn<Diagnosis>("diagnosis");
    QTest::addColumn<GuideWishes>("wishes");
    QTest::addColumn<QString>("question"); // empty: a conclusion
    QTest::addColumn<QString>("cause");

    const auto open = QList<QPair<const char *, double>> { { "ask.one", 0.5 }, { "ask.two", 0.2 } };
    // The limit itself concludes; just below it the guide asks on.
    QTest::newRow("unclear: asks what tells most") << ranked({ 0.5, 0.3, 0.2 }, open) << GuideWishes {} << "ask.one" << "c1";
    QTest::newRow("0.899: asks") << ranked({ 0.899, 0.101 }, open) << GuideWishes {} << "ask.one" << "c1";
    QTest::newRow("0.9: concludes") << ranked({ 0.9, 0.1 }, open) << GuideWishes {} << "" << "c1";
    QTest::newRow("clear, but asked to go on") << ranked({ 0.95, 0.05 }, open) << GuideWishes { {}, false, true, {} } << "ask.one" << "c1";
    QTest::newRow("unclear, but asked to conclude") << ranked({ 0.4, 0.3, 0.3 }, open) << GuideWishes { {}, true, false, {} } << "" << "c1";
    QTest::newRow("nothing open tells more") << ranked({ 0.4, 0.3, 0.3 }, {}) << GuideWishes {} << "" << "c1";
    QTest::newRow("nothing open tells more, asked to go on") << ranked({ 0.4, 0.6 }, {}) << GuideWishes { {}, false, true, {} } << "" << "c1";
    QTest::newRow("what is open tells next to nothing") << ranked({ 0.4, 0.3, 0.3 }, { { "ask.one", 0.001 } }) << GuideWishes {} << "" << "c1";
    QTest::newRow("what cannot be asked is passed over") << ranked({ 0.5, 0.5 }, { { "cannot.ask", 0.9 }, { "ask.two", 0.1 } }) << GuideWishes {} << "ask.two" << "c1";
    QTest::newRow("an unknown finding is passed over") << ranked({ 0.5, 0.5 }, { { "no.such", 0.9 } }) << GuideWishes {} << "" << "c1";
    QTest::newRow("an answer is being changed, though all is clear") << ranked({ 0.99, 0.01 }, open) << GuideWishes { QStringLiteral("ask.two"), false, false, {} } << "ask.two" << "c1";
    QTest::newRow("not this one: the next is named") << ranked({ 0.95, 0.046, 0.004 }, open) << GuideWishes { {}, false, false, { QStringLiteral("c1") } } << "" << "c2";
    QTest::newRow("not this one: the rest is unclear") << ranked({ 0.9, 0.05, 0.05 }, open) << GuideWishes { {}, false, false, { QStringLiteral("c1") } } << "ask.one" << "c2";
    QTest::newRow("all refused") << ranked({ 0.9, 0.1 }, {}) << GuideWishes { {}, false, false, { QStringLiteral("c1"), QStringLiteral("c2") } } << "" << "";
}

void TestGuideStep::namesTheNextStep()
{
    QFETCH(Diagnosis, diagnosis);
    QFETCH(GuideWishes, wishes);
    QFETCH(QString, question);
    QFETCH(QString, cause);
    const GuideStep step = guideStep(diagnosis, knowledge(), wishes);
    QCOMPARE(step.finding, question);
    QCOMPARE(step.kind == GuideStep::Kind::Conclusion, question.isEmpty());
    QCOMPARE(step.cause, cause);
}

void TestGuideStep::sharesOutWhatRefusedCausesHeld()
{
    const GuideStep step = guideStep(ranked({ 0.6, 0.3, 0.1 }, {}), knowledge(), { {}, false, false, { QStringLiteral("c1") } });
    QCOMPARE(step.cause, QStringLiteral("c2"));
    QCOMPARE(qRound(step.probability * 100), 75);
}

QTEST_APPLESS_MAIN(TestGuideStep)
#include "tst_guidestep.moc"
