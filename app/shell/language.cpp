// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/language.h"

#include "app/shell/session.h"

namespace kerbscope::ui {

Language::Language(Session &session, const QString &chosen, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_chosen(chosen)
{
    m_translations.use(languageFor(chosen));
    m_session.setLanguage(code());
}

void Language::choose(const QString &chosen)
{
    m_chosen = chosen;
    const QString wanted = languageFor(chosen);
    if (wanted != code()) {
        Q_EMIT aboutToChange();
        m_translations.use(wanted);
        m_session.setLanguage(wanted);
    }
    Q_EMIT changed();
}

void Language::chooseLater(const QString &chosen)
{
    // Letting go of what is shown is a turn of its own.
    const auto begin = [this, chosen] {
        if (languageFor(chosen) != code())
            Q_EMIT aboutToChange();
        QMetaObject::invokeMethod(this, [this, chosen] { choose(chosen); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

} // namespace kerbscope::ui
