// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays files through a fuzz target without libFuzzer: each as it is, cut at every 64th of its length, and with bytes
// changed by a fixed rule. A crash or a run beyond the test's time is the failure. Where there is no clang,
// KERBSCOPE_REPLAY_SECONDS=20 goes on for that time with blind changes: pieces of the files put together, bytes and numbers
// changed, words of the dictionary of the target's name (its path in KERBSCOPE_REPLAY_WORDS) put in. The input at hand is
// written to KERBSCOPE_REPLAY_LAST before it is played.

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void play(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

void playFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    play(bytes);
    for (int part = 1; part < 64; ++part)
        play(bytes.first(bytes.size() * part / 64));
    QRandomGenerator random(static_cast<quint32>(bytes.size()));
    for (int round = 0; round < 64 && !bytes.isEmpty(); ++round) {
        QByteArray changed = bytes;
        for (int i = 0; i <= round % 8; ++i)
            changed[random.bounded(static_cast<int>(changed.size()))] = static_cast<char>(random.bounded(256));
        play(changed);
    }
}

QList<QByteArray> wordsOf(const QString &dictionary)
{
    QList<QByteArray> words;
    QFile file(dictionary);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.startsWith('"') || !line.endsWith('"'))
            continue;
        QByteArray word;
        for (qsizetype at = 1; at + 1 < line.size(); ++at) {
            const bool escaped = line[at] == '\\';
            if (escaped && line[at + 1] == 'x') {
                word += static_cast<char>(line.mid(at + 2, 2).toInt(nullptr, 16));
                at += 3;
            } else {
                at += escaped ? 1 : 0;
                word += line[at];
            }
        }
        words << word;
    }
    return words;
}

/// One blind change.
void change(QByteArray &bytes, const QList<QByteArray> &others, const QList<QByteArray> &words, QRandomGenerator &random)
{
    const auto place = [&](const QByteArray &in) { return random.bounded(static_cast<int>(in.size()) + 1); };
    const int at = place(bytes);
    const QByteArray &other = others.at(random.bounded(static_cast<int>(others.size())));
    switch (random.bounded(7)) {
    case 0:
        bytes.truncate(at);
        break;
    case 1:
        bytes.insert(at, other.mid(place(other), random.bounded(200)));
        break;
    case 2:
        bytes.remove(at, random.bounded(1, 64));
        break;
    case 3:
        bytes.insert(at, words.isEmpty() ? QByteArray(random.bounded(1, 9), static_cast<char>(random.bounded(256))) : words.at(random.bounded(static_cast<int>(words.size()))));
        break;
    case 4:
        bytes.insert(at, bytes.mid(place(bytes), random.bounded(400)));
        break;
    default:
        for (int i = 0; i < random.bounded(1, 6) && !bytes.isEmpty(); ++i) {
            static constexpr char telling[] = { 0, 1, 0x7F, '\x80', '\xFF', '\n', '"', '<', ' ', '0' };
            bytes[random.bounded(static_cast<int>(bytes.size()))] = random.bounded(2) == 0 ? telling[random.bounded(static_cast<int>(sizeof telling))] : static_cast<char>(random.bounded(256));
        }
    }
}

void playBlindly(const QList<QByteArray> &files, int seconds)
{
    const QList<QByteArray> words = wordsOf(qEnvironmentVariable("KERBSCOPE_REPLAY_WORDS"));
    const QString last = qEnvironmentVariable("KERBSCOPE_REPLAY_LAST");
    QRandomGenerator random(static_cast<quint32>(seconds));
    QElapsedTimer timer;
    timer.start();
    qint64 played = 0;
    qint64 longest = 0;
    while (timer.elapsed() < seconds * 1000LL && !files.isEmpty()) {
        QByteArray bytes = files.at(random.bounded(static_cast<int>(files.size())));
        for (int i = random.bounded(1, 8); i > 0; --i)
            change(bytes, files, words, random);
        if (QFile file(last); !last.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(bytes);
        const qint64 begin = timer.elapsed();
        play(bytes);
        longest = std::max(longest, timer.elapsed() - begin);
        ++played;
    }
    std::printf("%lld changed inputs played, the longest took %lld ms\n", static_cast<long long>(played), static_cast<long long>(longest));
}

} // namespace

int main(int argc, char *argv[])
{
    int files = 0;
    QList<QByteArray> all;
    for (int i = 1; i < argc; ++i) {
        QDirIterator folder(QString::fromLocal8Bit(argv[i]), QDir::Files);
        while (folder.hasNext()) {
            const QString path = folder.next();
            playFile(path);
            if (QFile file(path); file.open(QIODevice::ReadOnly))
                all << file.readAll();
            ++files;
        }
    }
    playBlindly(all, qEnvironmentVariableIntValue("KERBSCOPE_REPLAY_SECONDS"));
    std::printf("%d files played\n", files);
    return files > 0 ? 0 : 1; // without seeds nothing was tested
}
