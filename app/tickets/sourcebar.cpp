// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/sourcebar.h"

#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/elidedcombo.h"
#include "app/presentation/widgets/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

constexpr int originCharacters = 30;
constexpr int baselineCharacters = 18;

QComboBox *makeCombo(const QString &name, int characters)
{
    auto *combo = new ElidedCombo(characters);
    combo->setAccessibleName(name);
    return combo;
}

} // namespace

SourceBar::SourceBar(QWidget *parent)
    : QWidget(parent)
    , m_origins(makeCombo(tr("Where the tickets come from"), originCharacters))
    , m_compareWith(plainLabel(tr("&Compare with")))
    , m_baselines(makeCombo(tr("What the tickets are compared with"), baselineCharacters))
    , m_liveTools(new QWidget)
    , m_notice(new QCheckBox)
    , m_times(plainLabel(tr("Times in")))
    , m_local(makeButton(tr("Local"), ButtonKind::Chip))
    , m_utc(makeButton(tr("UTC"), ButtonKind::Chip))
{
    QLabel *label = plainLabel(tr("&Tickets of"));
    label->setBuddy(m_origins);
    m_compareWith->setBuddy(m_baselines);
    QToolButton *again = makeIconButton(Icon::Refresh, tr("Look again at the tickets of this computer (F5)"));
    again->setShortcut(Qt::Key_F5);
    connect(again, &QToolButton::clicked, this, &SourceBar::refreshWanted);
    QPushButton *take = makeButton(Icon::Plus, tr("Take into the case"));
    take->setToolTip(tr("Keeps these tickets with the case and draws findings from them"));
    connect(take, &QPushButton::clicked, this, &SourceBar::takeWanted);
    setNotice(0);
    m_notice->setToolTip(tr("As a message of the desktop where it has a place for them, else in this window"));
    connect(m_notice, &QCheckBox::toggled, this, &SourceBar::noticeChosen);
    auto *zones = new QButtonGroup(this);
    for (QPushButton *zone : { m_local, m_utc }) {
        zone->setCheckable(true);
        zones->addButton(zone);
    }
    m_utc->setAccessibleName(tr("Show times in UTC"));
    connect(m_local, &QPushButton::clicked, this, [this] { Q_EMIT utcChosen(false); });
    connect(m_utc, &QPushButton::clicked, this, [this] { Q_EMIT utcChosen(true); });
    connect(m_origins, &QComboBox::activated, this, [this](int index) { Q_EMIT originChosen(m_list.value(index)); });
    connect(m_baselines, &QComboBox::activated, this, [this](int index) {
        m_baseline = index > 0 ? std::optional(m_candidates.value(index - 1)) : std::nullopt;
        Q_EMIT baselineChosen(m_baseline);
    });
    setTone(m_times, Role::Muted);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::spaceS);
    row->addWidget(label);
    row->addWidget(m_origins, 3);
    row->addWidget(again);
    row->addWidget(m_compareWith);
    row->addWidget(m_baselines, 2);
    row->addStretch(1);
    row->addWidget(m_times);
    row->addWidget(m_local);
    row->addWidget(m_utc);
    auto *live = new QHBoxLayout(m_liveTools);
    live->setContentsMargins(0, 0, 0, 0);
    live->setSpacing(metrics::spaceM);
    live->addWidget(take);
    live->addWidget(m_notice);
    live->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    column->addLayout(row);
    column->addWidget(m_liveTools);
    m_origins->setPlaceholderText(tr("nothing yet"));
    m_origins->setEnabled(false);
    setLive(false);
    fillBaselines();
}

void SourceBar::setOrigins(const QList<TicketOrigin> &origins)
{
    m_list = origins;
    m_origins->clear();
    for (const TicketOrigin &origin : m_list) {
        m_origins->addItem(origin.title);
        m_origins->setItemData(m_origins->count() - 1, origin.title.toHtmlEscaped(), Qt::ToolTipRole);
    }
    m_origins->setEnabled(!m_list.isEmpty());
    fillBaselines();
}

void SourceBar::setOrigin(const TicketOrigin &origin)
{
    m_origin = origin;
    m_origins->setCurrentIndex(static_cast<int>(m_list.indexOf(origin)));
    fillBaselines();
}

void SourceBar::setBaseline(const std::optional<TicketOrigin> &baseline)
{
    m_baseline = baseline;
    fillBaselines();
}

void SourceBar::fillBaselines()
{
    m_candidates.clear();
    for (const TicketOrigin &origin : std::as_const(m_list)) {
        if (origin != m_origin && origin.kind != TicketOrigin::Kind::WholeCase)
            m_candidates << origin;
    }
    m_baselines->clear();
    m_baselines->addItem(tr("nothing"));
    for (const TicketOrigin &origin : std::as_const(m_candidates)) {
        m_baselines->addItem(origin.title);
        m_baselines->setItemData(m_baselines->count() - 1, origin.title.toHtmlEscaped(), Qt::ToolTipRole);
    }
    const qsizetype chosen = m_baseline ? m_candidates.indexOf(*m_baseline) : -1;
    m_baselines->setCurrentIndex(static_cast<int>(chosen + 1));
    for (QWidget *part : { static_cast<QWidget *>(m_compareWith), static_cast<QWidget *>(m_baselines) })
        part->setVisible(!m_candidates.isEmpty());
}

void SourceBar::setLive(bool live) { m_liveTools->setVisible(live); }

void SourceBar::setZone(const QTimeZone &local, Instant now, bool utc)
{
    (utc ? m_utc : m_local)->setChecked(true);
    m_local->setText(format::zoneName(local, now));
    m_local->setAccessibleName(tr("Show times in %1").arg(format::zoneName(local, now)));
    for (QWidget *part : { static_cast<QWidget *>(m_times), static_cast<QWidget *>(m_local), static_cast<QWidget *>(m_utc) })
        part->setVisible(local != QTimeZone::utc());
}

void SourceBar::setNotice(int minutes)
{
    const QSignalBlocker quiet(m_notice);
    m_notice->setChecked(minutes > 0);
    m_notice->setText(tr("Tell me %n minutes before a sign-on ticket ends", nullptr, minutes > 0 ? minutes : usualNoticeMinutes));
}

} // namespace kerbscope::ui
