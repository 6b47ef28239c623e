// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/browserlog.h"
#include "core/parse/textlines.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kerbscope::browserlog {

namespace {

struct NetEvent {
    QString name; ///< "AUTH_LIBRARY_INIT_SEC_CTX"
    QJsonObject params;
    int number = 0;
};

/// Names of numbers that the file itself declares in its constants.
QHash<int, QString> namesIn(const QJsonValue &table)
{
    QHash<int, QString> names;
    const QJsonObject rows = table.toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        names.insert(row.value().toInt(), row.key());
    return names;
}

/// The browser writes event after event; one that was ended leaves the list open.
QJsonDocument withClosedList(QByteArray utf8)
{
    for (int attempt = 0; attempt < 16 && !utf8.isEmpty(); ++attempt) {
        const qsizetype end = utf8.lastIndexOf('}');
        if (end < 0)
            return {};
        utf8.truncate(end + 1);
        const QJsonDocument document = QJsonDocument::fromJson(utf8 + "]}");
        if (!document.isNull())
            return document;
        // The last line is broken: it goes.
        utf8.truncate(std::max<qsizetype>(utf8.lastIndexOf('\n'), 0));
    }
    return {};
}

Result<QList<NetEvent>> eventsOfFile(QStringView text, BrowserLog &log, QHash<int, QString> &errorNames)
{
    const QByteArray utf8 = text.toUtf8();
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (document.isNull()) {
        document = withClosedList(utf8);
        if (document.isNull()) {
            Error broken { ErrorKind::Malformed, QStringLiteral("the net-log cannot be read: %1").arg(error.errorString()) };
            broken.where.offset = error.offset;
            return broken;
        }
        log.warnings << QStringLiteral("the net-log has no end; it was read up to byte %1").arg(error.offset);
    }
    const QJsonValue constants = document[QLatin1String("constants")];
    const QHash<int, QString> types = namesIn(constants[QLatin1String("logEventTypes")]);
    errorNames = namesIn(constants[QLatin1String("netError")]);
    QList<NetEvent> events;
    int number = 0;
    int nameless = 0;
    for (const QJsonValue &event : document[QLatin1String("events")].toArray()) {
        ++number;
        const QString name = types.value(event[QLatin1String("type")].toInt(-1));
        nameless += name.isEmpty() ? 1 : 0;
        const QJsonObject params = event[QLatin1String("params")].toObject();
        if (!name.isEmpty() && !params.isEmpty())
            events << NetEvent { name, params, number };
    }
    if (nameless > 0)
        log.warnings << QStringLiteral("%1 of %2 events have a type that the net-log does not name").arg(nameless).arg(number);
    return events;
}

/// `key = value` of the viewer's text: JSON, "-338 (ERR_X)", or plain words.
QJsonValue valueOfText(const QString &text)
{
    static const QRegularExpression named(QStringLiteral(R"(^(-?\d+)(?:\s*\((\w+)\))?$)"));
    if (text.startsWith(u'{') || text.startsWith(u'[')) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    if (const auto match = named.match(text); match.hasMatch())
        return match.captured(2).isEmpty() ? QJsonValue(match.captured(1).toDouble()) : QJsonValue(match.captured(2));
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    return text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"') ? text.mid(1, text.size() - 2) : text;
}

/// The text that the net-log viewer shows: "t=3076 [st=12]  +NAME  [dt=3]", then "--> key = value" and lines of headers.
QList<NetEvent> eventsOfText(const QList<TextLine> &lines)
{
    static const QRegularExpression head(QStringLiteral(R"(^\s*(?:t=\s*\d+\s*)?\[st=\s*\d+\]\s*[+-]?([A-Z][A-Z0-9_]+)\b)"));
    static const QRegularExpression pair(QStringLiteral(R"(^\s*-->\s*(\w+)\s*=\s*(.*)$)"));
    QList<NetEvent> events;
    QJsonArray headers;
    const auto closeHeaders = [&] {
        if (!events.isEmpty() && !headers.isEmpty())
            events.last().params.insert(QStringLiteral("headers"), headers);
        headers = {};
    };
    for (const TextLine &line : lines) {
        const QString text = line.text.toString();
        if (const auto event = head.match(text); event.hasMatch()) {
            closeHeaders();
            events << NetEvent { event.captured(1), {}, line.number };
        } else if (events.isEmpty()) {
            continue;
        } else if (const auto found = pair.match(text); found.hasMatch()) {
            events.last().params.insert(found.captured(1), valueOfText(found.captured(2).trimmed()));
        } else if (!text.trimmed().isEmpty()) {
            QString header = text.trimmed();
            if (header.startsWith(QLatin1String("-->")))
                header = header.mid(3).trimmed();
            headers << header;
        }
    }
    closeHeaders();
    return events;
}

bool isAboutSignOn(const QString &error)
{
    static const QRegularExpression words(QStringLiteral("AUTH|PROXY|PROXIES|PAC_|TUNNEL|SECURITY_LIBRARY|HEADERS_TOO_BIG|ACCESS_DENIED"));
    return error.startsWith(QLatin1String("ERR_")) && words.match(error).hasMatch();
}

class NetLogReader
{
public:
    NetLogReader(BrowserLog &log, const QHash<int, QString> &errorNames)
        : m_log(log)
        , m_errorNames(errorNames)
    {
    }

    void read(const NetEvent &event)
    {
        takeError(event.params[QLatin1String("net_error")]);
        if (event.name.contains(QLatin1String("HEADERS")) || event.params.contains(QLatin1String("headers")))
            takeHeaders(event);
        if (event.name.startsWith(QLatin1String("AUTH_")) && event.params.contains(QLatin1String("allows_default_credentials")))
            takePolicy(event.params);
        if (event.name == QLatin1String("AUTH_LIBRARY_INIT_SEC_CTX") || event.name == QLatin1String("AUTH_LIBRARY_IMPORT_NAME") || event.name == QLatin1String("AUTH_LIBRARY_ACQUIRE_CREDS"))
            takeToken(event);
        const QString proxies = event.params[QLatin1String("pac_string")].toString();
        if (!proxies.isEmpty() && !m_log.proxies.contains(proxies) && m_log.proxies.size() < 20)
            m_log.proxies << proxies;
    }

private:
    void takeError(const QJsonValue &value)
    {
        QString name = value.toString();
        if (value.isDouble())
            name = m_errorNames.value(value.toInt());
        if (isAboutSignOn(name) && !m_log.errors.contains(name))
            m_log.errors << name;
    }

    void takePolicy(const QJsonObject &params)
    {
        const QString scheme = params[QLatin1String("scheme")].toString();
        if (scheme.compare(QLatin1String("negotiate"), Qt::CaseInsensitive) != 0 && scheme.compare(QLatin1String("ntlm"), Qt::CaseInsensitive) != 0)
            return;
        const bool allowed = params[QLatin1String("allows_default_credentials")].toBool();
        m_log.mayNegotiate = m_log.mayNegotiate.value_or(true) && allowed;
    }

    void takeHeaders(const NetEvent &event)
    {
        static const QRegularExpression stripped(QStringLiteral(R"(\[(\d+) bytes were stripped\])"));
        const QJsonArray headers = event.params[QLatin1String("headers")].toArray();
        QString lines;
        QString start = event.params[QLatin1String("line")].toString().trimmed();
        for (const QJsonValue &value : headers) {
            const QString line = value.toString().remove(u'\r').remove(u'\n');
            const QString name = line.section(u':', 0, 0).trimmed();
            if (line.startsWith(QLatin1String("HTTP/")) || (start.isEmpty() && line.contains(QLatin1String(" HTTP/1."))))
                start = line;
            if (!isTelling(name))
                continue;
            if (const auto match = stripped.match(line); match.hasMatch()) {
                if (name.endsWith(QLatin1String("Authorization"), Qt::CaseInsensitive))
                    m_log.leftOut << match.captured(1).toLongLong();
                continue;
            }
            lines += line + u'\n';
        }
        if (!start.isEmpty() || !lines.isEmpty())
            m_log.transcript += start.section(u'?', 0, 0) + (start.contains(u'?') ? QStringLiteral(" HTTP/1.1") : QString()) + u'\n' + lines + u'\n';
    }

    TokenRequest &requestFor(const QString &service, int number)
    {
        const bool fits = !m_log.requests.isEmpty() && !m_log.requests.last().failed() && m_log.requests.last().mechanism.isEmpty()
            && (service.isEmpty() || m_log.requests.last().service.isEmpty() || m_log.requests.last().service == service);
        if (!fits)
            m_log.requests << TokenRequest { service, {}, {}, {}, {}, 0, number };
        if (m_log.requests.last().service.isEmpty())
            m_log.requests.last().service = service;
        return m_log.requests.last();
    }

    static QString words(const QJsonValue &status)
    {
        const QJsonValue message = status[QLatin1String("message")];
        QStringList parts;
        for (const QJsonValue &part : message.toArray())
            parts << part.toString();
        return message.isString() ? message.toString() : parts.join(QStringLiteral(" "));
    }

    void takeToken(const NetEvent &event)
    {
        const QJsonValue context = event.params[QLatin1String("context")];
        const QJsonValue status = event.params[QLatin1String("status")];
        const QString service = event.params[QLatin1String("spn")].toString();
        const QJsonValue windows = status[QLatin1String("security_status")];
        const QJsonValue minor = status[QLatin1String("minor_status")];
        const bool acquires = event.name.endsWith(QLatin1String("CREDS"));
        takeError(status[QLatin1String("net_error")]);
        const auto windowsStatus = static_cast<quint32>(static_cast<qint64>(windows.toDouble()));
        const bool windowsFailed = windows.isDouble() && (windowsStatus & 0x8000'0000) != 0;
        const auto major = static_cast<quint32>(static_cast<qint64>(status[QLatin1String("major_status")][QLatin1String("status")].toDouble()));
        const bool gssFailed = (major & 0xFFFF'0000) != 0;
        if (acquires && !windowsFailed && !gssFailed)
            return;
        TokenRequest &request = requestFor(service, event.number);
        if (windowsFailed) {
            request.securityStatus = windowsStatus;
            request.message = QStringLiteral("security status 0x%1").arg(windowsStatus, 8, 16, QLatin1Char('0'));
        } else if (gssFailed) {
            request.minorStatus = static_cast<qint32>(static_cast<quint32>(static_cast<qint64>(minor[QLatin1String("status")].toDouble())));
            request.message = words(minor).isEmpty() ? words(status[QLatin1String("major_status")]) : words(minor);
            if (request.message.isEmpty())
                request.message = QStringLiteral("GSS-API status 0x%1").arg(major, 8, 16, QLatin1Char('0'));
        }
        if (context.isObject() && !acquires)
            request.mechanism = context[QLatin1String("mechanism")].toString();
    }

    BrowserLog &m_log;
    const QHash<int, QString> &m_errorNames;
};

} // namespace

Result<BrowserLog> readNetLog(QStringView text)
{
    BrowserLog log;
    log.kind = BrowserLogKind::NetLog;
    QHash<int, QString> errorNames;
    QList<NetEvent> events;
    if (text.trimmed().startsWith(u'{')) {
        Result<QList<NetEvent>> read = eventsOfFile(text, log, errorNames);
        if (!read)
            return read.error();
        events = std::move(*read);
    } else {
        const Result<QList<TextLine>> lines = splitLines(text);
        if (!lines)
            return lines.error();
        events = eventsOfText(*lines);
    }
    NetLogReader reader(log, errorNames);
    for (const NetEvent &event : std::as_const(events))
        reader.read(event);
    if (!log.leftOut.isEmpty())
        log.warnings << QStringLiteral("the browser left %1 tokens out of the net-log; export it again 'including cookies and credentials' to see what they hold").arg(log.leftOut.size());
    return log;
}

} // namespace kerbscope::browserlog
