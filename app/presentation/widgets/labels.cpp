// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/labels.h"

#include "app/presentation/metrics.h"

#include <QEvent>
#include <QFontMetrics>
#include <QStyle>

#include <algorithm>

namespace kerbscope::ui {

QLabel *plainLabel(const QString &text, TextStyle style, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setTextStyle(label, style);
    return label;
}

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, TextStyle::Section, parent);
    label->setWordWrap(true);
    return label;
}

ProseLabel::ProseLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    updateWidth();
}

QSize ProseLabel::sizeHint() const
{
    const int width = std::min(QFontMetrics(font()).horizontalAdvance(text()) + metrics::spaceS, proseWidth(this));
    return { width, heightForWidth(width) };
}

int ProseLabel::heightForWidth(int width) const
{
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

QSize ProseLabel::minimumSizeHint() const
{
    return { QFontMetrics(font()).averageCharWidth() * 12, QFontMetrics(font()).lineSpacing() };
}

void ProseLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateWidth();
}

void ProseLabel::updateWidth() { setMaximumWidth(proseWidth(this)); }

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFullText(text);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_full = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return { QFontMetrics(font()).horizontalAdvance(m_full) + 2, QLabel::sizeHint().height() };
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { QFontMetrics(font()).averageCharWidth() * 4, QLabel::minimumSizeHint().height() };
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString shown = QFontMetrics(font()).elidedText(m_full, m_mode, std::max(0, contentsRect().width()));
    setText(shown);
    // A tool tip is rich text when it looks like it; escaped it stays what it is.
    setToolTip(shown == m_full ? QString() : m_full.toHtmlEscaped());
}

void setTone(QLabel *label, Role role)
{
    const char *tone = "";
    switch (role) {
    case Role::Muted:
        tone = "muted";
        break;
    case Role::Accent:
        tone = "accent";
        break;
    case Role::Ok:
        tone = "ok";
        break;
    case Role::Warning:
        tone = "warning";
        break;
    case Role::Problem:
        tone = "problem";
        break;
    case Role::Info:
        tone = "info";
        break;
    default:
        break;
    }
    label->setProperty("tone", QLatin1String(tone));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace kerbscope::ui
