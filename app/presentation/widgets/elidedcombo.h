// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace kerbscope::ui {

/// A box of long choices: what does not fit is cut in its middle, with dots, for what tells two choices apart stands at their ends.
/// The whole text is shown on hover; the list opens as wide as its longest choice, as far as the window goes.
class ElidedCombo : public QComboBox
{
    Q_OBJECT

public:
    /// As wide as `characters` at least; the layout may give it more.
    explicit ElidedCombo(int characters, QWidget *parent = nullptr);

    /// The chosen text as it is painted.
    QString shownText() const;
    void showPopup() override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kerbscope::ui
