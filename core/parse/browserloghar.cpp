// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/browserlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kerbscope::browserlog {

namespace {

/// The target without its query and fragment, which may hold what is nobody's business.
QString plainUrl(const QString &url)
{
    static const QRegularExpression tail(QStringLiteral("[?#].*$"));
    QString plain = url;
    return plain.remove(tail).remove(u'\n').remove(u'\r');
}

/// Appends the telling headers; were there any headers at all?
bool appendHeaders(QString &transcript, const QJsonArray &headers)
{
    for (const QJsonValue &value : headers) {
        const QString name = value[QLatin1String("name")].toString();
        if (isTelling(name))
            transcript += name + QStringLiteral(": ") + value[QLatin1String("value")].toString().remove(u'\r') + u'\n';
    }
    transcript += u'\n';
    return !headers.isEmpty();
}

bool sentSomething(const QString &transcript)
{
    return transcript.contains(QLatin1String("\nAuthorization: "), Qt::CaseInsensitive)
        || transcript.contains(QLatin1String("\nProxy-Authorization: "), Qt::CaseInsensitive);
}

/// A HAR that lost its end: the entries that are whole. They lie in the list at the third level.
QJsonArray entriesOfCutFile(const QByteArray &utf8)
{
    constexpr int level = 3;
    int depth = 0;
    bool quoted = false;
    qsizetype end = -1;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (quoted) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == level) {
            end = at + 1;
        }
    }
    if (end < 0)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(utf8.first(end) + "]}}");
    return document[QLatin1String("log")][QLatin1String("entries")].toArray();
}

} // namespace

Result<BrowserLog> readHar(QStringView text)
{
    BrowserLog log;
    log.kind = BrowserLogKind::Har;
    QJsonParseError error;
    const QByteArray utf8 = text.toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    QJsonArray entries = document[QLatin1String("log")][QLatin1String("entries")].toArray();
    if (document.isNull()) {
        entries = entriesOfCutFile(utf8);
        if (entries.isEmpty()) {
            Error broken { ErrorKind::Malformed, QStringLiteral("the HAR file cannot be read: %1").arg(error.errorString()) };
            broken.where.offset = error.offset;
            return broken;
        }
        log.warnings << QStringLiteral("the HAR file breaks at byte %1 (%2); %3 entries before it were read").arg(error.offset).arg(error.errorString()).arg(entries.size());
    }
    bool refused = false;
    bool withHeaders = false;
    for (const QJsonValue &entry : std::as_const(entries)) {
        const QJsonValue request = entry[QLatin1String("request")];
        const QJsonValue response = entry[QLatin1String("response")];
        const int status = response[QLatin1String("status")].toInt();
        log.transcript += QStringLiteral("%1 %2 HTTP/1.1\n").arg(request[QLatin1String("method")].toString(QStringLiteral("GET")), plainUrl(request[QLatin1String("url")].toString()));
        withHeaders |= appendHeaders(log.transcript, request[QLatin1String("headers")].toArray());
        // 0: no answer, or one from a cache or extension.
        if (status > 0) {
            log.transcript += QStringLiteral("HTTP/1.1 %1 %2\n").arg(status).arg(response[QLatin1String("statusText")].toString().remove(u'\n'));
            withHeaders |= appendHeaders(log.transcript, response[QLatin1String("headers")].toArray());
        }
        refused |= status == 401 || status == 407;
        const QString failed = response[QLatin1String("_error")].toString();
        if (failed.startsWith(QLatin1String("net::ERR_")) && !log.errors.contains(failed.mid(5)))
            log.errors << failed.mid(5);
    }
    if (refused && withHeaders && !sentSomething(log.transcript))
        log.warnings << QStringLiteral("no token is in the HAR file: either the browser sent none, or it left it out; save it again 'with sensitive data'");
    if (entries.isEmpty())
        log.warnings << QStringLiteral("the HAR file has no entries");
    return log;
}

} // namespace kerbscope::browserlog
