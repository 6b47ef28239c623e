// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/caseshelf.h"

#include "app/presentation/words.h"
#include "app/shell/session.h"
#include "core/cases/casefile.h"
#include "core/cases/casesummary.h"
#include "core/cases/mergecases.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace kerbscope::ui {

namespace {

constexpr int maxRecent = 30;

void apply(Case &target, const CaseEdit &edit, Instant now)
{
    const Case before = target;
    target.title = edit.title.value_or(target.title);
    target.notes = edit.notes.value_or(target.notes);
    target.tags = edit.tags.value_or(target.tags);
    target.state = edit.state.value_or(target.state);
    if (target != before)
        target.changedAt = now;
}

/// What a case file means to the store.
struct Taken {
    Case value;
    bool isKnown = false; ///< the store has it just so
    bool isCopy = false; ///< the store has another state of it
};

Result<Taken> takenInto(CaseStore &store, Case opened, const QString &fileName)
{
    const Result<Case> known = store.load(opened.id);
    if (!known && known.error().kind != ErrorKind::NotFound)
        return known.error();
    if (!known || *known == opened)
        return Taken { std::move(opened), known.hasValue(), false };
    const QString title = opened.title.isEmpty() ? fileName : CaseShelf::tr("%1 (from %2)").arg(opened.title, fileName);
    return Taken { asCopy(opened, title), false, true };
}

} // namespace

struct CaseShelf::Kept {
    std::optional<Case> last;
};

CaseShelf::CaseShelf(Session &session, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(folder)
    , m_kept(std::make_shared<Kept>())
{
    connect(&m_session, &Session::caseChanged, this, &CaseShelf::caseChanged);
    connect(&m_session, &Session::caseFileOffered, this, &CaseShelf::openFile);
    connect(&m_store, &StoreThread::leftBehind, this, &CaseShelf::failed);
    connect(&m_store, &StoreThread::recovered, this, [this](const StoreRecovery &recovery) {
        Q_EMIT noted(tr("The store of cases was damaged. %1 cases were taken over, %2 were lost; the damaged file is kept: %3")
                         .arg(recovery.kept)
                         .arg(recovery.lost)
                         .arg(recovery.setAside));
    });
    reload();
}

CaseShelf::~CaseShelf() { flush(); }

void CaseShelf::openCase(const QString &id)
{
    flush();
    loadToShow(id, [this](const Result<Case> &opened) {
        if (opened) {
            show(*opened);
            return;
        }
        Q_EMIT failed(opened.error());
        reload();
    });
}

void CaseShelf::openFile(const QString &path)
{
    flush();
    inBackground(
        this, [path] { return loadCase(path); },
        [this, path](const Result<Case> &opened) {
            if (opened)
                takeFile(*opened, path);
            else
                Q_EMIT failed(opened.error().inSource(path));
        });
}

void CaseShelf::takeFile(Case opened, const QString &path)
{
    auto take = [opened = std::move(opened), name = QFileInfo(path).fileName(), kept = m_kept](CaseStore &store) {
        Result<Taken> taken = takenInto(store, opened, name);
        if (taken && taken->isKnown)
            kept->last = taken->value;
        return taken;
    };
    m_store.run(this, std::move(take), [this](const Result<Taken> &taken) {
        if (!taken) {
            Q_EMIT failed(taken.error());
            return;
        }
        show(taken->value);
        if (taken->isCopy)
            Q_EMIT noted(tr("This computer has another state of this case. The file was opened as a case of its own; the page Cases can merge them."));
    });
}

void CaseShelf::show(Case opened) { m_session.openCase(std::move(opened)); }

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

void CaseShelf::exportCase(const QString &id, const QString &path)
{
    flush();
    auto write = [id, path](CaseStore &store) -> Outcome {
        const Result<Case> read = store.load(id);
        return read ? saveCase(*read, path) : Outcome(read.error());
    };
    m_store.run(this, std::move(write), [this, path](const Outcome &outcome) {
        if (outcome)
            Q_EMIT savedCopy(path);
        else
            Q_EMIT failed(outcome.error().inSource(path));
    });
}

void CaseShelf::importFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        auto take = [path](CaseStore &store) -> Outcome {
            const Result<Case> read = loadCase(path);
            if (!read)
                return read.error().inSource(path);
            const Result<Taken> taken = takenInto(store, *read, QFileInfo(path).fileName());
            return taken ? store.save(taken->value) : Outcome(taken.error());
        };
        m_store.run(this, std::move(take), [this, path](const Outcome &outcome) {
            if (!outcome) {
                Q_EMIT failed(outcome.error().inSource(path));
                return;
            }
            Q_EMIT importedFiles(1);
            reload();
        });
    }
}

void CaseShelf::change(const QString &id, const CaseEdit &edit)
{
    if (id == m_session.currentCase().id) {
        if (edit.title)
            m_session.setTitle(*edit.title);
        if (edit.notes)
            m_session.setNotes(*edit.notes);
        if (edit.tags)
            m_session.setTags(*edit.tags);
        if (edit.state)
            m_session.setState(*edit.state);
        return;
    }
    auto write = [id, edit, now = m_session.now()](CaseStore &store) -> Outcome {
        Result<Case> read = store.load(id);
        if (!read)
            return read.error();
        apply(*read, edit, now);
        return store.save(*read);
    };
    m_store.run(this, std::move(write), [this](const Outcome &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
        reload();
    });
}

void CaseShelf::merge(const QString &into, const QStringList &others)
{
    flush();
    const bool isOpen = into == m_session.currentCase().id || others.contains(m_session.currentCase().id);
    auto work = [into, others, now = m_session.now()](CaseStore &store) -> Result<Case> {
        Result<Case> target = store.load(into);
        if (!target)
            return target;
        for (const QString &id : others) {
            const Result<Case> other = store.load(id);
            if (!other)
                return other.error();
            mergeInto(*target, *other, now);
        }
        if (const Outcome saved = store.save(*target); !saved)
            return saved.error();
        // Only what lies whole in the first is taken away.
        for (const QString &id : others) {
            if (const Outcome removed = store.remove(id); !removed)
                return removed.error();
        }
        return target;
    };
    m_store.run(this, std::move(work), [this, isOpen](const Result<Case> &merged) {
        if (!merged)
            Q_EMIT failed(merged.error());
        else if (isOpen)
            show(*merged);
        reload();
    });
}

void CaseShelf::remove(const QStringList &ids)
{
    if (ids.contains(m_session.currentCase().id))
        m_session.startCase();
    flush(); // what was still to be saved of them goes too
    auto work = [ids, kept = m_kept](CaseStore &store) -> Outcome {
        if (kept->last && ids.contains(kept->last->id))
            kept->last.reset();
        for (const QString &id : ids) {
            if (const Outcome removed = store.remove(id); !removed)
                return removed;
        }
        return Done {};
    };
    m_store.run(this, std::move(work), [this](const Outcome &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
        reload();
    });
}

void CaseShelf::list(const CaseQuery &query, QObject *context, Listed done)
{
    if (!m_store.hasSomething() && m_pending.isEmpty() && m_underWay == 0) {
        QMetaObject::invokeMethod(context, [done = std::move(done)] { done(QList<CaseSummary>()); }, Qt::QueuedConnection);
        return;
    }
    m_store.run(context, [query](CaseStore &store) { return store.list(query); }, std::move(done));
}

void CaseShelf::load(const QString &id, QObject *context, std::function<void(const Result<Case> &)> done)
{
    m_store.run(context, [id](CaseStore &store) { return store.load(id); }, std::move(done));
}

void CaseShelf::loadToShow(const QString &id, std::function<void(const Result<Case> &)> done)
{
    auto read = [id, kept = m_kept](CaseStore &store) {
        Result<Case> loaded = store.load(id);
        if (loaded)
            kept->last = *loaded;
        return loaded;
    };
    m_store.run(this, std::move(read), std::move(done));
}

void CaseShelf::tags(QObject *context, std::function<void(const Result<QStringList> &)> done)
{
    if (m_store.hasSomething())
        m_store.run(context, [](CaseStore &store) { return store.tags(); }, std::move(done));
}

void CaseShelf::flush()
{
    const QHash<QString, Case> pending = std::exchange(m_pending, {});
    for (const Case &kept : pending)
        post(kept);
    if (m_underWay > 0)
        m_store.wait();
}

void CaseShelf::changedElsewhere(const QStringList &ids)
{
    const QString open = m_session.currentCase().id;
    if (ids.contains(open) && !m_pending.contains(open) && m_underWay == 0) {
        loadToShow(open, [this, open](const Result<Case> &loaded) {
            if (loaded && m_session.currentCase().id == open && *loaded != m_session.currentCase())
                show(*loaded);
        });
    }
    reload();
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
    if (m_underWay == 0 && !m_pending.isEmpty())
        post(m_pending.take(m_pending.begin().key()));
}

void CaseShelf::post(const Case &saved)
{
    ++m_underWay;
    auto write = [saved, kept = m_kept](CaseStore &store) -> Outcome {
        if (kept->last && *kept->last == saved)
            return Done {};
        Outcome outcome = store.save(saved);
        if (outcome)
            kept->last = saved;
        return outcome;
    };
    m_store.run(this, std::move(write), [this, saved](const Outcome &outcome) {
        --m_underWay;
        savedOne(saved, outcome);
        saveNext();
    });
}

void CaseShelf::savedOne(const Case &kept, const Outcome &outcome)
{
    if (outcome) {
        Q_EMIT saved(toUtcDateTime(m_session.now()));
        Q_EMIT casesChanged();
        return;
    }
    if (outcome.error().kind != ErrorKind::Conflict) {
        Q_EMIT failed(outcome.error());
        return;
    }
    // Somebody else has changed it, in another window or for the team: both states are kept.
    const QString title = tr("%1 (my copy)").arg(titleOf(summaryOf(kept)));
    if (m_session.currentCase().id == kept.id) {
        m_pending.remove(kept.id);
        m_session.goOnAsCopy(title);
    } else {
        post(asCopy(kept, title));
    }
    Q_EMIT noted(tr("This case was changed elsewhere at the same time. Your work goes on as \"%1\"; nothing was lost.").arg(title));
    reload();
}

void CaseShelf::noteRecent()
{
    CaseSummary entry = summaryOf(m_session.currentCase());
    if (entry.title.isEmpty())
        entry.title = m_session.displayTitle();
    m_recent.removeIf([&](const CaseSummary &recent) { return recent.id == entry.id; });
    m_recent.prepend(entry);
    if (m_recent.size() > maxRecent)
        m_recent.resize(maxRecent);
    Q_EMIT recentChanged();
}

void CaseShelf::reload()
{
    CaseQuery query;
    query.limit = maxRecent;
    list(query, this, [this](const Result<QList<CaseSummary>> &listed) {
        m_loaded = true;
        if (!listed) {
            Q_EMIT failed(listed.error());
        } else if (m_pending.isEmpty() && m_underWay == 0) {
            m_recent = *listed;
        } else {
            // What is being saved is newer than what was listed.
            QList<CaseSummary> all = m_recent;
            for (const CaseSummary &one : *listed) {
                if (std::ranges::none_of(m_recent, [&](const CaseSummary &recent) { return recent.id == one.id; }))
                    all << one;
            }
            m_recent = all;
        }
        Q_EMIT recentChanged();
        Q_EMIT casesChanged();
    });
}

} // namespace kerbscope::ui
