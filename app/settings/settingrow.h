// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace kerbscope::ui {


/// One setting: its name, what it does, its control, and who holds it where that is not the user.
class SettingRow : public QWidget {
    Q_OBJECT

public:
    /// A control that shows its own name (a check box) comes with `namesItself`.
    SettingRow(const QString &name, const QString &about, QWidget *control, bool namesItself = false, QWidget *parent = nullptr);

    const QString &name() const { return m_name; }
    QWidget *control() const { return m_control; }
    /// The control can no longer be changed, and says why.
    void lock(const QString &reason);
    bool isLocked() const { return m_isLocked; }
    /// What is wrong with what was typed; empty: nothing.
    void setFault(const QString &fault);
    QString fault() const;
    /// Every word is in the name, in what it does or in the name of its section.
    bool matches(const QStringList &words, const QString &section) const;

private:
    QString m_name;
    QString m_about;
    QWidget *m_control;
    QLabel *m_fault;
    bool m_isLocked = false;
};

} // namespace kerbscope::ui
