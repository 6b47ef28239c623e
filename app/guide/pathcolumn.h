// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/answerpath.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kerbscope::ui {

/// The left column of the guide: what is known so far, one line each, with what can be done to it.
class PathColumn : public QWidget
{
    Q_OBJECT

public:
    explicit PathColumn(QWidget *parent = nullptr);

    /// `editing` is the finding whose answer is being changed; its line is marked.
    void setEntries(const QList<PathEntry> &entries, const QString &editing);
    const QList<PathEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void editRequested(const QString &finding);
    void withdrawRequested(const QString &finding);
    void evidenceRequested(const QString &evidenceId);
    void removeRequested(const QString &evidenceId);
    void backRequested();
    void restartRequested();

private:
    QWidget *makeLine(const PathEntry &entry, bool marked);

    QList<PathEntry> m_entries;
    QString m_editing;
    QVBoxLayout *m_lines;
    QLabel *m_empty;
    QPushButton *m_back;
    QPushButton *m_restart;
};

} // namespace kerbscope::ui
