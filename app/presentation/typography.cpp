// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/typography.h"

#include "app/presentation/metrics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QHash>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr char styleProperty[] = "kerbscopeTextStyle";
constexpr char iconProperty[] = "kerbscopeIconScale";
constexpr char aloneProperty[] = "kerbscopeIconAlone";

qreal scaled(const QFont &base, qreal pointsMore)
{
    // The steps of the scale are points at a 10 point base and grow with it.
    return std::max(6.0, base.pointSizeF() + pointsMore * base.pointSizeF() / 10.0);
}

void sizeIcon(QAbstractButton *button)
{
    const int side = static_cast<int>(textIconSide() * button->property(iconProperty).toDouble());
    button->setIconSize({ side, side });
    if (button->property(aloneProperty).toBool()) {
        const int target = std::max(metrics::hitTarget, side + metrics::spaceL);
        button->setFixedSize(target, target);
    }
}

} // namespace

int textIconSide() { return QFontMetrics(QApplication::font()).height() + 2; }

void setTextIcon(QAbstractButton *button, double scale, bool iconAlone)
{
    button->setProperty(iconProperty, scale);
    button->setProperty(aloneProperty, iconAlone);
    sizeIcon(button);
}

QFont withJapanese(QFont font, bool fixed)
{
    // Left to itself, Qt takes the first font that has kana, in whatever weight.
    const char *const proportional[] = { "Yu Gothic UI", "Meiryo", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "IPAPGothic", "IPAGothic" };
    const char *const fixedWidth[] = { "BIZ UDGothic", "MS Gothic", "Osaka-Mono", "Noto Sans Mono CJK JP", "IPAGothic", "Hiragino Sans", "Noto Sans CJK JP" };
    QStringList families { QFontInfo(font).family() }; // the real one behind "Sans": a name that nothing has would be passed over
    for (const char *name : fixed ? fixedWidth : proportional) {
        const QString family = QString::fromLatin1(name);
        if (families.size() == 1 && QFontDatabase::hasFamily(family))
            families << family;
    }
    font.setFamilies(families);
    return font;
}

QFont fontFor(TextStyle style)
{
    QFont font = QApplication::font();
    switch (style) {
    case TextStyle::Body:
        break;
    case TextStyle::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Caption:
        font.setPointSizeF(scaled(font, -1.5));
        break;
    case TextStyle::Lead:
        font.setPointSizeF(scaled(font, 2));
        break;
    case TextStyle::Section:
        font.setPointSizeF(scaled(font, 2));
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Question:
        font.setPointSizeF(scaled(font, 5));
        break;
    case TextStyle::Headline:
        font.setPointSizeF(scaled(font, 5));
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Title:
        font.setPointSizeF(scaled(font, 7));
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Code:
        font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferMatch));
        break;
    case TextStyle::Mono: {
        const qreal size = font.pointSizeF();
        font = withJapanese(QFontDatabase::systemFont(QFontDatabase::FixedFont), true);
        font.setPointSizeF(size);
        break;
    }
    }
    return font;
}

void setTextStyle(QWidget *widget, TextStyle style)
{
    widget->setProperty(styleProperty, static_cast<int>(style));
    widget->setFont(fontFor(style));
}

namespace {

void refresh(QWidget *widget, QHash<int, QFont> &fonts)
{
    const QVariant style = widget->property(styleProperty);
    if (style.isValid()) {
        auto font = fonts.constFind(style.toInt());
        if (font == fonts.constEnd())
            font = fonts.insert(style.toInt(), fontFor(static_cast<TextStyle>(style.toInt())));
        widget->setFont(*font);
    }
    if (auto *button = qobject_cast<QAbstractButton *>(widget); button && button->property(iconProperty).isValid())
        sizeIcon(button);
}

} // namespace

void refreshTextStyles()
{
    QHash<int, QFont> fonts;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        refresh(widget, fonts);
}

void refreshTextStyle(QWidget *widget)
{
    QHash<int, QFont> fonts;
    refresh(widget, fonts);
}

int proseWidth(const QWidget *widget)
{
    return QFontMetrics(widget->font()).averageCharWidth() * metrics::proseCharacters;
}

} // namespace kerbscope::ui
