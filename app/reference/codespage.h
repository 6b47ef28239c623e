// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reference/codefilter.h"
#include "app/shell/page.h"
#include "core/cases/codenotes.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;
class QTreeView;

namespace kerbscope::ui {

class CodeDetail;
class CodeListModel;
class DecodersView;
class FamilyModel;
class InlineMessage;

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
    QVariant state() const override { return m_shown; }
    void setState(const QVariant &state) override;
    void activated() override;
    QWidget *initialFocus() override;
    bool startSearch() override;

    /// Shows a code and remembers where we were.
    void openCode(const QString &catalogId);
    void search(const QString &query);
    /// Shows the decoders with a value taken apart.
    void openDecoders(const QString &value = {});
    void closeDecoders();
    void goBack();
    void goForward();
    const QString &shownCode() const { return m_shown; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectDetail();
    void fillList();
    CodeFilter currentFilter();
    /// Bookmarks and notes: opened at the first need, not when the program starts. Null where they cannot be kept.
    CodeNotes *notes();
    void followTeam();
    void showKept(const Outcome &kept);
    void familyChosen(const QModelIndex &index);
    void rowChosen(const QModelIndex &index);
    void show(const QString &catalogId, bool remember);
    void updateHistoryButtons();
    bool typeIntoFilter(QKeyEvent *event);
    QString familyTitle(const QString &family) const;

    PageContext m_context;
    std::optional<CodeNotes> m_notes; ///< use notes()
    bool m_notesOpened = false;
    FamilyModel *m_familyModel;
    CodeListModel *m_codeModel;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLineEdit *m_filter;
    QLabel *m_count;
    CodeFilterBar *m_filters;
    InlineMessage *m_message;
    QPushButton *m_decode;
    QStackedWidget *m_views;
    DecodersView *m_decoders;
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
