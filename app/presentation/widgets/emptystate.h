// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/icon.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;
class QPushButton;

namespace kerbscope::ui {

/// What an empty page says: what would be here, and how to get it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    QPushButton *addButton(Icon icon, const QString &text, bool primary);

private:
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_column;
};

} // namespace kerbscope::ui
