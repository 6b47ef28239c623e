// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QHash>
#include <QTimer>

class QVBoxLayout;

namespace kerbscope::ui {

class Readings;
struct Reading;

/// What is being read, how far it is and how long it takes, each with a button to stop it. Not there while nothing is
/// being read, nor for what is done at once.
class ReadingBar : public QFrame
{
    Q_OBJECT

public:
    explicit ReadingBar(Readings &readings, QWidget *parent = nullptr);

    /// "43 %, 12.3 of 28.1 MB, 5 s so far, about 7 s to go".
    static QString words(const Reading &reading);

private:
    class Row;
    void refresh();

    Readings &m_readings;
    QVBoxLayout *m_column;
    QHash<int, Row *> m_rows;
    QTimer m_clock;
};

} // namespace kerbscope::ui
