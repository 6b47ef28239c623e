// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QTimer;
class QToolButton;
class QTreeView;

namespace kerbscope::ui {

class CodeDetail;
class CodeListModel;
class FamilyModel;

/// The reference: families at the left, results in the middle, all about the chosen code at the right. Typing anywhere
/// on the page goes into the filter; links between codes stay on the page, with back and forward.
class CodesPage : public Page {
    Q_OBJECT

public:
    explicit CodesPage(const PageContext &context, QWidget *parent = nullptr);

    PageId id() const override { return PageId::Codes; }
    QString title() const override { return tr("Codes"); }
    Icon icon() const override { return Icon::Codes; }
    QString helpAnchor() const override { return QStringLiteral("codes"); }
    void activated() override;
    QWidget *initialFocus() override;
    bool startSearch() override;

    /// Shows a code and remembers where we were.
    void openCode(const QString &catalogId);
    void search(const QString &query);
    void goBack();
    void goForward();
    const QString &shownCode() const { return m_shown; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fillList();
    void familyChosen(const QModelIndex &index);
    void rowChosen(const QModelIndex &index);
    void show(const QString &catalogId, bool remember);
    void updateHistoryButtons();
    bool typeIntoFilter(QKeyEvent *event);
    QString familyTitle(const QString &family) const;

    PageContext m_context;
    FamilyModel *m_familyModel;
    CodeListModel *m_codeModel;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLineEdit *m_filter;
    QLabel *m_count;
    QTreeView *m_families;
    QListView *m_list;
    CodeDetail *m_detail;
    QTimer *m_showSoon;
    bool m_filled = false;
    QString m_shown;
    QStringList m_history;
    qsizetype m_place = -1; ///< in the history
};

} // namespace kerbscope::ui
