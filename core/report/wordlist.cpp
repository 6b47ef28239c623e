// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/identities.h"
#include "core/report/networkaddress.h"
#include "core/report/publicnames.h"
#include "core/report/spellings.h"
#include "core/report/textview.h"

#include <QRegularExpression>

#include <algorithm>

namespace kerbscope {

namespace {

/// Names of this length are replaced inside longer words too; shorter ones would hit ordinary words.
constexpr qsizetype anywhereLength = 6;
/// Shorter names are replaced only where the context shows that they are names.
constexpr qsizetype shortestBareName = 3;
constexpr qsizetype shortestNamePart = 4;

bool hasOnly(QStringView text, bool (QChar::*predicate)() const)
{
    return std::all_of(text.begin(), text.end(), [&](QChar c) { return (c.*predicate)(); });
}

} // namespace

/// Makes the words from what was seen: whole host names before their labels, full names before their parts.
class WordList {
public:
    explicit WordList(Identities &identities)
        : m_identities(identities)
    {
    }

    QList<RedactedWord> make()
    {
        for (const Identities::Seen &seen : std::as_const(m_identities.m_seen))
            allocate(seen);
        for (const Identities::Seen &seen : std::as_const(m_identities.m_seen))
            spell(seen);
        for (const Identities::Seen &seen : std::as_const(m_identities.m_seen))
            spellParts(seen);
        return std::move(m_words);
    }

private:
    struct HostName {
        QString label; ///< folded; empty when it is a public word and stays
        QString shown; ///< the label as it is shown where it stays
        QString domain; ///< folded; empty for a bare label
        bool isPublicDomain = false;
    };

    HostName split(const QString &key) const
    {
        HostName name;
        if (const QStringView suffix = publicSuffix(key); !suffix.isEmpty()) {
            name.isPublicDomain = true;
            name.domain = suffix.toString();
            name.label = key.chopped(suffix.size() + 1);
        } else {
            name.label = key.section(u'.', 0, 0);
            name.domain = key.section(u'.', 1);
        }
        name.shown = name.label;
        if (isPublicWord(name.label))
            name.label.clear();
        return name;
    }

    bool isRealm(const QString &key) const { return m_identities.m_realms.contains(key); }

    int entry(IdentityKind kind, const QString &key, const QString &original)
    {
        return m_identities.entry(kind, key, original);
    }

    /// Gives out the pseudonyms in the order in which things were seen.
    void allocate(const Identities::Seen &seen)
    {
        switch (seen.kind) {
        case IdentityKind::Host: {
            if (isRealm(seen.key)) {
                entry(IdentityKind::Realm, seen.key, seen.text);
                return;
            }
            const HostName name = split(seen.key);
            if (!name.label.isEmpty())
                entry(IdentityKind::Host, name.label, seen.text.left(name.label.size()));
            if (!name.domain.isEmpty() && !name.isPublicDomain)
                entry(IdentityKind::Realm, name.domain, seen.text.section(u'.', 1));
            return;
        }
        case IdentityKind::Address: {
            if (const QString key = addressKey(seen.key); !key.isEmpty())
                entry(seen.kind, key, seen.text);
            return;
        }
        case IdentityKind::Mac:
            entry(seen.kind, macKey(seen.key), seen.text);
            return;
        default:
            entry(seen.kind, seen.key, seen.text);
        }
    }

    static QString macKey(const QString &text) { return QString::number(macFromText(text).value_or(0), 16); }

    /// The same for all spellings of one address; empty for one that tells nothing.
    static QString addressKey(const QString &text)
    {
        if (const auto address = ipv4FromText(text))
            return isPublicIpv4(*address) ? QString() : QString::number(*address);
        const auto address = ipv6FromText(text);
        if (!address || isPublicIpv6(*address))
            return {};
        if (const auto mapped = mappedIpv4(*address))
            return isPublicIpv4(*mapped) ? QString() : QString::number(*mapped);
        return QString::fromLatin1(
            QByteArrayView(reinterpret_cast<const char *>(address->data()), 16).toByteArray().toHex());
    }

    void put(const QString &text, const QString &replacement, const QList<int> &entries, WordEdges edges)
    {
        if (text.isEmpty() || m_present.contains(text))
            return;
        m_present << text;
        m_words << RedactedWord { text, replacement, entries, edges, hasOnly(text, &QChar::isLetter) };
    }

    /// A name in all its spellings.
    void putName(const QString &key, const QString &replacement, const QList<int> &entries)
    {
        const WordEdges edges = key.size() >= anywhereLength ? WordEdges::Anywhere : WordEdges::Bounded;
        const bool isContextual = key.size() < shortestBareName || m_identities.m_contextualNames.contains(key)
            || (hasOnly(key, &QChar::isDigit) && key.size() < anywhereLength);
        if (isContextual) {
            put(key + u'@', replacement + u'@', entries, WordEdges::Bounded);
            put(u'\\' + key, u'\\' + replacement, entries, WordEdges::Bounded);
            return;
        }
        put(key, replacement, entries, edges);
        for (const QString &spelling : otherSpellings(key))
            put(folded(spelling), replacement, entries, edges);
    }

    QString pseudonym(int index) const { return m_identities.m_entries[index].pseudonym; }

    void spell(const Identities::Seen &seen)
    {
        switch (seen.kind) {
        case IdentityKind::Realm:
            spellRealm(seen.key, seen.text);
            return;
        case IdentityKind::Host:
            spellHost(seen);
            return;
        case IdentityKind::Address: {
            const QString key = addressKey(seen.key);
            if (key.isEmpty())
                return;
            const int index = entry(seen.kind, key, seen.text);
            put(seen.key, pseudonym(index), { index }, WordEdges::Number);
            if (const auto address = ipv4FromText(seen.key)) {
                put(QString(seen.key).replace(u'.', u'-'), pseudonym(index), { index }, WordEdges::Number);
                put(QStringLiteral("0x%1").arg(*address, 8, 16, QLatin1Char('0')), pseudonym(index), { index },
                    WordEdges::Bounded);
            }
            return;
        }
        case IdentityKind::Mac: {
            const int index = entry(seen.kind, macKey(seen.key), seen.text);
            put(seen.key, pseudonym(index), { index }, WordEdges::Bounded);
            return;
        }
        case IdentityKind::Path: {
            const int index = entry(seen.kind, seen.key, seen.text);
            const QString lead = seen.text.startsWith(u'\\') ? QStringLiteral("\\") : QString();
            put(seen.key, lead + pseudonym(index), { index }, WordEdges::Anywhere);
            put(QString(seen.key).replace(u'/', u'\\'), lead + pseudonym(index), { index }, WordEdges::Anywhere);
            put(folded(seen.text), lead + pseudonym(index), { index }, WordEdges::Anywhere);
            return;
        }
        case IdentityKind::Sid: {
            const int index = entry(seen.kind, seen.key, seen.text);
            put(seen.key, pseudonym(index), { index }, WordEdges::Bounded);
            return;
        }
        default: {
            const int index = entry(seen.kind, seen.key, seen.text);
            putName(seen.key, pseudonym(index), { index });
        }
        }
    }

    void spellRealm(const QString &key, const QString &original)
    {
        const int index = entry(IdentityKind::Realm, key, original);
        putName(key, pseudonym(index), { index });
        const QStringList labels = key.split(u'.');
        const QString dn = QStringLiteral("dc=") + labels.join(QStringLiteral(",dc="));
        const QString replacement = QStringLiteral("DC=") + pseudonym(index);
        put(dn, replacement, { index }, WordEdges::Bounded);
        put(QString(dn).replace(u',', QLatin1String(", ")), replacement, { index }, WordEdges::Bounded);
        QStringList reversed = labels;
        std::reverse(reversed.begin(), reversed.end());
        put(QStringLiteral("/dc=") + reversed.join(QStringLiteral("/dc=")), u'/' + replacement, { index },
            WordEdges::Bounded);
    }

    void spellHost(const Identities::Seen &seen)
    {
        if (isRealm(seen.key)) {
            spellRealm(seen.key, seen.text);
            return;
        }
        const HostName name = split(seen.key);
        QList<int> entries;
        QString replacement = name.shown;
        if (!name.label.isEmpty()) {
            entries << entry(IdentityKind::Host, name.label, {});
            replacement = pseudonym(entries.last());
        }
        if (name.domain.isEmpty()) {
            if (!entries.isEmpty())
                putName(name.label, replacement, entries);
            return;
        }
        if (name.isPublicDomain) {
            replacement += u'.' + name.domain;
        } else {
            entries << entry(IdentityKind::Realm, name.domain, {});
            replacement += u'.' + pseudonym(entries.last());
        }
        putName(seen.key, replacement, entries);
    }

    void spellParts(const Identities::Seen &seen)
    {
        if (!seen.withParts)
            return;
        if (seen.kind == IdentityKind::Host && seen.key.contains(u'.') && !isRealm(seen.key)) {
            const HostName name = split(seen.key);
            if (!name.label.isEmpty()) {
                const int index = entry(IdentityKind::Host, name.label, {});
                putName(name.label, pseudonym(index), { index });
            }
            if (!name.isPublicDomain)
                spellDomain(name.domain);
        } else if (seen.kind == IdentityKind::Realm) {
            spellDomain(seen.key);
        } else if (seen.kind == IdentityKind::User) {
            // "anna.schmidt", "Anna Schmidt": each part names her too.
            const int index = entry(seen.kind, seen.key, {});
            static const QRegularExpression separators(QStringLiteral(R"([\s._,-]+)"));
            const QStringList parts = seen.key.split(separators, Qt::SkipEmptyParts);
            for (const QString &part : parts) {
                if (parts.size() > 1 && part.size() >= shortestNamePart && !isPublicWord(part)
                    && !hasOnly(part, &QChar::isDigit))
                    putName(part, pseudonym(index), { index });
            }
            if (parts.size() > 1 && seen.key.contains(u' ')) {
                for (const QString &joint :
                    { QStringLiteral("+"), QStringLiteral("_"), QStringLiteral("."), QStringLiteral("-"), QString() })
                    put(QString(seen.key).replace(u' ', joint), pseudonym(index), { index }, WordEdges::Anywhere);
            }
        }
    }

    /// A domain as a whole and the labels in it that name a company.
    void spellDomain(const QString &domain)
    {
        spellRealm(domain, domain);
        const QStringList labels = domain.split(u'.');
        for (qsizetype i = 0; i + 1 < labels.size(); ++i) {
            const QString &label = labels[i];
            if (label.size() < shortestBareName || isPublicWord(label) || hasOnly(label, &QChar::isDigit)
                || m_present.contains(label))
                continue;
            const int index = entry(IdentityKind::Domain, label, label);
            putName(label, pseudonym(index), { index });
        }
    }

    Identities &m_identities;
    QList<RedactedWord> m_words;
    QSet<QString> m_present;
};

QList<RedactedWord> Identities::words() { return WordList(*this).make(); }

} // namespace kerbscope
