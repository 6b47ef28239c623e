// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"
#include "core/team/teamserver.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kerbscope::ui {

class InlineMessage;
class TeamLink;

/// Where the team store is, for the settings: host, port, database, user, TLS; "try" connects and says what it found. There is no
/// field for a password: it says where PostgreSQL looks for one.
class TeamStorePanel : public QWidget
{
    Q_OBJECT

public:
    TeamStorePanel(const Session &session, TeamLink &link, QWidget *parent = nullptr);

    /// What the fields say.
    TeamServer server() const;
    InlineMessage *message() const { return m_message; }
    QCheckBox *enabledBox() const { return m_enabled; }
    QLineEdit *hostField() const { return m_host; }
    QLineEdit *databaseField() const { return m_database; }
    QPushButton *tryButton() const { return m_try; }
    QLabel *state() const { return m_state; }

Q_SIGNALS:
    void tried(bool connected);

private:
    void fill(const TeamServer &server);
    void apply();
    void tryConnection();
    QWidget *makeState();

    const Session &m_session;
    TeamLink &m_link;
    QCheckBox *m_enabled;
    QWidget *m_fields;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QComboBox *m_tls;
    QLineEdit *m_service;
    QPushButton *m_try;
    InlineMessage *m_message;
    QLabel *m_state;
};

/// For a list of panels; where the window has no link to a team it says so.
QWidget *makeTeamStorePanel(const PageContext &context, QWidget *parent);

} // namespace kerbscope::ui
