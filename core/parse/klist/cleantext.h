// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace kerbscope::klist {

/// Undoes what terminals, web pages and mail programs do to a listing, without moving a line: escape sequences and
/// overstrikes go; every kind of blank becomes a space (tabs stay); directional and zero-width marks go; digits of all
/// scripts, full-width signs, typographic quotes, dashes and arrows become their ASCII forms; &gt; and its like are
/// resolved. Line numbers stay those of the input.
QString cleanText(QStringView text);

/// What is left of a line when quoting ("> ", "| "), comment signs ("# ", "// "), bold marks and the quotes of a JSON
/// array of lines are taken away. "#0>" and ">>>Expired<<<" stay. The result is trimmed at the end only.
QStringView withoutQuoting(QStringView line);

/// A shell's or console's prompt, alone or with a command: "PS C:\>", "[root@host ~]#", "alice@ws:~$ klist", "shell%".
bool isPrompt(QStringView line);

} // namespace kerbscope::klist
