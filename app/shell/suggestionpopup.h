// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/suggestion.h"

#include <QFrame>

class QLabel;
class QListView;

namespace kerbscope::ui {

class SuggestionModel;

/// The list below the box. It never takes the keyboard: the box stays focused and moves the selection.
class SuggestionPopup : public QFrame {
    Q_OBJECT

public:
    explicit SuggestionPopup(QWidget *window);

    /// Shows the rows below `anchor`, or hides where there are none.
    void showFor(const QWidget *anchor, QList<Suggestion> rows);
    void moveSelection(int rows);
    const Suggestion *selected() const;
    int count() const;

Q_SIGNALS:
    void chosen(const kerbscope::ui::Suggestion &suggestion);

private:
    void updateHint();

    SuggestionModel *m_model;
    QListView *m_list;
    QLabel *m_hint;
};

} // namespace kerbscope::ui
