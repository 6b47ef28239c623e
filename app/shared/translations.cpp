// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/translations.h"

#include "app/shared/pseudotranslator.h"
#include "core/base/pseudotext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLibraryInfo>

namespace kerbscope {

QStringList languageCodes()
{
    return { QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"),
        QStringLiteral("ja") };
}

QString languageName(const QString &code)
{
    // Qt would say "American English" and "español de España".
    static const QHash<QString, QString> names { { QStringLiteral("en"), QStringLiteral("English") },
        { QStringLiteral("de"), QStringLiteral("Deutsch") }, { QStringLiteral("es"), QStringLiteral("Español") },
        { QStringLiteral("fr"), QStringLiteral("Français") }, { QStringLiteral("ja"), QStringLiteral("日本語") } };
    return names.value(code, code);
}

QString languageFor(const QString &wanted, const QLocale &system)
{
    if (wanted == pseudoLanguage())
        return wanted;
    const QStringList known = languageCodes();
    const QString code = (wanted.isEmpty() ? system.name() : wanted).left(2).toLower();
    return known.contains(code) ? code : known.first();
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    if (code == pseudoLanguage() || system.name().left(2) == code)
        return system;
    // A system without a language (C) writes as English does, with 24 hours.
    if (code == QLatin1String("en") && system.language() == QLocale::C)
        return system;
    return QLocale(code);
}

Translations::Translations()
    : m_language(languageCodes().first())
    , m_system(QLocale())
{
}

Translations::~Translations() { drop(); }

void Translations::drop()
{
    m_translators.clear(); // a translator that ends takes itself out of the application
    QLocale::setDefault(m_system);
}

void Translations::use(const QString &code)
{
    drop();
    m_language = code;
    QLocale::setDefault(localeFor(code, m_system));
    if (code == pseudoLanguage()) {
        m_translators.push_back(std::make_unique<PseudoTranslator>());
        QCoreApplication::installTranslator(m_translators.back().get());
        return;
    }
    // What Qt itself says (buttons of dialogs, file dialogs) first, so that our words win.
    for (const auto &[name, folder] : { std::pair(QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
             std::pair(QStringLiteral("qtbase_"), QCoreApplication::applicationDirPath() + QStringLiteral("/translations")),
             std::pair(QStringLiteral("kerbscope_"), QStringLiteral(":/i18n")) }) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name + code, folder))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace kerbscope
