// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/fieldsigns.h"

#include "app/presentation/icon.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace kerbscope::ui {

void addClearSign(QLineEdit *field)
{
    const QList<QToolButton *> before = field->findChildren<QToolButton *>();
    field->setClearButtonEnabled(true);
    const QList<QToolButton *> after = field->findChildren<QToolButton *>();
    for (QToolButton *button : after) {
        if (!before.contains(button))
            button->setAccessibleName(QCoreApplication::translate("FieldSigns", "Empty the field"));
    }
}

void addSearchSign(QLineEdit *field)
{
    QAction *sign = field->addAction(themedIcon(Icon::Search, Role::Muted), QLineEdit::LeadingPosition);
    sign->setText(QCoreApplication::translate("FieldSigns", "Go to the field"));
    QObject::connect(sign, &QAction::triggered, field, [field] { field->setFocus(Qt::MouseFocusReason); });
}

void setPurpose(QComboBox *box, const QString &words)
{
    box->setAccessibleName(words);
    box->setAccessibleDescription(words);
}

} // namespace kerbscope::ui
