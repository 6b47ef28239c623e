// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/imported.h"

#include <QWidget>

class QTreeWidget;

namespace kerbscope::ui {

/// Headers and tokens of HTTP: a sentence with the verdict first, then all that was read, as a tree.
class TokenView : public QWidget
{
    Q_OBJECT

public:
    explicit TokenView(const HttpAuth &signOn, QWidget *parent = nullptr);

    QTreeWidget *tree() const { return m_tree; }
    /// "This is NTLM, not Kerberos."
    static QString verdict(const HttpAuth &signOn);

private:
    void fill(const HttpAuth &signOn);

    QTreeWidget *m_tree;
};

} // namespace kerbscope::ui
