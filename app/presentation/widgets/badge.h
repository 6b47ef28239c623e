// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/words.h"

#include <QWidget>

namespace kerbscope::ui {

/// A state or a person in charge: sign and word on a soft ground.
class Badge : public QWidget {
    Q_OBJECT

public:
    explicit Badge(const Sign &sign = {}, QWidget *parent = nullptr);

    void setSign(const Sign &sign);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
};

} // namespace kerbscope::ui
