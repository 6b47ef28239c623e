// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/translatedtexts.h"

#include "core/catalog/knowledgetexts.h"

#include <QRegularExpression>
#include <QSet>

#include <functional>

namespace kerbscope {

namespace {

using RowText = std::function<void(const QString &id, const QString &part, const QString &text, const Place &where)>;

/// Every text to be translated, in the order of the knowledge.
void forEachText(const KnowledgeDraft &draft, const RowText &visit)
{
    const auto texts = [&](auto row, const Places &places) {
        const QString id = textsId(row);
        visitTexts(row, [&](const QString &part, QString &text) { visit(id, part, text, places.of(part)); });
    };
    for (const FamilyDraft &row : draft.families)
        texts(row.family, row.places);
    for (const FindingDraft &row : draft.findings)
        texts(row.finding, row.places);
    for (const CauseDraft &row : draft.causes)
        texts(row.cause, row.places);
    for (const CodeDraft &row : draft.codes) {
        if (row.translated)
            texts(row.entry, row.places);
    }
    for (const PhraseDraft &phrase : draft.phrases)
        visit(phraseTextsId(), phrase.text, phrase.text, phrase.where);
}

QString keyOf(const QString &id, const QString &source) { return id + u'\n' + source; }

QHash<QString, const TsMessage *> byKey(const TsFile &file)
{
    QHash<QString, const TsMessage *> messages;
    for (const TsMessage &message : file.messages)
        messages.insert(keyOf(message.context, message.source), &message);
    return messages;
}

} // namespace

QStringList knowledgeLanguages()
{
    return { QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("ja") };
}

QString translationFileName(const QString &language) { return QStringLiteral("knowledge_%1.ts").arg(language); }

TsFile updatedTranslations(const KnowledgeDraft &draft, const TsFile &old)
{
    const QHash<QString, const TsMessage *> known = byKey(old);
    TsFile file { old.language, {} };
    QSet<QString> taken;
    forEachText(draft, [&](const QString &id, const QString &, const QString &text, const Place &) {
        const QString key = keyOf(id, text);
        if (taken.contains(key))
            return;
        taken.insert(key);
        const TsMessage *message = known.value(key);
        file.messages << (message ? *message : TsMessage { id, text, {}, false });
    });
    return file;
}

void checkTranslations(const KnowledgeDraft &draft, const TsFile &file, Problems &problems)
{
    const QHash<QString, const TsMessage *> known = byKey(file);
    QSet<QString> used;
    forEachText(draft, [&](const QString &id, const QString &part, const QString &text, const Place &where) {
        const QString key = keyOf(id, text);
        const TsMessage *message = known.value(key);
        used.insert(key);
        if (!message || !message->finished) {
            problems.add(QStringLiteral("the %1 of '%2' is not translated (%3): \"%4\"").arg(part, id, file.language, text), where);
            return;
        }
        const QStringList lost = lostInTranslation(text, message->translation);
        if (!lost.isEmpty())
            problems.add(QStringLiteral("the translation (%1) of the %2 of '%3' lacks \"%4\"")
                             .arg(file.language, part, id, lost.join(QStringLiteral("\", \""))),
                where);
    });
    for (const TsMessage &message : file.messages) {
        if (!used.contains(keyOf(message.context, message.source)))
            problems.add(QStringLiteral("'%1' has no such text any more: \"%2\"").arg(message.context, message.source),
                { translationFileName(file.language), {}, {}, {} });
    }
}

void addTranslations(KnowledgeDraft &draft, const TsFile &file)
{
    const QHash<QString, const TsMessage *> known = byKey(file);
    QList<TranslatedText> translated;
    forEachText(draft, [&](const QString &id, const QString &part, const QString &text, const Place &) {
        const TsMessage *message = known.value(keyOf(id, text));
        if (message && message->finished)
            translated << TranslatedText { file.language, id, part, message->translation };
    });
    draft.translations += translated;
}

QStringList lostInTranslation(const QString &source, const QString &translation)
{
    static const QRegularExpression kept(
        QStringLiteral("[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+|\\b0x[0-9A-Fa-f]+|\\b\\d{3,}\\b|\\b[A-Z]{3,}\\b|krbtgt/[\\w./@-]*\\w"
                       "|\\bHTTP/[\\w./@-]*\\w|%L?\\d|%n|\\{\\w+\\}|</?\\w+>"));
    static const QSet<QString> onlyEmphasis { QStringLiteral("NOT"), QStringLiteral("AND"), QStringLiteral("ALL"),
        QStringLiteral("THE") };
    QStringList lost;
    auto matches = kept.globalMatch(source);
    while (matches.hasNext()) {
        const QString token = matches.next().captured();
        if (!onlyEmphasis.contains(token) && !translation.contains(token) && !lost.contains(token))
            lost << token;
    }
    for (const bool atEnd : { false, true }) {
        const auto blank = [atEnd](const QString &text) {
            return !text.isEmpty() && (atEnd ? text.back() : text.front()).isSpace();
        };
        if (blank(source) != blank(translation))
            lost << QStringLiteral(" ");
    }
    return lost;
}

} // namespace kerbscope
