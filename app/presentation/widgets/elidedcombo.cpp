// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/elidedcombo.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace kerbscope::ui {

ElidedCombo::ElidedCombo(int characters, QWidget *parent)
    : QComboBox(parent)
{
    setMinimumContentsLength(characters);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QString ElidedCombo::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
    const QString &text = currentIndex() < 0 ? placeholderText() : currentText();
    return fontMetrics().elidedText(text, Qt::ElideMiddle, room);
}

void ElidedCombo::showPopup()
{
    const int frame = 2 * view()->frameWidth() + view()->verticalScrollBar()->sizeHint().width() + 16;
    const int most = std::max(width(), window()->width() - mapTo(window(), QPoint()).x());
    view()->setMinimumWidth(std::clamp(view()->sizeHintForColumn(0) + frame, width(), most));
    QComboBox::showPopup();
}

bool ElidedCombo::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && currentIndex() >= 0 && shownText() != currentText()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), currentText().toHtmlEscaped(), this);
        return true;
    }
    return QComboBox::event(event);
}

void ElidedCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    if (currentIndex() < 0)
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace kerbscope::ui
