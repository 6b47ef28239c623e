// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/codewords.h"

namespace kerbscope {

namespace {

QString hexadecimal(qint64 number) { return QStringLiteral("0x") + QString::number(asUnsigned(number), 16).toUpper(); }

/// "KDC_ERR_PREAUTH_FAILED" also as words, so that its parts are found.
QString inWords(const QString &symbol)
{
    QString words = symbol;
    words.replace(u'_', u' ').replace(u'-', u' ').replace(u'/', u' ');
    return words == symbol ? symbol : symbol + u' ' + words;
}

} // namespace

QString mainSymbol(const CodeEntry &entry)
{
    if (!entry.symbols.isEmpty())
        return entry.symbols.first();
    if (!entry.message.isEmpty())
        return entry.message;
    return entry.title.isEmpty() ? entry.code : entry.title;
}

QString hexText(const CodeEntry &entry)
{
    return entry.numbers.isEmpty() ? QString() : hexadecimal(entry.numbers.first());
}

QString numberText(const CodeEntry &entry)
{
    if (entry.numbers.isEmpty())
        return {};
    const qint64 first = entry.numbers.first();
    if (!entry.bits.isEmpty())
        return QStringLiteral("bit %1, %2").arg(entry.bits.first()).arg(hexadecimal(first));
    if (entry.code.startsWith(QLatin1String("0x")))
        return entry.code;
    static const QStringList alsoHexadecimal { QStringLiteral("krb"), QStringLiteral("etype"),
        QStringLiteral("win32") };
    if (alsoHexadecimal.contains(entry.family) && first >= 0)
        return QStringLiteral("%1 (%2)").arg(hexadecimal(first)).arg(first);
    return QString::number(first);
}

SearchText searchText(const CodeEntry &entry)
{
    SearchText text;
    QStringList names { entry.code };
    for (const QString &symbol : entry.symbols)
        names << inWords(symbol);
    for (const QString &alias : entry.aliases)
        names << inWords(alias);
    names << entry.message;
    for (const qint64 number : entry.numbers)
        names << QString::number(number) << hexadecimal(number);
    text.names = names.join(u' ');
    text.title = entry.title;
    text.meaning = entry.meaning;

    QStringList details = entry.when + entry.causes + entry.verify + entry.seen;
    details << entry.raisedBy << entry.conflict << entry.standing;
    for (const Step &step : entry.actions)
        details << step.text << step.command;
    for (const Occurrence &occurrence : entry.occurrences)
        details << occurrence.title << occurrence.when << occurrence.symptom << occurrence.remedy;
    details.removeAll(QString());
    text.details = details.join(u' ');
    return text;
}

CodeSummary summaryOf(const CodeEntry &entry)
{
    return { entry.id, entry.family, entry.code, mainSymbol(entry), numberText(entry), entry.title, entry.meaning,
        entry.kind, entry.pack };
}

} // namespace kerbscope
