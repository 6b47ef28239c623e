// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace kerbscope;

namespace {

constexpr int rounds = 5;

QStringList judgedQueries()
{
    QFile file(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/lookup.tsv"));
    QStringList queries;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1))
            queries << line.section(u'\t', 0, 0);
    }
    return queries;
}

struct Percentiles {
    double median = 0.0;
    double p99 = 0.0;
};

Percentiles percentiles(QList<double> values)
{
    std::ranges::sort(values);
    return { values[values.size() / 2], values[values.size() * 99 / 100] };
}

template <typename Action> double millisecondsOf(Action action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The words of a query, joined for FTS5.
QString ftsQuery(const QString &query)
{
    QStringList words;
    QString word;
    for (const QChar character : query + u' ') {
        if (character.isLetterOrNumber()) {
            word += character;
        } else if (!word.isEmpty()) {
            words << u'"' + word + u'"';
            word.clear();
        }
    }
    return words.join(QStringLiteral(" OR "));
}

} // namespace

/// Latency of lookup over the judged set, beside that of the bare FTS5 query for the same words; open time; size.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString path = QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/catalog.sqlite");
    const QStringList queries = judgedQueries();
    if (queries.isEmpty() || !QFileInfo::exists(path)) {
        std::fputs("bench_lookup: the judged set or the catalog is missing\n", stderr);
        return 1;
    }

    QList<double> opens;
    QList<double> firsts;
    for (int i = 0; i < rounds; ++i) {
        std::optional<Result<Catalog>> catalog;
        opens << millisecondsOf([&] { catalog.emplace(Catalog::open(path)); });
        firsts << millisecondsOf([&] { (*catalog)->lookup(QStringLiteral("0x18")); });
    }

    const Result<Catalog> catalog = Catalog::open(path);
    catalog->lookup(QStringLiteral("0x18"));
    QList<double> lookups;
    for (int i = 0; i < rounds; ++i) {
        for (const QString &query : queries)
            lookups << millisecondsOf([&] { catalog->lookup(query); });
    }

    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open()) {
        std::fputs("bench_lookup: the catalog cannot be opened\n", stderr);
        return 1;
    }
    QSqlQuery fts(database);
    fts.setForwardOnly(true);
    fts.prepare(QStringLiteral("SELECT rowid FROM codeText WHERE codeText MATCH ? ORDER BY bm25(codeText) LIMIT 20"));
    QList<double> bare;
    for (int i = 0; i < rounds; ++i) {
        for (const QString &query : queries) {
            const QString match = ftsQuery(query);
            bare << millisecondsOf([&] {
                fts.bindValue(0, match);
                fts.exec();
                while (fts.next()) { }
            });
        }
    }

    const Percentiles ours = percentiles(lookups);
    const Percentiles theirs = percentiles(bare);
    std::printf("catalog            %.1f MiB\n", static_cast<double>(QFileInfo(path).size()) / (1024.0 * 1024.0));
    std::printf("open               %.2f ms (median of %d)\n", percentiles(opens).median, rounds);
    std::printf("first lookup       %.2f ms, with the index built\n", percentiles(firsts).median);
    std::printf("lookup             median %.3f ms, p99 %.3f ms over %d queries\n", ours.median, ours.p99,
        static_cast<int>(queries.size()));
    std::printf("bare FTS5 query    median %.3f ms, p99 %.3f ms\n", theirs.median, theirs.p99);
    std::printf("ratio              median %.1f, p99 %.1f\n", ours.median / theirs.median, ours.p99 / theirs.p99);
    return 0;
}
