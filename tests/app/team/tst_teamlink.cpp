// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/team/teamlink.h"

#include "app/cases/casespage.h"
#include "app/models/casetablemodel.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/reference/codenotebox.h"
#include "app/reference/codespage.h"
#include "app/team/teamstorepanel.h"
#include "app/team/teamwords.h"
#include "core/team/teamdatabase.h"
#include "tests/app/support/desk.h"
#include "tests/support/postgres.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

namespace {

/// A policy that lets names go as they are, so that cases can be compared.
Policy openPolicy()
{
    Policy policy;
    policy.team.server.redact = false;
    return policy;
}

bool waitForRound(TeamLink &link)
{
    return QTest::qWaitFor([&] { return link.state() == TeamLink::State::Idle && link.syncedAt() && link.waiting() == 0; }, 20'000);
}

} // namespace

/// Two windows and a real PostgreSQL.
class TestTeamLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!TeamDatabase::hasDriver())
            QSKIP("Qt's driver QPSQL is not installed");
        const QString problem = m_postgres.start();
        if (problem.startsWith(QLatin1String("PostgreSQL is not installed")))
            QSKIP(qPrintable(problem));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void init() { m_postgres.sql(QStringLiteral("DROP SCHEMA IF EXISTS kerbscope CASCADE")); }

    void withoutAServerNothingHappens()
    {
        Desk desk;
        TeamLink link(desk.session(), desk.shelf(), Policy(), {});
        QSignalSpy changed(&link, &TeamLink::changed);
        desk.session().addCode(QStringLiteral("zen:471000"));
        link.syncNow();
        settle();
        QVERIFY(link.state() == TeamLink::State::Off);
        QCOMPARE(changed.count(), 0);
    }

    void whatIsTypedHereAppearsThere()
    {
        Desk here;
        Desk there;
        TeamLink mine(here.session(), here.shelf(), openPolicy(), {});
        TeamLink theirs(there.session(), there.shelf(), openPolicy(), {});
        mine.setServer(m_postgres.server());
        theirs.setServer(m_postgres.server());
        here.session().addCode(QStringLiteral("zen:471000"));
        here.session().setTitle(QStringLiteral("jdoe"));
        here.shelf().flush();
        mine.syncNow();
        QVERIFY(waitForRound(mine));
        QCOMPARE(mine.sent(), 1);
        theirs.syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(there.shelf().recent().size(), 1, 20'000);
        QCOMPARE(there.shelf().recent().first().title, QStringLiteral("jdoe"));
        // The colleague goes on with it; the window here shows what came.
        QSignalSpy opened(&there.session(), &Session::caseOpened);
        there.shelf().openCase(there.shelf().recent().first().id);
        QVERIFY(opened.wait());
        there.session().setNotes(QStringLiteral("mended the clock"));
        there.shelf().flush();
        theirs.syncNow();
        QVERIFY(waitForRound(theirs));
        mine.syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(here.session().currentCase().notes, QStringLiteral("mended the clock"), 20'000);
    }

    void notesAndPacksAppearThere()
    {
        Desk here;
        Desk there;
        TeamLink mine(here.session(), here.shelf(), openPolicy(), {});
        TeamLink theirs(there.session(), there.shelf(), openPolicy(), {});
        PageContext context = there.context();
        context.team = &theirs;
        CodesPage page(context);
        page.QWidget::show();
        page.openCode(QStringLiteral("krb:37"));
        auto *box = page.findChild<CodeNoteBox *>();
        QVERIFY(box);
        auto *text = box->findChild<QPlainTextEdit *>();
        QVERIFY(!text->placeholderText().contains(QStringLiteral("team")));
        mine.setServer(m_postgres.server());
        theirs.setServer(m_postgres.server());
        page.openCode(QStringLiteral("krb:24"));
        page.openCode(QStringLiteral("krb:37"));
        settle();
        text = page.findChild<CodeNoteBox *>()->findChild<QPlainTextEdit *>();
        QVERIFY(text->placeholderText().contains(QStringLiteral("team")));
        QVERIFY(CodeNotes::open(CodeNotes::pathIn(here.shelf().folder()))->setNote(QStringLiteral("krb:37"), QStringLiteral("ask for the time"), Desk::now()));
        const QString packs = here.session().packFolders().user;
        QVERIFY(QDir().mkpath(packs));
        QFile pack(packs + QStringLiteral("/acme.yaml"));
        QVERIFY(pack.open(QIODevice::WriteOnly));
        pack.write("pack:\n  id: acme\n  title: Acme\n  version: \"1\"\n");
        pack.close();
        mine.syncNow();
        QVERIFY(waitForRound(mine));
        QCOMPARE(mine.sent(), 2);
        // What is being typed there stays, and what came is with it.
        QTest::keyClicks(text, QStringLiteral("typed"));
        QSignalSpy came(&theirs, &TeamLink::packsCame);
        theirs.syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(text->toPlainText(), QStringLiteral("typed\nask for the time"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(came.count(), 1, 20'000);
        QCOMPARE(there.session().knowledge().company.packs.size(), 1);
        QCOMPARE(there.session().knowledge().company.packs.first().title, QStringLiteral("Acme"));
    }

    void offlineIsSaidAndMended()
    {
        Desk desk;
        desk.session().addCode(QStringLiteral("zen:471000"));
        desk.shelf().flush();
        TeamLink link(desk.session(), desk.shelf(), Policy(), {});
        TeamServer server = m_postgres.server();
        m_postgres.stop();
        link.setServer(server);
        link.syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(link.state() == TeamLink::State::Failed, 20'000);
        QVERIFY(link.error());
        QVERIFY2(signOf(link, desk.session()).word.contains(QStringLiteral("reached")), qPrintable(signOf(link, desk.session()).word));
        const QString problem = m_postgres.resume();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        link.syncNow();
        QVERIFY(waitForRound(link));
        QVERIFY(!link.error());
        QVERIFY(link.server().redact); // nothing said otherwise
    }

    void thePolicyGoesBeforeTheUser()
    {
        TeamServer chosen;
        chosen.enabled = true;
        chosen.host = QStringLiteral("mine");
        chosen.database = QStringLiteral("mine");
        chosen.redact = false;
        QVERIFY(teamServerUnder(Policy(), chosen).redact);
        QCOMPARE(teamServerUnder(Policy(), chosen).host, QStringLiteral("mine"));
        QVERIFY(!teamServerUnder(openPolicy(), chosen).redact);
        Policy forced = openPolicy();
        forced.redactionForced = true;
        QVERIFY(teamServerUnder(forced, chosen).redact);
        QVERIFY(!teamServerUnder(Policy::strictest(), chosen).enabled);
        Policy laidDown;
        laidDown.team.isLaidDown = true;
        laidDown.team.server.enabled = true;
        laidDown.team.server.host = QStringLiteral("theirs");
        QCOMPARE(teamServerUnder(laidDown, chosen).host, QStringLiteral("theirs"));
        Desk desk;
        TeamLink link(desk.session(), desk.shelf(), Policy::strictest(), {});
        link.setServer(chosen);
        QVERIFY(!link.server().enabled);
        const TeamStorePanel panel(desk.session(), link);
        QVERIFY(!panel.enabledBox()->isEnabled());
        QVERIFY(!panel.hostField()->isEnabled());
    }

    void thePanelKeepsTheChoiceAndNoPassword()
    {
        Desk desk;
        const QString file = desk.caseFolder() + QStringLiteral("/settings.ini");
        TeamLink link(desk.session(), desk.shelf(), Policy(), file);
        TeamStorePanel panel(desk.session(), link);
        panel.show();
        panel.hostField()->setFocus();
        QTest::keyClicks(panel.hostField(), m_postgres.server().host);
        QTest::keyClicks(panel.databaseField(), QStringLiteral("kerbscope"));
        panel.enabledBox()->click();
        QVERIFY(link.server().enabled);
        QSettings kept(file, QSettings::IniFormat);
        QCOMPARE(TeamServer::load(kept).host, m_postgres.server().host);
        QCOMPARE(TeamServer::load(kept).database, QStringLiteral("kerbscope"));
        for (const QString &key : kept.allKeys())
            QVERIFY2(!key.contains(QStringLiteral("password"), Qt::CaseInsensitive), qPrintable(key));
        const auto fields = panel.findChildren<QLineEdit *>();
        for (const QLineEdit *one : fields)
            QVERIFY(one->echoMode() == QLineEdit::Normal);
    }

    void tryingSaysWhatItFound()
    {
        Desk desk;
        TeamLink link(desk.session(), desk.shelf(), Policy(), {});
        TeamServer server = m_postgres.server();
        server.enabled = false; // trying must not begin to share
        link.setServer(server);
        TeamStorePanel panel(desk.session(), link);
        panel.show();
        QSignalSpy tried(&panel, &TeamStorePanel::tried);
        panel.tryButton()->click();
        QVERIFY(tried.wait(20'000));
        QVERIFY2(tried.last().first().toBool(), qPrintable(panel.message()->text()));
        panel.databaseField()->setText(QStringLiteral("nothing-here"));
        panel.tryButton()->click();
        QVERIFY(tried.wait(20'000));
        QVERIFY(!tried.last().first().toBool());
        QVERIFY(!panel.message()->text().isEmpty());
        QVERIFY(link.state() == TeamLink::State::Off);
    }

private:
    test::Postgres m_postgres;
};

QTEST_MAIN(TestTeamLink)
#include "tst_teamlink.moc"
