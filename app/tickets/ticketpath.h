// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tickets/pathsteps.h"

#include <QPushButton>

class QHBoxLayout;
class QLabel;

namespace kerbscope::ui {

/// One box of the path: what the ticket is, its name, its state. A missing one is hollow and dashed. Clicking it chooses the
/// ticket; a missing one cannot be clicked but is reached by Tab, so that it is read out.
class PathBox : public QPushButton
{
    Q_OBJECT

public:
    explicit PathBox(const PathStep &step, QWidget *parent = nullptr);

    const PathStep &step() const { return m_step; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PathStep m_step;
};

/// The tickets from the sign-on to a service as boxes with arrows between them, and a sentence that counts them.
class TicketPath : public QWidget
{
    Q_OBJECT

public:
    explicit TicketPath(QWidget *parent = nullptr);

    void setSteps(const QList<PathStep> &steps);
    const QList<PathStep> &steps() const { return m_steps; }

Q_SIGNALS:
    void ticketChosen(int ticketRow);

private:
    QList<PathStep> m_steps;
    QHBoxLayout *m_row;
    QLabel *m_sentence;
};

} // namespace kerbscope::ui
