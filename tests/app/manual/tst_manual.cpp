// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manual/manualwindow.h"
#include "app/shell/page.h"
#include "tests/app/support/desk.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

class TestManual : public QObject {
    Q_OBJECT

private:
    static const ManualTopic *find(const QList<ManualTopic> &topics, const QString &id)
    {
        for (const ManualTopic &topic : topics) {
            if (topic.id == id)
                return &topic;
        }
        return nullptr;
    }

    static QStringList anchorsIn(const QString &markdown)
    {
        QStringList anchors;
        const QStringList lines = markdown.split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(QLatin1String("##")))
                anchors << anchorOf(line.section(u' ', 1));
        }
        return anchors;
    }

private Q_SLOTS:
    void everyTopicHasATitleAndAText()
    {
        for (const ManualTopic &topic : manualTopics()) {
            QVERIFY2(topic.title != topic.id && !topic.title.isEmpty(), qPrintable(topic.id));
            QVERIFY2(topic.markdown.size() > 200, qPrintable(topic.id));
        }
    }

    void everyFileIsInTheContents()
    {
        const QList<ManualTopic> topics = manualTopics();
        const QStringList files
            = QDir(QStringLiteral(KERBSCOPE_SOURCE_DIR "/docs/manual")).entryList({ QStringLiteral("*.md") });
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY2(find(topics, file.chopped(3)), qPrintable(file));
    }

    void everyLinkLeadsSomewhere()
    {
        const QList<ManualTopic> topics = manualTopics();
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        int seen = 0;
        for (const ManualTopic &topic : topics) {
            auto links = link.globalMatch(topic.markdown);
            while (links.hasNext()) {
                const QString target = links.next().captured(1);
                const ManualPlace place = ManualPlace::fromLink(target);
                const ManualTopic *there = find(topics, place.topic);
                QVERIFY2(there, qPrintable(topic.id + QStringLiteral(": ") + target));
                QVERIFY2(place.anchor.isEmpty() || anchorsIn(there->markdown).contains(place.anchor),
                    qPrintable(topic.id + QStringLiteral(": ") + target));
                ++seen;
            }
        }
        QVERIFY(seen > 0);
    }

    void f1OpensTheTopicOfThePage()
    {
        Desk desk;
        MainWindow &window = desk.window();
        const QList<ManualTopic> topics = manualTopics();
        for (int i = 0; i <= static_cast<int>(PageId::Report); ++i) {
            Page *page = window.page(static_cast<PageId>(i));
            if (!page)
                continue;
            QVERIFY2(find(topics, page->helpAnchor()), qPrintable(page->helpAnchor()));
            window.activateWindow();
            window.showPage(page->id());
            QTest::keyClick(&window, Qt::Key_F1);
            auto *manual = window.findChild<ManualWindow *>();
            QVERIFY(manual);
            QVERIFY(manual->isVisible());
            QCOMPARE(manual->currentTopic(), page->helpAnchor());
            manual->hide();
        }
    }

    void aLinkTurnsToTheHeading()
    {
        ManualWindow manual;
        manual.resize(900, 400);
        manual.show();
        manual.open(QStringLiteral("evidence"), QStringLiteral("collecting-from-another-computer"));
        auto *text = manual.findChild<QTextBrowser *>();
        QCOMPARE(text->textCursor().block().text(), QStringLiteral("Collecting from another computer"));
        QVERIFY(text->cursorRect().top() < text->viewport()->height());
    }

    void searchHidesTopicsWithoutTheWord()
    {
        ManualWindow manual;
        auto *contents = manual.findChild<QListWidget *>();
        auto *search = manual.findChild<QLineEdit *>();
        search->setText(QStringLiteral("pktmon"));
        int shown = 0;
        for (int row = 0; row < contents->count(); ++row)
            shown += !contents->item(row)->isHidden();
        QCOMPARE(shown, 1);
        QCOMPARE(manual.currentTopic(), QStringLiteral("evidence"));
        QVERIFY(!manual.findChild<QTextBrowser *>()->extraSelections().isEmpty());
        search->setText(QStringLiteral("no such word here"));
        search->clear();
        QVERIFY(!contents->item(0)->isHidden());
    }
};

QTEST_MAIN(TestManual)
#include "tst_manual.moc"
