// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/case.h"

#include <QTest>

using namespace kerbscope;

namespace {

const Instant begun = *fromIso8601(u"2026-03-04T09:00:00Z");
const Instant later = *fromIso8601(u"2026-03-04T10:00:00Z");

Imported part(const QString &source, const QString &value)
{
    Imported made;
    made.evidence.kind = EvidenceKind::CommandOutput;
    made.evidence.source = source;
    made.evidence.bytes = (source + value).toUtf8();
    made.evidence.sha256 = sha256Hex(made.evidence.bytes);
    made.findings << Finding { QStringLiteral("client.domain-joined"), value, {}, {} };
    return made;
}

} // namespace

class TestCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteChangesOnlyTheNote();
    void whatIsReadAgainKeepsItsPlaceIdAndNote();
    void furtherPartsComeAsNewEvidence();
    void whatIsNotThereIsNotReplaced();
};

void TestCase::aNoteChangesOnlyTheNote()
{
    Case target = newCase({}, begun);
    addEvidence(target, part(QStringLiteral("a"), QStringLiteral("yes")), begun);
    Case expected = target;
    expected.items.first().evidence.note = QStringLiteral("mine");
    expected.changedAt = later;
    setNote(target, QStringLiteral("e1"), QStringLiteral("mine"), later);
    QVERIFY(target == expected);
    setNote(target, QStringLiteral("e9"), QStringLiteral("nobody's"), later);
    QVERIFY(target == expected);
    // The same note again is no change.
    setNote(target, QStringLiteral("e1"), QStringLiteral("mine"), begun);
    QVERIFY(target == expected);
}

void TestCase::whatIsReadAgainKeepsItsPlaceIdAndNote()
{
    Case target = newCase({}, begun);
    addEvidence(target, part(QStringLiteral("a"), QStringLiteral("yes")), begun);
    addEvidence(target, part(QStringLiteral("b"), QStringLiteral("yes")), begun);
    setNote(target, QStringLiteral("e1"), QStringLiteral("mine"), begun);
    QCOMPARE(replaceEvidence(target, QStringLiteral("e1"), { part(QStringLiteral("a"), QStringLiteral("no")) }, later), QStringList { QStringLiteral("e1") });
    QCOMPARE(target.items.size(), 2);
    const Imported &first = target.items.first();
    QCOMPARE(first.evidence.id, QStringLiteral("e1"));
    QCOMPARE(first.evidence.note, QStringLiteral("mine"));
    QCOMPARE(first.findings.first().value, QStringLiteral("no"));
    QCOMPARE(first.findings.first().evidence, QStringLiteral("e1"));
    QCOMPARE(target.nextEvidenceNumber, 3);
    QVERIFY(target.changedAt == later);
}

void TestCase::furtherPartsComeAsNewEvidence()
{
    Case target = newCase({}, begun);
    addEvidence(target, part(QStringLiteral("a"), QStringLiteral("yes")), begun);
    const QStringList ids = replaceEvidence(target, QStringLiteral("e1"),
        { part(QStringLiteral("a"), QStringLiteral("no")), part(QStringLiteral("a, second part"), QStringLiteral("yes")) }, later);
    QCOMPARE(ids, QStringList({ QStringLiteral("e1"), QStringLiteral("e2") }));
    QCOMPARE(target.items.last().findings.first().evidence, QStringLiteral("e2"));
}

void TestCase::whatIsNotThereIsNotReplaced()
{
    Case target = newCase({}, begun);
    addEvidence(target, part(QStringLiteral("a"), QStringLiteral("yes")), begun);
    const Case before = target;
    QVERIFY(replaceEvidence(target, QStringLiteral("e9"), { part(QStringLiteral("a"), QStringLiteral("no")) }, later).isEmpty());
    QVERIFY(replaceEvidence(target, QStringLiteral("e1"), {}, later).isEmpty());
    QVERIFY(replaceEvidence(target, {}, { part(QStringLiteral("a"), QStringLiteral("no")) }, later).isEmpty());
    QVERIFY(target == before);
}

QTEST_GUILESS_MAIN(TestCase)
#include "tst_case.moc"
