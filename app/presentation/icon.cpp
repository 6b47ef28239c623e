// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/icon.h"

#include "app/presentation/iconshape.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace kerbscope::ui {

namespace {

const char *fileNameOf(Icon name)
{
    switch (name) {
    case Icon::Home:
        return "home";
    case Icon::Guide:
        return "guide";
    case Icon::Codes:
        return "codes";
    case Icon::Tickets:
        return "tickets";
    case Icon::Evidence:
        return "evidence";
    case Icon::Check:
        return "check";
    case Icon::Cases:
        return "cases";
    case Icon::Report:
        return "report";
    case Icon::Search:
        return "search";
    case Icon::Copy:
        return "copy";
    case Icon::Close:
        return "close";
    case Icon::Back:
        return "back";
    case Icon::Forward:
        return "forward";
    case Icon::ChevronDown:
        return "chevron-down";
    case Icon::ChevronRight:
        return "chevron-right";
    case Icon::ChevronUp:
        return "chevron-up";
    case Icon::Pass:
        return "pass";
    case Icon::Problem:
        return "problem";
    case Icon::Warning:
        return "warning";
    case Icon::Unknown:
        return "unknown";
    case Icon::Info:
        return "info";
    case Icon::Sun:
        return "sun";
    case Icon::Moon:
        return "moon";
    case Icon::System:
        return "system";
    case Icon::Help:
        return "help";
    case Icon::Menu:
        return "menu";
    case Icon::Plus:
        return "plus";
    case Icon::Edit:
        return "edit";
    case Icon::Trash:
        return "trash";
    case Icon::Undo:
        return "undo";
    case Icon::Refresh:
        return "refresh";
    case Icon::Open:
        return "open";
    case Icon::Save:
        return "save";
    case Icon::Print:
        return "print";
    case Icon::Paste:
        return "paste";
    case Icon::Drop:
        return "drop";
    case Icon::Send:
        return "send";
    case Icon::Key:
        return "key";
    case Icon::Clock:
        return "clock";
    case Icon::Person:
        return "person";
    case Icon::People:
        return "people";
    case Icon::Lock:
        return "lock";
    case Icon::Shield:
        return "shield";
    case Icon::Network:
        return "network";
    case Icon::Computer:
        return "computer";
    case Icon::Terminal:
        return "terminal";
    case Icon::Link:
        return "link";
    case Icon::Question:
        return "question";
    case Icon::Speech:
        return "speech";
    case Icon::Steps:
        return "steps";
    case Icon::Settings:
        return "settings";
    case Icon::Mail:
        return "mail";
    }
    return "unknown";
}

IconShape loadShape(Icon name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(fileNameOf(name))));
    return file.open(QIODevice::ReadOnly) ? parseIconShape(file.readAll()) : IconShape {};
}

class ShapeIconEngine : public QIconEngine {
public:
    ShapeIconEngine(Icon name, Role role)
        : m_shape(loadShape(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colors &colors = colorsOf(QApplication::palette());
        paintShape(painter, rect, m_shape, colors[mode == QIcon::Disabled ? Role::ControlBorder : m_role]);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ShapeIconEngine(*this); }

private:
    IconShape m_shape;
    Role m_role;
};

} // namespace

QIcon themedIcon(Icon name, Role role) { return QIcon(new ShapeIconEngine(name, role)); }

void paintIcon(QPainter *painter, const QRectF &rect, Icon name, const QColor &color)
{
    paintShape(painter, rect, loadShape(name), color);
}

} // namespace kerbscope::ui
