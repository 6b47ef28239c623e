// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/settings.h"
#include "app/shared/translations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace kerbscope {

namespace {

struct Phrase {
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

constexpr int schema = 1;
constexpr qsizetype maxKeyShown = 40;

/// What is wrong with a value, with %1 for its key; nothing: it was taken.
using Fault = std::optional<QString>;

Fault takeFlag(const QJsonValue &value, bool &into)
{
    if (!value.isBool())
        return Phrase::tr("the setting '%1' is neither true nor false");
    into = value.toBool();
    return {};
}

Fault takeChoice(const QJsonValue &value, const QList<int> &choices, int &into)
{
    if (!value.isDouble() || !choices.contains(value.toInt(-1)))
        return Phrase::tr("the setting '%1' is none of the numbers that it can be");
    into = value.toInt();
    return {};
}

Fault takeTheme(const QJsonValue &value, ThemeMode &into)
{
    const std::optional<ThemeMode> mode = themeNamed(value.toString());
    if (!mode)
        return Phrase::tr("the setting '%1' is none of system, light and dark");
    into = *mode;
    return {};
}

Fault takeLanguage(const QJsonValue &value, QString &into)
{
    if (!value.isString() || (!value.toString().isEmpty() && !languageCodes().contains(value.toString())))
        return Phrase::tr("the setting '%1' is no language of the program");
    into = value.toString();
    return {};
}

Fault takeRealm(const QJsonValue &value, QString &into)
{
    if (!value.isString() || (!value.toString().isEmpty() && realmFrom(value.toString()).isEmpty()))
        return Phrase::tr("the setting '%1' is no name of a realm, such as CORP.EXAMPLE.COM");
    into = realmFrom(value.toString());
    return {};
}

Fault takeRealms(const QJsonValue &value, QStringList &into)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > maxSettingRealms)
        return Phrase::tr("the setting '%1' is no list of at most %2 realms").replace(QLatin1String("%2"), QString::number(maxSettingRealms));
    QStringList realms;
    for (const QJsonValue &one : array) {
        const QString realm = realmFrom(one.toString());
        if (realm.isEmpty())
            return Phrase::tr("the setting '%1' holds something that is no name of a realm");
        if (!realms.contains(realm))
            realms << realm;
    }
    into = realms;
    return {};
}

Fault takeLine(const QJsonValue &value, QString &into)
{
    if (!value.isString() || value.toString().size() > maxSettingText)
        return Phrase::tr("the setting '%1' is no text of at most %2 characters").replace(QLatin1String("%2"), QString::number(maxSettingText));
    for (const QChar c : value.toString()) {
        if (!c.isPrint())
            return Phrase::tr("the setting '%1' holds a character that cannot be shown");
    }
    into = value.toString().simplified();
    return {};
}

Fault take(const QString &key, const QJsonValue &value, Settings &into)
{
    if (key == QLatin1String("theme"))
        return takeTheme(value, into.theme);
    if (key == QLatin1String("textPercent"))
        return takeChoice(value, textSizeChoices(), into.textPercent);
    if (key == QLatin1String("language"))
        return takeLanguage(value, into.language);
    if (key == QLatin1String("noticeMinutes"))
        return takeChoice(value, noticeChoices(), into.noticeMinutes);
    if (key == QLatin1String("checksEnabled"))
        return takeFlag(value, into.checksEnabled);
    if (key == QLatin1String("reportLanguage"))
        return takeLanguage(value, into.reportLanguage);
    if (key == QLatin1String("redactReports"))
        return takeFlag(value, into.redactReports);
    if (key == QLatin1String("proxyCloud"))
        return takeRealm(value, into.company.proxyCloud);
    if (key == QLatin1String("realms"))
        return takeRealms(value, into.company.realms);
    if (key == QLatin1String("helpdesk"))
        return takeLine(value, into.company.helpdesk);
    return Phrase::tr("there is no setting '%1'");
}

} // namespace

QByteArray settingsToFile(const Settings &settings)
{
    return QJsonDocument(QJsonObject { { QStringLiteral("kerbscope"), QStringLiteral("settings") }, { QStringLiteral("schema"), schema },
                             { QStringLiteral("theme"), themeName(settings.theme) },
                             { QStringLiteral("textPercent"), settings.textPercent }, { QStringLiteral("language"), settings.language },
                             { QStringLiteral("noticeMinutes"), settings.noticeMinutes },
                             { QStringLiteral("checksEnabled"), settings.checksEnabled },
                             { QStringLiteral("reportLanguage"), settings.reportLanguage },
                             { QStringLiteral("redactReports"), settings.redactReports },
                             { QStringLiteral("proxyCloud"), settings.company.proxyCloud },
                             { QStringLiteral("realms"), QJsonArray::fromStringList(settings.company.realms) },
                             { QStringLiteral("helpdesk"), settings.company.helpdesk } })
        .toJson();
}

Result<Settings> settingsFromFile(QByteArrayView bytes, const Settings &present)
{
    if (bytes.size() > maxSettingsFileBytes)
        return Error { ErrorKind::TooLarge, Phrase::tr("a settings file has at most 64 KiB"), {}, Phrase::tr("Nothing was changed. Choose a file that Kerbscope exported.") };
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray(), &fault);
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("kerbscope")).toString() != QLatin1String("settings")) {
        Error error { ErrorKind::Malformed, Phrase::tr("this is no settings file of Kerbscope"), {}, Phrase::tr("Nothing was changed. Choose a file that Kerbscope exported.") };
        if (fault.error != QJsonParseError::NoError)
            error.where.offset = fault.offset;
        return error;
    }
    if (object.value(QLatin1String("schema")).toInt() != schema)
        return Error { ErrorKind::Unsupported, Phrase::tr("the settings file is of another version of Kerbscope"), {}, Phrase::tr("Nothing was changed. Export the settings anew where they come from.") };
    Settings settings = present;
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        if (entry.key() == QLatin1String("kerbscope") || entry.key() == QLatin1String("schema"))
            continue;
        if (const Fault wrong = take(entry.key(), entry.value(), settings))
            return Error { ErrorKind::Malformed, wrong->arg(entry.key().left(maxKeyShown)), {},
                Phrase::tr("Nothing was changed. Mend the file, or export the settings anew where they come from.") };
    }
    return settings;
}

} // namespace kerbscope
