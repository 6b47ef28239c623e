// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"
#include "core/cases/casestore.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTabWidget;
class QTimer;
class QTreeView;

namespace kerbscope::ui {

class CaseDetails;
class CaseTableModel;
class HistoryView;
class SignLabel;

/// The cases of this computer: a list with search, state and tags, the chosen case beside it, and what all of them tell as
/// charts. Everything is asked of the store on its own thread.
class CasesPage : public Page
{
    Q_OBJECT

public:
    explicit CasesPage(const PageContext &context, QWidget *parent = nullptr);

    PageId id() const override { return PageId::Cases; }
    QString title() const override { return tr("Cases"); }
    Icon icon() const override { return Icon::Cases; }
    QString helpAnchor() const override { return QStringLiteral("cases"); }
    void activated() override;
    QWidget *initialFocus() override;
    bool startSearch() override;
    QVariant state() const override;
    void setState(const QVariant &state) override;
    void saveState(QSettings &store) const override;
    void restoreState(const QSettings &store) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    CaseTableModel *model() const { return m_model; }
    QTreeView *view() const { return m_view; }
    CaseDetails *details() const { return m_details; }
    HistoryView *history() const { return m_history; }
    QLineEdit *searchField() const { return m_search; }
    QComboBox *stateBox() const { return m_state; }
    QComboBox *tagBox() const { return m_tag; }
    void showHistory();
    /// The ids of the chosen cases, in the order of the list.
    QStringList chosen() const;
    void choose(const QStringList &ids);

    /// What a removal takes away, as it is asked before.
    static QString removalQuestion(const QList<CaseSummary> &cases, bool openOne, bool team);

Q_SIGNALS:
    /// The list is what was asked for last.
    void listed();

private:
    void fitColumns();
    QWidget *makeList();
    QWidget *makeTools();
    QWidget *makeTeamStatus();
    void connectParts();
    void refresh();
    void take(const QList<CaseSummary> &cases);
    void fillTags(const QStringList &tags);
    void showChosen();
    CaseQuery query() const;

    void openChosen();
    void exportChosen();
    void mergeChosen();
    void removeChosen();
    void importFiles();

    PageContext m_context;
    QTabWidget *m_tabs;
    QLineEdit *m_search;
    QComboBox *m_state;
    QComboBox *m_tag;
    QLabel *m_count;
    CaseTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    CaseDetails *m_details;
    HistoryView *m_history;
    QTimer *m_askSoon;
    QTimer *m_showSoon;
    QStringList m_toChoose; ///< once the list is there
    int m_round = 0;
    bool m_columnsChosen = false; ///< somebody has set them
    bool m_fitting = false;
    int m_detailRound = 0;
};

} // namespace kerbscope::ui
