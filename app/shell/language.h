// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shared/translations.h"

#include <QObject>

namespace kerbscope::ui {

class Session;

/// The language of window and knowledge, switchable while the program runs. One object, made in main.cpp (or a test) and
/// handed on by reference. The window lets its widgets go before a change and makes them anew after it.
class Language : public QObject {
    Q_OBJECT

public:
    /// `chosen`: a code, or empty for the system's language. Takes effect at once.
    Language(Session &session, const QString &chosen, QObject *parent = nullptr);

    /// What was asked for: empty for the system's language.
    const QString &chosen() const { return m_chosen; }
    /// What is spoken.
    const QString &code() const { return m_translations.language(); }
    void choose(const QString &chosen);
    /// The same as soon as the event loop turns: for widgets that go with the change.
    void chooseLater(const QString &chosen);

Q_SIGNALS:
    void aboutToChange();
    void changed();

private:
    Session &m_session;
    QString m_chosen;
    Translations m_translations;
};

} // namespace kerbscope::ui
