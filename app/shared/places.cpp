// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/places.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace kerbscope {

namespace {

const QString settingsName = QStringLiteral("/kerbscope.ini");

/// Asked by doing: permissions alone say nothing about a medium that is mounted read-only.
bool canWriteIn(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    QTemporaryFile trial(folder + QStringLiteral("/.trial-XXXXXX"));
    return trial.open();
}

} // namespace

Places Places::find(const QString &programFolder, const QString &passingFolder)
{
    Places places;
    const QDir program(programFolder);
    if (!QFileInfo::exists(program.filePath(QStringLiteral("portable")))) {
        const QSettings usual(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("kerbscope"), QStringLiteral("kerbscope"));
        places.settingsFile = usual.fileName();
        places.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        return places;
    }
    places.portable = true;
    places.dataFolder = program.filePath(QStringLiteral("data"));
    if (!canWriteIn(places.dataFolder)) {
        places.passing = true;
        places.mediumFolder = places.dataFolder;
        places.dataFolder = passingFolder;
        const QString copy = passingFolder + settingsName;
        if (QFile::copy(places.mediumFolder + settingsName, copy))
            QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner); // as it was on the medium, it could not be
    }
    places.settingsFile = places.dataFolder + settingsName;
    return places;
}

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace kerbscope
