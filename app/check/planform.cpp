// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check/planform.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/fieldsigns.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/wrappedcheckbox.h"
#include "core/probes/config/suggestedplan.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

QString joined(const QList<HostPort> &hosts)
{
    QStringList names;
    for (const HostPort &host : hosts)
        names << (host.port == ports::kerberos ? host.host : host.toString());
    return names.join(QStringLiteral(", "));
}

} // namespace

PlanForm::PlanForm(QWidget *parent)
    : QWidget(parent)
    , m_negotiate(new WrappedCheckBox(tr("Sign on to the proxy with a ticket")))
    , m_fault(plainLabel({}, TextStyle::Caption))
{
    m_fields = new QVBoxLayout(this);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(metrics::spaceXs);
    m_realm = addField(tr("&Realm"), QStringLiteral("CORP.EXAMPLE.COM"), tr("The Windows domain or Kerberos realm of the user"));
    m_user = addField(tr("&User"), tr("nobody is asked about"), tr("Whose account the domain controller is asked about: once, and without a password"));
    m_kdcs = addField(tr("&Domain controllers"), tr("those that DNS names"), tr("Host names with a comma between them; empty means those that DNS names"));
    m_service = addField(tr("&Service"), QStringLiteral("HTTP/intranet.example.com"), tr("A service for which a ticket is requested with the user's own TGT"));
    m_proxy = addField(tr("&Proxy"), QStringLiteral("gateway.example.net:8800"), tr("Host name and port of the web proxy"));
    m_proxyRealm = addField(tr("Realm of the proxy"), QStringLiteral("EXAMPLE.NET"), tr("The realm to which the proxy's tickets belong, where it is not the user's own"));
    m_pac = addField(tr("P&AC file"), QStringLiteral("http://pac.example.net/kerberos.pac"), tr("Address of the file that tells the browser which proxy to use"));
    m_page = addField(tr("&Web page"), QStringLiteral("https://www.example.com/"), tr("The page that fails: the PAC file and the proxy are asked for it"));
    m_time = addField(tr("&Time server"), QStringLiteral("time.example.com"), tr("A server that tells what time it truly is (NTP)"));
    m_negotiate->setToolTip(tr("The proxy is shown a ticket of the signed-in user, as the browser would do it"));
    m_negotiate->setAccessibleDescription(m_negotiate->toolTip());
    m_fields->addSpacing(metrics::spaceXs);
    m_fields->addWidget(m_negotiate);
    m_fault->setWordWrap(true);
    setTone(m_fault, Role::Problem);
    m_fault->hide();
    m_fields->addWidget(m_fault);
    connect(m_negotiate, &QCheckBox::toggled, this, &PlanForm::read);
    setPlan({});
}

QLineEdit *PlanForm::addField(const QString &label, const QString &placeholder, const QString &hint)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(placeholder);
    field->setToolTip(hint);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setAccessibleDescription(hint);
    addClearSign(field);
    QLabel *caption = plainLabel(label, TextStyle::Caption, this);
    caption->setBuddy(field);
    m_fields->addWidget(caption);
    m_fields->addWidget(field);
    connect(field, &QLineEdit::textEdited, this, &PlanForm::read);
    return field;
}

QWidget *PlanForm::firstField() const { return m_realm; }

void PlanForm::setPlan(const CheckPlan &plan)
{
    m_plan = plan;
    m_realm->setText(plan.realm);
    m_user->setText(plan.user.realm == plan.realm ? plan.user.nameToString() : plan.user.toString());
    m_kdcs->setText(joined(plan.kdcs));
    m_service->setText(plan.service.toString());
    m_proxy->setText(plan.proxy.toString());
    m_proxyRealm->setText(plan.proxyRealm);
    m_pac->setText(plan.pacUrl);
    m_page->setText(plan.pageUrl);
    m_time->setText(plan.timeServer.host.isEmpty() ? QString() : plan.timeServer.port == ports::time ? plan.timeServer.host : plan.timeServer.toString());
    for (QLineEdit *field : { m_realm, m_user, m_kdcs, m_service, m_proxy, m_proxyRealm, m_pac, m_page, m_time })
        field->setCursorPosition(0); // a name is known by its beginning
    const QSignalBlocker quiet(m_negotiate);
    m_negotiate->setChecked(plan.negotiate);
    m_faults.clear();
    showFaults();
}

void PlanForm::read()
{
    m_faults.clear();
    const auto fault = [&](const QLineEdit *field, const QString &what) { m_faults << tr("%1: %2").arg(field->accessibleName(), what); };
    const auto host = [&](const QLineEdit *field, quint16 port, HostPort &into) {
        if (field->text().trimmed().isEmpty()) {
            into = {};
            return;
        }
        if (const Result<HostPort> read = HostPort::fromString(field->text(), port))
            into = *read;
        else
            fault(field, tr("write it as host:port, for example gateway.example.net:8800"));
    };
    const auto address = [&](const QLineEdit *field, QString &into) {
        const QUrl url(field->text().trimmed());
        const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
        if (field->text().trimmed().isEmpty() || (web && !url.host().isEmpty()))
            into = field->text().trimmed();
        else
            fault(field, tr("an address that begins with http:// or https:// is needed"));
    };
    const auto principal = [&](const QLineEdit *field, Principal &into) {
        if (field->text().trimmed().isEmpty()) {
            into = {};
            return;
        }
        if (const Result<Principal> read = Principal::fromString(field->text().trimmed()))
            into = *read;
        else
            fault(field, tr("this is no name of a user or service"));
    };

    const QString realm = m_realm->text().trimmed();
    m_plan.realm = realm;
    principal(m_user, m_plan.user);
    if (!m_plan.user.isEmpty() && m_plan.user.realm.isEmpty())
        m_plan.user.realm = realm;
    m_plan.kdcs.clear();
    for (const QString &one : m_kdcs->text().split(u',', Qt::SkipEmptyParts)) {
        if (const Result<HostPort> read = HostPort::fromString(one, ports::kerberos))
            m_plan.kdcs << *read;
        else
            fault(m_kdcs, tr("'%1' is no name of a host").arg(one.trimmed()));
    }
    principal(m_service, m_plan.service);
    host(m_proxy, ports::proxy, m_plan.proxy);
    if (m_proxyRealm->text().trimmed() != m_plan.proxyRealm)
        m_plan.proxyKdcs.clear();
    m_plan.proxyRealm = m_proxyRealm->text().trimmed();
    address(m_pac, m_plan.pacUrl);
    address(m_page, m_plan.pageUrl);
    if (m_plan.pageUrl.isEmpty())
        m_plan.pageUrl = CheckPlan().pageUrl;
    host(m_time, ports::time, m_plan.timeServer);
    m_plan.negotiate = m_negotiate->isChecked();
    showFaults();
    Q_EMIT changed();
}

void PlanForm::showFaults()
{
    m_fault->setText(m_faults.join(u'\n'));
    m_fault->setVisible(!m_faults.isEmpty());
}

} // namespace kerbscope::ui
