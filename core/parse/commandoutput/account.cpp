// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/sectionreaders.h"

#include <algorithm>

namespace kerbscope::commands {

namespace {

enum class Field { Name, Active, Expires, PasswordExpires, Computers, Hours, GlobalGroups };

struct Label {
    QStringView text;
    Field field;
};

/// Labels of `net user`, which are translated: English, German, French, Spanish, Italian.
constexpr Label labels[] = {
    { u"User name", Field::Name },
    { u"Benutzername", Field::Name },
    { u"Nom d'utilisateur", Field::Name },
    { u"Nombre de usuario", Field::Name },
    { u"Nome utente", Field::Name },
    { u"Account active", Field::Active },
    { u"Konto aktiv", Field::Active },
    { u"Compte : actif", Field::Active },
    { u"Cuenta activa", Field::Active },
    { u"Account attivo", Field::Active },
    { u"Account expires", Field::Expires },
    { u"Konto abgelaufen", Field::Expires },
    { u"Le compte expire", Field::Expires },
    { u"La cuenta expira", Field::Expires },
    { u"Scadenza account", Field::Expires },
    { u"Password expires", Field::PasswordExpires },
    { u"Kennwort l\u00e4uft ab", Field::PasswordExpires },
    { u"Le mot de passe expire", Field::PasswordExpires },
    { u"La contrase\u00f1a expira", Field::PasswordExpires },
    { u"Scadenza password", Field::PasswordExpires },
    { u"Workstations allowed", Field::Computers },
    { u"Erlaubte Arbeitsstationen", Field::Computers },
    { u"Zugelassene Arbeitsstationen", Field::Computers },
    { u"Logon hours allowed", Field::Hours },
    { u"Erlaubte Anmeldezeiten", Field::Hours },
    { u"Global Group memberships", Field::GlobalGroups },
    { u"Globale Gruppenmitgliedschaften", Field::GlobalGroups },
};

bool isAny(QStringView word, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

bool isNever(QStringView word)
{
    return isAny(word, { u"Never", u"Nie", u"Jamais", u"Nunca", u"Mai" });
}

bool isAll(QStringView word)
{
    return isAny(word, { u"All", u"Alle", u"Tout", u"Todas", u"Tutte" });
}

/// Values begin in a column of their own: two blanks or more behind the label.
std::optional<std::pair<Field, QString>> fieldOf(QStringView line)
{
    for (const Label &label : labels) {
        if (!line.startsWith(label.text, Qt::CaseInsensitive))
            continue;
        const QStringView rest = line.sliced(label.text.size());
        if (rest.startsWith(u"  ") || rest.startsWith(u"\t"))
            return std::pair(label.field, rest.trimmed().toString());
    }
    return std::nullopt;
}

void readNetUser(const Section &section, QList<CommandOutput> &found)
{
    AccountReport account;
    int fields = 0;
    int first = 0;
    bool groups = false;
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        if (line.contains(u"NET HELPMSG 2221") || line.startsWith(u"The user name could not be found")) {
            account.notFound = true;
            first = first > 0 ? first : section.lines.number(at);
            continue;
        }
        if (groups && line.contains(u"*Protected Users"))
            account.protectedUser = true;
        const auto field = fieldOf(line);
        if (!field)
            continue;
        ++fields;
        first = first > 0 ? first : section.lines.number(at);
        const QString &value = field->second;
        switch (field->first) {
        case Field::Name:
            account.name = value;
            break;
        case Field::Active:
            account.locked = isAny(value, { u"Locked", u"Gesperrt", u"Verrouill\u00e9", u"Bloqueada", u"Bloccato" });
            account.enabled = *account.locked ? true : yesOrNo(value);
            break;
        case Field::Expires:
            account.expires = isNever(value) ? QString() : value;
            break;
        case Field::PasswordExpires:
            account.passwordExpires = isNever(value) ? QString() : value;
            break;
        case Field::Computers:
            account.limitedComputers = !isAll(value);
            break;
        case Field::Hours:
            account.limitedHours = !isAll(value);
            break;
        case Field::GlobalGroups:
            groups = true;
            account.protectedUser = account.protectedUser.value_or(false) || value.contains(QLatin1String("*Protected Users"));
            break;
        }
    }
    if (account.notFound || fields >= 3)
        found << CommandOutput { QStringLiteral("net user"), account, first };
}

void readDirectoryUser(const Section &section, QList<CommandOutput> &found)
{
    for (const Record &record : recordsOf(section)) {
        const bool isUser = record.has(u"SamAccountName") || record.has(u"DistinguishedName");
        const bool tells = record.has(u"Enabled") || record.has(u"LockedOut") || record.has(u"PasswordExpired") || record.has(u"DoesNotRequirePreAuth")
            || (record.has(u"msDS-SupportedEncryptionTypes") && !record.has(u"trustDirection") && !record.has(u"Direction"));
        if (!isUser || !tells)
            continue;
        AccountReport account;
        account.name = record.value(u"SamAccountName");
        account.enabled = yesOrNo(record.value(u"Enabled"));
        account.locked = yesOrNo(record.value(u"LockedOut"));
        account.passwordExpired = yesOrNo(record.value(u"PasswordExpired"));
        account.expires = record.value(u"AccountExpirationDate");
        if (const auto without = yesOrNo(record.value(u"DoesNotRequirePreAuth")))
            account.needsPreauth = !*without;
        if (record.has(u"msDS-SupportedEncryptionTypes"))
            account.etypes = plainNumber(record.value(u"msDS-SupportedEncryptionTypes"));
        if (record.has(u"MemberOf"))
            account.protectedUser = record.value(u"MemberOf").contains(QLatin1String("CN=Protected Users"), Qt::CaseInsensitive);
        found << CommandOutput { QStringLiteral("Get-ADUser"), account, record.line };
    }
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at);
        if (line.startsWith(u"Get-ADUser : Cannot find an object with identity") || line.contains(u"ADIdentityNotFoundException")) {
            AccountReport account;
            account.notFound = true;
            found << CommandOutput { QStringLiteral("Get-ADUser"), account, section.lines.number(at) };
            return;
        }
    }
}

} // namespace

void readAccount(const Section &section, QList<CommandOutput> &found)
{
    readNetUser(section, found);
    readDirectoryUser(section, found);
}

} // namespace kerbscope::commands
