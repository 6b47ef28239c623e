// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manual/manual.h"

#include <QFile>

namespace kerbscope::ui {

namespace {

constexpr const char *orderOfReading[] = { "getting-started", "guide", "codes", "tickets", "evidence", "checks", "cases",
    "reports", "settings", "packs", "command-line", "privacy", "glossary", "whats-new" };

const QString scheme = QStringLiteral("manual:");

ManualTopic readTopic(const QString &id)
{
    ManualTopic topic { id, id, {} };
    QFile file(QStringLiteral(":/manual/%1.md").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return topic;
    const QString text = QString::fromUtf8(file.readAll());
    topic.title = text.section(u'\n', 0, 0).mid(2);
    topic.markdown = text.section(u'\n', 1);
    return topic;
}

} // namespace

QList<ManualTopic> manualTopics()
{
    QList<ManualTopic> topics;
    for (const char *id : orderOfReading)
        topics << readTopic(QLatin1String(id));
    return topics;
}

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar character : heading) {
        if (character.isLetterOrNumber())
            anchor += character.toLower();
        else if (character.isSpace() || character == u'-')
            anchor += u'-';
    }
    return anchor;
}

ManualPlace ManualPlace::fromLink(const QString &link)
{
    if (!link.startsWith(scheme))
        return {};
    const QString place = link.mid(scheme.size());
    return { place.section(u'#', 0, 0), place.section(u'#', 1) };
}

} // namespace kerbscope::ui
