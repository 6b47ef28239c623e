// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/icon.h"

#include <QWidget>

namespace kerbscope::ui {

/// A remark that stands apart from the text: sign and words on a soft ground. It is part of the page and stays, other
/// than InlineMessage.
class NoteBox : public QWidget {
    Q_OBJECT

public:
    NoteBox(Role role, Icon icon, const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role;
};

} // namespace kerbscope::ui
