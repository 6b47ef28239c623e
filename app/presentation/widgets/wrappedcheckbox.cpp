// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/wrappedcheckbox.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>
#include <limits>

namespace kerbscope::ui {

namespace {

constexpr int leastCharacters = 12; ///< a line of words is never narrower

int wordFlags(const QWidget *widget)
{
    int flags = Qt::TextWordWrap | Qt::AlignVCenter | (widget->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const QStyle *style = widget->style();
    flags |= style->styleHint(QStyle::SH_UnderlineShortcut, nullptr, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    return flags;
}

} // namespace

WrappedCheckBox::WrappedCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappedCheckBox::beside() const
{
    const QSize whole = QCheckBox::sizeHint();
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return { std::max(0, whole.width() - words.width()), std::max(0, whole.height() - words.height()) };
}

int WrappedCheckBox::wordsHeight(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, std::max(1, width), std::numeric_limits<int>::max() / 4), wordFlags(this), text()).height();
}

QSize WrappedCheckBox::sizeHint() const { return QCheckBox::sizeHint(); }

QSize WrappedCheckBox::minimumSizeHint() const
{
    const int whole = QCheckBox::sizeHint().width();
    const int least = beside().width() + leastCharacters * fontMetrics().averageCharWidth();
    return { std::min(whole, least), QCheckBox::sizeHint().height() };
}

int WrappedCheckBox::heightForWidth(int width) const
{
    const QSize rest = beside();
    return std::max(QCheckBox::sizeHint().height(), wordsHeight(width - rest.width()) + rest.height());
}

void WrappedCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear(); // the style would write it in one line
    painter.drawControl(QStyle::CE_CheckBox, option);
    const QRect sign = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    option.text = text();
    QRect words = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    words.setTop(rect().top());
    words.setBottom(rect().bottom());
    if (isRightToLeft())
        words.setRight(std::min(words.right(), sign.left()));
    painter.drawItemText(words, wordFlags(this), palette(), isEnabled(), text(), QPalette::WindowText);
}

bool WrappedCheckBox::hitButton(const QPoint &place) const { return rect().contains(place); }

} // namespace kerbscope::ui
