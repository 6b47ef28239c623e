// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shared/policy.h"
#include "app/shared/settings.h"

#include <QObject>

namespace kerbscope::ui {

class Language;
class Session;
class Theme;

/// The settings while the program runs, with the administrators' policy over them. One object, made in main.cpp (or a test)
/// and handed on by reference; whoever makes it keeps what it says.
class Preferences : public QObject {
    Q_OBJECT

public:
    Preferences(Settings settings, Policy policy, QObject *parent = nullptr);

    /// What can be laid down by the administrators.
    enum class Lockable { Checks, Redaction, ProxyCloud, Realms, Helpdesk };

    /// What the user chose, also where the policy goes before it.
    const Settings &values() const { return m_values; }
    const Policy &policy() const { return m_policy; }
    /// Takes effect at once, but for the language, which changes as soon as the event loop turns.
    void set(const Settings &values);

    bool isLocked(Lockable what) const;
    // What holds.
    CompanyFacts company() const;
    bool checksAllowed() const { return m_policy.checksEnabled && m_values.checksEnabled; }
    bool redactsReports() const { return m_policy.redactionForced || m_values.redactReports; }

    /// Carries what holds to those who do it, now and at each change, and follows what is changed there.
    void drive(Theme &theme, Language &language, Session &session);

Q_SIGNALS:
    void changed();

private:
    void apply(Theme &theme, Language &language, Session &session);

    Settings m_values;
    Policy m_policy;
    QString m_spoken; ///< the language that was asked for last; the environment may have asked for another at the start
    bool m_isApplying = false;
};

} // namespace kerbscope::ui
