// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/mergecases.h"
#include "core/evidence/codefindings.h"

#include <QTest>

using namespace kerbscope;

namespace {

Instant minute(int number) { return instantFromSeconds(1'770'000'000 + number * 60); }

Case caseWith(const QString &title, const QStringList &codes, int at)
{
    Case made = newCase(title, minute(at));
    for (const QString &code : codes)
        addEvidence(made, importCode(code, minute(at)), minute(at));
    return made;
}

QStringList codesOf(const Case &read)
{
    QStringList codes;
    for (const Finding &finding : read.findings())
        codes << finding.value;
    return codes;
}

} // namespace

class TestMergeCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAllEvidenceUnderNewIds()
    {
        Case target = caseWith(QStringLiteral("mine"), { QStringLiteral("zen:471000") }, 1);
        Case other = caseWith(QStringLiteral("theirs"), { QStringLiteral("krb:24"), QStringLiteral("zen:471000") }, 2);
        setNote(other, other.items.first().evidence.id, QStringLiteral("seen twice"), minute(2));
        QCOMPARE(mergeInto(target, other, minute(9)), 1);
        QCOMPARE(codesOf(target), QStringList({ QStringLiteral("471000"), QStringLiteral("24") }));
        QCOMPARE(target.items.last().evidence.id, QStringLiteral("e2"));
        QCOMPARE(target.items.last().findings.first().evidence, QStringLiteral("e2"));
        QCOMPARE(target.items.last().evidence.note, QStringLiteral("seen twice"));
        QCOMPARE(target.title, QStringLiteral("mine"));
        QCOMPARE(target.changedAt, minute(9));
        QCOMPARE(target.createdAt, minute(1));
    }

    void theSameTwiceChangesNothing()
    {
        Case target = caseWith(QStringLiteral("mine"), { QStringLiteral("zen:471000") }, 1);
        Case other = caseWith(QStringLiteral("theirs"), { QStringLiteral("krb:24") }, 2);
        other.notes = QStringLiteral("called at nine");
        other.tags = { QStringLiteral("vpn") };
        other.refused = { QStringLiteral("clock.client-skew") };
        answer(target, QStringLiteral("symptom.kind"), QStringLiteral("proxy-page"), minute(3));
        answer(other, QStringLiteral("symptom.kind"), QStringLiteral("password-prompt"), minute(3));
        mergeInto(target, other, minute(9));
        const Case once = target;
        QCOMPARE(mergeInto(target, other, minute(10)), 0);
        QVERIFY(target == once);
    }

    void answersOfTheTargetStayAndOthersAreTold()
    {
        Case target = caseWith(QStringLiteral("mine"), {}, 1);
        Case other = caseWith(QStringLiteral("theirs"), {}, 2);
        answer(target, QStringLiteral("symptom.kind"), QStringLiteral("proxy-page"), minute(3));
        answer(other, QStringLiteral("symptom.kind"), QStringLiteral("password-prompt"), minute(3));
        answer(other, QStringLiteral("client.domain-joined"), QStringLiteral("yes"), minute(3));
        decline(other, QStringLiteral("client.os"), minute(3));
        mergeInto(target, other, minute(9));
        QCOMPARE(codesOf(target), QStringList({ QStringLiteral("proxy-page"), QStringLiteral("yes") }));
        QCOMPARE(target.notes, QStringLiteral("symptom.kind = password-prompt (other case)"));
        QCOMPARE(target.declined, QStringList { QStringLiteral("client.os") });
    }

    void notesAndTagsAreJoined()
    {
        Case target = caseWith(QStringLiteral("mine"), {}, 5);
        target.notes = QStringLiteral("first call");
        target.tags = { QStringLiteral("vpn") };
        Case other = caseWith(QStringLiteral("theirs"), {}, 2);
        other.notes = QStringLiteral("second call");
        other.tags = { QStringLiteral("branch"), QStringLiteral("vpn") };
        mergeInto(target, other, minute(9));
        QCOMPARE(target.notes, QStringLiteral("first call\nsecond call"));
        QCOMPARE(target.tags, QStringList({ QStringLiteral("vpn"), QStringLiteral("branch") }));
        QCOMPARE(target.createdAt, minute(2));
    }
};

QTEST_GUILESS_MAIN(TestMergeCases)
#include "tst_mergecases.moc"
