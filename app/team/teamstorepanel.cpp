// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/team/teamstorepanel.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/fieldsigns.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/notebox.h"
#include "app/presentation/widgets/signlabel.h"
#include "app/shell/background.h"
#include "app/shell/session.h"
#include "app/team/teamlink.h"
#include "app/team/teamwords.h"
#include "core/team/teamdatabase.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

QString passwordFile()
{
#ifdef Q_OS_WIN
    return QStringLiteral("%APPDATA%\\postgresql\\pgpass.conf");
#else
    return QStringLiteral("~/.pgpass");
#endif
}

QLineEdit *field(const QString &name, const QString &example)
{
    auto *made = new QLineEdit;
    made->setAccessibleName(name);
    made->setPlaceholderText(example);
    return made;
}

} // namespace

TeamStorePanel::TeamStorePanel(const Session &session, TeamLink &link, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_link(link)
    , m_enabled(new QCheckBox(tr("Share my work with my team")))
    , m_fields(new QWidget)
    , m_host(field(tr("Host"), QStringLiteral("db.corp.example.com")))
    , m_port(new QSpinBox)
    , m_database(field(tr("Database"), QStringLiteral("kerbscope")))
    , m_user(field(tr("User"), tr("your name on this computer")))
    , m_tls(new QComboBox)
    , m_service(field(tr("Service"), tr("none")))
    , m_try(makeButton(Icon::Network, tr("Try the connection")))
    , m_message(new InlineMessage)
    , m_state(new ProseLabel(QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    column->addWidget(new ProseLabel(tr("Cases, notes about codes and knowledge packs are kept the same on all computers of a team through a PostgreSQL database that your company runs. "
                                        "Without it they stay on this computer only.")));
    column->addWidget(m_enabled);
    const bool redacts = link.server().redact;
    column->addWidget(new NoteBox(redacts ? Role::Info : Role::Warning, Icon::Shield,
        redacts ? tr("Before a case or note leaves this computer, names of people, computers and companies are replaced by pseudonyms; the original stays here. Packs go as they are.")
                : tr("The administrators of this computer let cases and notes go to the team with names as they are.")));
    if (link.isLaidDown())
        column->addWidget(new NoteBox(Role::Info, Icon::Lock, tr("The administrators of this computer laid the connection down.")));

    m_port->setRange(1, 65535);
    m_port->setAccessibleName(tr("Port"));
    setPurpose(m_tls, tr("Encryption of the connection"));
    m_tls->addItem(tr("TLS, certificate and name checked"), QStringLiteral("verify-full"));
    m_tls->addItem(tr("TLS, certificate checked"), QStringLiteral("verify-ca"));
    m_tls->addItem(tr("TLS, nothing checked"), QStringLiteral("require"));
    m_tls->addItem(tr("TLS where the server can"), QStringLiteral("prefer"));
    m_service->setToolTip(tr("A name in PostgreSQL's service file; then host and database may be left empty"));
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics::spaceS);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Host"), m_host);
    form->addRow(tr("Port"), m_port);
    form->addRow(tr("Database"), m_database);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Encryption"), m_tls);
    form->addRow(tr("Service"), m_service);
    column->addWidget(m_fields);
    column->addWidget(new ProseLabel(tr("Kerbscope keeps no password. PostgreSQL takes yours from the file %1, from its service file, from a client certificate, or from your Kerberos ticket.").arg(passwordFile())));
    column->addWidget(m_try, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    m_message->hide();
    column->addWidget(makeState());

    fill(link.server());
    m_enabled->setEnabled(!link.isLaidDown());
    m_fields->setEnabled(!link.isLaidDown());
    connect(m_enabled, &QCheckBox::clicked, this, &TeamStorePanel::apply);
    for (QLineEdit *one : { m_host, m_database, m_user, m_service })
        connect(one, &QLineEdit::editingFinished, this, &TeamStorePanel::apply);
    connect(m_port, &QSpinBox::editingFinished, this, &TeamStorePanel::apply);
    connect(m_tls, &QComboBox::activated, this, &TeamStorePanel::apply);
    connect(m_try, &QPushButton::clicked, this, &TeamStorePanel::tryConnection);
}

/// How it stands now.
QWidget *TeamStorePanel::makeState()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceS);
    auto *sign = new SignLabel(Icon::People, Role::Muted);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_state, 1);
    const auto show = [this, sign] {
        const Sign state = signOf(m_link, m_session);
        sign->setSign(state.icon, state.role);
        m_state->setText(state.word);
    };
    connect(&m_link, &TeamLink::changed, box, show);
    show();
    return box;
}

void TeamStorePanel::fill(const TeamServer &server)
{
    m_enabled->setChecked(server.enabled);
    m_host->setText(server.host);
    m_port->setValue(server.port);
    m_database->setText(server.database);
    m_user->setText(server.user);
    if (m_tls->findData(server.sslMode) < 0)
        m_tls->addItem(server.sslMode, server.sslMode);
    m_tls->setCurrentIndex(m_tls->findData(server.sslMode));
    m_service->setText(server.service);
}

TeamServer TeamStorePanel::server() const
{
    TeamServer server = m_link.server();
    server.enabled = m_enabled->isChecked();
    server.host = m_host->text().trimmed();
    server.port = m_port->value();
    server.database = m_database->text().trimmed();
    server.user = m_user->text().trimmed();
    server.sslMode = m_tls->currentData().toString();
    server.service = m_service->text().trimmed();
    return server;
}

void TeamStorePanel::apply()
{
    const TeamServer chosen = server();
    if (chosen.enabled && !chosen.isComplete())
        m_message->showMessage(Role::Info, tr("Say host and database, or a service; then it begins."));
    m_link.setServer(chosen);
}

void TeamStorePanel::tryConnection()
{
    m_try->setEnabled(false);
    m_message->showMessage(Role::Info, tr("Connecting to %1…").arg(server().name()));
    const auto attempt = [server = server()]() -> Outcome {
        const Result<TeamDatabase> team = TeamDatabase::open(server);
        return team ? Outcome(Done {}) : Outcome(team.error());
    };
    inBackground(this, attempt, [this](const Outcome &outcome) {
        m_try->setEnabled(true);
        if (outcome)
            m_message->showMessage(Role::Ok, tr("Connected. The team store is ready."));
        else
            m_message->showError(m_session.told(outcome.error()));
        Q_EMIT tried(outcome.hasValue());
    });
}

QWidget *makeTeamStorePanel(const PageContext &context, QWidget *parent)
{
    if (context.team)
        return new TeamStorePanel(context.session, *context.team, parent);
    return new ProseLabel(TeamStorePanel::tr("This window has no link to a team store."), parent);
}

} // namespace kerbscope::ui
