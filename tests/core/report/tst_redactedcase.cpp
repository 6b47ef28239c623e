// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/storedconclusion.h"
#include "core/cases/storedevidence.h"
#include "core/report/redactedcase.h"
#include "tests/support/fieldguard.h"

#include <QJsonDocument>
#include <QTest>

using namespace kerbscope;

namespace {

const QString planted = QStringLiteral("ws17.planted.example.net");

/// Fills every text of what is read from evidence; fieldguard.h and storedvalue.h see to it that no field is forgotten.
class Planter {
public:
    template <typename T> Planter &operator()(const char *, T &value)
    {
        fill(value);
        return *this;
    }

    template <typename T> void fill(T &value)
    {
        if constexpr (isOptional<T>)
            fill(value.emplace());
        else if constexpr (std::same_as<T, QString>)
            value = planted;
        else if constexpr (isList<T> || std::same_as<T, QStringList>)
            fill(value.emplaceBack());
        else if constexpr (std::same_as<T, IpAddress>)
            value.bytes = { 10, 20, 30, 40 };
        else if constexpr (std::is_class_v<T> && !std::same_as<T, Instant>)
            fields(*this, value);
    }
};

Case plantedCase()
{
    Planter planter;
    Case made = newCase(planted, instantFromSeconds(1'770'000'000));
    made.notes = QStringLiteral("called from ") + planted;
    made.tags = { planted };
    Imported item;
    item.evidence.kind = EvidenceKind::CommandOutput;
    item.evidence.source = planted;
    item.evidence.detected = planted;
    item.evidence.note = planted;
    item.evidence.warnings = { planted };
    item.evidence.bytes = planted.toUtf8();
    item.evidence.sha256 = sha256Hex(item.evidence.bytes);
    item.findings << Finding { QStringLiteral("dns.kdc-srv"), planted, {}, planted };
    planter("", item.tickets)("", item.capture)("", item.signOn)("", item.pac)("", item.events);
    addEvidence(made, item, made.createdAt);
    return made;
}

/// Everything that a case file would hold of it.
QString everythingOf(const Case &read)
{
    QStringList texts { read.title, read.notes };
    texts += read.tags;
    for (const Imported &item : read.items) {
        texts << item.evidence.source << item.evidence.detected << item.evidence.note << QString::fromUtf8(item.evidence.bytes);
        texts += item.evidence.warnings;
        for (const Finding &finding : item.findings)
            texts << finding.value << finding.detail;
        const auto stored = [&](const auto &content) {
            if (content)
                texts << QString::fromUtf8(QJsonDocument(toStored(*content)).toJson(QJsonDocument::Compact));
        };
        stored(item.tickets);
        stored(item.capture);
        stored(item.signOn);
        stored(item.pac);
        stored(item.events);
    }
    return texts.join(u'\n');
}

} // namespace

class TestRedactedCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFieldIsForgotten()
    {
        const Case original = plantedCase();
        QVERIFY(everythingOf(original).count(QStringLiteral("planted")) > 60); // the test would see it
        const QString redacted = everythingOf(redactedCase(original));
        QVERIFY2(!redacted.contains(QStringLiteral("planted"), Qt::CaseInsensitive), qPrintable(redacted.mid(std::max<qsizetype>(0, redacted.indexOf(QStringLiteral("planted")) - 80), 200)));
        QVERIFY(!redacted.contains(QStringLiteral("ws17"), Qt::CaseInsensitive));
    }

    void addressesOfCapturesStandForOthers()
    {
        const Case redacted = redactedCase(plantedCase());
        const IpAddress source = redacted.items[0].capture->messages[0].source.address;
        QCOMPARE(source.toString(), QStringLiteral("192.0.2.1"));
        QVERIFY(redacted.items[0].capture->messages[0].destination.address == source); // the same stays the same
    }

    void theSameGivesTheSameAndTwiceIsOnce()
    {
        const Case original = plantedCase();
        const Case once = redactedCase(original);
        QVERIFY(redactedCase(original) == once);
        QVERIFY(redactedCase(once).title == once.title);
        QVERIFY(redactedCase(once).notes == once.notes);
    }

    void whatNamesNobodyStays()
    {
        Case plain = newCase(QStringLiteral("page 471000"), instantFromSeconds(1'770'000'000));
        plain.notes = QStringLiteral("the proxy asks twice");
        plain.state = CaseState::Escalated;
        plain.refused = { QStringLiteral("clock.client-skew") };
        Imported item;
        item.evidence.kind = EvidenceKind::Code;
        item.findings << Finding { QStringLiteral("code.zen"), QStringLiteral("471000"), {}, {} };
        addEvidence(plain, item, plain.createdAt);
        const Case redacted = redactedCase(plain);
        QCOMPARE(redacted.title, plain.title);
        QCOMPARE(redacted.notes, plain.notes);
        QVERIFY(redacted.state == plain.state);
        QCOMPARE(redacted.refused, plain.refused);
        QVERIFY(redacted.items[0].findings == plain.items[0].findings);
        QCOMPARE(redacted.id, plain.id);
    }

    void bytesThatAreNoTextStayHere()
    {
        Case binary = newCase(QStringLiteral("capture"), instantFromSeconds(1'770'000'000));
        Imported item;
        item.evidence.kind = EvidenceKind::Capture;
        item.evidence.bytes = QByteArray("\xd4\xc3\xb2\xa1\0\0\xff\xfe\x01jdoe\0\0\x02", 17);
        addEvidence(binary, item, binary.createdAt);
        const Case redacted = redactedCase(binary);
        QVERIFY(!redacted.items[0].evidence.bytes.contains("jdoe"));
    }
};

QTEST_GUILESS_MAIN(TestRedactedCase)
#include "tst_redactedcase.moc"
