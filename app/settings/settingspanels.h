// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"

#include <QList>

namespace kerbscope::ui {

/// A part of the settings that has its own widget, because it is more than a value to choose.
struct SettingsPanel {
    QString title;
    QString about; ///< what it is for; the search looks in it too
    QWidget *(*make)(const PageContext &context, QWidget *parent) = nullptr;
};

/// The panels in the order in which they stand below the settings.
QList<SettingsPanel> settingsPanels();

} // namespace kerbscope::ui
