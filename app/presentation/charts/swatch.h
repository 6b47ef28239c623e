// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/charts/chartpalette.h"

#include <QWidget>

namespace kerbscope::ui {

/// A small sample of tone and pattern for a legend. Says nothing to a screen reader: the label beside it does.
class Swatch : public QWidget
{
    Q_OBJECT

public:
    Swatch(Tone tone, Pattern pattern, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Pattern m_pattern;
};

} // namespace kerbscope::ui
