// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/words.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace kerbscope::ui {

class SignLabel;

/// A message in its place on the page: what happened, where, what to do. Never a box that must be clicked away first.
/// It is announced to assistive technology when it appears.
class InlineMessage : public QFrame {
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// Shows the text as it is (never rich text) with the sign of `role` (Ok, Info, Warning or Problem).
    void showMessage(Role role, const QString &text);
    void showError(const Error &error);
    QString text() const;
    Role role() const { return m_role; }

    /// Adds a link-like button for what can be done now; all of them go with the next message.
    void addAction(const QString &text, std::function<void()> run);
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clearActions();

    Role m_role = Role::Info;
    SignLabel *m_sign;
    QLabel *m_text;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};

} // namespace kerbscope::ui
