// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/suggestion.h"

#include "app/presentation/words.h"
#include "core/catalog/catalog.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int maxCodes = 7;
constexpr int maxCommands = 3;
constexpr QChar commandSign = u'>'; ///< what begins with it is a command; all that fit are offered
constexpr int shortestEvidence = 12; ///< characters; what is shorter is a code or a word, not a listing

QString words(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

/// Each word that was typed begins a word of the command.
bool matches(const QAction &action, const QStringList &typed)
{
    const QStringList parts = words(action).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(typed, [&](const QString &word) {
        return std::ranges::any_of(parts, [&](const QString &part) { return part.startsWith(word, Qt::CaseInsensitive); });
    });
}

QList<Suggestion> commandsFor(const QString &text, const QList<QAction *> &commands, int most)
{
    const QStringList typed = text.split(u' ', Qt::SkipEmptyParts);
    QList<Suggestion> rows;
    for (QAction *action : commands) {
        if (rows.size() == most || !action->isEnabled() || !matches(*action, typed))
            continue;
        Suggestion row;
        row.kind = SuggestionKind::Command;
        row.symbol = words(*action);
        row.title = action->shortcut().toString(QKeySequence::NativeText);
        row.family = QCoreApplication::translate("Suggestion", "Command");
        row.icon = Icon::ChevronRight;
        row.action = action;
        rows << row;
    }
    return rows;
}

} // namespace

QList<Suggestion> suggestionsFor(
    const QString &typed, const Catalog &catalog, const QList<QAction *> &commands, const QString &language)
{
    QList<Suggestion> rows;
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return rows;
    if (text.startsWith(commandSign))
        return commandsFor(text.mid(1), commands, static_cast<int>(commands.size()));

    QHash<QString, QString> familyTitles;
    for (const Family &family : catalog.families(language))
        familyTitles.insert(family.id, family.title);
    LookupOptions options;
    options.limit = maxCodes;
    options.language = language;
    for (const LookupHit &hit : catalog.lookup(text, options)) {
        Suggestion row;
        const Sign sign = signOf(hit.summary.kind);
        row.id = hit.summary.id;
        const CodeName name = nameOf(hit.summary);
        row.symbol = name.strong;
        row.number = name.weak;
        row.title = hit.summary.title.isEmpty() ? hit.summary.meaning : hit.summary.title;
        row.family = familyTitles.value(hit.summary.family, hit.summary.family);
        row.icon = sign.icon;
        row.tone = sign.role;
        row.codeKind = hit.summary.kind;
        rows << row;
    }

    rows += commandsFor(text, commands, maxCommands);

    Suggestion evidence;
    evidence.kind = SuggestionKind::Evidence;
    evidence.symbol = QCoreApplication::translate("Suggestion", "Read this text as evidence");
    evidence.title = QCoreApplication::translate("Suggestion", "Codes and tickets in it are found and added to the case");
    evidence.icon = Icon::Paste;
    Suggestion search;
    search.kind = SuggestionKind::Search;
    search.symbol = QCoreApplication::translate("Suggestion", "Search the codes for “%1”").arg(text);
    search.title = QCoreApplication::translate("Suggestion", "All results, with families");
    search.icon = Icon::Search;
    // A sentence that matches no code is most likely what somebody said; a word is a code that is not known here.
    const bool sentence = text.contains(u' ') && text.size() >= shortestEvidence;
    if (sentence && rows.isEmpty())
        rows << evidence << search;
    else if (sentence)
        rows << search << evidence;
    else
        rows << search;
    return rows;
}

} // namespace kerbscope::ui
