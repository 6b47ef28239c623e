// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays files through a fuzz target without libFuzzer: each as it is, cut at every 64th of its length, and with bytes
// changed by a fixed rule. A crash or a run beyond the test's time is the failure.

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

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

} // namespace

int main(int argc, char *argv[])
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator folder(QString::fromLocal8Bit(argv[i]), QDir::Files);
        while (folder.hasNext()) {
            playFile(folder.next());
            ++files;
        }
    }
    std::printf("%d files played\n", files);
    return files > 0 ? 0 : 1; // without seeds nothing was tested
}
