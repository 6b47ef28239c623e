// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalog/company.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

class QSettings;

namespace kerbscope {

enum class ThemeMode { System, Light, Dark };

/// As the settings and their files name it.
QString themeName(ThemeMode mode);
std::optional<ThemeMode> themeNamed(const QString &name);

/// What the user chose once and for all. The administrators' policy goes before it (policy.h).
struct Settings {
    ThemeMode theme = ThemeMode::System;
    int textPercent = 100; ///< 100 to 200
    QString language; ///< a code of languageCodes(); empty: the system's
    int noticeMinutes = 0; ///< so long before a sign-on ticket ends it is told; 0: never
    bool checksEnabled = true; ///< live checks can be started
    QString reportLanguage; ///< what new reports begin with; empty: the window's
    bool redactReports = true; ///< new reports begin redacted
    CompanyFacts company;
    QByteArray windowGeometry; ///< of this computer's screen; not part of a settings file

    bool operator==(const Settings &) const = default;

    /// What is stored and makes no sense is passed over: a program must start.
    static Settings load(const QSettings &store);
    void save(QSettings &store) const;
};

/// What the notice can be set to, in minutes.
QList<int> noticeChoices();
/// The steps of the text size, in percent.
QList<int> textSizeChoices();

/// A realm as it is kept: in capitals, without blanks around it. Empty where it is none.
QString realmFrom(const QString &typed);
/// Realms with commas or blanks between them. Errors: Malformed, names the word that is no realm.
Result<QStringList> realmsFrom(const QString &typed);

/// Caps of a settings file and of what can be typed.
constexpr qsizetype maxSettingsFileBytes = 64 * 1024;
constexpr qsizetype maxSettingRealms = 50;
constexpr qsizetype maxSettingText = 200; ///< characters

/// The settings as a file that another computer can take: JSON,
///
///     {"kerbscope": "settings", "schema": 1, "theme": "dark", "textPercent": 125, "language": "de", "noticeMinutes": 15,
///      "checksEnabled": true, "reportLanguage": "", "redactReports": true, "proxyCloud": "ZSCALERTWO.NET",
///      "realms": ["CORP.EXAMPLE.COM"], "helpdesk": "+49 30 1234"}
QByteArray settingsToFile(const Settings &settings);

/// Reads such a file; what it does not name stays as it is in `present`. Strict, because a setting that was passed over in
/// silence would be believed to hold. Errors: TooLarge, Malformed (with the key in its place), Unsupported (a newer schema).
Result<Settings> settingsFromFile(QByteArrayView bytes, const Settings &present);

} // namespace kerbscope
