// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include <memory>

namespace kerbscope::cli {

/// Makes the standard streams carry bytes as they are while it lives. Windows would change line ends, stop reading at Ctrl-Z, and show
/// UTF-8 in the console's code page.
class PlainStreams
{
public:
    PlainStreams();
    ~PlainStreams();
    Q_DISABLE_COPY_MOVE(PlainStreams)

private:
    unsigned m_pageBefore = 0; ///< the console's code page; 0: no console
};

/// The application object that the command needs: one with fonts, but without a screen, for a PDF; a plain one for all
/// else.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[]);

} // namespace kerbscope::cli
