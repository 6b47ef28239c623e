// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/events/eventcode.h"
#include "core/evidence/events/eventdecode.h"
#include "core/evidence/importer.h"
#include "core/parse/winevent/layout.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <array>

using namespace kerbscope;

namespace {

using Fields = QList<std::pair<QString, QString>>;

constexpr const char *securityLog = "Microsoft-Windows-Security-Auditing";
constexpr const char *kdc = "Microsoft-Windows-Kerberos-Key-Distribution-Center";
constexpr const char *client = "Microsoft-Windows-Security-Kerberos";
constexpr const char *operational = "Microsoft-Windows-Kerberos/Operational";
constexpr std::array forms = { "xml", "winlogbeat", "nxlog", "json-message", "viewer", "body" };

/// What a form is written from.
struct Source {
    int id = 0;
    QString provider;
    QString channel;
    Fields fields;
    QString message; ///< the rendered description
};

QJsonObject objectOf(const Fields &fields)
{
    QJsonObject object;
    for (const auto &[name, value] : fields)
        object.insert(name, value);
    return object;
}

QByteArray xml(const Source &source)
{
    QString text = QStringLiteral("<Event xmlns=\"http://schemas.microsoft.com/win/2004/08/events/event\"><System><Provider Name=\"%1\"/><EventID>%2</EventID>"
                                  "<TimeCreated SystemTime=\"2026-03-02T08:00:00.0000000Z\"/><Channel>%3</Channel><Computer>DC01</Computer></System><EventData>")
                       .arg(source.provider)
                       .arg(source.id)
                       .arg(source.channel);
    for (const auto &[name, value] : source.fields)
        text += QStringLiteral("<Data Name=\"%1\">%2</Data>").arg(name, value.toHtmlEscaped());
    return (text + QStringLiteral("</EventData></Event>\n")).toUtf8();
}

QByteArray winlogbeat(const Source &source, bool withData)
{
    QJsonObject winlog { { QStringLiteral("event_id"), QString::number(source.id) }, { QStringLiteral("provider_name"), source.provider },
        { QStringLiteral("channel"), source.channel }, { QStringLiteral("computer_name"), QStringLiteral("DC01") } };
    if (withData)
        winlog.insert(QStringLiteral("event_data"), objectOf(source.fields));
    const QJsonObject line { { QStringLiteral("@timestamp"), QStringLiteral("2026-03-02T08:00:00.000Z") }, { QStringLiteral("message"), source.message },
        { QStringLiteral("winlog"), winlog } };
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray nxlog(const Source &source)
{
    QJsonObject line = objectOf(source.fields);
    line.insert(QStringLiteral("EventTime"), QStringLiteral("2026-03-02 08:00:00"));
    line.insert(QStringLiteral("EventID"), source.id);
    line.insert(QStringLiteral("SourceName"), source.provider);
    line.insert(QStringLiteral("Channel"), source.channel);
    line.insert(QStringLiteral("Hostname"), QStringLiteral("DC01"));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray viewer(const Source &source)
{
    return QStringLiteral("Log Name:      %1\nSource:        %2\nDate:          3/22/2026 8:00:00 AM\nEvent ID:      %3\nTask Category: None\n"
                          "Level:         Information\nKeywords:      Classic\nUser:          N/A\nComputer:      DC01\nDescription:\n%4\n")
        .arg(source.channel, source.provider)
        .arg(source.id)
        .arg(source.message)
        .toUtf8();
}

QByteArray written(const Source &source, const QString &form)
{
    return form == QLatin1String("xml")          ? xml(source)
        : form == QLatin1String("winlogbeat")    ? winlogbeat(source, true)
        : form == QLatin1String("json-message")  ? winlogbeat(source, false)
        : form == QLatin1String("nxlog")         ? nxlog(source)
        : form == QLatin1String("viewer")        ? viewer(source)
                                                 : source.message.toUtf8() + '\n';
}

/// A value of the kind that the field has.
QString valueOf(const QString &name, int id)
{
    const auto ends = [&](const char *end) { return name.endsWith(QLatin1String(end)); };
    if (name == QLatin1String("TicketOptions"))
        return QStringLiteral("0x40810010");
    if (name == QLatin1String("Status") || name == QLatin1String("SubStatus") || name == QLatin1String("FailureCode"))
        return id == 4625 || id == 4776 || id == 4822 || id == 4823 ? QStringLiteral("0xC000006A") : QStringLiteral("0x25");
    if (ends("SupportedEncryptionTypes"))
        return QStringLiteral("0x1C (RC4, AES128-SHA96, AES256-SHA96)");
    if (ends("AvailableKeys"))
        return QStringLiteral("AES-SHA1, RC4");
    if (name == QLatin1String("ClientAdvertizedEncryptionTypes"))
        return QStringLiteral("AES256-CTS-HMAC-SHA1-96");
    if (ends("EncryptionType"))
        return QStringLiteral("0x12");
    if (name == QLatin1String("PreAuthType"))
        return QStringLiteral("15");
    if (name == QLatin1String("IpAddress"))
        return QStringLiteral("::ffff:10.1.2.3");
    if (name == QLatin1String("IpPort"))
        return QStringLiteral("49254");
    if (name == QLatin1String("LogonType"))
        return QStringLiteral("3");
    if (ends("Sid"))
        return QStringLiteral("S-1-5-21-1004336348-1177238915-682003330-1104");
    return QStringLiteral("the-") + name;
}

/// The description as Event Viewer shows it.
QString describedBy(int id, const QString &title)
{
    QString text = title + u'\n';
    QString section;
    for (const LayoutRow &row : eventLayout(id)) {
        if (section != QLatin1String(row.section) || section.isEmpty()) {
            section = QString::fromLatin1(row.section);
            text += section.isEmpty() ? QStringLiteral("\n") : QStringLiteral("\n%1:\n").arg(section);
        }
        text += QStringLiteral("%1%2:\t\t%3\n").arg(section.isEmpty() ? QString() : QStringLiteral("\t"), QString::fromLatin1(row.label),
            valueOf(QString::fromLatin1(row.name), id));
    }
    return text;
}

WindowsEvent readOnly(const QByteArray &bytes, QString &problem)
{
    const auto parts = importBytes(bytes, QStringLiteral("pasted"), {});
    if (!parts || parts->size() != 1 || !parts->first().events || parts->first().events->listing.events.size() != 1) {
        problem = QStringLiteral("not one event: ") + QString::fromUtf8(bytes);
        return {};
    }
    return parts->first().events->listing.events.first();
}

/// All codes of events that the reference explains.
QSet<QString> namedCodes()
{
    QSet<QString> codes;
    QDir folder(QStringLiteral(KERBSCOPE_SOURCE_DIR "/resources/knowledge/codes"));
    const QStringList files = folder.entryList({ QStringLiteral("events-*.yaml") });
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        const QStringList lines = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
        for (const QString &line : lines) {
            if (line.startsWith(QLatin1String("  - code: ")))
                codes << line.section(u'"', 1, 1);
        }
    }
    return codes;
}

QString described(const DecodedEvent &decoded)
{
    QStringList parts;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            parts << QString::fromLatin1(name) + u'=' + value;
    };
    add("user", decoded.user);
    add("realm", decoded.realm);
    add("service", decoded.service);
    add("from", decoded.clientAddress);
    add("port", decoded.clientPort ? QString::number(*decoded.clientPort) : QString());
    add("thumbprint", decoded.certThumbprint);
    add("issuer", decoded.certIssuer);
    add("keys", decoded.serviceKeys.join(u'+'));
    add("status", decoded.status ? decoded.status->code() : QString());
    return parts.join(u' ');
}

} // namespace

/// Each event of sign-on is named and decoded alike in whatever form it comes.
class TestEventForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void security_data();
    void security();
    void system_data();
    void system();
};

void TestEventForms::security_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("form");
    const auto row = [](int id, const char *title) {
        for (const char *form : forms)
            QTest::addRow("%d %s", id, form) << id << QString::fromLatin1(title) << QString::fromLatin1(form);
    };
    row(4624, "An account was successfully logged on.");
    row(4625, "An account failed to log on.");
    row(4634, "An account was logged off.");
    row(4648, "A logon was attempted using explicit credentials.");
    row(4649, "A replay attack was detected.");
    row(4672, "Special privileges assigned to new logon.");
    row(4740, "A user account was locked out.");
    row(4768, "A Kerberos authentication ticket (TGT) was requested.");
    row(4769, "A Kerberos service ticket was requested.");
    row(4770, "A Kerberos service ticket was renewed.");
    row(4771, "Kerberos pre-authentication failed.");
    row(4772, "A Kerberos authentication ticket request failed.");
    row(4773, "A Kerberos service ticket request failed.");
    row(4776, "The computer attempted to validate the credentials for an account.");
    row(4820, "A Kerberos Ticket-granting-ticket (TGT) was denied because the device is restricted.");
    row(4821, "A Kerberos service ticket was denied because of a restriction.");
    row(4822, "NTLM authentication failed because the account was a member of the Protected User group.");
    row(4823, "NTLM authentication failed because access control restrictions are required.");
    row(4824, "Kerberos preauthentication by using DES or RC4 failed because of the group.");
}

void TestEventForms::security()
{
    QFETCH(int, id);
    QFETCH(QString, title);
    QFETCH(QString, form);
    Source source { id, QLatin1String(securityLog), QStringLiteral("Security"), {}, describedBy(id, title) };
    WindowsEvent expected;
    expected.id = id;
    expected.provider = source.provider;
    for (const LayoutRow &row : eventLayout(id)) {
        const QString name = QString::fromLatin1(row.name);
        source.fields << std::pair(name, valueOf(name, id));
        expected.fields.append(name, valueOf(name, id));
    }
    QVERIFY(!source.fields.isEmpty());

    QString problem;
    const WindowsEvent read = readOnly(written(source, form), problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(read.id, id);
    QVERIFY(concernsSignOn(read.provider, read.id));
    QVERIFY(namedCodes().contains(eventCode(read)));
    for (const auto &[name, value] : std::as_const(source.fields))
        QVERIFY2(read.field({ name.toLatin1().constData() }) == value, qPrintable(name + QStringLiteral(" is ") + read.field({ name.toLatin1().constData() })));
    QVERIFY(decodeEvent(read) == decodeEvent(expected));
    QVERIFY(!described(decodeEvent(read)).isEmpty());
}

void TestEventForms::system_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("decoded");
    QTest::addColumn<QString>("form");
    const auto row = [](const char *code, const char *provider, const char *channel, const QString &fields, const QString &message, const QString &decoded, bool isKnownBare = true) {
        for (const char *form : forms) {
            if (isKnownBare || qstrcmp(form, "body") != 0)
                QTest::addRow("%s %s", code, form) << QString::fromLatin1(code) << QString::fromLatin1(provider) << QString::fromLatin1(channel) << fields << message << decoded << QString::fromLatin1(form);
        }
    };
    const QString certificate = QStringLiteral("AccountName=alice|Subject=CN=alice|Issuer=corp-CA|SerialNumber=1A2B|Thumbprint=F519");
    const QString certificateLines = QStringLiteral("\n\n  User: alice\n  Certificate Subject: CN=alice\n  Certificate Issuer: corp-CA\n  Certificate Serial Number: 1A2B\n  Certificate Thumbprint: F519\n");
    const QString byCertificate = QStringLiteral("user=alice thumbprint=F519 issuer=corp-CA");
    const QString noKey = QStringLiteral("the account alice@CORP did not have a suitable key for generating a Kerberos ticket (the missing key has an ID of 9). "
                                         "The requested etypes were 18 17. The accounts available etypes were 23 -133.");
    const QString keyFields = QStringLiteral("Target=%1|Account=alice@CORP|ID=9|RequestedEtypes=18 17|AvailableEtypes=23 -133");

    row("Security-Kerberos/3", client, "System", QStringLiteral("ServerTime=8:0:0.0000 3/2/2026 Z|ErrorCode=0x25|ErrorMessage=KRB_AP_ERR_SKEW|ServerRealm=CORP|ServerName=krbtgt/CORP|TargetName=krbtgt/CORP@CORP"),
        QStringLiteral("A Kerberos error message was received:\n Client Time: \n Server Time: 8:0:0.0000 3/2/2026 Z\n Error Code: 0x25 KRB_AP_ERR_SKEW\n Extended Error: \n Client Realm: \n"
                       " Client Name: \n Server Realm: CORP\n Server Name: krbtgt/CORP\n Target Name: krbtgt/CORP@CORP\n Error Text: \n"),
        QStringLiteral("service=krbtgt/CORP@CORP status=krb:37"));
    row("Security-Kerberos/4", client, "System", QStringLiteral("Server=web01$|TargetRealm=CORP|Targetname=HTTP/web"),
        QStringLiteral("The Kerberos client received a KRB_AP_ERR_MODIFIED error from the server web01$. The target name used was HTTP/web. It could not decrypt the ticket."),
        QStringLiteral("service=HTTP/web"));
    row("KDC/11", kdc, "System", QStringLiteral("Name=HTTP/web|Type=DS_SERVICE_PRINCIPAL_NAME"),
        QStringLiteral("The KDC encountered duplicate names while processing a Kerberos authentication request. The duplicate name is HTTP/web (of type DS_SERVICE_PRINCIPAL_NAME)."),
        QStringLiteral("service=HTTP/web"));
    const QString signOn = QStringLiteral("While processing an AS request for target service krbtgt, ") + noKey;
    const QString service = QStringLiteral("While processing a TGS request for the target server HTTP/web, ") + noKey;
    row("KDC/14", kdc, "System", keyFields.arg(QStringLiteral("krbtgt")), signOn, QStringLiteral("user=alice realm=CORP service=krbtgt"));
    row("KDC/16", kdc, "System", keyFields.arg(QStringLiteral("HTTP/web")), service, QStringLiteral("user=alice realm=CORP service=HTTP/web"));
    // The same words as 14 and 16: only the number tells them apart.
    row("KDC/26", kdc, "System", keyFields.arg(QStringLiteral("krbtgt")), signOn, QStringLiteral("user=alice realm=CORP service=krbtgt"), false);
    row("KDC/27", kdc, "System", keyFields.arg(QStringLiteral("HTTP/web")), service, QStringLiteral("user=alice realm=CORP service=HTTP/web"), false);

    const QString found = QStringLiteral("The Key Distribution Center (KDC) encountered a ");
    row("KDC/35", kdc, "System", QStringLiteral("Kdc=DC02"), found + QStringLiteral("ticket-granting-ticket (TGT) from another KDC (DC02) that did not contain a PAC attributes field."), {});
    row("KDC/36", kdc, "System", QStringLiteral("ClientRealm=CORP|ClientName=alice|Target=krbtgt/CORP"),
        found + QStringLiteral("ticket that did not contain a PAC while processing a request.\n\n  Client: CORP\\\\alice\n  Ticket for: krbtgt/CORP\n"),
        QStringLiteral("user=alice realm=CORP service=krbtgt/CORP"));
    row("KDC/37", kdc, "System", QStringLiteral("Kdc=DC02|ClientRealm=CORP|ClientName=alice|Target=krbtgt/CORP"),
        found + QStringLiteral("ticket that did not contain information about the account that requested the ticket.\n\n  Ticket PAC constructed by: DC02\n  Client: CORP\\alice\n  Ticket for: krbtgt/CORP\n"),
        QStringLiteral("user=alice realm=CORP service=krbtgt/CORP"));
    row("KDC/38", kdc, "System", QStringLiteral("Kdc=DC02|ClientRealm=CORP|ClientName=alice|Target=krbtgt/CORP"),
        found + QStringLiteral("ticket that contained inconsistent information about the account.\n\n  Ticket PAC constructed by: DC02\n  Client: CORP\\alice\n  Ticket for: krbtgt/CORP\n"),
        QStringLiteral("user=alice realm=CORP service=krbtgt/CORP"));
    row("KDC/39", kdc, "System", certificate, found + QStringLiteral("certificate that was valid but could not be mapped to a user in a secure way.") + certificateLines, byCertificate);
    row("KDC/40", kdc, "System", certificate,
        found + QStringLiteral("certificate that was valid but could not be mapped to a user in a secure way. It also predated the user it mapped to.") + certificateLines, byCertificate);
    row("KDC/41", kdc, "System", certificate, found + QStringLiteral("certificate that contained a different SID than the user to which it mapped.") + certificateLines, byCertificate);
    row("KDC/42", kdc, "System", QStringLiteral("AccountName=krbtgt"), QStringLiteral("The Kerberos Key Distribution Center lacks strong keys for account krbtgt.\n\nUpdate its password."), QStringLiteral("user=krbtgt"));
    row("KDC/43", kdc, "System", QStringLiteral("ClientRealm=CORP|ClientName=alice"), found + QStringLiteral("ticket that it could not validate the full PAC Signature.\n\n  Client: CORP\\alice\n"), QStringLiteral("user=alice realm=CORP"));
    row("KDC/44", kdc, "System", QStringLiteral("ClientRealm=CORP|ClientName=alice"), found + QStringLiteral("ticket that did not contained the full PAC Signature.\n\n  Client: CORP\\alice\n"), QStringLiteral("user=alice realm=CORP"));

    const QString sections = QStringLiteral("\n\nAccount Information\n\tAccount Name:\t\talice\n\tSupplied Realm Name:\tCORP\n\tmsds-SupportedEncryptionTypes:\t0x4 (RC4)\n\tAvailable Keys:\tRC4\n\n"
                                            "Service Information:\n\tService Name:\t\tsvc-web\n\tService ID:\t\tCORP\\svc-web\n\tmsds-SupportedEncryptionTypes:\tN/A\n\tAvailable Keys:\t\tAES-SHA1, RC4\n\n"
                                            "Domain Controller Information:\n\tmsds-SupportedEncryptionTypes:\t0x18 (AES128-SHA96, AES256-SHA96)\n\tAvailable Keys:\t\tAES-SHA1, RC4\n\n"
                                            "Network Information:\n\tClient Address:\t\t::ffff:10.1.2.3\n\tClient Port:\t\t49254\n\tAdvertized Etypes:\tRC4-HMAC-NT\n");
    const QString sectionFields = QStringLiteral("TargetUserName=alice|TargetDomainName=CORP|ServiceName=svc-web|ServiceAvailableKeys=AES-SHA1, RC4|IpAddress=::ffff:10.1.2.3|IpPort=49254");
    const QString bySections = QStringLiteral("user=alice realm=CORP service=svc-web from=10.1.2.3 port=49254 keys=AES-SHA1+RC4");
    const QString warned = QStringLiteral("The Key Distribution Center detected RC4 usage that will be unsupported in enforcement phase because service msds-SupportedEncryptionTypes ");
    const QString blocked = QStringLiteral("The Key Distribution Center blocked cipher usage because service msds-SupportedEncryptionTypes ");
    const QString weakClient = QStringLiteral("is not defined and the client only supports insecure encryption types.") + sections;
    const QString weakService = QStringLiteral("is not defined and the service account only has insecure keys.") + sections;
    const QString clientWithout = QStringLiteral("is configured to only support AES-SHA1 but the client does not advertize AES-SHA1.") + sections;
    const QString serviceWithout = QStringLiteral("is configured to only support AES-SHA1 but the service account does not have AES-SHA1 keys.") + sections;
    row("Kdcsvc/201", kdc, "System", sectionFields, warned + weakClient, bySections);
    row("Kdcsvc/202", kdc, "System", sectionFields, warned + weakService, bySections);
    row("Kdcsvc/203", kdc, "System", sectionFields, blocked + weakClient, bySections);
    row("Kdcsvc/204", kdc, "System", sectionFields, blocked + weakService, bySections);
    row("Kdcsvc/205", kdc, "System", QStringLiteral("Ciphers=RC4|DefaultDomainSupportedEncTypes=0x1C"),
        QStringLiteral("The Key Distribution Center detected explicit cipher enablement in the Default Domain Supported Encryption Types policy configuration.\n\nCipher(s): RC4\nDefaultDomainSupportedEncTypes: 0x1C\n"), {});
    row("Kdcsvc/206", kdc, "System", sectionFields, warned + clientWithout, bySections);
    row("Kdcsvc/207", kdc, "System", sectionFields, warned + serviceWithout, bySections);
    row("Kdcsvc/208", kdc, "System", sectionFields, blocked + clientWithout, bySections);
    row("Kdcsvc/209", kdc, "System", sectionFields, blocked + serviceWithout, bySections);

    row("Kerberos-Operational/100", client, operational, QStringLiteral("SPN=HTTP/web|ErrorCode=0x7"),
        QStringLiteral("The service principal name (SPN) HTTP/web is not registered, which caused Kerberos authentication to fail: 0x7."), QStringLiteral("service=HTTP/web status=krb:7"));
    row("Kerberos-Operational/101", client, operational, QStringLiteral("SPN=HTTP/web|ErrorCode=0x8"),
        QStringLiteral("The service principal name (SPN) HTTP/web is registered on multiple accounts which caused Kerberos authentication to fail: 0x8."), QStringLiteral("service=HTTP/web status=krb:8"));
    row("Kerberos-Operational/200", client, operational, QStringLiteral("TargetDomain=CORP|ErrorCode=0x54B"),
        QStringLiteral("The Kerberos client could not locate a domain controller for domain CORP: 0x54B. It needs one."), QStringLiteral("status=win32:1355"));
}

void TestEventForms::system()
{
    QFETCH(QString, code);
    QFETCH(QString, provider);
    QFETCH(QString, channel);
    QFETCH(QString, fields);
    QFETCH(QString, message);
    QFETCH(QString, decoded);
    QFETCH(QString, form);
    Source source { code.section(u'/', -1).toInt(), provider, channel, {}, message };
    const QStringList pairs = fields.split(u'|');
    for (const QString &pair : pairs)
        source.fields << std::pair(pair.section(u'=', 0, 0), pair.section(u'=', 1));

    QString problem;
    const WindowsEvent read = readOnly(written(source, form), problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(read.id, source.id);
    QVERIFY(concernsSignOn(read.provider, read.id));
    QCOMPARE(eventCode(read), code);
    QVERIFY(namedCodes().contains(code));
    QCOMPARE(described(decodeEvent(read)), decoded);
    QVERIFY(!read.fields.isEmpty());
}

QTEST_APPLESS_MAIN(TestEventForms)
#include "tst_eventforms.moc"
