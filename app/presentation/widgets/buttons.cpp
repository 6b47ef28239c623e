// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/buttons.h"

#include "app/presentation/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace kerbscope::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto copiedShownFor = 1500ms;

QString kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Plain:
        return {};
    case ButtonKind::Primary:
        return QStringLiteral("primary");
    case ButtonKind::Quiet:
        return QStringLiteral("quiet");
    case ButtonKind::Link:
        return QStringLiteral("link");
    case ButtonKind::Row:
        return QStringLiteral("row");
    case ButtonKind::Answer:
        return QStringLiteral("answer");
    case ButtonKind::Chip:
        return QStringLiteral("chip");
    }
    return {};
}

} // namespace

QPushButton *makeButton(const QString &text, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", kindName(kind));
    button->setAutoDefault(false);
    if (kind == ButtonKind::Link || kind == ButtonKind::Row || kind == ButtonKind::Answer)
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

QPushButton *makeButton(Icon name, const QString &text, ButtonKind kind, QWidget *parent)
{
    QPushButton *button = makeButton(text, kind, parent);
    Role role = Role::Text;
    if (kind == ButtonKind::Primary)
        role = Role::OnAccent;
    else if (kind == ButtonKind::Link)
        role = Role::Accent;
    button->setIcon(themedIcon(name, role));
    setTextIcon(button);
    return button;
}

QToolButton *makeIconButton(Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    setTextIcon(button, 1.0, true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

CopyButton::CopyButton(const QString &what, QWidget *parent)
    : QToolButton(parent)
    , m_name(tr("Copy %1").arg(what))
{
    setIcon(themedIcon(Icon::Copy));
    setTextIcon(this, 1.0, true);
    setToolTip(m_name);
    setAccessibleName(m_name);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    setIcon(themedIcon(Icon::Pass, Role::Ok));
    setToolTip(tr("Copied"));
    setAccessibleName(tr("Copied"));
    QTimer::singleShot(copiedShownFor, this, [this] {
        setIcon(themedIcon(Icon::Copy));
        setToolTip(m_name);
        setAccessibleName(m_name);
    });
    Q_EMIT copied(m_text);
}

CopyTextButton::CopyTextButton(const QString &caption, const QString &text, QWidget *parent)
    : QPushButton(caption, parent)
    , m_caption(caption)
    , m_text(text)
{
    setAutoDefault(false);
    setIcon(themedIcon(Icon::Copy));
    setTextIcon(this);
    connect(this, &QPushButton::clicked, this, &CopyTextButton::copy);
}

void CopyTextButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    setMinimumWidth(width()); // the row does not jump
    setIcon(themedIcon(Icon::Pass, Role::Ok));
    setText(tr("Copied"));
    QTimer::singleShot(copiedShownFor, this, [this] {
        setIcon(themedIcon(Icon::Copy));
        setText(m_caption);
    });
}

CopyChip::CopyChip(const QString &value, const QString &label, QWidget *parent)
    : QPushButton(value, parent)
    , m_value(value)
{
    setProperty("kind", QStringLiteral("chip"));
    setAutoDefault(false);
    setTextStyle(this, TextStyle::Code);
    setIcon(themedIcon(Icon::Copy, Role::Muted));
    setTextIcon(this, 0.75);
    setLayoutDirection(Qt::RightToLeft); // the sign stands behind the value
    const QString name = tr("Copy %1 (%2)").arg(value, label);
    setToolTip(name.toHtmlEscaped());
    setAccessibleName(name);
    connect(this, &QPushButton::clicked, this, &CopyChip::copy);
}

void CopyChip::copy()
{
    QGuiApplication::clipboard()->setText(m_value);
    setIcon(themedIcon(Icon::Pass, Role::Ok));
    QTimer::singleShot(copiedShownFor, this, [this] { setIcon(themedIcon(Icon::Copy, Role::Muted)); });
    Q_EMIT copied(m_value);
}

} // namespace kerbscope::ui
