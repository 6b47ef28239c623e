// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace kerbscope::test {

/// Makes texts with identifying strings in them, each a new one, and remembers what must not come through a redaction.
class Plants {
public:
    /// Fills the placeholders of a text: {user} {dotted} {full} {host} {fqdn} {realm} {dom} {mail} {sid} {ip4} {ip6}
    /// {mac} {unit} {share}. Within one text a placeholder with a number, such as {user1}, keeps its value.
    QString fill(const QString &pattern);

    const QStringList &secrets() const { return m_secrets; }
    /// Logon names so far, for showing them again in other spellings.
    const QStringList &users() const { return m_users; }
    const QStringList &hosts() const { return m_hosts; }

private:
    QString value(const QString &placeholder);
    QString word();
    QString secret(const QString &text);

    int m_count = 0;
    QStringList m_secrets;
    QStringList m_users;
    QStringList m_hosts;
};

/// Outputs of programs and files of every kind, with placeholders.
const QStringList &plantPatterns();

} // namespace kerbscope::test
