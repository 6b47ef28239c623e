// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/colors.h"

#include <QIcon>

namespace kerbscope::ui {

/// Our icons: SVG drawings on a 24 grid in resources/icons, one file each.
enum class Icon {
    Home,
    Guide,
    Codes,
    Tickets,
    Evidence,
    Check,
    Cases,
    Report,
    Search,
    Copy,
    Close,
    Back,
    Forward,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    Pass,
    Problem,
    Warning,
    Unknown,
    Info,
    Sun,
    Moon,
    System,
    Help,
    Menu,
    Plus,
    Edit,
    Trash,
    Undo,
    Refresh,
    Open,
    Save,
    Print,
    Paste,
    Drop,
    Send,
    Key,
    Clock,
    Person,
    People,
    Lock,
    Shield,
    Network,
    Computer,
    Terminal,
    Link,
    Question,
    Speech,
    Steps,
    Settings,
    Mail,
};

/// The icon, drawn as a path in the colour of a role at whatever size and scale it is asked for: crisp at 100 to 300 %,
/// and in the right colours after a change of theme without being set again. Disabled it takes the control border's
/// colour.
QIcon themedIcon(Icon name, Role role = Role::Text);

/// Draws it straight, for delegates.
void paintIcon(QPainter *painter, const QRectF &rect, Icon name, const QColor &color);

} // namespace kerbscope::ui
