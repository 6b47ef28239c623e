// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/caseshelf.h"

#include "app/shell/background.h"
#include "app/shell/session.h"
#include "core/cases/casefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace kerbscope::ui {

namespace {

constexpr int maxRecent = 30;
constexpr double standsOut = 0.5; ///< probability from which a cause is named in the list

QString indexPath(const QString &folder) { return QDir(folder).filePath(QStringLiteral("recent.json")); }

CaseState stateFromString(const QString &name)
{
    for (const CaseState state : { CaseState::Solved, CaseState::Escalated }) {
        if (toString(state) == name)
            return state;
    }
    return CaseState::Open;
}

/// Saves the case and then the list. Runs on another thread.
Outcome keep(const Case &kept, const QString &path, const QString &folder, const QByteArray &index)
{
    if (!QDir().mkpath(folder))
        return Error { ErrorKind::Io, QStringLiteral("the folder cannot be made"), { folder, {}, {}, {} }, {} };
    const Outcome outcome = saveCase(kept, path);
    if (!outcome)
        return outcome;
    QSaveFile list(indexPath(folder));
    if (!list.open(QIODevice::WriteOnly) || list.write(index) != index.size() || !list.commit())
        return Error { ErrorKind::Io,
            QStringLiteral("the list of recent cases cannot be written (%1)").arg(list.errorString()),
            { list.fileName(), {}, {}, {} }, {} };
    return Done {};
}

} // namespace

CaseShelf::CaseShelf(Session &session, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(folder)
{
    loadRecent();
    connect(&m_session, &Session::caseChanged, this, &CaseShelf::caseChanged);
}

CaseShelf::~CaseShelf() { flush(); }

QString CaseShelf::pathOf(const QString &caseId) const
{
    return QDir(m_folder).filePath(caseId + QStringLiteral(".kscase"));
}

void CaseShelf::openFile(const QString &path)
{
    flush();
    inBackground(
        this, [path] { return loadCase(path); },
        [this, path](Result<Case> opened) {
            if (opened) {
                m_session.openCase(std::move(*opened));
                return;
            }
            m_recent.removeIf([&](const RecentCase &recent) {
                return recent.path == path && opened.error().kind == ErrorKind::NotFound;
            });
            Q_EMIT recentChanged();
            Q_EMIT failed(opened.error().inSource(path));
        });
}

void CaseShelf::saveCopy(const QString &path)
{
    auto save = [path, copy = m_session.currentCase()] { return saveCase(copy, path); };
    inBackground(this, std::move(save), [this, path](const Outcome &outcome) {
        if (outcome)
            Q_EMIT savedCopy(path);
        else
            Q_EMIT failed(outcome.error().inSource(path));
    });
}

void CaseShelf::flush()
{
    if (m_saving) {
        m_running.waitForFinished();
        m_saving = false;
        ++m_saves; // what the finished one still has to say is of no interest
        if (const Outcome outcome = m_running.result(); !outcome)
            Q_EMIT failed(outcome.error());
    }
    const QByteArray index = recentAsJson();
    for (const Case &kept : std::as_const(m_pending)) {
        if (const Outcome outcome = keep(kept, pathOf(kept.id), m_folder, index); !outcome)
            Q_EMIT failed(outcome.error());
    }
    m_pending.clear();
}

void CaseShelf::caseChanged()
{
    const Case &open = m_session.currentCase();
    if (m_session.isEmpty() && open.title.isEmpty() && open.notes.isEmpty())
        return;
    noteRecent();
    m_pending.insert(open.id, open);
    saveNext();
}

void CaseShelf::saveNext()
{
    if (m_saving || m_pending.isEmpty())
        return;
    m_saving = true;
    const Case kept = m_pending.take(m_pending.begin().key());
    auto save = [kept, path = pathOf(kept.id), folder = m_folder, index = recentAsJson()] {
        return keep(kept, path, folder, index);
    };
    m_running = inBackground(this, std::move(save), [this, number = ++m_saves](const Outcome &outcome) {
        if (number != m_saves)
            return;
        m_saving = false;
        if (outcome)
            Q_EMIT saved(toUtcDateTime(m_session.now()));
        else
            Q_EMIT failed(outcome.error());
        saveNext();
    });
}

void CaseShelf::noteRecent()
{
    const Case &open = m_session.currentCase();
    RecentCase entry;
    entry.path = pathOf(open.id);
    entry.id = open.id;
    entry.title = m_session.displayTitle();
    entry.changedAt = toUtcDateTime(open.changedAt);
    entry.state = open.state;
    const QList<RankedCause> &causes = m_session.diagnosis().causes;
    if (!causes.isEmpty() && causes.first().probability >= standsOut && causes.first().id != QLatin1String("unknown"))
        entry.cause = causes.first().id;
    m_recent.removeIf([&](const RecentCase &recent) { return recent.id == open.id; });
    m_recent.prepend(entry);
    if (m_recent.size() > maxRecent)
        m_recent.resize(maxRecent);
    Q_EMIT recentChanged();
}

void CaseShelf::loadRecent()
{
    QFile file(indexPath(m_folder));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        RecentCase entry;
        entry.path = row[QLatin1String("path")].toString();
        entry.id = row[QLatin1String("id")].toString();
        entry.title = row[QLatin1String("title")].toString();
        entry.changedAt = QDateTime::fromString(row[QLatin1String("changed")].toString(), Qt::ISODate);
        entry.state = stateFromString(row[QLatin1String("state")].toString());
        entry.cause = row[QLatin1String("cause")].toString();
        if (QFileInfo::exists(entry.path))
            m_recent << entry;
    }
}

QByteArray CaseShelf::recentAsJson() const
{
    QJsonArray rows;
    for (const RecentCase &entry : m_recent) {
        rows.append(QJsonObject {
            { QStringLiteral("path"), entry.path },
            { QStringLiteral("id"), entry.id },
            { QStringLiteral("title"), entry.title },
            { QStringLiteral("changed"), entry.changedAt.toString(Qt::ISODate) },
            { QStringLiteral("state"), toString(entry.state) },
            { QStringLiteral("cause"), entry.cause },
        });
    }
    return QJsonDocument(rows).toJson();
}

} // namespace kerbscope::ui
