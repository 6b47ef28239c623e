// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/widgets/scrollcolumn.h"
#include "core/catalog/codeentry.h"

#include <QPointer>

#include <functional>

namespace kerbscope::ui {

class CodeNoteBox;

/// Everything about one code, to read: the right column of the Codes page.
class CodeDetail : public ScrollColumn {
    Q_OBJECT

public:
    using Names = std::function<QString(const QString &id)>;
    /// `nameOf` gives the symbol or title of a related code, empty for one that is not in the catalog; `packTitle` the name
    /// of a company's pack.
    CodeDetail(Names nameOf, Names packTitle, QWidget *parent = nullptr);

    /// `marked` and `note` are the user's own.
    void showEntry(const CodeEntry &entry, const QString &familyTitle, bool marked = false, const QString &note = {});
    /// Whether the team sees the notes, for the entries that are shown from now on.
    void setNotesShared(bool shared) { m_notesShared = shared; }
    /// Others changed the note of the entry that is shown.
    void takeNote(const QString &theirs);
    /// Says what would be here.
    void showNothing(const QString &title, const QString &text);
    const CodeEntry &entry() const { return m_entry; }

Q_SIGNALS:
    void codeRequested(const QString &id);
    void useRequested(const QString &id);
    void printRequested();
    void marked(const QString &id, bool on);
    void noteChanged(const QString &id, const QString &text);

private:
    void addHead(const QString &familyTitle);
    void addNotations();
    void addButtons(CodeNoteBox *noteBox);
    void addNotes();
    void addTexts();
    void addOccurrences();
    void addRelated();
    void addSources();

    Names m_nameOf;
    Names m_packTitle;
    CodeEntry m_entry;
    QPointer<CodeNoteBox> m_noteBox; ///< of the entry that is shown
    bool m_notesShared = false;
};

} // namespace kerbscope::ui
