// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/guidepage.h"

#include "app/guide/answerpath.h"
#include "app/guide/causespanel.h"
#include "app/guide/conclusionview.h"
#include "app/guide/howtolook.h"
#include "app/guide/pathcolumn.h"
#include "app/guide/questionview.h"
#include "app/presentation/checkwords.h"
#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/columnwidth.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/presentation/widgets/readingorder.h"
#include "app/presentation/widgets/scrollcolumn.h"
#include "app/shell/checkrunner.h"
#include "app/shell/navigator.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

/// A stacked widget as high as what it shows, so that the scroll area around it fits the current view.
class FittingStack : public QStackedWidget
{
public:
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
    bool hasHeightForWidth() const override { return currentWidget() && currentWidget()->hasHeightForWidth(); }
    int heightForWidth(int width) const override
    {
        return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
    }
};

bool hasFindingFor(const Case &shown, const QString &evidenceId, const QString &findingId)
{
    const Imported *item = shown.item(evidenceId);
    return item
        && std::ranges::any_of(item->findings, [&](const Finding &finding) { return finding.id == findingId; });
}

bool canCheck(const Session &session, const QString &findingId)
{
    const FindingInfo *info = session.knowledge().finding(findingId);
    return session.checks().isAvailable() && info && !checksFor(info->check).isEmpty();
}

/// A check lacks what it needs to know (a realm, a proxy).
bool lacksSomething(const QList<PlannedCheck> &planned)
{
    return std::ranges::none_of(planned, &PlannedCheck::willRun);
}

} // namespace

GuidePage::GuidePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_path(new PathColumn)
    , m_middle(new FittingStack)
    , m_scroll(new ScrollColumn)
    , m_question(new QuestionView)
    , m_conclusion(new ConclusionView)
    , m_message(new InlineMessage)
    , m_causes(new CausesPanel)
{
    m_middle->addWidget(m_question);
    m_middle->addWidget(m_conclusion);
    m_scroll->column()->setContentsMargins(0, 0, metrics::spaceS, 0);
    m_scroll->column()->addWidget(m_message);
    m_scroll->column()->addWidget(m_middle);
    m_scroll->column()->addStretch(1);
    m_scroll->setAccessibleName(tr("Question or conclusion"));

    keepColumnWidth(m_path, metrics::sideColumn);
    keepColumnWidth(m_causes, metrics::causesColumn);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(metrics::pageMargin, metrics::spaceL, metrics::pageMargin, metrics::spaceL);
    columns->setSpacing(metrics::columnGap);
    columns->addWidget(m_path);
    columns->addWidget(m_scroll, 1);
    columns->addWidget(m_causes);

    connectParts();
    refresh();
}

QVariant GuidePage::state() const
{
    return QVariantMap { { QStringLiteral("asked"), m_askedBeforeCheck }, { QStringLiteral("started"), m_checkStarted } };
}

void GuidePage::setState(const QVariant &state)
{
    const QVariantMap kept = state.toMap();
    const CheckRunner &runner = m_context.session.checks();
    m_askedBeforeCheck = kept.value(QStringLiteral("asked")).toString();
    m_checkStarted = kept.value(QStringLiteral("started")).toBool() && runner.isRunning();
    m_question->setChecking(runner.isRunning());
}

void GuidePage::connectParts()
{
    Session &session = m_context.session;
    Navigator &navigator = m_context.navigator;

    connect(m_question, &QuestionView::answered, this, &GuidePage::giveAnswer);
    connect(m_question, &QuestionView::declined, this, [this, &session](const QString &finding) {
        m_wishes.editing.clear();
        session.decline(finding);
    });
    connect(m_question, &QuestionView::editCancelled, this, [this] { edit({}); });
    connect(m_question, &QuestionView::concludeRequested, this, [this] {
        m_wishes.concludeNow = true;
        m_wishes.askMore = false;
        showStep();
    });
    connect(m_question, &QuestionView::ticketsRequested, &session, [this, &session] {
        m_askedBeforeImport = m_step.finding;
        session.addLiveTickets();
    });
    connect(m_question, &QuestionView::checkRequested, &session, [this, &session] {
        m_askedBeforeCheck = m_step.finding;
        session.prepareChecks();
    });
    connect(&session.checks(), &CheckRunner::prepared, this, &GuidePage::offerCheck);
    connect(&session.checks(), &CheckRunner::availabilityChanged, this, [this] {
        m_shownOnce = false; // the same question, with another button
        refresh();
    });
    connect(&session.checks(), &CheckRunner::started, this, [this] { m_question->setChecking(true); });
    connect(&session.checks(), &CheckRunner::finished, this, &GuidePage::reportCheck);
    connect(m_question, &QuestionView::textPasted, &session, [this, &session](const QByteArray &text) {
        m_askedBeforeImport = m_step.finding;
        session.addBytes(text, QStringLiteral("pasted"));
    });
    connect(m_question, &QuestionView::filesDropped, &session, [this, &session](const QStringList &paths) {
        m_askedBeforeImport = m_step.finding;
        for (const QString &path : paths)
            session.addFile(path);
    });

    connect(m_conclusion, &ConclusionView::reportRequested, &navigator, [&navigator] { navigator.openPage(PageId::Report); });
    connect(m_conclusion, &ConclusionView::askMoreRequested, this, [this] {
        m_wishes.askMore = true;
        m_wishes.concludeNow = false;
        showStep();
    });
    connect(m_conclusion, &ConclusionView::notThisOne, this, &GuidePage::refuse);
    connect(m_conclusion, &ConclusionView::evidenceRequested, &navigator, &Navigator::openEvidence);
    connect(m_causes, &CausesPanel::evidenceRequested, &navigator, &Navigator::openEvidence);
    connect(m_causes, &CausesPanel::causeRequested, this, [this](const QString &cause) {
        // A look at another cause's fix: the step itself stays what it is.
        GuideStep look = m_step;
        const auto &causes = m_context.session.diagnosis().causes;
        const auto ranked = std::ranges::find(causes, cause, &RankedCause::id);
        look.kind = GuideStep::Kind::Conclusion;
        look.cause = cause;
        look.probability = ranked != causes.end() ? ranked->probability : 0.0;
        look.canAskMore = true;
        m_wishes.concludeNow = true;
        m_conclusion->setConclusion(look, m_context.session.diagnosis(), m_context.session.knowledge());
        m_middle->setCurrentWidget(m_conclusion);
        m_scroll->verticalScrollBar()->setValue(0);
    });

    connect(m_path, &PathColumn::editRequested, this, &GuidePage::edit);
    connect(m_path, &PathColumn::withdrawRequested, &session, &Session::withdraw);
    connect(m_path, &PathColumn::evidenceRequested, &navigator, &Navigator::openEvidence);
    connect(m_path, &PathColumn::removeRequested, &session, [&session](const QString &id) { session.removeEvidence({ id }); });
    connect(m_path, &PathColumn::backRequested, this, &GuidePage::goBack);
    connect(m_path, &PathColumn::restartRequested, this, &GuidePage::restart);

    connect(&session, &Session::caseOpened, this, [this] {
        m_wishes = {};
        m_message->dismiss();
        tellWhatWasSeen();
    });
    connect(&session, &Session::diagnosisChanged, this, &GuidePage::refresh);
    connect(&session, &Session::readingStarted, this, [this] { m_question->setReading(true); });
    connect(&session, &Session::readingEnded, this,
        [this] { m_question->setReading(m_context.session.isReading()); });
    connect(&session, &Session::imported, this, &GuidePage::reportImport);
}

QWidget *GuidePage::initialFocus()
{
    return m_step.kind == GuideStep::Kind::Question ? m_question->firstAnswer() : m_conclusion->firstButton();
}

void GuidePage::activated()
{
    refresh();
}

void GuidePage::refresh()
{
    const Session &session = m_context.session;
    m_path->setEntries(AnswerPath::of(session.currentCase(), session.knowledge()), m_wishes.editing);
    m_causes->setDiagnosis(session.diagnosis(), session.knowledge());
    showStep();
    tabInReadingOrder(this);
}

void GuidePage::showStep()
{
    const Session &session = m_context.session;
    const GuideStep before = m_step;
    m_wishes.refused = session.currentCase().refused;
    m_step = guideStep(session.diagnosis(), session.knowledge(), m_wishes);
    QWidget *const focus = QApplication::focusWidget();
    const bool hadFocus = focus && m_scroll->isAncestorOf(focus);
    if (m_step.kind == GuideStep::Kind::Conclusion) {
        m_conclusion->setConclusion(m_step, session.diagnosis(), session.knowledge());
        m_middle->setCurrentWidget(m_conclusion);
    } else {
        m_question->howToLook()->setCompany(session.knowledge().company);
        const QString current = m_wishes.editing.isEmpty() ? QString() : session.answerTo(m_step.finding).value_or(QString());
        const bool same = m_shownOnce && before.finding == m_step.finding && before.kind == m_step.kind
            && m_question->current() == current;
        if (!same)
            m_question->setQuestion(*session.knowledge().finding(m_step.finding), current, session.hasLiveTickets(), canCheck(session, m_step.finding));
        m_middle->setCurrentWidget(m_question);
        if (same)
            return;
    }
    m_shownOnce = true;
    m_middle->updateGeometry();
    m_scroll->verticalScrollBar()->setValue(0);
    if (hadFocus || (isVisible() && !focus)) {
        if (QWidget *first = initialFocus())
            first->setFocus(Qt::OtherFocusReason);
    }
    // Screen readers are told that the middle has changed.
    QAccessibleEvent event(m_middle->currentWidget(), QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void GuidePage::edit(const QString &finding)
{
    m_wishes.editing = finding;
    m_path->setEntries(m_path->entries(), finding);
    showStep();
    tabInReadingOrder(this);
    if (QWidget *first = initialFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void GuidePage::giveAnswer(const QString &finding, const QString &value)
{
    m_wishes.editing.clear();
    m_wishes.concludeNow = false;
    m_message->dismiss();
    m_context.session.answer(finding, value);
}

void GuidePage::refuse(const QString &cause)
{
    Session &session = m_context.session;
    const CauseInfo *info = session.knowledge().cause(cause);
    m_wishes.concludeNow = false;
    const QString line = tr("Ruled out by the agent: %1").arg(info ? info->title : cause);
    const QString notes = session.currentCase().notes;
    session.setNotes(notes.isEmpty() ? line : notes + u'\n' + line);
    session.setRefused(cause, true);
    m_message->showMessage(Role::Info, line);
    m_message->addAction(tr("Undo"), [this, cause, notes] {
        m_context.session.setNotes(notes);
        m_message->dismiss();
        m_context.session.setRefused(cause, false);
    });
}

/// A case that was worked on with other knowledge leads elsewhere here: whoever takes it over must know what its agent saw.
void GuidePage::tellWhatWasSeen()
{
    const Session &session = m_context.session;
    const std::optional<Conclusion> &kept = session.currentCase().conclusion;
    if (!kept || !kept->standsOutSince || kept->causes.isEmpty())
        return;
    GuideWishes wishes;
    wishes.refused = session.currentCase().refused;
    const GuideStep here = guideStep(session.diagnosis(), session.knowledge(), wishes);
    const ConcludedCause &first = kept->causes.first();
    if (here.cause == first.id)
        return;
    m_message->showMessage(Role::Info,
        tr("When this case was last worked on, this led with %1: %2. The knowledge on this computer leads elsewhere.")
            .arg(format::percent(first.probability), first.title));
    m_message->addAction(tr("Show what the agent saw"), [this] { m_context.navigator.openPage(PageId::Cases); });
}

void GuidePage::goBack()
{
    if (!m_wishes.editing.isEmpty()) {
        edit({});
        return;
    }
    const QList<PathEntry> &entries = m_path->entries();
    const auto last = std::find_if(entries.rbegin(), entries.rend(), [](const PathEntry &entry) { return !entry.finding.isEmpty(); });
    if (last != entries.rend())
        edit(last->finding);
}

void GuidePage::restart()
{
    Session &session = m_context.session;
    const Case before = session.currentCase();
    QStringList findings;
    for (const PathEntry &entry : m_path->entries()) {
        if (!entry.finding.isEmpty())
            findings << entry.finding;
    }
    m_wishes = {};
    for (const QString &finding : std::as_const(findings))
        session.withdraw(finding);
    for (const QString &cause : before.refused)
        session.setRefused(cause, false);
    refresh();
    m_message->showMessage(Role::Info,
        findings.size() == 1 ? tr("One answer was taken back; codes and evidence are still there.")
                             : tr("%n answers were taken back; codes and evidence are still there.", nullptr,
                                 static_cast<int>(findings.size())));
    m_message->addAction(tr("Undo"), [this, before] {
        if (m_context.session.currentCase().id == before.id)
            m_context.session.openCase(before);
    });
}

void GuidePage::reportImport(const ImportOutcome &outcome)
{
    const QString asked = std::exchange(m_askedBeforeImport, {});
    if (asked.isEmpty() || !isVisible())
        return;
    const Session &session = m_context.session;
    const FindingInfo *info = session.knowledge().finding(asked);
    const QString title = info ? info->title : asked;
    const bool answered = std::ranges::any_of(outcome.evidenceIds(),
        [&](const QString &id) { return hasFindingFor(session.currentCase(), id, asked); });
    // That nothing could be read at all is said by the window.
    if (!answered && !outcome.onlyUnknown())
        m_message->showMessage(Role::Info, tr("It was read, but it does not answer this question: %1. Choose an answer.").arg(title));
    m_wishes.editing.clear();
    refresh();
}

void GuidePage::offerCheck()
{
    if (m_askedBeforeCheck.isEmpty() || m_checkStarted || !isVisible())
        return;
    Session &session = m_context.session;
    const FindingInfo *info = session.knowledge().finding(m_askedBeforeCheck);
    if (!info)
        return;
    CheckPlan plan = session.checks().plan();
    plan.only = checksFor(info->check);
    plan.negotiate = false; // that is asked on the page of the checks
    const QList<PlannedCheck> planned = plannedChecks(plan);
    const auto change = [this] {
        m_askedBeforeCheck.clear();
        m_message->dismiss();
        m_context.navigator.openPage(PageId::Check);
    };
    if (lacksSomething(planned)) {
        m_message->showMessage(Role::Info, tr("It is not known yet what to check: this computer's settings name neither a realm nor a proxy for it."));
        m_message->addAction(tr("Say what is checked"), change);
        return;
    }
    const QStringList hosts = contactsOf(planned);
    m_message->showMessage(Role::Info, hosts.isEmpty() ? tr("This contacts nobody: only settings of this computer are read.")
                                                       : tr("This will contact: %1.").arg(hosts.join(tr("; "))));
    m_message->addAction(tr("Start the check"), [this, plan] {
        if (QWidget *first = initialFocus()) // the button that has the keyboard goes with the message
            first->setFocus(Qt::OtherFocusReason);
        m_message->dismiss();
        m_checkStarted = true;
        m_context.session.startChecks(plan);
    });
    m_message->addAction(tr("Change what is checked"), change);
}

void GuidePage::reportCheck(const QList<CheckCard> &cards)
{
    m_question->setChecking(false);
    const QString asked = std::exchange(m_askedBeforeCheck, {});
    if (!std::exchange(m_checkStarted, false) || !isVisible())
        return;
    const FindingInfo *info = m_context.session.knowledge().finding(asked);
    const QString title = info ? info->title : asked;
    QString answer;
    QStringList why;
    for (const CheckCard &card : cards) {
        for (const Finding &finding : card.findings) {
            const FindingValueInfo *value = finding.id == asked && info ? info->value(finding.value) : nullptr;
            answer = value ? value->text : answer;
        }
        if (card.asked && card.state == CheckState::NotChecked)
            why << tr("%1: %2").arg(titleOfCheck(card.id), m_context.session.told(card.why));
    }
    if (!answer.isEmpty())
        m_message->showMessage(Role::Ok, tr("Checked. %1: %2").arg(title, answer));
    else if (!why.isEmpty())
        m_message->showMessage(Role::Warning, tr("It could not be checked. %1").arg(why.join(QStringLiteral("; "))));
    else
        m_message->showMessage(Role::Info, tr("It was checked, but that does not answer this question: %1. Choose an answer.").arg(title));
    m_wishes.editing.clear();
    refresh();
}

void GuidePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (enter && button && isAncestorOf(button)) {
        button->click();
    } else if (event->key() == Qt::Key_Escape && !m_wishes.editing.isEmpty()) {
        edit({});
    } else if (event->key() == Qt::Key_Escape && m_middle->currentWidget() == m_conclusion && m_step.canAskMore) {
        m_wishes.askMore = true;
        m_wishes.concludeNow = false;
        showStep();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace kerbscope::ui
