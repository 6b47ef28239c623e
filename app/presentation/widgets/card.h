// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QVBoxLayout;

namespace kerbscope::ui {

/// A surface with a border: groups what belongs together. Add to body().
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }

    /// For a card of rows that have their own margin: narrower padding, and a heading in line with the rows' signs.
    void setRows(const QString &heading);

private:
    QVBoxLayout *m_body;
};

} // namespace kerbscope::ui
