// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/keptinputs.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTextEdit>
#include <QTimer>

#include <functional>

namespace kerbscope::ui {

namespace {

/// Calls with every widget below `root` and its place: "QFrame0/QLineEdit1".
void walk(const QWidget &root, const QString &place, const std::function<void(QWidget &, const QString &)> &visit)
{
    QHash<QString, int> counts;
    for (QObject *child : root.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || widget->isWindow())
            continue;
        const QString name = QString::fromLatin1(widget->metaObject()->className());
        const QString here = QStringLiteral("%1/%2%3").arg(place, name).arg(counts[name]++);
        visit(*widget, here);
        walk(*widget, here, visit);
    }
}

QVariantList valuesOf(const QWidget &widget)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->isModified() ? QVariantList { edit->text(), edit->cursorPosition() } : QVariantList();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        return edit->isReadOnly() ? QVariantList() : QVariantList { edit->toPlainText(), edit->textCursor().position() };
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        return edit->isReadOnly() ? QVariantList() : QVariantList { edit->toPlainText(), edit->textCursor().position() };
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return { box->currentIndex() };
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->isCheckable() ? QVariantList { button->isChecked() } : QVariantList();
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return { bar->currentIndex() };
    if (const auto *splitter = qobject_cast<const QSplitter *>(&widget))
        return { splitter->saveState() };
    if (const auto *bar = qobject_cast<const QScrollBar *>(&widget))
        return bar->value() > bar->minimum() ? QVariantList { bar->value() } : QVariantList();
    return {};
}

template <typename Edit> void putText(Edit &edit, const QVariantList &values)
{
    if (edit.toPlainText() != values[0].toString())
        edit.setPlainText(values[0].toString());
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(std::min<int>(values[1].toInt(), static_cast<int>(edit.toPlainText().size())));
    edit.setTextCursor(cursor);
}

void putValues(QWidget &widget, const QVariantList &values)
{
    if (auto *edit = qobject_cast<QLineEdit *>(&widget)) {
        edit->setText(values[0].toString());
        edit->setModified(true);
        edit->setCursorPosition(values[1].toInt());
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(&widget)) {
        putText(*plain, values);
    } else if (auto *rich = qobject_cast<QTextEdit *>(&widget)) {
        putText(*rich, values);
    } else if (auto *box = qobject_cast<QComboBox *>(&widget)) {
        if (values[0].toInt() < box->count())
            box->setCurrentIndex(values[0].toInt());
    } else if (auto *button = qobject_cast<QAbstractButton *>(&widget)) {
        if (button->isCheckable() && !(button->autoExclusive() && !values[0].toBool()))
            button->setChecked(values[0].toBool());
    } else if (auto *tabs = qobject_cast<QTabBar *>(&widget)) {
        if (values[0].toInt() < tabs->count())
            tabs->setCurrentIndex(values[0].toInt());
    } else if (auto *splitter = qobject_cast<QSplitter *>(&widget)) {
        splitter->restoreState(values[0].toByteArray());
    } else if (auto *bar = qobject_cast<QScrollBar *>(&widget)) {
        // Its range is known only when everything has been laid out.
        QTimer::singleShot(0, bar, [bar, value = values[0].toInt()] { bar->setValue(value); });
    }
}

} // namespace

KeptInputs::KeptInputs(const QWidget &root)
{
    const QWidget *focused = root.window()->focusWidget();
    walk(root, {}, [&](QWidget &widget, const QString &place) {
        const QVariantList values = valuesOf(widget);
        const QVariant kept = widget.property("kept");
        if (!values.isEmpty() && (!kept.isValid() || kept.toBool()))
            m_values.insert(place, values);
        if (&widget == focused)
            m_focus = place;
    });
}

void KeptInputs::putBack(QWidget &root) const
{
    // An input may make or remove others: each is looked at before it is touched.
    QList<std::pair<QPointer<QWidget>, QString>> inputs;
    walk(root, {}, [&](QWidget &widget, const QString &place) { inputs << std::pair(QPointer<QWidget>(&widget), place); });
    for (const auto &[widget, place] : inputs) {
        const QVariantList values = m_values.value(place);
        if (widget && !values.isEmpty() && valuesOf(*widget) != values)
            putValues(*widget, values);
    }
    for (const auto &[widget, place] : inputs) {
        if (widget && place == m_focus)
            widget->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace kerbscope::ui
