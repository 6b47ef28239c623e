// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/preferences.h"

#include "app/presentation/theme.h"
#include "app/shell/language.h"
#include "app/shell/session.h"

#include <QScopedValueRollback>

#include <utility>

namespace kerbscope::ui {

Preferences::Preferences(Settings settings, Policy policy, QObject *parent)
    : QObject(parent)
    , m_values(std::move(settings))
    , m_policy(std::move(policy))
    , m_spoken(m_values.language)
{
}

void Preferences::set(const Settings &values)
{
    if (values == m_values)
        return;
    m_values = values;
    Q_EMIT changed();
}

bool Preferences::isLocked(Lockable what) const
{
    switch (what) {
    case Lockable::Checks:
        return !m_policy.checksEnabled;
    case Lockable::Redaction:
        return m_policy.redactionForced;
    case Lockable::ProxyCloud:
        return !m_policy.proxyCloud.isEmpty();
    case Lockable::Realms:
        return !m_policy.realms.isEmpty();
    case Lockable::Helpdesk:
        return !m_policy.helpdesk.isEmpty();
    }
    return false;
}

CompanyFacts Preferences::company() const
{
    CompanyFacts facts = m_policy.company();
    if (facts.realms.isEmpty())
        facts.realms = m_values.company.realms;
    if (facts.proxyCloud.isEmpty())
        facts.proxyCloud = m_values.company.proxyCloud;
    if (facts.helpdesk.isEmpty())
        facts.helpdesk = m_values.company.helpdesk;
    return facts;
}

void Preferences::drive(Theme &theme, Language &language, Session &session)
{
    apply(theme, language, session);
    connect(this, &Preferences::changed, this, [this, &theme, &language, &session] { apply(theme, language, session); });
    connect(&theme, &Theme::changed, this, [this, &theme] {
        if (m_isApplying)
            return;
        Settings values = m_values;
        values.theme = theme.mode();
        values.textPercent = theme.textPercent();
        set(values);
    });
    connect(&language, &Language::changed, this, [this, &language] {
        Settings values = m_values;
        m_spoken = language.chosen();
        values.language = m_spoken;
        set(values);
    });
}

void Preferences::apply(Theme &theme, Language &language, Session &session)
{
    const QScopedValueRollback applying(m_isApplying, true);
    theme.setMode(m_values.theme);
    theme.setTextPercent(m_values.textPercent);
    if (m_values.language != m_spoken) {
        m_spoken = m_values.language;
        language.chooseLater(m_spoken);
    }
    session.checks().setAllowed(checksAllowed());
    session.setCompany(company());
}

} // namespace kerbscope::ui
