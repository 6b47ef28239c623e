// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace kerbscope::test {

/// What a program printed and how it ended.
struct Ran {
    int exitCode = -1;
    QString out;
    QString err;

    bool ok() const { return exitCode == 0; }
};

/// Runs a program to its end, at most 30 s; found in PATH or in the sbin folders.
Ran run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
    const QByteArray &input = {});

/// A realm of MIT Kerberos in a temporary folder, its KDC on a free port of 127.0.0.1. It ends with the object, by its
/// process id. Keys and passwords exist only there. Nothing leaves the computer: DNS is not asked.
class MitKdc {
public:
    /// Creates the database and starts the KDC. Errors: NotFound when the programs are not installed (then a test
    /// skips); Io when they fail, with what they said.
    static Result<std::unique_ptr<MitKdc>> start(const QString &realm);
    ~MitKdc();
    MitKdc(const MitKdc &) = delete;
    MitKdc &operator=(const MitKdc &) = delete;

    QString realm() const { return m_realm; }
    quint16 port() const { return m_port; }
    QString folder() const { return m_folder.path(); }

    /// One query of kadmin.local ("getprinc alice").
    Ran admin(const QString &query) const;
    /// Principals without a realm are of this one.
    Outcome addUser(const QString &name, const QString &password, const QString &options = {}) const;
    Outcome addService(const QString &name, const QString &options = {}) const;
    /// The keys of principals in a keytab file; new ones, unless `keep`.
    Outcome exportKeys(const QString &keytab, const QStringList &principals, bool keep = false) const;

    /// The way from this realm to `other`: krbtgt/OTHER@THIS in both databases. `passwordThere` makes the two sides
    /// differ (error 31 at the other KDC); `keySalts` restricts the keys, for instance "arcfour-hmac:normal".
    Outcome trust(const MitKdc &other, const QString &password, const QString &passwordThere = {},
        const QString &keySalts = {}) const;

    /// krb5.conf for clients that know these realms; the first one is the default. `domains` are lines of
    /// [domain_realm], `defaults` of [libdefaults].
    static QString clientConfig(
        const QList<const MitKdc *> &realms, const QStringList &domains = {}, const QStringList &defaults = {});
    /// The environment of a client: KRB5_CONFIG at a file in this realm's folder that knows `realms` (or this realm
    /// alone), KRB5CCNAME at `cache`.
    QProcessEnvironment clientEnvironment(const QString &cache, const QList<const MitKdc *> &realms = {},
        const QStringList &domains = {}, const QStringList &defaults = {}) const;

private:
    explicit MitKdc(const QString &realm);
    Outcome create();
    Outcome launch();
    QProcessEnvironment serverEnvironment() const;
    QString path(const QString &file) const { return m_folder.filePath(file); }

    QString m_realm;
    quint16 m_port = 0;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace kerbscope::test
