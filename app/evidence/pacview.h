// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/imported.h"

#include <QWidget>

namespace kerbscope::ui {

class SourceText;

/// A PAC file: what it answers for the user's address, in the order in which a browser tries it, and the script with the
/// lines marked that decided.
class PacView : public QWidget
{
    Q_OBJECT

public:
    PacView(const PacReport &report, const QString &script, QWidget *parent = nullptr);

    SourceText *script() const { return m_script; }
    static QString verdict(const PacReport &report);

private:
    SourceText *m_script;
};

} // namespace kerbscope::ui
