// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace kerbscope {

/// What a line by itself shows of the kind of text that it stands in. Script: a PAC file; Page: HTML of an error page;
/// Data: a JSON document or JSON lines.
enum class LineMark { None, Listing, Event, Trace, Configuration, Http, Command, Script, Page, Data, Prose };

/// Reads the marks of the lines of a text one after another; it remembers the command whose output follows.
class MarkReader
{
public:
    LineMark read(QStringView line);
    /// Does the line just read belong to a run of another mark as well: a program's message at the end of a library's log?
    bool goesWith(LineMark run) const;
    /// Was the line just read a prompt with a command?
    bool isPromptLine() const { return m_isPrompt; }

private:
    LineMark markOf(QStringView line);
    LineMark strayMark(QStringView line);
    bool opensBlock(QStringView line);
    void followBlock(QStringView line);

    bool m_isPrompt = false;
    bool m_isMessage = false;
    bool m_isOfWebProgram = false; ///< that message
    LineMark m_block = LineMark::None; ///< an element or a body in braces that goes on over the lines
    int m_depth = 0;                   ///< open braces and brackets of that body
    bool m_isShown = false; ///< the command only shows a file or sets a variable
    LineMark m_command = LineMark::None;
};

/// Could a person have written this line in a mail? Structure, code and columns say no.
bool mayBeProse(QStringView line);
/// Several words in a row.
bool isSentence(QStringView line);
/// A word or two with a comma or an end mark: "Hello," "Hi team!"
bool isGreeting(QStringView line);
/// A number or a symbol that may be a code.
bool mentionsSomething(QStringView line);

} // namespace kerbscope
