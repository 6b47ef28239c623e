// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/fallbacksource.h"

#include <QTest>

using namespace kerbscope;

namespace {

enum class Answer { Tickets, Nothing, Failure };

class Fake : public TicketSource {
public:
    Fake(const QString &name, Answer answer)
        : m_name(name)
        , m_answer(answer)
    {
    }
    QString name() const override { return m_name; }
    QStringList watchablePaths() const override { return { u'/' + m_name }; }
    Result<TicketListing> read() override
    {
        if (m_answer == Answer::Failure)
            return Error { ErrorKind::Malformed, QStringLiteral("%1 is broken").arg(m_name) };
        TicketListing listing;
        listing.dialect = m_name;
        if (m_answer == Answer::Tickets) {
            TicketCache cache;
            cache.tickets << Ticket {};
            listing.caches << cache;
        }
        return listing;
    }

private:
    QString m_name;
    Answer m_answer;
};

} // namespace

class TestFallbackSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksTheSecondOneOnlyWhereItMust_data();
    void asksTheSecondOneOnlyWhereItMust();
};

void TestFallbackSource::asksTheSecondOneOnlyWhereItMust_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<bool>("whenEmpty");
    QTest::addColumn<QString>("answers"); ///< empty: an error
    const auto row = [](const char *name, Answer first, Answer second, bool whenEmpty, const char *answers) {
        QTest::newRow(name) << static_cast<int>(first) << static_cast<int>(second) << whenEmpty << QString::fromLatin1(answers);
    };
    row("the first works", Answer::Tickets, Answer::Tickets, true, "library");
    row("the first sees nothing, nor would the second be right", Answer::Nothing, Answer::Tickets, false, "library");
    row("the first sees nothing where others see more", Answer::Nothing, Answer::Tickets, true, "klist");
    row("both see nothing", Answer::Nothing, Answer::Nothing, true, "library");
    row("the first sees nothing, the second fails", Answer::Nothing, Answer::Failure, true, "library");
    row("the first fails", Answer::Failure, Answer::Tickets, false, "klist");
    row("the first fails, the second sees nothing", Answer::Failure, Answer::Nothing, false, "klist");
    row("both fail", Answer::Failure, Answer::Failure, false, "");
}

void TestFallbackSource::asksTheSecondOneOnlyWhereItMust()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(bool, whenEmpty);
    QFETCH(QString, answers);
    FallbackSource source(std::make_unique<Fake>(QStringLiteral("library"), static_cast<Answer>(first)),
        std::make_unique<Fake>(QStringLiteral("klist"), static_cast<Answer>(second)), whenEmpty);
    const auto listing = source.read();
    QCOMPARE(static_cast<bool>(listing), !answers.isEmpty());
    QCOMPARE(source.watchablePaths(), QStringList { QStringLiteral("/library") });
    if (!listing) {
        QVERIFY(listing.error().what.contains(QLatin1String("library"))); // what failed first is what must be mended
        return;
    }
    QCOMPARE(listing->dialect, answers);
    QCOMPARE(source.name(), answers);
    QCOMPARE(listing->warnings.size(), answers == QLatin1String("klist") ? 1 : 0);
}

QTEST_APPLESS_MAIN(TestFallbackSource)
#include "tst_fallbacksource.moc"
