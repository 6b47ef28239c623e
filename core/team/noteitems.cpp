// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/noteitems.h"

#include "core/base/limits.h"
#include "core/report/redaction.h"
#include "core/team/notelines.h"

#include <QStringDecoder>

namespace kerbscope {

namespace {

constexpr qsizetype maxCodeId = 200; ///< characters; an id is a family, a colon and a code

QString textOf(const QByteArray &content) { return QString::fromUtf8(content); }

} // namespace

NoteItems::NoteItems(CodeNotes &notes, const SyncRules &rules, Instant now)
    : m_notes(notes)
    , m_rules(rules)
    , m_now(now)
{
}

Result<ItemsHere> NoteItems::all()
{
    const Result<QMap<QString, QString>> notes = m_notes.allNotes();
    if (!notes)
        return notes.error();
    ItemsHere here;
    for (auto it = notes->constBegin(); it != notes->constEnd(); ++it)
        here.contents.insert(it.key(), it->toUtf8());
    return here;
}

QByteArray NoteItems::leaving(const QByteArray &content) const
{
    if (!m_rules.redact)
        return content;
    const QString text = textOf(content);
    Redactor redactor;
    redactor.setProse(m_rules.prose);
    redactor.learnText(text, TextOrigin::Evidence);
    return redactor.redacted(text, TextOrigin::Evidence).toUtf8();
}

Outcome NoteItems::check(const QString &id, const QByteArray &theirs)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = theirs.size() <= 4 * limits::maxCodeNote ? QString(decoder(theirs)) : QString();
    if (id.isEmpty() || id.size() > maxCodeId || text.trimmed().isEmpty() || decoder.hasError() || text.size() > limits::maxCodeNote)
        return Error { ErrorKind::Malformed, QStringLiteral("what came from the team store is no note"), { id.left(maxCodeId), {}, {}, {} }, {} };
    return Done {};
}

QByteArray NoteItems::withTheirs(const QByteArray &mine, const QByteArray &, const QByteArray &theirs) const
{
    const QString next = noteWithTheirs(textOf(mine), textOf(leaving(mine)), textOf(theirs));
    return next.size() <= limits::maxCodeNote ? next.toUtf8() : mine;
}

Result<QByteArray> NoteItems::both(const QByteArray &mine, const QByteArray &agreed, const QByteArray &theirs) const
{
    const QString made = noteOfBoth(textOf(mine), textOf(leaving(mine)), textOf(agreed), textOf(theirs));
    if (made.size() > limits::maxCodeNote)
        return Error { ErrorKind::TooLarge, QStringLiteral("your note and that of somebody else are too long for one note"), {},
            QStringLiteral("Shorten yours; until then it stays on this computer, and theirs in the team store.") };
    return made.toUtf8();
}

Result<bool> NoteItems::put(const QString &id, const QByteArray &expected, const QByteArray &next) { return m_notes.replaceNote(id, textOf(expected), textOf(next), m_now); }

Result<SyncReport> syncNotes(const QString &path, TeamDatabase &team, const SyncRules &rules, Instant now)
{
    Result<CodeNotes> notes = CodeNotes::open(path);
    if (!notes)
        return notes.error();
    Result<TeamLedger> ledger = TeamLedger::open(path);
    if (!ledger)
        return ledger.error();
    NoteItems items(*notes, rules, now);
    return syncItems(items, *ledger, team, rules.isStopped);
}

} // namespace kerbscope
