// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/guidepage.h"

#include "app/guide/causespanel.h"
#include "app/guide/conclusionview.h"
#include "app/guide/pastebox.h"
#include "app/guide/pathcolumn.h"
#include "app/guide/questionview.h"
#include "tests/app/support/testsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::ui::test;

class TestGuidePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explore();
};

void TestGuidePage::explore()
{
    TestBench bench;
    GuidePage page(bench.context());
    page.resize(1190, 700);
    page.show();
    auto dump = [&] {
        const auto &d = bench.session->diagnosis();
        qInfo() << (page.step().kind == GuideStep::Kind::Question ? "Q" : "C") << page.step().finding << page.step().cause << page.step().probability << d.nothingWrongSeen;
        for (const auto &c : d.causes.mid(0, 4)) qInfo() << "   " << c.id << c.probability;
        for (const auto &n : d.next.mid(0, 4)) qInfo() << "     next" << n.finding << n.gain;
    };
    dump();
    bench.session->addCode(QStringLiteral("zen:471000"));
    dump();
    QSignalSpy imported(bench.session.get(), &Session::imported);
    bench.session->addBytes(windowsKlist({}), QStringLiteral("pasted"));
    QVERIFY(imported.wait());
    dump();
    for (int i = 0; i < 12 && page.step().kind == GuideStep::Kind::Question; ++i) {
        bench.session->decline(page.step().finding);
        dump();
    }
}

QTEST_MAIN(TestGuidePage)
#include "tst_guidepage.moc"
