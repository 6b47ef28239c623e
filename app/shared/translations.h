// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace kerbscope {

/// The languages that the programs speak, English first: "en", "de", "es", "fr", "ja".
QStringList languageCodes();

/// A language's name in that language ("Deutsch"), for choices of a language.
QString languageName(const QString &code);

/// The code of what is wanted: "de", "de_AT" and "de-AT" are German; empty is the system's language; what no text
/// exists for is English. pseudoLanguage() stays as it is.
QString languageFor(const QString &wanted, const QLocale &system = QLocale::system());

/// How numbers and dates of a language are written: as the system does where it is of that language.
QLocale localeFor(const QString &code, const QLocale &system = QLocale::system());

/// The texts of the program in one language, installed in the application while this lives.
class Translations {
public:
    Translations();
    ~Translations();

    /// Replaces the language of before: installs its translators and makes its locale the default one. Takes a code of
    /// languageCodes() or pseudoLanguage().
    void use(const QString &code);
    const QString &language() const { return m_language; }

private:
    void drop();

    QString m_language;
    QLocale m_system; ///< the default locale of before
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace kerbscope
