// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalogrows.h"

#include "core/catalog/codewords.h"
#include "core/catalog/rowjson.h"

#include <QJsonDocument>

namespace kerbscope {

namespace {

QString compact(const QJsonArray &array)
{
    return array.isEmpty() ? QStringLiteral("")
                           : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonArray sourceArray(const QList<SourceRef> &sources)
{
    QJsonArray array;
    for (const SourceRef &source : sources)
        array << (source.place.isEmpty() ? source.id : source.id + u'#' + source.place);
    return array;
}

template <typename Number> QJsonArray numberArray(const QList<Number> &numbers)
{
    QJsonArray array;
    for (const Number number : numbers)
        array << static_cast<qint64>(number);
    return array;
}

} // namespace

QVariantList sourceRow(const SourceRef &source) { return { source.id, source.title, source.address }; }

QVariantList familyRow(const Family &family)
{
    return { family.id, family.title, family.seen, family.rank, family.product, compact(toJson(family.words)),
        family.fullText, family.pack };
}

QVariantList codeRow(int n, const CodeEntry &entry)
{
    return { n, entry.id, entry.family, entry.code, static_cast<int>(entry.kind), mainSymbol(entry), numberText(entry),
        entry.title, entry.meaning, entry.message, entry.standing, entry.conflict, entry.raisedBy,
        compact(toJson(entry.symbols)), compact(toJson(entry.aliases)), compact(numberArray(entry.numbers)),
        compact(numberArray(entry.bits)), compact(toJson(entry.when)), compact(toJson(entry.causes)),
        compact(toJson(entry.actions)), compact(toJson(entry.verify)), compact(toJson(entry.seeAlso)),
        compact(toJson(entry.seen)), compact(toJson(entry.occurrences)), compact(toJson(entry.seed)),
        compact(sourceArray(entry.sources)), entry.pack };
}

QVariantList codeTextRow(int n, const CodeEntry &entry)
{
    const SearchText text = searchText(entry);
    return { n, text.names, text.title, text.meaning, text.details };
}

QVariantList findingRow(int n, const FindingInfo &finding) { return { n, finding.id, compact(toJson(finding)) }; }

QVariantList causeRow(int n, const CauseInfo &cause)
{
    return { n, cause.id, compact(toJson(cause)), compact(toJson(cause.sources)) };
}

QVariantList synonymRow(int n, const QStringList &words) { return { n, compact(toJson(words)) }; }

QVariantList proxyRealmRow(const QString &realm, const QStringList &sources)
{
    return { realm, compact(toJson(sources)) };
}

QVariantList packRow(int n, const PackInfo &pack) { return { n, pack.id, compact(toJson(pack)) }; }

} // namespace kerbscope
