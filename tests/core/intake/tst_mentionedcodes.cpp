// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/mentionedcodes.h"

#include <QTest>

using namespace kerbscope;

namespace {

Imported prose(const QByteArray &text)
{
    Imported part;
    part.evidence.source = QStringLiteral("pasted");
    part.evidence.bytes = text;
    part.evidence.warnings << QStringLiteral("not understood");
    return part;
}

Imported listing()
{
    Imported part;
    part.evidence.kind = EvidenceKind::KlistWindows;
    part.evidence.bytes = "klist 471000";
    return part;
}

} // namespace

class TestMentionedCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPageCodesInProse();
    void dropsGreetingsBesideEvidence();
    void keepsProseThatIsAllThereIs();
    void leavesOtherPartsAlone();

private:
    Result<Catalog> m_catalog = Catalog::open(QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/catalog.sqlite"));
};

void TestMentionedCodes::findsPageCodesInProse()
{
    QVERIFY(m_catalog);
    const auto parts = withMentionedCodes({ prose("Hello, he sees a page with error 471000 since noon") }, *m_catalog, {});
    QCOMPARE(parts.size(), 2);
    QVERIFY(parts[0].evidence.warnings.isEmpty());
    QCOMPARE(parts[1].findings.first().id, QStringLiteral("code.zen"));
    QCOMPARE(parts[1].findings.first().value, QStringLiteral("471000"));
    QCOMPARE(parts[1].evidence.source, QStringLiteral("pasted"));
}

void TestMentionedCodes::dropsGreetingsBesideEvidence()
{
    const auto parts = withMentionedCodes({ prose("Good morning, here is his list:"), listing() }, *m_catalog, {});
    QCOMPARE(parts.size(), 1);
    QVERIFY(parts.first().evidence.kind == EvidenceKind::KlistWindows);
}

void TestMentionedCodes::keepsProseThatIsAllThereIs()
{
    const auto parts = withMentionedCodes({ prose("It does not work.") }, *m_catalog, {});
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.first().evidence.warnings.size(), 1);
}

void TestMentionedCodes::leavesOtherPartsAlone()
{
    const auto parts = withMentionedCodes({ listing() }, *m_catalog, {});
    QCOMPARE(parts.size(), 1);
}

QTEST_APPLESS_MAIN(TestMentionedCodes)
#include "tst_mentionedcodes.moc"
