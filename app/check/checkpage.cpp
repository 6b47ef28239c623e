// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check/checkpage.h"

#include "app/check/planform.h"
#include "app/check/resultcard.h"
#include "app/presentation/checkwords.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/columnwidth.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/scrollcolumn.h"
#include "app/shell/checkrunner.h"
#include "app/shell/navigator.h"
#include "app/shell/session.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int formWidth = 340;

} // namespace

CheckPage::CheckPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_form(new PlanForm)
    , m_start(makeButton(Icon::Check, tr("Start the checks"), ButtonKind::Primary))
    , m_stop(makeButton(Icon::Close, tr("Stop"), ButtonKind::Plain))
    , m_promise(plainLabel({}, TextStyle::Caption))
    , m_summary(plainLabel({}, TextStyle::Section))
    , m_message(new InlineMessage)
    , m_toGuide(makeButton(Icon::Guide, tr("Go on in the guide"), ButtonKind::Plain))
    , m_scroll(new ScrollColumn)
    , m_results(new QVBoxLayout)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(metrics::pageMargin, metrics::spaceL, metrics::pageMargin, metrics::spaceL);
    columns->setSpacing(metrics::columnGap);
    columns->addWidget(makeLeft());
    columns->addWidget(makeRight(), 1);

    CheckRunner &runner = m_context.session.checks();
    connect(m_form, &PlanForm::changed, this, [this, &runner] {
        runner.setPlan(m_form->plan());
        showPlan();
    });
    connect(m_start, &QPushButton::clicked, this, &CheckPage::start);
    connect(m_stop, &QPushButton::clicked, this, [this, &runner] {
        runner.cancel();
        showStopping();
    });
    connect(m_toGuide, &QPushButton::clicked, this, [this] { m_context.navigator.openPage(PageId::Guide); });
    connect(&runner, &CheckRunner::prepared, this, [this, &runner] {
        m_form->setPlan(runner.plan());
        showPlan();
    });
    connect(&runner, &CheckRunner::started, this, &CheckPage::showStarted);
    connect(&runner, &CheckRunner::cardReady, this, &CheckPage::showCard);
    connect(&runner, &CheckRunner::finished, this, &CheckPage::showFinished);
    connect(&runner, &CheckRunner::availabilityChanged, this, [this] {
        showPlan();
        if (isVisible())
            activated();
    });
    connect(&m_context.session, &Session::caseOpened, this, [this, &runner] {
        runner.forgetPlan();
        m_showsResults = false;
        if (isVisible())
            m_context.session.prepareChecks();
    });
    if (runner.isPrepared())
        m_form->setPlan(runner.plan());
    showPlan();
    if (runner.isRunning() || !runner.cards().isEmpty()) { // the page was made anew, in another language
        showStarted(runner.startedPlan());
        for (const CheckCard &card : runner.cards())
            showCard(card);
        if (!runner.isRunning())
            showFinished(runner.cards(), runner.wasStopped());
        else if (runner.wasStopped())
            showStopping();
    }
}

QWidget *CheckPage::makeLeft()
{
    auto *left = new QWidget(this);
    keepColumnWidth(left, formWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    column->addWidget(sectionTitle(tr("What is checked"), left));
    auto *scroll = new ScrollColumn(left);
    scroll->setAccessibleName(tr("What is checked"));
    scroll->column()->setContentsMargins(0, 0, metrics::spaceS, 0);
    scroll->column()->addWidget(m_form);
    scroll->column()->addStretch(1);
    column->addWidget(scroll, 1);
    m_promise->setWordWrap(true);
    setTone(m_promise, Role::Muted);
    auto *foot = new QVBoxLayout; // in line with the fields
    foot->setContentsMargins(0, 0, metrics::spaceS, 0);
    foot->setSpacing(metrics::spaceS);
    foot->addWidget(m_promise);
    foot->addWidget(m_start);
    foot->addWidget(m_stop);
    column->addLayout(foot);
    m_stop->hide();
    return left;
}

QWidget *CheckPage::makeRight()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceM);
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_toGuide);
    m_summary->setWordWrap(true);
    m_toGuide->hide();
    column->addLayout(head);
    column->addWidget(m_message);
    m_scroll->setAccessibleName(tr("Checks and their results"));
    m_results->setSpacing(metrics::spaceS);
    m_scroll->column()->setContentsMargins(0, 0, metrics::spaceS, 0);
    m_scroll->column()->addLayout(m_results);
    m_scroll->column()->addStretch(1);
    column->addWidget(m_scroll, 1);
    return right;
}

void CheckPage::activated()
{
    CheckRunner &runner = m_context.session.checks();
    if (!runner.isAvailable())
        return;
    if (!runner.isPrepared())
        m_context.session.prepareChecks();
    else if (!runner.isRunning())
        m_form->setPlan(runner.plan());
    if (!m_showsResults)
        showPlan();
}

QWidget *CheckPage::initialFocus() { return m_start->isVisible() && m_start->isEnabled() ? static_cast<QWidget *>(m_start) : m_form->firstField(); }

QList<ResultCard *> CheckPage::resultCards() const
{
    QList<ResultCard *> cards;
    for (int i = 0; i < m_results->count(); ++i) {
        if (auto *card = qobject_cast<ResultCard *>(m_results->itemAt(i)->widget()))
            cards << card;
    }
    return cards;
}

/// The card of a check, made where it is not there yet: at the end, or behind the card of another.
ResultCard *CheckPage::cardFor(const QString &id, const QString &after)
{
    ResultCard *&card = m_cards[id];
    if (card == nullptr) {
        card = new ResultCard(this);
        const int place = after.isEmpty() || !m_cards.contains(after) ? -1 : m_results->indexOf(m_cards.value(after)) + 1;
        m_results->insertWidget(place, card);
        m_results->activate();
    }
    return card;
}

void CheckPage::showPlan()
{
    const CheckRunner &runner = m_context.session.checks();
    if (!runner.isAvailable()) {
        m_summary->setText(!m_context.policy.checksEnabled ? tr("The administrators of this computer do not allow checks")
                : runner.isBuilt()                         ? tr("Checks are switched off in the settings")
                                                           : tr("This build cannot check by itself"));
        m_form->setEnabled(false);
        m_start->setEnabled(false);
        return;
    }
    m_form->setEnabled(true);
    if (runner.isRunning())
        return;
    m_showsResults = false;
    m_toGuide->hide();
    clearLayout(m_results);
    m_cards.clear();
    m_summary->setText(tr("Nothing has been contacted yet"));
    const QList<PlannedCheck> planned = plannedChecks(m_form->plan());
    const auto willRun = std::ranges::count_if(planned, &PlannedCheck::willRun);
    for (const PlannedCheck &check : planned)
        cardFor(check.id)->showPlanned(check);
    const QStringList hosts = contactsOf(planned);
    m_promise->setText(hosts.isEmpty() ? tr("Contacts nobody.")
                                       : tr("Starting contacts the hosts that the cards name. No password is sent; the user's name goes to one domain controller, once."));
    m_start->setText(willRun == 1 ? tr("Start 1 check") : tr("Start %n checks", nullptr, static_cast<int>(willRun)));
    m_start->setEnabled(m_form->isValid() && willRun > 0);
}

void CheckPage::start()
{
    m_message->dismiss();
    m_context.session.startChecks(m_form->plan());
}

void CheckPage::showStarted(const CheckPlan &plan)
{
    m_showsResults = true;
    m_form->setEnabled(false);
    m_start->hide();
    m_stop->setEnabled(true);
    m_stop->show();
    if (isVisible())
        m_stop->setFocus(Qt::OtherFocusReason);
    m_toGuide->hide();
    clearLayout(m_results);
    m_cards.clear();
    for (const PlannedCheck &check : plannedChecks(plan))
        cardFor(check.id)->showRunning(check);
    m_summary->setText(tr("Checking…"));
    m_scroll->verticalScrollBar()->setValue(0);
}

void CheckPage::showStopping()
{
    m_stop->setEnabled(false);
    m_summary->setText(tr("Stopping…"));
}

void CheckPage::showCard(const CheckCard &card)
{
    if (!card.asked)
        return;
    const QString after = card.id == QLatin1String("clock") ? QStringLiteral("kdc") : card.id == QLatin1String("proxy-clock") ? QStringLiteral("proxy-kdc") : QString();
    cardFor(card.id, after)->showResult(card, m_context.session.knowledge());
    const CheckRunner &runner = m_context.session.checks();
    int done = 0;
    for (const CheckCard &one : runner.cards())
        done += one.asked ? 1 : 0;
    const int all = static_cast<int>(std::ranges::count_if(plannedChecks(runner.startedPlan()), &PlannedCheck::willRun));
    m_summary->setText(tr("Checking: %1 of %2 done").arg(std::min(done, all)).arg(all));
}

void CheckPage::showFinished(const QList<CheckCard> &cards, bool cancelled)
{
    m_form->setEnabled(true);
    m_stop->hide();
    m_start->show();
    if (isVisible())
        m_start->setFocus(Qt::OtherFocusReason);
    m_start->setText(tr("Check again"));
    qint64 slowest = 0;
    int problems = 0;
    int gaps = 0;
    for (const CheckCard &card : cards) {
        showCard(card);
        slowest = std::max(slowest, card.milliseconds);
        problems += card.asked && card.state == CheckState::Problem ? 1 : 0;
        gaps += card.asked && card.state == CheckState::NotChecked ? 1 : 0;
    }
    sortByState(cards);
    QStringList parts;
    if (cancelled)
        parts << tr("Stopped");
    parts << (problems == 0 ? tr("no problem seen in what was checked") : problems == 1 ? tr("1 problem") : tr("%n problems", nullptr, problems));
    if (gaps > 0)
        parts << (gaps == 1 ? tr("1 could not be checked") : tr("%n could not be checked", nullptr, gaps));
    parts << tr("%1 s").arg(QLocale().toString(static_cast<double>(slowest) / 1000, 'f', 1));
    QString summary = parts.join(QStringLiteral(" · "));
    summary[0] = summary[0].toUpper();
    m_summary->setText(summary);
    m_toGuide->show();
}

/// What asks for action first: problems, then gaps, then what passed; what was not asked for stays at the end.
void CheckPage::sortByState(const QList<CheckCard> &cards)
{
    QList<CheckCard> sorted = cards;
    std::ranges::stable_sort(sorted, {}, [](const CheckCard &card) {
        return !card.asked ? 3 : card.state == CheckState::Problem ? 0 : card.state == CheckState::NotChecked ? 1 : 2;
    });
    for (const CheckCard &card : std::as_const(sorted)) {
        ResultCard *widget = m_cards.value(card.id);
        if (widget == nullptr)
            continue;
        m_results->removeWidget(widget);
        m_results->addWidget(widget);
    }
    QWidget *before = m_toGuide;
    for (ResultCard *card : resultCards()) {
        setTabOrder(before, card);
        before = card;
    }
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace kerbscope::ui
