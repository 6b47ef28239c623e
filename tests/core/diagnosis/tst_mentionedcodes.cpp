// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/mentionedcodes.h"

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
    void initTestCase();
    void findsPageCodesInProse();
    void dropsGreetingsBesideEvidence();
    void keepsProseThatIsAllThereIs();
    void leavesOtherPartsAlone();
    void addsThePageCodeBesideAQuotedMessage();
    void leavesMarkupAndBooksAlone();
    void knowsACodeAsItIsTyped();

private:
    QList<Imported> completed(const QList<Imported> &parts) const { return withMentionedCodes(parts, *m_catalog, m_knowledge); }

    Result<Catalog> m_catalog = Catalog::open(QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/catalog.sqlite"));
    KnowledgeBase m_knowledge;
};

void TestMentionedCodes::initTestCase()
{
    QVERIFY2(m_catalog, qPrintable(m_catalog ? QString() : m_catalog.error().toString()));
    m_knowledge = m_catalog->knowledge();
}

void TestMentionedCodes::findsPageCodesInProse()
{
    const auto parts = completed({ prose("Hello, he sees a page with error 471000 since noon") });
    QCOMPARE(parts.size(), 1);
    QVERIFY(parts[0].evidence.warnings.isEmpty());
    QCOMPARE(parts[0].findings.first().id, QStringLiteral("code.zen"));
    QCOMPARE(parts[0].findings.first().value, QStringLiteral("471000"));
}

void TestMentionedCodes::dropsGreetingsBesideEvidence()
{
    const auto parts = completed({ prose("Good morning, here is his list:"), listing() });
    QCOMPARE(parts.size(), 1);
    QVERIFY(parts.first().evidence.kind == EvidenceKind::KlistWindows);
}

void TestMentionedCodes::keepsProseThatIsAllThereIs()
{
    const auto parts = completed({ prose("It does not work.") });
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.first().evidence.warnings.size(), 1);
}

void TestMentionedCodes::leavesOtherPartsAlone()
{
    const auto parts = completed({ listing() });
    QCOMPARE(parts.size(), 1);
    QVERIFY(parts.first().findings.isEmpty());
}

void TestMentionedCodes::addsThePageCodeBesideAQuotedMessage()
{
    Imported quoted = prose("He sees 471000; kvno says: KDC has no support for encryption type");
    quoted.evidence.kind = EvidenceKind::CommandOutput;
    quoted.findings << Finding { QStringLiteral("code.krb"), QStringLiteral("14"), {}, {} };
    const auto parts = completed({ quoted });
    QCOMPARE(parts.first().findings.size(), 2);
    QCOMPARE(parts.first().findings.last().value, QStringLiteral("471000"));
}

void TestMentionedCodes::leavesMarkupAndBooksAlone()
{
    QVERIFY(completed({ prose("<html>471000</html>") }).first().findings.isEmpty());
    QVERIFY(completed({ prose("471000 " + QByteArray(9000, 'x')) }).first().findings.isEmpty());
}

void TestMentionedCodes::knowsACodeAsItIsTyped()
{
    QCOMPARE(codeIdOf(*m_catalog, QStringLiteral(" 471000 ")), std::optional(QStringLiteral("zen:471000")));
    QCOMPARE(codeIdOf(*m_catalog, QStringLiteral("KDC_ERR_ETYPE_NOSUPP")), std::optional(QStringLiteral("krb:14")));
    QVERIFY(!codeIdOf(*m_catalog, QStringLiteral("zzqqxxyy99")));
}

QTEST_APPLESS_MAIN(TestMentionedCodes)
#include "tst_mentionedcodes.moc"
