// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cases/historyview.h"

#include "app/cases/barschart.h"
#include "app/cases/weekschart.h"
#include "app/models/rowsmodel.h"
#include "app/presentation/charts/chartframe.h"
#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/card.h"
#include "app/presentation/widgets/fieldsigns.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/scrollcolumn.h"
#include "app/presentation/words.h"
#include "app/shell/caseshelf.h"
#include "app/shell/session.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr qsizetype mostBars = 6;
constexpr qsizetype mostTitles = 40; ///< of codes: each is a look-up
constexpr int spans[] = { 4, 12, 26, 52 };
constexpr int usualSpan = 1;

QString spanText(const CaseHistory &history, qsizetype place)
{
    const auto below = history.spans[place].below;
    if (below.count() == 0)
        return HistoryView::tr("longer than %1").arg(format::duration(history.spans[place - 1].below));
    return HistoryView::tr("under %1").arg(format::duration(below));
}

QWidget *inCard(ChartFrame *frame)
{
    auto *card = new Card;
    card->body()->addWidget(frame);
    return card;
}

} // namespace

HistoryView::HistoryView(const Session &session, CaseShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_shelf(shelf)
    , m_span(new QComboBox)
    , m_words(plainLabel({}))
    , m_weeks(new WeeksChart)
    , m_codes(new BarsChart)
    , m_causes(new BarsChart)
    , m_times(new BarsChart)
    , m_weekRows(new RowsModel({ tr("Week"), tr("Cases"), signOf(CaseState::Solved).word, signOf(CaseState::Escalated).word,
                                   signOf(CaseState::Waiting).word, signOf(CaseState::Open).word },
          this))
    , m_codeRows(new RowsModel({ tr("Code"), tr("Cases") }, this))
    , m_causeRows(new RowsModel({ tr("Cause"), tr("Cases") }, this))
    , m_timeRows(new RowsModel({ tr("Time"), tr("Cases") }, this))
    , m_weekFrame(new ChartFrame(tr("Cases by week"), m_weeks, m_weekRows))
    , m_codeFrame(new ChartFrame(tr("Codes"), m_codes, m_codeRows))
    , m_causeFrame(new ChartFrame(tr("Causes"), m_causes, m_causeRows))
    , m_timeFrame(new ChartFrame(tr("Time until the cause stood out"), m_times, m_timeRows))
{
    for (const int weeks : spans)
        m_span->addItem(tr("Last %n weeks", nullptr, weeks), weeks);
    m_span->setCurrentIndex(usualSpan);
    setPurpose(m_span, tr("Span of the history"));

    auto *scroll = new ScrollColumn(this);
    scroll->setAccessibleName(tr("History of the cases"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, metrics::spaceM, 0, 0);
    outer->addWidget(scroll);
    QVBoxLayout *column = scroll->column();
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceL);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceM);
    m_span->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    head->addWidget(m_span);
    m_words->setWordWrap(true);
    head->addWidget(m_words, 1000); // as wide as it may be; the stretch takes what is left
    head->addStretch(1);
    column->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setSpacing(metrics::spaceL);
    grid->addWidget(inCard(m_weekFrame), 0, 0);
    grid->addWidget(inCard(m_timeFrame), 0, 1);
    grid->addWidget(inCard(m_causeFrame), 1, 0);
    grid->addWidget(inCard(m_codeFrame), 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch(1);

    connect(m_span, &QComboBox::currentIndexChanged, this, &HistoryView::refresh);
    connect(m_codes, &PaintedChart::opened, this, [this](int item) { Q_EMIT codeRequested(m_codes->bars().at(item).id); });
}

void HistoryView::refresh()
{
    const int weeks = m_span->currentData().toInt();
    const auto count = [now = m_session.now(), zone = m_session.zone(), weeks](CaseStore &store) -> Result<CaseHistory> {
        CaseQuery all;
        all.limit = -1;
        const Result<QList<CaseSummary>> cases = store.list(all);
        if (!cases)
            return cases.error();
        return historyOf(*cases, now, zone, weeks);
    };
    if (!m_shelf.store().hasSomething()) {
        show(historyOf({}, m_session.now(), m_session.zone(), weeks));
        return;
    }
    m_shelf.store().run(this, count, [this, round = ++m_round](const Result<CaseHistory> &history) {
        if (round != m_round) // another span was chosen meanwhile
            return;
        if (history)
            show(*history);
        else
            m_words->setText(sentenceOf(m_session.told(history.error())));
    });
}

void HistoryView::showBars(BarsChart *chart, ChartFrame *frame, RowsModel *rows, const QStringList &labels, const QList<int> &counts,
    const QStringList &ids, const QString &nothing, const QString &summary)
{
    QList<CountBar> bars;
    QList<QStringList> table;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (i < mostBars)
            bars << CountBar { ids.value(i), labels[i], counts[i] };
        table << QStringList { labels[i], QLocale().toString(counts[i]) };
    }
    chart->setBars(bars, nothing);
    rows->setRows(table);
    frame->setSummary(summary);
}

void HistoryView::show(const CaseHistory &history)
{
    m_history = history;
    m_words->setText(history.cases == 0 ? tr("No case was begun in these weeks.")
            : history.median            ? tr("%1 cases. The cause stood out in %2 of them, in half of these within %3.")
                               .arg(QLocale().toString(history.cases), QLocale().toString(history.concluded), format::duration(*history.median))
                             : tr("%1 cases. No cause has stood out yet.").arg(QLocale().toString(history.cases)));
    m_weeks->setWeeks(history.weeks);
    m_weekRows->setRows(m_weeks->rows());
    m_weekFrame->setSummary(m_weeks->summary());

    QStringList labels;
    QStringList ids;
    QList<int> counts;
    for (const HistoryCount &code : history.codes) {
        const QString name = code.id.section(u':', 1);
        const auto entry = labels.size() < mostTitles ? m_session.catalog().entry(code.id, m_session.language()) : std::nullopt;
        labels << (entry && !entry->title.isEmpty() ? tr("%1: %2").arg(name, entry->title) : name);
        ids << code.id;
        counts << code.cases;
    }
    showBars(m_codes, m_codeFrame, m_codeRows, labels, counts, ids, tr("No case of these weeks names a code."),
        labels.isEmpty() ? tr("No case of these weeks names a code.")
                         : tr("%1 codes; the most frequent is %2 in %3 cases.").arg(QLocale().toString(labels.size()), labels.first(), QLocale().toString(counts.first())));

    labels.clear();
    ids.clear();
    counts.clear();
    for (const HistoryCount &cause : history.causes) {
        const CauseInfo *info = m_session.knowledge().cause(cause.id);
        labels << (info ? info->title : cause.title.isEmpty() ? cause.id : cause.title);
        ids << cause.id;
        counts << cause.cases;
    }
    showBars(m_causes, m_causeFrame, m_causeRows, labels, counts, ids, tr("No cause stands out in the cases of these weeks."),
        labels.isEmpty() ? tr("No cause stands out in the cases of these weeks.")
                         : tr("%1 causes; the most frequent is %2 in %3 cases.").arg(QLocale().toString(labels.size()), labels.first(), QLocale().toString(counts.first())));

    labels.clear();
    counts.clear();
    for (qsizetype span = 0; span < history.spans.size(); ++span) {
        labels << spanText(history, span);
        counts << history.spans[span].cases;
    }
    showBars(m_times, m_timeFrame, m_timeRows, labels, counts, {}, tr("No cause has stood out yet."),
        history.median ? tr("In half of the cases the cause stood out within %1.").arg(format::duration(*history.median)) : tr("No cause has stood out yet."));
    Q_EMIT counted();
}

} // namespace kerbscope::ui
