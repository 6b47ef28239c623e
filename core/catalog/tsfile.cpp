// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/tsfile.h"

#include <QXmlStreamReader>

namespace kerbscope {

namespace {

void readMessage(QXmlStreamReader &xml, TsMessage message, QList<TsMessage> &messages)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            message.translation = xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    message.finished = message.finished && !message.translation.isEmpty();
    messages << message;
}

void readContext(QXmlStreamReader &xml, QList<TsMessage> &messages)
{
    TsMessage message;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name"))
            message.context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            readMessage(xml, message, messages);
        else
            xml.skipCurrentElement();
    }
}

QByteArray escaped(const QString &text)
{
    QString safe = text.toHtmlEscaped();
    safe.replace(u'\'', QLatin1String("&apos;"));
    return safe.toUtf8();
}

} // namespace

Result<TsFile> readTs(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    TsFile file;
    if (xml.readNextStartElement() && xml.name() == QLatin1String("TS")) {
        file.language = xml.attributes().value(QLatin1String("language")).toString();
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("context"))
                readContext(xml, file.messages);
            else
                xml.skipCurrentElement();
        }
    } else if (!xml.hasError()) {
        xml.raiseError(QStringLiteral("it does not begin with <TS>"));
    }
    if (xml.hasError())
        return Error { ErrorKind::Malformed, QStringLiteral("this is no translation file (%1)").arg(xml.errorString()),
            { {}, {}, static_cast<int>(xml.lineNumber()), static_cast<int>(xml.columnNumber()) } };
    return file;
}

QByteArray writeTs(const TsFile &file)
{
    QByteArray bytes = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"" + escaped(file.language)
        + "\" sourcelanguage=\"en\">\n";
    QString open;
    for (const TsMessage &message : file.messages) {
        if (message.context != open) {
            bytes += open.isEmpty() ? "<context>\n" : "</context>\n<context>\n";
            bytes += "    <name>" + escaped(message.context) + "</name>\n";
            open = message.context;
        }
        bytes += "    <message>\n        <source>" + escaped(message.source) + "</source>\n        <translation"
            + (message.finished ? QByteArray() : QByteArray(" type=\"unfinished\"")) + '>' + escaped(message.translation)
            + "</translation>\n    </message>\n";
    }
    if (!open.isEmpty())
        bytes += "</context>\n";
    return bytes + "</TS>\n";
}

} // namespace kerbscope
