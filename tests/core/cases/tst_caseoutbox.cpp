// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/casestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kerbscope;

namespace {

Instant minute(int number) { return instantFromSeconds(1'770'000'000 + number * 60); }

QStringList idsIn(CaseStore &store)
{
    QStringList ids;
    const Result<QList<OutboxEntry>> entries = store.outbox();
    for (const OutboxEntry &entry : entries ? *entries : QList<OutboxEntry>())
        ids << entry.id;
    return ids;
}

} // namespace

/// What the store remembers of the team. Each claim holds in one transaction with the case itself.
class TestCaseOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<CaseStore>(opened());
    }

    void aSaveWaitsUntilItIsDelivered()
    {
        Case one = newCase(QStringLiteral("one"), minute(1));
        QVERIFY(m_store->save(one));
        QList<OutboxEntry> entries = *m_store->outbox();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].id, one.id);
        QVERIFY(!entries[0].revision.isEmpty());
        QVERIFY(entries[0].base.isEmpty());
        QVERIFY(m_store->noteSent(one.id, entries[0].revision));
        QCOMPARE(m_store->outbox()->first().sent, entries[0].revision);
        QVERIFY(m_store->noteDelivered(one.id, entries[0].revision, QStringLiteral("head-1"), false));
        QVERIFY(m_store->outbox()->isEmpty());
        QCOMPARE(*m_store->outboxSize(), 0);
        // The next change stems from what the team has.
        one.notes = QStringLiteral("more");
        QVERIFY(m_store->save(one));
        QCOMPARE(m_store->outbox()->first().base, QStringLiteral("head-1"));
    }

    void aChangeOnTheWayIsNotForgotten()
    {
        Case one = newCase(QStringLiteral("one"), minute(1));
        QVERIFY(m_store->save(one));
        const QString sent = m_store->outbox()->first().revision;
        QVERIFY(m_store->noteSent(one.id, sent));
        one.notes = QStringLiteral("typed while it was under way");
        QVERIFY(m_store->save(one));
        QVERIFY(m_store->noteDelivered(one.id, sent, sent, false));
        QCOMPARE(idsIn(*m_store), QStringList { one.id });
        QCOMPARE(m_store->outbox()->first().base, sent);
    }

    void theTeamNeverOverwritesWhatWaits()
    {
        Case one = newCase(QStringLiteral("one"), minute(1));
        QVERIFY(m_store->save(one));
        Case theirs = one;
        theirs.notes = QStringLiteral("theirs");
        QCOMPARE(*m_store->takeFromTeam(theirs, QStringLiteral("h2"), false), false);
        QCOMPARE(*m_store->removeForTeam(one.id, QStringLiteral("h2")), false);
        QVERIFY(*m_store->load(one.id) == one);
        const QString revision = m_store->outbox()->first().revision;
        QVERIFY(m_store->noteDelivered(one.id, revision, revision, false));
        QCOMPARE(*m_store->takeFromTeam(theirs, QStringLiteral("h2"), false), true);
        QCOMPARE(m_store->load(one.id)->notes, QStringLiteral("theirs"));
        QVERIFY(m_store->outbox()->isEmpty());
        QCOMPARE(*m_store->removeForTeam(one.id, QStringLiteral("h3")), true);
        QCOMPARE(m_store->load(one.id).error().kind, ErrorKind::NotFound);
        QVERIFY(m_store->outbox()->isEmpty());
    }

    void theTeamHearsOfARemovalOnlyIfItKnowsTheCase()
    {
        Case unknown = newCase(QStringLiteral("never sent"), minute(1));
        Case known = newCase(QStringLiteral("sent"), minute(1));
        Case underWay = newCase(QStringLiteral("perhaps sent"), minute(1));
        for (const Case &one : { unknown, known, underWay })
            QVERIFY(m_store->save(one));
        const Result<QList<OutboxEntry>> sent = m_store->outbox();
        for (const OutboxEntry &entry : *sent) {
            if (entry.id == known.id)
                QVERIFY(m_store->noteDelivered(entry.id, entry.revision, entry.revision, false));
            else if (entry.id == underWay.id)
                QVERIFY(m_store->noteSent(entry.id, entry.revision));
        }
        for (const Case &one : { unknown, known, underWay })
            QVERIFY(m_store->remove(one.id));
        QStringList expected { known.id, underWay.id };
        expected.sort();
        QStringList ids = idsIn(*m_store);
        ids.sort();
        QCOMPARE(ids, expected);
        const Result<QList<OutboxEntry>> waiting = m_store->outbox();
        for (const OutboxEntry &entry : *waiting) {
            QVERIFY(entry.revision.isEmpty());
            QVERIFY(m_store->noteDelivered(entry.id, {}, QStringLiteral("gone"), false));
        }
        QVERIFY(m_store->outbox()->isEmpty());
    }

    void anotherTeamHearsOfEverything()
    {
        Case one = newCase(QStringLiteral("one"), minute(1));
        QVERIFY(m_store->save(one));
        const QString revision = m_store->outbox()->first().revision;
        QVERIFY(m_store->noteDelivered(one.id, revision, revision, false));
        QVERIFY(m_store->setTeamValue(QStringLiteral("cursor"), QStringLiteral("7")));
        QCOMPARE(*m_store->teamValue(QStringLiteral("cursor")), QStringLiteral("7"));
        QVERIFY(m_store->forgetTeam());
        QCOMPARE(*m_store->teamValue(QStringLiteral("cursor")), QString());
        QCOMPARE(idsIn(*m_store), QStringList { one.id });
        QVERIFY(m_store->outbox()->first().base.isEmpty());
    }

    void outlivesTheProgram()
    {
        Case one = newCase(QStringLiteral("one"), minute(1));
        QVERIFY(m_store->save(one));
        m_store.reset();
        CaseStore again = opened();
        QCOMPARE(idsIn(again), QStringList { one.id });
    }

private:
    CaseStore opened() const
    {
        Result<CaseStore> store = CaseStore::open(m_folder->path());
        if (!store)
            qFatal("%s", qPrintable(store.error().toString()));
        return std::move(*store);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
};

QTEST_GUILESS_MAIN(TestCaseOutbox)
#include "tst_caseoutbox.moc"
