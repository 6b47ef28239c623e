// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/application.h"

#ifdef KERBSCOPE_WITH_PDF
#include <QGuiApplication>

#include <algorithm>
#include <string_view>
#endif

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <cstdio>
#endif

namespace kerbscope::cli {

#ifdef Q_OS_WIN

PlainStreams::PlainStreams()
    : m_pageBefore(GetConsoleOutputCP())
{
    for (FILE *stream : { stdin, stdout, stderr })
        (void)_setmode(_fileno(stream), _O_BINARY);
    if (m_pageBefore != 0)
        SetConsoleOutputCP(CP_UTF8);
}

PlainStreams::~PlainStreams()
{
    if (m_pageBefore != 0)
        SetConsoleOutputCP(m_pageBefore);
}

#else

PlainStreams::PlainStreams() = default;
PlainStreams::~PlainStreams() = default;

#endif

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
#ifdef KERBSCOPE_WITH_PDF
    using namespace std::string_view_literals;
    const auto names = [&](std::string_view word) {
        return std::any_of(argv, argv + argc, [&](const char *argument) { return argument == word; });
    };
    if (argc > 1 && argv[1] == "report"sv && (names("pdf"sv) || names("--format=pdf"sv))) {
#ifndef Q_OS_WIN
        // Windows' own platform knows Windows' fonts and needs no screen.
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
        return std::make_unique<QGuiApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace kerbscope::cli
