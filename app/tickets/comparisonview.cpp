// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/comparisonview.h"

#include "app/models/rowsmodel.h"
#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"
#include "app/tickets/comparisonwords.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

constexpr int characters[] = { 12, 44, 60 };

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_before(new ElidedLabel)
    , m_after(new ElidedLabel)
    , m_summary(new ProseLabel)
    , m_model(new RowsModel({ tr("Change"), tr("Server"), tr("What is different") }, this))
    , m_view(new QTreeView)
    , m_detail(plainLabel({}))
{
    QPushButton *exchange = makeButton(Icon::Refresh, tr("Exchange the two"));
    connect(exchange, &QPushButton::clicked, this, &ComparisonView::exchangeWanted);
    QPushButton *copyAll = makeButton(Icon::Copy, tr("Copy as text"));
    connect(copyAll, &QPushButton::clicked, this, &ComparisonView::copy);
    QPushButton *close = makeButton(Icon::Back, tr("Back to the tickets"));
    connect(close, &QPushButton::clicked, this, &ComparisonView::closed);

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceS);
    head->addWidget(sectionTitle(tr("What has changed")), 1);
    head->addWidget(exchange);
    head->addWidget(copyAll);
    head->addWidget(close);
    auto *sides = new QGridLayout;
    sides->setHorizontalSpacing(metrics::spaceM);
    sides->setVerticalSpacing(metrics::spaceXs);
    sides->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, label] : { std::pair(tr("Before"), m_before), std::pair(tr("After"), m_after) }) {
        QLabel *caption = plainLabel(name);
        setTone(caption, Role::Muted);
        sides->addWidget(caption, row, 0);
        sides->addWidget(label, row++, 1);
    }

    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Changes of the tickets"));
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (int column = 0; column < 3; ++column)
        m_view->header()->resizeSection(column, characters[column] * fontMetrics().horizontalAdvance(QLatin1Char('0')) + metrics::spaceM);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparisonView::showCurrent);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceM);
    column->addLayout(head);
    column->addLayout(sides);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    column->addWidget(m_detail);
}

QString ComparisonView::summary() const { return m_summary->text(); }

void ComparisonView::setComparison(const ListingComparison &comparison, const QString &before, const QString &after, const QTimeZone &zone)
{
    m_comparison = comparison;
    m_beforeTitle = before;
    m_afterTitle = after;
    m_zone = zone;
    m_before->setFullText(before);
    m_after->setFullText(after);
    m_summary->setText(ComparisonWords::summary(comparison));
    m_model->setRows(static_cast<int>(comparison.changes.size()), [changes = comparison.changes, zone](int row) {
        const TicketChange &change = changes.at(row);
        return QStringList { ComparisonWords::kind(change.kind), change.shown().server.toString(), ComparisonWords::differences(change, zone) };
    });
    m_view->setVisible(!comparison.changes.isEmpty());
    m_detail->setVisible(!comparison.changes.isEmpty());
    m_view->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    // Without a table the sentences stay at the top.
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_summary, comparison.changes.isEmpty() ? 1 : 0);
    m_summary->setAlignment(Qt::AlignTop);
}

void ComparisonView::showCurrent()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= m_comparison.changes.size()) {
        m_detail->clear();
        return;
    }
    const TicketChange &change = m_comparison.changes.at(row);
    const QString client = change.shown().client.toString();
    QStringList lines { client.isEmpty() ? change.shown().server.toString() : tr("%1, for %2").arg(change.shown().server.toString(), client) };
    for (const TicketDifference &one : change.differences)
        lines << ComparisonWords::difference(change, one, m_zone);
    if (change.differences.isEmpty())
        lines << ComparisonWords::differences(change, m_zone);
    m_detail->setText(lines.join(u'\n'));
}

void ComparisonView::copy()
{
    QGuiApplication::clipboard()->setText(ComparisonWords::asText(m_comparison, m_beforeTitle, m_afterTitle, m_zone));
}

} // namespace kerbscope::ui
