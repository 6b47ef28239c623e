// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/codeentry.h"

class QPrinter;
class QWidget;

namespace kerbscope::ui {

/// All about a code on paper or in a PDF, with the user's note.
void printCode(const CodeEntry &entry, const QString &note, QPrinter &printer);

/// Shows how it will look, and prints from there.
void previewCode(const CodeEntry &entry, const QString &note, QWidget *parent);

} // namespace kerbscope::ui
