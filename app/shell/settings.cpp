// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/settings.h"

#include <QSettings>

#include <algorithm>

namespace kerbscope::ui {

namespace {

const QString themeKey = QStringLiteral("appearance/theme");
const QString textKey = QStringLiteral("appearance/textPercent");
const QString languageKey = QStringLiteral("appearance/language");
const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

Settings Settings::load(const QSettings &store)
{
    Settings settings;
    const QString theme = store.value(themeKey).toString();
    if (theme == QLatin1String("light"))
        settings.theme = ThemeMode::Light;
    else if (theme == QLatin1String("dark"))
        settings.theme = ThemeMode::Dark;
    settings.textPercent = std::clamp(store.value(textKey, 100).toInt(), 100, 200);
    settings.language = store.value(languageKey).toString();
    settings.windowGeometry = store.value(geometryKey).toByteArray();
    return settings;
}

void Settings::save(QSettings &store) const
{
    switch (theme) {
    case ThemeMode::System:
        store.setValue(themeKey, QStringLiteral("system"));
        break;
    case ThemeMode::Light:
        store.setValue(themeKey, QStringLiteral("light"));
        break;
    case ThemeMode::Dark:
        store.setValue(themeKey, QStringLiteral("dark"));
        break;
    }
    store.setValue(textKey, textPercent);
    store.setValue(languageKey, language);
    store.setValue(geometryKey, windowGeometry);
}

} // namespace kerbscope::ui
