// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/inlinemessage.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/signlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLayoutItem>
#include <QPainter>

namespace kerbscope::ui {

namespace {

Icon iconFor(Role role)
{
    switch (role) {
    case Role::Ok:
        return Icon::Pass;
    case Role::Warning:
        return Icon::Warning;
    case Role::Problem:
        return Icon::Problem;
    default:
        return Icon::Info;
    }
}

QString wordFor(Role role)
{
    switch (role) {
    case Role::Ok:
        return InlineMessage::tr("Done");
    case Role::Warning:
        return InlineMessage::tr("Warning");
    case Role::Problem:
        return InlineMessage::tr("Problem");
    default:
        return InlineMessage::tr("Note");
    }
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_sign(new SignLabel(Icon::Info, Role::Info, 1.1, this))
    , m_text(plainLabel({}, TextStyle::Body, this))
    , m_actions(new QHBoxLayout)
    , m_close(makeIconButton(Icon::Close, tr("Close this message"), this))
{
    m_text->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions->setSpacing(metrics::spaceXs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::spaceM, metrics::spaceXs, metrics::spaceXs, metrics::spaceXs);
    row->setSpacing(metrics::spaceS);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &InlineMessage::dismiss);
    hide();
}

void InlineMessage::showMessage(Role role, const QString &text)
{
    clearActions();
    m_role = role;
    m_sign->setSign(iconFor(role), role);
    m_sign->setAccessibleName(wordFor(role));
    m_text->setText(text);
    setAccessibleName(tr("%1: %2").arg(wordFor(role), text));
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::showError(const Error &error) { showMessage(Role::Problem, sentenceOf(error)); }

QString InlineMessage::text() const { return m_text->text(); }

void InlineMessage::addAction(const QString &text, std::function<void()> run)
{
    QPushButton *button = makeButton(text, ButtonKind::Link, this);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    m_actions->addWidget(button);
}

void InlineMessage::dismiss()
{
    clearActions();
    hide();
    Q_EMIT dismissed();
}

void InlineMessage::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors[m_role]);
    painter.setBrush(colors[softRole(m_role)]);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::controlRadius, metrics::controlRadius);
}

} // namespace kerbscope::ui
