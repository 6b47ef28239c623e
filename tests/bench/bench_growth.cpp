// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the time of reading grows with the input: every seed of the fuzz targets and every short piece that is hostile to
// one or the other way of searching, repeated to n, 2n and 4n bytes and imported. Four times the bytes should take four
// times as long; more than eight is a reader that searches the same bytes again and again, and ends this program with 1.
// The least of three runs counts, so that a busy machine does not look like a quadratic one.

#include "core/evidence/importer.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace kerbscope;

namespace {

constexpr qsizetype smallest = 128 * 1024;
constexpr double tooMuch = 8;

double leastMilliseconds(const QByteArray &piece, qsizetype size)
{
    const QByteArray input = piece.repeated(size / piece.size() + 1).left(size);
    ImportContext context;
    context.now = instantFromSeconds(1'767'225'600);
    return figures::microseconds(3, [&](int) { static_cast<void>(importBytes(input, QStringLiteral("growth"), context)); }).front() / 1000;
}

/// Prints one row; false where the time grows too much.
bool measure(const QString &name, const QByteArray &piece)
{
    const double once = leastMilliseconds(piece, smallest);
    const double twice = leastMilliseconds(piece, 2 * smallest);
    const double fourTimes = leastMilliseconds(piece, 4 * smallest);
    const double growth = once > 0 ? fourTimes / once : 0;
    // Below some milliseconds the fixed part hides the growth, and nobody waits.
    const bool isFine = growth <= tooMuch || fourTimes < 20;
    std::printf("%-44s %8.1f %8.1f %8.1f ms   x%.1f%s\n", qPrintable(name), once, twice, fourTimes, growth, isFine ? "" : "   GROWS TOO FAST");
    return isFine;
}

QString visible(const QByteArray &piece) { return QString::fromLatin1(piece.toPercentEncoding(" <>[]{}()=:;,.@/\"'#&?!*+|-_\\^")); }

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    bool allFine = true;
    QDirIterator seeds(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/fuzz/seeds"), QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (seeds.hasNext())
        paths << seeds.next();
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
            continue;
        allFine = measure(QDir(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/fuzz/seeds")).relativeFilePath(path), file.readAll()) && allFine;
    }
    const QList<QByteArray> pieces { "a", " ", "\n", "\r\n", "0", ">", "> ", "(", "[", "{", "<", "<a>", "<Event>", "\"", "'", "\\", "\\\"", "@", "a@", "/",
        "=", "a=", "a = {\n", "#", "#0>", "#0>\n", ":", "a: ", "-", "--", ".", "1.", "1/1/2026 ", "08:00:00", "krbtgt/", "Negotiate ", "Negotiate YII\n",
        "Proxy-Authorization: ", "HTTP/1.1 407\n", "Client: ", "Server: \n", "Log Name: ", "Event ID: 4768\n", "{\"a\":", "{\"EventID\":1}\n", "[[", "&amp;", "&",
        "AAAA", "====", "0x", "S-1-5-", "::", "10.0.0.1 ", "\xC3\xA4", "\xFF", QByteArray(1, '\0'), QByteArray("a\0", 2) };
    for (const QByteArray &piece : pieces)
        allFine = measure(QStringLiteral("\"%1\" again and again").arg(visible(piece)), piece) && allFine;
    return allFine ? 0 : 1;
}
