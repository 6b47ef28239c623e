// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/settings.h"

#include "app/shared/translations.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace kerbscope {

namespace {

struct Phrase {
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

constexpr const char *themeNames[] = { "system", "light", "dark" }; // by ThemeMode

const QString themeKey = QStringLiteral("appearance/theme");
const QString textKey = QStringLiteral("appearance/textPercent");
const QString languageKey = QStringLiteral("appearance/language");
const QString noticeKey = QStringLiteral("tickets/noticeMinutes");
const QString checksKey = QStringLiteral("checks/enabled");
const QString reportLanguageKey = QStringLiteral("report/language");
const QString redactKey = QStringLiteral("report/redact");
const QString cloudKey = QStringLiteral("company/proxyCloud");
const QString realmsKey = QStringLiteral("company/realms");
const QString helpdeskKey = QStringLiteral("company/helpdesk");
const QString geometryKey = QStringLiteral("window/geometry");

QString knownLanguage(const QString &code)
{
    return languageCodes().contains(code) ? code : QString();
}

} // namespace

QString themeName(ThemeMode mode) { return QLatin1String(themeNames[static_cast<size_t>(mode)]); }

std::optional<ThemeMode> themeNamed(const QString &name)
{
    for (const ThemeMode mode : { ThemeMode::System, ThemeMode::Light, ThemeMode::Dark }) {
        if (name == themeName(mode))
            return mode;
    }
    return {};
}

QList<int> noticeChoices() { return { 0, 5, 15, 30, 60 }; }

QList<int> textSizeChoices() { return { 100, 125, 150, 175, 200 }; }

QString realmFrom(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Z0-9](?:[A-Z0-9._-]{0,253}[A-Z0-9])?\\z"));
    const QString realm = typed.trimmed().toUpper();
    return form.match(realm).hasMatch() ? realm : QString();
}

Result<QStringList> realmsFrom(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    const QStringList words = typed.split(between, Qt::SkipEmptyParts);
    if (words.size() > maxSettingRealms)
        return Error { ErrorKind::TooLarge, Phrase::tr("there are more than %1 realms").arg(maxSettingRealms), {}, {} };
    QStringList realms;
    for (const QString &word : words) {
        const QString realm = realmFrom(word);
        if (realm.isEmpty())
            return Error { ErrorKind::Malformed, Phrase::tr("'%1' is no name of a realm").arg(word.left(maxSettingText)), {},
                Phrase::tr("A realm is written like a domain, for example CORP.EXAMPLE.COM.") };
        if (!realms.contains(realm))
            realms << realm;
    }
    return realms;
}

Settings Settings::load(const QSettings &store)
{
    Settings settings;
    settings.theme = themeNamed(store.value(themeKey).toString()).value_or(ThemeMode::System);
    settings.textPercent = std::clamp(store.value(textKey, 100).toInt(), 100, 200);
    settings.language = store.value(languageKey).toString();
    const int notice = store.value(noticeKey).toInt();
    settings.noticeMinutes = noticeChoices().contains(notice) ? notice : 0;
    settings.checksEnabled = store.value(checksKey, true).toBool();
    settings.reportLanguage = knownLanguage(store.value(reportLanguageKey).toString());
    settings.redactReports = store.value(redactKey, true).toBool();
    settings.company.proxyCloud = realmFrom(store.value(cloudKey).toString());
    settings.company.realms = realmsFrom(store.value(realmsKey).toStringList().join(u' ')).valueOr(QStringList());
    settings.company.helpdesk = store.value(helpdeskKey).toString().left(maxSettingText).simplified();
    settings.windowGeometry = store.value(geometryKey).toByteArray();
    return settings;
}

void Settings::save(QSettings &store) const
{
    store.setValue(themeKey, themeName(theme));
    store.setValue(textKey, textPercent);
    store.setValue(languageKey, language);
    store.setValue(noticeKey, noticeMinutes);
    store.setValue(checksKey, checksEnabled);
    store.setValue(reportLanguageKey, reportLanguage);
    store.setValue(redactKey, redactReports);
    store.setValue(cloudKey, company.proxyCloud);
    store.setValue(realmsKey, company.realms);
    store.setValue(helpdeskKey, company.helpdesk);
    store.setValue(geometryKey, windowGeometry);
}

} // namespace kerbscope
