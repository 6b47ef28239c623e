// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/causespanel.h"

#include "app/guide/reasonslist.h"
#include "app/models/rowsmodel.h"
#include "app/presentation/charts/chartframe.h"
#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/scrollcolumn.h"
#include "app/presentation/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int barsShown = 5;
constexpr int reasonsShown = 3; ///< with them the panel needs no scroll bar at 1280 x 800
constexpr int causesInTable = 12;

} // namespace

QList<CauseBar> causeBars(const Diagnosis &diagnosis, const KnowledgeBase &knowledge, int most)
{
    QList<CauseBar> bars;
    double rest = 0.0;
    for (const RankedCause &cause : diagnosis.causes) {
        if (bars.size() < most) {
            const CauseInfo *info = knowledge.cause(cause.id);
            const bool quiet = diagnosis.nothingWrongSeen && cause.id == QLatin1String("unknown");
            bars << CauseBar { cause.id, quiet ? CausesPanel::tr("Nothing that is known points to a fault yet")
                                        : info ? info->title : cause.id,
                cause.probability };
        } else {
            rest += cause.probability;
        }
    }
    if (diagnosis.causes.size() > most)
        bars << CauseBar { {}, CausesPanel::tr("Something else"), rest };
    return bars;
}

QString causesSummary(const QList<CauseBar> &bars)
{
    QStringList parts;
    for (const CauseBar &bar : bars)
        parts << CausesPanel::tr("%1: %2").arg(bar.title, format::percent(bar.probability));
    return parts.isEmpty() ? CausesPanel::tr("No causes are known.")
                           : CausesPanel::tr("Likely causes, most likely first. %1.").arg(parts.join(QStringLiteral(". ")));
}

CausesPanel::CausesPanel(QWidget *parent)
    : QWidget(parent)
    , m_chart(new CausesChart)
    , m_rows(new RowsModel({ tr("Cause"), tr("Likelihood"), tr("Who acts") }, this))
    , m_frame(new ChartFrame(tr("Likely causes"), m_chart, m_rows))
    , m_cause(plainLabel({}, TextStyle::Strong))
    , m_summary(plainLabel({}))
    , m_reasons(new ReasonsList)
    , m_open(makeButton(Icon::Steps, tr("Show what to do"), ButtonKind::Link))
{
    m_cause->setWordWrap(true);
    m_summary->setWordWrap(true);
    setTone(m_summary, Role::Muted);
    m_frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *scroll = new ScrollColumn;
    scroll->setAccessibleName(tr("Likely causes"));
    QVBoxLayout *column = scroll->column();
    column->setSpacing(metrics::spaceS);
    column->addWidget(m_frame);
    column->addSpacing(metrics::spaceXs);
    column->addWidget(m_cause);
    column->addWidget(m_summary);
    column->addWidget(m_reasons);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_chart, &CausesChart::currentChanged, this, &CausesPanel::showReasons);
    connect(m_reasons, &ReasonsList::evidenceRequested, this, &CausesPanel::evidenceRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT causeRequested(currentCause()); });
}

void CausesPanel::setDiagnosis(const Diagnosis &diagnosis, const KnowledgeBase &knowledge)
{
    m_diagnosis = &diagnosis;
    m_knowledge = &knowledge;
    QList<QStringList> rows;
    for (const RankedCause &cause : diagnosis.causes) {
        if (rows.size() == causesInTable)
            break;
        const CauseInfo *info = knowledge.cause(cause.id);
        rows << QStringList { info ? info->title : cause.id, format::percent(cause.probability),
            info ? nameOfOwner(info->owner) : QString() };
    }
    m_rows->setRows(rows);
    const QList<CauseBar> bars = causeBars(diagnosis, knowledge, barsShown);
    m_frame->setSummary(causesSummary(bars));
    m_chart->setBars(bars);
    showReasons();
}

QString CausesPanel::currentCause() const
{
    return m_chart->bars().value(m_chart->current()).id;
}

void CausesPanel::showReasons()
{
    if (!m_diagnosis)
        return;
    const CauseBar bar = m_chart->bars().value(m_chart->current());
    const bool other = bar.id.isEmpty();
    m_cause->setText(bar.title);
    m_cause->setVisible(!bar.title.isEmpty());
    m_open->setVisible(!other);
    m_reasons->setVisible(!other);
    if (other) {
        QStringList names;
        for (const RankedCause &cause : m_diagnosis->causes.mid(m_chart->bars().size() - 1, 4)) {
            const CauseInfo *info = m_knowledge->cause(cause.id);
            names << (info ? info->title : cause.id);
        }
        m_summary->setText(names.isEmpty() ? QString() : tr("Among them: %1, …").arg(names.join(tr("; "))));
    } else {
        const CauseInfo *info = m_knowledge->cause(bar.id);
        m_summary->setText(info ? info->summary : QString());
        const auto ranked = std::ranges::find(m_diagnosis->causes, bar.id, &RankedCause::id);
        m_reasons->setReasons(
            ranked != m_diagnosis->causes.end() ? ranked->because : QList<Reason>(), *m_knowledge, reasonsShown);
    }
    m_summary->setVisible(!m_summary->text().isEmpty());
}

} // namespace kerbscope::ui
