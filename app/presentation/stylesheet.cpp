// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/stylesheet.h"

#include <QStringView>

#include <array>
#include <utility>

namespace kerbscope::ui {

namespace {

// "@name" stands for a colour of the table below. Sizes are those of metrics.h.
constexpr char16_t sheet[] = uR"(
QMainWindow, QDialog { background: @background; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px 6px; }

QFrame[kind="card"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[kind="bar"] { background: @surface; border: none; border-bottom: 1px solid @border; }
QFrame[kind="foot"] { background: @surface; border: none; border-top: 1px solid @border; }
QFrame[kind="rail"] { background: @raised; border: none; border-right: 1px solid @border; }
QFrame[kind="popup"] { background: @surface; border: 1px solid @controlBorder; border-radius: 8px; }
QFrame[kind="mono"] { background: @raised; border: 1px solid @border; border-radius: 6px; }

QLabel { background: transparent; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="problem"] { color: @problem; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="info"] { color: @info; }

QPushButton { background: @surface; border: 1px solid @controlBorder; border-radius: 6px; padding: 4px 12px;
    min-height: 22px; }
QPushButton:hover { background: @raised; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:focus { border: 2px solid @accent; padding: 3px 11px; }
QPushButton:disabled { color: @controlBorder; border-color: @border; }
QPushButton:checked { background: @accentSoft; border-color: @accent; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: @text; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; padding: 3px 11px; }
QPushButton[kind="primary"]:disabled { background: @raised; color: @controlBorder; border-color: @border; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; padding: 4px 8px; }
QPushButton[kind="quiet"]:hover { background: @raised; }
QPushButton[kind="quiet"]:focus { border: 2px solid @accent; padding: 3px 7px; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 2px 4px;
    text-align: left; min-height: 20px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; padding: 1px 3px; border-radius: 4px; }
QPushButton[kind="row"] { background: transparent; border: 1px solid transparent; text-align: left; padding: 6px 8px; }
QPushButton[kind="row"]:hover { background: @raised; }
QPushButton[kind="row"]:focus { border: 2px solid @accent; padding: 5px 7px; }
QPushButton[kind="answer"] { text-align: left; padding: 8px 12px; min-height: 26px; }
QPushButton[kind="answer"]:focus { border: 2px solid @accent; padding: 7px 11px; }
QPushButton[kind="chip"] { background: @raised; border: 1px solid @border; border-radius: 13px; padding: 2px 10px;
    min-height: 20px; }
QPushButton[kind="chip"]:checked { background: @accentSoft; border-color: @accent; }
QPushButton[kind="chip"]:hover { border-color: @controlBorder; }
QPushButton[kind="chip"]:focus { border: 2px solid @accent; padding: 1px 9px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QToolButton:hover { background: @raised; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft; }
QToolButton[kind="disclosure"] { padding: 3px; margin: 0; }
QToolButton[kind="disclosure"]:checked { background: transparent; }
QToolButton[kind="disclosure"]:hover { background: @raised; }
QToolButton[kind="disclosure"]:focus { padding: 2px; }
QToolButton:focus { border: 2px solid @accent; padding: 4px; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateTimeEdit { background: @surface; border: 1px solid @controlBorder;
    border-radius: 6px; padding: 4px 8px; }
QLineEdit, QSpinBox, QDateTimeEdit { min-height: 22px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateTimeEdit:focus {
    border: 2px solid @accent; padding: 3px 7px; }
QLineEdit[kind="search"], QLineEdit[kind="search"]:focus { padding-left: 2px; }
QLineEdit[kind="flat"] { background: transparent; border: 1px solid transparent; }
QLineEdit[kind="flat"]:hover { border-color: @border; }
QLineEdit[kind="flat"]:focus { background: @surface; border: 2px solid @accent; }
QLineEdit[kind="hero"] { border-radius: 10px; padding: 8px 8px; min-height: 32px; }
QLineEdit[kind="hero"]:focus { padding: 7px 7px; }
QTextBrowser, QTextEdit[readOnly="true"] { border: 1px solid @border; }

QComboBox { background: @surface; border: 1px solid @controlBorder; border-radius: 6px; padding: 4px 8px; min-height: 22px; }
QComboBox:focus { border: 2px solid @accent; padding: 3px 7px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/png/@arrow.png); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @controlBorder; outline: none; padding: 4px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px 4px; min-height: 24px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent; }

QAbstractItemView { background: @surface; border: 1px solid @border; border-radius: 8px; outline: none;
    selection-background-color: @accentSoft; selection-color: @text; }
QAbstractItemView:focus { border: 2px solid @accent; }
QAbstractItemView[kind="bare"], QAbstractItemView[kind="bare"]:focus { border: none; border-radius: 0; }
QTreeView::item, QListView::item, QTableView::item { padding: 4px 6px; border: none; }
QTreeView::item:hover, QListView::item:hover { background: @raised; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: @accentSoft; color: @text; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @raised; color: @muted; border: none; border-right: 1px solid @border;
    border-bottom: 1px solid @border; padding: 6px 8px; font-weight: 600; }
QTableView { gridline-color: @border; }
QTableCornerButton::section { background: @raised; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[kind="scroll"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @controlBorder; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @border; }

QMenuBar { background: @surface; border-bottom: 1px solid @border; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: @accentSoft; }
QMenu { background: @surface; border: 1px solid @controlBorder; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @controlBorder; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }

QTabWidget::pane { border: 1px solid @border; border-radius: 8px; background: @surface; }
QTabBar::tab { background: transparent; padding: 6px 14px; border: none; border-bottom: 3px solid transparent; color: @muted; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:focus { color: @accent; }
QProgressBar { background: @raised; border: 1px solid @border; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QGroupBox { border: 1px solid @border; border-radius: 8px; margin-top: 10px; padding: 12px; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; font-weight: 600; }
)";

constexpr std::array<std::pair<const char16_t *, Role>, 18> names { {
    // A name that begins with another name comes first, so that it is not cut.
    { u"@accentSoft", Role::AccentSoft },
    { u"@accent", Role::Accent },
    { u"@onAccent", Role::OnAccent },
    { u"@background", Role::Background },
    { u"@surface", Role::Surface },
    { u"@raised", Role::Raised },
    { u"@border", Role::Border },
    { u"@controlBorder", Role::ControlBorder },
    { u"@text", Role::Text },
    { u"@muted", Role::Muted },
    { u"@okSoft", Role::OkSoft },
    { u"@ok", Role::Ok },
    { u"@warningSoft", Role::WarningSoft },
    { u"@warning", Role::Warning },
    { u"@problemSoft", Role::ProblemSoft },
    { u"@problem", Role::Problem },
    { u"@infoSoft", Role::InfoSoft },
    { u"@info", Role::Info },
} };

} // namespace

QString styleSheetFor(const Colors &colors)
{
    QString text = QString::fromUtf16(sheet);
    for (const auto &[name, role] : names)
        text.replace(QString::fromUtf16(name), colors[role].name());
    const bool dark = colors[Role::Background].lightness() < 128;
    text.replace(QStringLiteral("@arrow"), dark ? QStringLiteral("arrow-dark") : QStringLiteral("arrow-light"));
    return text;
}

} // namespace kerbscope::ui
