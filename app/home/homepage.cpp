// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/home/homepage.h"

#include "app/home/examples.h"
#include "app/home/symptoms.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/card.h"
#include "app/presentation/widgets/columnwidth.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/rowbutton.h"
#include "app/presentation/widgets/scrollcolumn.h"
#include "app/presentation/words.h"
#include "app/shared/buildinfo.h"
#include "app/shell/caseshelf.h"
#include "app/shell/collectordialog.h"
#include "app/shell/navigator.h"
#include "app/shell/omnibox.h"
#include "app/shell/session.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int heroWidth = 760;
constexpr int shownRecent = 5;

/// "10:42" for today, else "3 Mar": short, for the end of a row.
QString shortTime(const QDateTime &utc, const QDateTime &nowUtc)
{
    const QDateTime local = utc.toLocalTime();
    return local.date() == nowUtc.toLocalTime().date() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                       : QLocale().toString(local.date(), HomePage::tr("d MMM"));
}

} // namespace

HomePage::HomePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn(this);
    outer->addWidget(scroll);
    QVBoxLayout *column = scroll->column();
    column->setContentsMargins(metrics::pageMargin, metrics::spaceXl, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(metrics::spaceXl);
    column->addStretch(1);
    column->addWidget(makeHero());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::columnGap);
    columns->addWidget(makeSymptoms(), 1);
    columns->addWidget(makeTickets(), 1);
    columns->addWidget(makeRecent(), 1);
    column->addLayout(columns);
    column->addWidget(makeExamples());
    column->addStretch(2);

    connect(&m_context.shelf, &CaseShelf::recentChanged, this, &HomePage::showRecent);
    showRecent();
}

void HomePage::activated() { showRecent(); }

QWidget *HomePage::initialFocus() { return m_box; }

QWidget *HomePage::makeHero()
{
    auto *hero = new QWidget(this);
    auto *column = new QVBoxLayout(hero);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceM);
    QLabel *title = plainLabel(tr("What does the user see?"), TextStyle::Title, hero);
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    m_box = new OmniBox(m_context.session, m_context.navigator, OmniBox::Size::Hero, hero);
    keepMostWidth(m_box, heroWidth);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_box, 20);
    row->addStretch(1);
    column->addLayout(row);
    QLabel *hint = plainLabel(tr("A code such as 471000, 0x18 or KRB_AP_ERR_SKEW · a klist listing · an event, a "
                                 "trace, a capture · any text with a code in it"),
        TextStyle::Caption, hero);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignHCenter);
    setTone(hint, Role::Muted);
    column->addWidget(hint);
    return hero;
}

QWidget *HomePage::makeSymptoms()
{
    auto *card = new Card(this);
    card->setRows(tr("Start from a symptom"));
    const QList<Symptom> rows = symptoms(m_context.session.knowledge());
    for (const Symptom &symptom : rows) {
        auto *button = new RowButton(symptom.icon, symptom.sentence, {}, card);
        button->setAccessibleDescription(tr("Starts the guide with this"));
        connect(
            button, &QAbstractButton::clicked, this, [this, symptom] { beginWith(symptom.finding, symptom.value); });
        card->body()->addWidget(button);
    }
    card->body()->addStretch(1);
    return card;
}

QWidget *HomePage::makeTickets()
{
    auto *card = new Card(this);
    card->body()->addWidget(sectionTitle(tr("Check this computer"), card));
    card->body()->addWidget(new ProseLabel(tr("For a problem on the computer you sit at: reads the Kerberos tickets of "
                                              "the signed-in user, or asks DNS, domain controllers and proxy. "
                                              "For another computer, ask for the output of klist and paste it above."),
        card));
    m_readTickets = makeButton(Icon::Tickets, tr("Read the tickets"), ButtonKind::Primary, card);
    m_readTickets->setEnabled(m_context.session.hasLiveTickets());
    connect(m_readTickets, &QPushButton::clicked, this, [this] { m_context.session.addLiveTickets(); });
    card->body()->addWidget(m_readTickets, 0, Qt::AlignLeft);
    auto *check = makeButton(Icon::Check, tr("Check the network…"), ButtonKind::Plain, card);
    const CheckRunner &runner = m_context.session.checks();
    const auto showAvailability = [check, &runner] {
        check->setEnabled(runner.isAvailable());
        check->setToolTip(runner.isAvailable() ? QString() : tr("Checks cannot be started here; the Check page says why"));
    };
    showAvailability();
    connect(&runner, &CheckRunner::availabilityChanged, check, showAvailability);
    connect(check, &QPushButton::clicked, this, [this] { m_context.navigator.openPage(PageId::Check); });
    card->body()->addWidget(check, 0, Qt::AlignLeft);
    m_ticketNote = plainLabel(m_context.session.hasLiveTickets()
            ? tr("Reading tickets sends nothing anywhere. A check says first whom it contacts.")
            : tr("This build cannot read tickets by itself. Paste the output of klist."),
        TextStyle::Caption, card);
    m_ticketNote->setWordWrap(true);
    setTone(m_ticketNote, Role::Muted);
    card->body()->addWidget(m_ticketNote);
    m_collect = makeButton(Icon::Computer, tr("Collect from another computer"), ButtonKind::Plain, card);
    m_collect->setToolTip(tr("Shows a short script to send to the user; its answer is read here"));
    connect(m_collect, &QPushButton::clicked, this, [this] { CollectorDialog::openFor(this, m_context.session); });
    card->body()->addWidget(m_collect, 0, Qt::AlignLeft);
    card->body()->addStretch(1);
    connect(&m_context.session, &Session::readingStarted, this, [this] { m_readTickets->setEnabled(false); });
    connect(&m_context.session, &Session::readingEnded, this,
        [this] { m_readTickets->setEnabled(m_context.session.hasLiveTickets()); });
    return card;
}

QWidget *HomePage::makeRecent()
{
    auto *card = new Card(this);
    card->setRows(tr("Recent cases"));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(metrics::spaceXs);
    card->body()->addLayout(m_recent);
    card->body()->addStretch(1);
    return card;
}

QWidget *HomePage::makeExamples()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    column->addWidget(sectionTitle(tr("Learn from an example"), box));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::columnGap);
    const QList<Example> rows = examples();
    for (const Example &example : rows) {
        auto *card = new Card(box);
        card->body()->setContentsMargins(metrics::spaceXs, metrics::spaceXs, metrics::spaceXs, metrics::spaceXs);
        auto *button = new RowButton(example.icon, example.title, example.detail, card);
        connect(button, &QAbstractButton::clicked, this, [this, example] { openExample(example); });
        card->body()->addWidget(button);
        row->addWidget(card, 1);
    }
    column->addLayout(row);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::spaceL);
    const auto addTopic = [&](Icon icon, const QString &text, const QString &topic) {
        QPushButton *link = makeButton(icon, text, ButtonKind::Link, box);
        connect(link, &QPushButton::clicked, this, [this, topic] { m_context.navigator.openManual(topic); });
        foot->addWidget(link);
    };
    addTopic(Icon::Help, tr("Getting started"), QStringLiteral("getting-started"));
    addTopic(Icon::Info, tr("What is new in version %1").arg(programVersion()), QStringLiteral("whats-new"));
    foot->addStretch(1);
    column->addLayout(foot);
    return box;
}

void HomePage::showRecent()
{
    clearLayout(m_recent);
    const QList<CaseSummary> &cases = m_context.shelf.recent();
    if (cases.isEmpty() && !m_context.shelf.isLoaded())
        return;
    if (cases.isEmpty()) {
        auto *none = new ProseLabel(
            tr("No case yet. Each one is saved here as you work, on this computer only, and can be taken up again."));
        setTone(none, Role::Muted);
        none->setContentsMargins(metrics::spaceS, 0, metrics::spaceS, 0);
        m_recent->addWidget(none);
        return;
    }
    const QDateTime now = toUtcDateTime(m_context.session.now());
    for (const CaseSummary &recent : cases.first(std::min<qsizetype>(shownRecent, cases.size()))) {
        const Sign sign = signOf(recent.state);
        const CauseInfo *info = m_context.session.knowledge().cause(recent.cause);
        const QString cause = info ? info->title : recent.causeTitle;
        auto *button = new RowButton(sign.icon, titleOf(recent), cause.isEmpty() ? sign.word : cause);
        button->setTone(sign.role);
        button->setTrailing(shortTime(toUtcDateTime(recent.changedAt), now));
        button->setAccessibleDescription(
            tr("%1. %2. Opens the case").arg(sign.word, cause.isEmpty() ? tr("no cause yet") : cause));
        connect(button, &QAbstractButton::clicked, this, [this, id = recent.id] {
            m_context.shelf.openCase(id);
            m_context.navigator.openPage(PageId::Guide);
        });
        m_recent->addWidget(button);
    }
}

void HomePage::beginWith(const QString &finding, const QString &value)
{
    m_context.session.answer(finding, value);
    m_context.navigator.openPage(PageId::Guide);
}

void HomePage::openExample(const Example &example)
{
    Session &session = m_context.session;
    const QDateTime now = toUtcDateTime(session.now()).toTimeZone(session.zone());
    session.startCase(tr("Example: %1").arg(example.title));
    for (const QString &code : example.codes)
        session.addCode(code);
    session.addBytes(exampleText(example.file, now).toUtf8(), example.file.section(u'/', -1));
    m_context.navigator.openPage(PageId::Guide);
}

} // namespace kerbscope::ui
