// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/case.h"

#include <QTest>

#include <algorithm>

using namespace kerbscope;

namespace {

Imported piece(EvidenceKind kind, const QList<Finding> &findings)
{
    Imported imported;
    imported.evidence.kind = kind;
    imported.evidence.sha256 = toString(kind);
    imported.findings = findings;
    return imported;
}

Finding said(const char *id, const char *value)
{
    return { QString::fromLatin1(id), QString::fromLatin1(value), {}, {} };
}

QString believed(const Case &subject, const QString &id)
{
    QString value;
    for (const Finding &finding : subject.findings()) {
        if (finding.id == id)
            value = finding.value;
    }
    return value;
}

} // namespace

class TestCaseFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMoreDirectEvidenceIsBelieved();
    void whatWasSeenStandsAgainstWhatWasNot();
    void aLaterAnswerIsNewer();
    void anOverruledStepTakesItsCodeAlong();
    void aCodeOfTheSameEvidenceStays();
};

void TestCaseFindings::theMoreDirectEvidenceIsBelieved()
{
    Case subject = newCase({}, {});
    addEvidence(subject, piece(EvidenceKind::Capture, { said("tgs.service.error", "none"), said("klist.tgt", "present") }), {});
    addEvidence(subject, piece(EvidenceKind::KlistMit, { said("klist.tgt", "expired") }), {});
    addEvidence(subject, piece(EvidenceKind::CommandOutput, { said("tgs.service.error", "7"), said("klist.tgt", "absent") }), {});
    QCOMPARE(believed(subject, QStringLiteral("tgs.service.error")), QStringLiteral("none"));
    QCOMPARE(believed(subject, QStringLiteral("klist.tgt")), QStringLiteral("expired"));
}

void TestCaseFindings::whatWasSeenStandsAgainstWhatWasNot()
{
    Case subject = newCase({}, {}); // a capture at the proxy, and a trace of the computer
    addEvidence(subject, piece(EvidenceKind::Trace, { said("capture.proxy-tgt-query", "sent"), said("capture.kdc", "answered") }), {});
    addEvidence(subject, piece(EvidenceKind::Capture, { said("capture.proxy-tgt-query", "never"), said("capture.kdc", "not-asked") }), {});
    QCOMPARE(believed(subject, QStringLiteral("capture.proxy-tgt-query")), QStringLiteral("sent"));
    QCOMPARE(believed(subject, QStringLiteral("capture.kdc")), QStringLiteral("answered"));
}

void TestCaseFindings::aLaterAnswerIsNewer()
{
    Case subject = newCase({}, {});
    addEvidence(subject, piece(EvidenceKind::KlistMit, { said("klist.tgt", "absent") }), {});
    answer(subject, QStringLiteral("klist.tgt"), QStringLiteral("present"), {});
    QCOMPARE(believed(subject, QStringLiteral("klist.tgt")), QStringLiteral("present"));
    addEvidence(subject, piece(EvidenceKind::CommandOutput, { said("klist.tgt", "expired") }), {});
    QCOMPARE(believed(subject, QStringLiteral("klist.tgt")), QStringLiteral("expired"));
}

void TestCaseFindings::anOverruledStepTakesItsCodeAlong()
{
    Case subject = newCase({}, {});
    addEvidence(subject, piece(EvidenceKind::Capture, { said("tgs.service.error", "none") }), {});
    addEvidence(subject, piece(EvidenceKind::CommandOutput, { said("code.krb", "7"), said("tgs.service.error", "7") }), {});
    QVERIFY(believed(subject, QStringLiteral("code.krb")).isEmpty());
}

void TestCaseFindings::aCodeOfTheSameEvidenceStays()
{
    Case subject = newCase({}, {});
    addEvidence(subject, piece(EvidenceKind::Capture, { said("tgs.service.error", "7") }), {});
    addEvidence(subject, piece(EvidenceKind::CommandOutput, { said("code.krb", "7"), said("tgs.service.error", "7") }), {});
    QCOMPARE(believed(subject, QStringLiteral("code.krb")), QStringLiteral("7"));
}

QTEST_APPLESS_MAIN(TestCaseFindings)
#include "tst_casefindings.moc"
