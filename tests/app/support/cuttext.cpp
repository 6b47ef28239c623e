// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/support/cuttext.h"

#include "app/presentation/widgets/labels.h"

#include <QAbstractButton>
#include <QLabel>

namespace kerbscope::tests {

namespace {

constexpr int tolerance = 1; ///< a pixel of rounding

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ui::ElidedLabel *>(&label))
        return false;
    if (label.wordWrap())
        return label.height() + tolerance < label.heightForWidth(label.width());
    return label.width() + tolerance < label.sizeHint().width();
}

bool isCut(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return false;
    if (button.hasHeightForWidth())
        return button.height() + tolerance < button.heightForWidth(button.width());
    return button.width() + tolerance < button.minimumSizeHint().width();
}

} // namespace

QStringList cutTexts(const QWidget *root)
{
    QStringList cut;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisible() && isCut(*label))
            cut << QStringLiteral("%1 %2x%3: %4").arg(QLatin1String(label->metaObject()->className())).arg(label->width()).arg(label->height()).arg(label->text());
    }
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && isCut(*button))
            cut << QStringLiteral("%1 %2x%3: %4").arg(QLatin1String(button->metaObject()->className())).arg(button->width()).arg(button->height()).arg(button->text());
    }
    return cut;
}

} // namespace kerbscope::tests
