// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/maildraft.h"

#include "core/report/reportwords.h"
#include "core/report/writers.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace kerbscope {

namespace {

constexpr qsizetype maxSubject = 120;
constexpr qsizetype bytesOfEncodedWord = 42; ///< 56 characters of Base64: an encoded word has at most 75
constexpr qsizetype bytesOfLine = 57; ///< 76 characters of Base64

/// No line ends, so that nothing becomes a header of its own.
QString oneLine(const QString &text)
{
    QString line;
    for (const QChar c : text)
        line += c.isPrint() ? c : QChar(u' ');
    return line.simplified();
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// RFC 2047: words of at most 75 characters, none of which ends inside a character.
QByteArray headerText(const QString &text)
{
    if (isAscii(text))
        return text.toLatin1();
    QByteArray header;
    QByteArray word;
    const auto finish = [&] {
        if (word.isEmpty())
            return;
        header += (header.isEmpty() ? "" : "\r\n ") + QByteArrayLiteral("=?utf-8?B?") + word.toBase64() + "?=";
        word.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray bytes = text.mid(i, length).toUtf8();
        if (word.size() + bytes.size() > bytesOfEncodedWord)
            finish();
        word += bytes;
        i += length - 1;
    }
    finish();
    return header;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    QByteArray lines;
    for (qsizetype i = 0; i < bytes.size(); i += bytesOfLine)
        lines += bytes.mid(i, bytesOfLine).toBase64() + "\r\n";
    return lines;
}

/// Only what is an address goes into a header or a link.
QString addressFrom(const QString &text)
{
    const QString address = text.trimmed();
    const bool fits = isAscii(address) && address.count(u'@') == 1 && !address.contains(u' ') && !address.contains(u',')
        && !address.contains(u'<') && !address.contains(u'?') && !address.contains(u'&');
    return fits ? address : QString();
}

QByteArray encoded(const QString &text) { return QUrl::toPercentEncoding(text); }

} // namespace

MailDraft mailDraftOf(const Report &report, const QString &to)
{
    const QString title = ReportWords(report.language)(ReportWord::Title);
    MailDraft draft;
    draft.to = addressFrom(to);
    draft.subject = oneLine(QStringLiteral("%1: %2").arg(title, report.title.isEmpty() ? report.verdict : report.title)).left(maxSubject);
    draft.body = reportToTicketText(report);
    draft.attachmentName = QStringLiteral("report.html");
    draft.attachment = reportToHtml(report).toUtf8();
    return draft;
}

std::optional<QString> mailLink(const MailDraft &draft)
{
    QString body = draft.body;
    body.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\n', QLatin1String("\r\n"));
    const QByteArray link = "mailto:" + QUrl::toPercentEncoding(addressFrom(draft.to), "@") + "?subject=" + encoded(oneLine(draft.subject))
        + "&body=" + encoded(body);
    if (link.size() > maxMailLinkCharacters)
        return {};
    return QString::fromLatin1(link);
}

QByteArray mailFile(const MailDraft &draft, Instant now)
{
    const QByteArray boundary
        = "part-" + QCryptographicHash::hash(draft.body.toUtf8() + draft.attachment, QCryptographicHash::Sha256).toHex().left(32);
    QByteArray mail;
    if (const QString to = addressFrom(draft.to); !to.isEmpty())
        mail += "To: " + to.toLatin1() + "\r\n";
    mail += "Subject: " + headerText(oneLine(draft.subject)) + "\r\n";
    mail += "Date: " + QLocale::c().toString(toUtcDateTime(now), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0000\r\n";
    mail += "X-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    mail += "Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    mail += "--" + boundary + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64Lines(draft.body.toUtf8());
    if (!draft.attachmentName.isEmpty())
        mail += "--" + boundary + "\r\nContent-Type: text/html; charset=utf-8; name=\"" + draft.attachmentName.toLatin1()
            + "\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"" + draft.attachmentName.toLatin1()
            + "\"\r\n\r\n" + base64Lines(draft.attachment);
    mail += "--" + boundary + "--\r\n";
    return mail;
}

} // namespace kerbscope
