// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/oldshelf.h"

#include "core/cases/casefile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kerbscope::ui {

namespace {

QString indexPath(const QString &folder) { return QDir(folder).filePath(QStringLiteral("recent.json")); }

/// What the list knew of a case beyond its file: the cause that led.
QHash<QString, QString> causesOf(const QString &path)
{
    QHash<QString, QString> causes;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return causes;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &row : rows)
        causes.insert(row[QLatin1String("id")].toString(), row[QLatin1String("cause")].toString());
    return causes;
}

/// Reads back what the store holds, so that the only copy is never the one that was not looked at.
bool isKept(CaseStore &store, const Case &taken)
{
    const Result<Case> kept = store.load(taken.id);
    return kept && kept->changedAt >= taken.changedAt && (kept->changedAt > taken.changedAt || *kept == taken);
}

} // namespace

bool hasOldShelf(const QString &folder) { return QFile::exists(indexPath(folder)); }

QList<Error> takeOldShelf(const QString &folder, CaseStore &store)
{
    QList<Error> left;
    if (!hasOldShelf(folder))
        return left;
    const QHash<QString, QString> causes = causesOf(indexPath(folder));
    const QDir dir(folder);
    const QStringList names = dir.entryList({ QStringLiteral("*.kscase") }, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString &name : names) {
        const QString path = dir.filePath(name);
        Result<Case> old = loadCase(path);
        if (!old) {
            left << old.error().inSource(path);
            continue;
        }
        const QString cause = causes.value(old->id);
        if (!old->conclusion && !cause.isEmpty())
            old->conclusion = Conclusion { { { cause, {}, 0.0 } }, old->changedAt, old->changedAt };
        const Outcome saved = store.save(*old);
        if (!saved && saved.error().kind != ErrorKind::Conflict)
            left << saved.error().inSource(path);
        else if (isKept(store, *old))
            QFile::remove(path);
    }
    if (left.isEmpty())
        QFile::remove(indexPath(folder));
    else
        QFile::rename(indexPath(folder), indexPath(folder) + QStringLiteral(".old")); // said once, not at every start
    return left;
}

} // namespace kerbscope::ui
