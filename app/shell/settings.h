// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/theme.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace kerbscope::ui {

/// What the program remembers between two starts.
struct Settings {
    ThemeMode theme = ThemeMode::System;
    int textPercent = 100;
    QString language; ///< empty: the system's
    QByteArray windowGeometry;

    static Settings load(const QSettings &store);
    void save(QSettings &store) const;
};

} // namespace kerbscope::ui
