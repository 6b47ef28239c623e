// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"
#include "core/evidence/imported.h"

namespace kerbscope::ui {

class LadderChart;

/// A capture: its messages as a ladder with what each says below, and what was never asked.
class CaptureView : public QWidget
{
    Q_OBJECT

public:
    CaptureView(const PageContext &context, const CaptureReport &capture, QWidget *parent = nullptr);

    LadderChart *ladder() const { return m_ladder; }

Q_SIGNALS:
    void ready();

private:
    LadderChart *m_ladder;
};

} // namespace kerbscope::ui
