// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window with known faults. accessibility.py --self-check must find each of them, and nothing else.

#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

class Chart : public QWidget
{
public:
    using QWidget::QWidget;
};

/// Keeps the tabulator to itself.
class Trap : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab)
            return true;
        return QLineEdit::event(event);
    }
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *chart = dynamic_cast<Chart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QAccessible::installFactory(faceOf);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Kerbscope specimen"));
    auto *middle = new QWidget;
    middle->setAccessibleName(QStringLiteral("Pages"));
    auto *column = new QVBoxLayout(middle);
    auto *good = new QPushButton(QStringLiteral("Good"));
    auto *nameless = new QPushButton;
    auto *unreachable = new QPushButton(QStringLiteral("Out of reach"));
    unreachable->setFocusPolicy(Qt::NoFocus);
    auto *namelessField = new QLineEdit;
    auto *chart = new Chart;
    chart->setAccessibleName(QStringLiteral("Mute chart"));
    chart->setMinimumSize(80, 40);
    for (QWidget *widget : std::initializer_list<QWidget *> { good, nameless, unreachable, namelessField, chart })
        column->addWidget(widget);
    if (QApplication::arguments().contains(QStringLiteral("--trap"))) {
        auto *trap = new Trap;
        trap->setAccessibleName(QStringLiteral("Trap"));
        column->addWidget(trap);
        auto *behind = new QPushButton(QStringLiteral("Behind the trap"));
        column->addWidget(behind);
    }
    window.setCentralWidget(middle);
    good->setFocus();
    window.show();
    return QApplication::exec();
}
