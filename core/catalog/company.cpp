// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/company.h"

#include <algorithm>

namespace kerbscope {

namespace {

/// What each pack in use gives, the last applied first, each thing once.
template <typename T, typename Give> QList<T> ofUsedPacks(const QList<PackInfo> &packs, Give give)
{
    QList<T> all;
    for (auto pack = packs.crbegin(); pack != packs.crend(); ++pack) {
        if (!pack->isUsed())
            continue;
        for (const T &one : give(*pack)) {
            if (!all.contains(one))
                all << one;
        }
    }
    return all;
}

QStringList realmsOf(const QList<PackInfo> &packs, bool ofProxy)
{
    return ofUsedPacks<QString>(packs, [ofProxy](const PackInfo &pack) {
        QStringList names;
        for (const CompanyRealm &realm : pack.realms) {
            if (realm.ofProxy == ofProxy)
                names << realm.realm;
        }
        return names;
    });
}

} // namespace

QString CompanyContact::toString() const
{
    QStringList parts { name, phone, mail, address, hours, note };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool Company::isEmpty() const { return std::ranges::none_of(packs, &PackInfo::isUsed); }

QStringList Company::ownRealms() const
{
    QStringList realms = facts.realms + realmsOf(packs, false);
    realms.removeDuplicates();
    return realms;
}

QStringList Company::proxyRealms() const
{
    QStringList realms = realmsOf(packs, true);
    if (!facts.proxyCloud.isEmpty()) {
        realms.removeAll(facts.proxyCloud);
        realms.prepend(facts.proxyCloud);
    }
    return realms;
}

QList<CompanyProxy> Company::proxies() const
{
    return ofUsedPacks<CompanyProxy>(packs, [](const PackInfo &pack) { return pack.proxies; });
}

QStringList Company::pacAddresses() const
{
    return ofUsedPacks<QString>(packs, [](const PackInfo &pack) { return pack.pacAddresses; });
}

QList<CompanyContact> Company::contactsOf(const QString &owner) const
{
    QList<CompanyContact> contacts = ofUsedPacks<CompanyContact>(packs, [](const PackInfo &pack) { return pack.contacts; });
    contacts.removeIf([&](const CompanyContact &contact) { return contact.owner != owner; });
    return contacts;
}

QStringList Company::contactLines(const QStringList &owners) const
{
    QStringList lines;
    for (const QString &owner : owners) {
        for (const CompanyContact &contact : contactsOf(owner)) {
            const QString line = QStringLiteral("%1: %2").arg(owner, contact.toString());
            if (!lines.contains(line))
                lines << line;
        }
    }
    return lines;
}

QString Company::titleOf(const QString &packId) const
{
    const auto pack = std::ranges::find(packs, packId, &PackInfo::id);
    return pack == packs.end() || pack->title.isEmpty() ? packId : pack->title;
}

} // namespace kerbscope
