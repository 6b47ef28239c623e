// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/suggestionpopup.h"

#include "app/models/suggestionmodel.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/codedelegate.h"
#include "app/presentation/widgets/labels.h"

#include <QAccessible>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int leastWidth = 560;

} // namespace

SuggestionPopup::SuggestionPopup(QWidget *window)
    : QFrame(window)
    , m_model(new SuggestionModel(this))
    , m_list(new QListView(this))
    , m_hint(plainLabel({}, TextStyle::Caption, this))
{
    setProperty("kind", QStringLiteral("popup"));
    setAutoFillBackground(true);
    setAccessibleName(tr("Suggestions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CodeDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("kind", QStringLiteral("bare"));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Suggestions"));
    setTone(m_hint, Role::Muted);
    m_hint->setContentsMargins(metrics::spaceM, 0, metrics::spaceM, 0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::spaceXs, metrics::spaceXs, metrics::spaceXs, metrics::spaceS);
    column->setSpacing(metrics::spaceXs);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT chosen(Suggestion(m_model->at(index.row()))); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SuggestionPopup::updateHint);
    hide();
}

void SuggestionPopup::showFor(const QWidget *anchor, QList<Suggestion> rows)
{
    m_model->setSuggestions(std::move(rows));
    if (m_model->rowCount() == 0) {
        hide();
        return;
    }
    m_list->setCurrentIndex(m_model->index(0));
    const QWidget *window = parentWidget();
    const QPoint below = anchor->mapTo(window, QPoint(0, anchor->height() + 2));
    const int width = std::min(std::max(anchor->width(), leastWidth), window->width() - 2 * metrics::spaceM);
    const int rowHeight = m_list->sizeHintForRow(0);
    const int chrome = 3 * metrics::spaceXs + metrics::spaceS + m_hint->sizeHint().height() + 4;
    const int room = window->height() - below.y() - metrics::spaceS;
    const int height = std::min(m_model->rowCount() * rowHeight + chrome, room);
    const int left =
        std::clamp(below.x(), metrics::spaceM, std::max(metrics::spaceM, window->width() - width - metrics::spaceM));
    setGeometry(left, below.y(), width, height);
    show();
    raise();
}

void SuggestionPopup::moveSelection(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row));
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

const Suggestion *SuggestionPopup::selected() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_model->at(current.row()) : nullptr;
}

int SuggestionPopup::count() const { return m_model->rowCount(); }

void SuggestionPopup::updateHint()
{
    const Suggestion *row = selected();
    if (row && row->kind == SuggestionKind::Code) {
        const bool fault = row->codeKind == CodeKind::Problem || row->codeKind == CodeKind::Warning;
        m_hint->setText(fault ? tr("Enter: into the case and ask on   ·   Ctrl+Enter: read about it   ·   Esc: close")
                              : tr("Enter: read about it   ·   Ctrl+Enter: into the case   ·   Esc: close"));
    } else {
        m_hint->setText(tr("Enter: choose   ·   Esc: close"));
    }
}

} // namespace kerbscope::ui
