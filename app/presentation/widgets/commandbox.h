// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace kerbscope::ui {

class CopyButton;

/// Something to type into a shell: fixed-width type, with a copy button.
class CommandBox : public QFrame {
    Q_OBJECT

public:
    explicit CommandBox(const QString &command, QWidget *parent = nullptr);

    void setCommand(const QString &command);

private:
    QLabel *m_text;
    CopyButton *m_copy;
};

} // namespace kerbscope::ui
