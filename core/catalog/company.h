// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kerbscope {

struct CompanyRealm {
    QString realm; ///< upper case
    bool ofProxy = false; ///< a proxy's; else one in which users sign on

    bool operator==(const CompanyRealm &) const = default;
};

struct CompanyProxy {
    QString host; ///< lower case
    int port = 0;
    QString realm; ///< whose tickets it takes, upper case; may be empty

    bool operator==(const CompanyProxy &) const = default;
};

/// Whom to ask where a step has an owner. At least one of phone, mail and address is there.
struct CompanyContact {
    QString owner; ///< "AD admin", "network", ...: one of the people of the knowledge's README
    QString name;
    QString phone;
    QString mail;
    QString address; ///< http or https
    QString hours;
    QString note;

    bool operator==(const CompanyContact &) const = default;
    /// "Directory team, +49 30 1234, ad@example.com" in one line.
    QString toString() const;
};

/// One knowledge pack: who wrote it, what it says about the company, what became of it.
struct PackInfo {
    QString id;
    QString title; ///< the company or team, as it is shown beside what is theirs
    QString version;
    QString path; ///< the file that it was read from
    bool ofAdministrators = false; ///< lies in the administrators' folder, so the user cannot remove it
    int rows = 0; ///< rows of knowledge in it
    int overrides = 0; ///< of them, rows that change one that was there
    QList<CompanyRealm> realms;
    QList<CompanyProxy> proxies;
    QStringList pacAddresses;
    QList<CompanyContact> contacts;
    QList<Error> problems; ///< not empty: it was refused, and nothing of it is used

    bool isUsed() const { return problems.isEmpty(); }
};

/// What is known about the company without a pack: laid down by the administrators' policy or written into the settings.
struct CompanyFacts {
    QStringList realms; ///< in which users sign on, upper case
    QString proxyCloud; ///< the realm of the proxy's cloud, upper case; may be empty
    QString helpdesk; ///< how users reach the helpdesk, in one line; may be empty

    bool operator==(const CompanyFacts &) const = default;
};

/// What all packs in use say about the company, in the order in which they were applied, and what is known without them.
struct Company {
    QList<PackInfo> packs; ///< refused ones too
    CompanyFacts facts; ///< they go before what packs say

    bool isEmpty() const; ///< no pack is in use
    QStringList ownRealms() const;
    QStringList proxyRealms() const;
    QList<CompanyProxy> proxies() const;
    QStringList pacAddresses() const;
    /// The contacts of an owner; those of the pack that was applied last come first.
    QList<CompanyContact> contactsOf(const QString &owner) const;
    /// "AD admin: Directory team, +49 30 1234" for each of the owners, in their order, each once.
    QStringList contactLines(const QStringList &owners) const;
    /// The title of a pack in use; its id where it has none.
    QString titleOf(const QString &packId) const;
};

} // namespace kerbscope
