// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/httpquestion.h"

#include "core/probes/quietsocket.h"

#include <QSslSocket>

namespace kerbscope {

namespace {

constexpr qint64 maxHeaderBytes = 64 * 1024;
constexpr qint64 maxBodyBytes = 1024 * 1024;
constexpr qint64 maxChunkLine = 1024;

using Reach = HttpAnswer::Reach;

/// Waits for the handshake of a connection that stands.
bool encrypt(QSslSocket &socket, const QString &host, const Deadline &deadline, HttpAnswer &answer)
{
    QEventLoop loop;
    bool failed = false;
    QObject::connect(&socket, &QSslSocket::encrypted, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QSslSocket::errorOccurred, &loop, [&] {
        failed = true;
        loop.quit();
    });
    socket.setPeerVerifyName(host);
    socket.startClientEncryption();
    if (!socket.isEncrypted() && !failed)
        runUntil(loop, deadline);
    if (socket.isEncrypted())
        return true;
    const bool untrusted = !socket.sslHandshakeErrors().isEmpty();
    answer.reach = untrusted ? Reach::Untrusted : failed ? Reach::Garbage : Reach::Timeout;
    answer.problem = untrusted ? QStringLiteral("its certificate is not trusted (%1)").arg(socket.sslHandshakeErrors().first().errorString())
        : failed               ? QStringLiteral("it does not speak TLS (%1)").arg(socket.errorString())
                               : QStringLiteral("it took the connection and did not finish the TLS handshake");
    return false;
}

/// How many bytes of body are to come; -1: until the server closes.
qint64 promisedLength(const HttpAnswer &answer)
{
    const QByteArray text = answer.field("content-length");
    bool ok = false;
    const qint64 length = text.toLongLong(&ok);
    return ok && length >= 0 ? length : -1;
}

bool isComplete(QByteArrayView body, qint64 promised, bool chunked)
{
    return promised >= 0 ? body.size() >= promised : chunked && body.endsWith("\r\n0\r\n\r\n");
}

} // namespace

QByteArray HttpAnswer::field(const QByteArray &name) const
{
    for (const QByteArray &line : header.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray unchunked(QByteArrayView body)
{
    QByteArray whole;
    qsizetype at = 0;
    while (at < body.size()) {
        const qsizetype end = body.indexOf('\n', at);
        if (end < 0 || end - at > maxChunkLine)
            break;
        QByteArray line = body.sliced(at, end - at).toByteArray();
        line = line.left(line.indexOf(';') < 0 ? line.size() : line.indexOf(';')).trimmed();
        bool ok = false;
        const qlonglong size = line.toLongLong(&ok, 16);
        if (!ok || size <= 0)
            break;
        const qsizetype taken = std::min<qsizetype>(size, body.size() - end - 1);
        whole += body.sliced(end + 1, taken);
        at = end + 1 + taken + 2;
    }
    return whole;
}

HttpAnswer askHttp(const NameSource &names, const HttpQuestion &question, const Deadline &deadline)
{
    HttpAnswer answer;
    const HostAnswer host = lookUpHost(names, question.server.host, deadline);
    if (host.addresses.isEmpty()) {
        answer.reach = Reach::NoSuchHost;
        answer.problem = host.problem;
        return answer;
    }
    QSslSocket socket; // plain until it is told otherwise
    socket.setReadBufferSize(maxHeaderBytes + maxBodyBytes);
    if (!connectQuietly(socket, host.addresses.first(), question.server.port, deadline)) {
        const bool refused = socket.error() == QAbstractSocket::ConnectionRefusedError;
        answer.reach = refused ? Reach::Refused : Reach::Timeout;
        answer.problem = refused ? QStringLiteral("it refuses the connection") : QStringLiteral("it does not answer");
        return answer;
    }
    if (question.encrypted && !encrypt(socket, question.server.host, deadline, answer))
        return answer;
    socket.write(question.request);
    QByteArray received;
    qsizetype headerEnd = -1;
    qint64 promised = -1;
    bool chunked = false;
    bool more = true;
    while (more) {
        more = readMore(socket, received, maxHeaderBytes + maxBodyBytes, deadline);
        if (headerEnd < 0) {
            headerEnd = received.indexOf("\r\n\r\n");
            if (headerEnd > maxHeaderBytes || (headerEnd < 0 && received.size() > maxHeaderBytes)) {
                answer.reach = Reach::Garbage;
                answer.problem = QStringLiteral("its header is longer than %1 bytes").arg(maxHeaderBytes);
                return answer;
            }
            if (headerEnd >= 0) {
                answer.header = received.first(headerEnd);
                chunked = answer.field("transfer-encoding").toLower().contains("chunked");
                promised = chunked ? -1 : promisedLength(answer);
            }
        }
        if (received.size() >= 7 && !received.startsWith("HTTP/1."))
            break;
        if (headerEnd >= 0 && (question.headerOnly || isComplete(QByteArrayView(received).sliced(headerEnd + 4), promised, chunked)))
            break;
    }
    if (headerEnd < 0 || !received.startsWith("HTTP/1.")) {
        const bool slow = received.startsWith("HTTP/1.");
        answer.reach = received.isEmpty() ? Reach::Timeout : Reach::Garbage;
        answer.problem = received.isEmpty() ? QStringLiteral("it took the connection and said nothing")
            : slow                          ? QStringLiteral("its header did not come to an end")
                                            : QStringLiteral("what it says is no HTTP");
        answer.header.clear();
        return answer;
    }
    answer.reach = Reach::Answered;
    answer.status = received.mid(9, 3).toInt();
    if (question.headerOnly)
        return answer;
    const bool closed = socket.state() != QAbstractSocket::ConnectedState;
    answer.body = received.mid(headerEnd + 4);
    answer.bodyCut = promised >= 0 ? answer.body.size() < promised : !closed && !isComplete(answer.body, promised, chunked);
    if (chunked)
        answer.body = unchunked(answer.body);
    answer.bodyCut = answer.bodyCut || answer.body.size() > maxBodyBytes;
    answer.body.truncate(maxBodyBytes);
    return answer;
}

} // namespace kerbscope
