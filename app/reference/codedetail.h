// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/widgets/scrollcolumn.h"
#include "core/catalog/codeentry.h"

#include <functional>

namespace kerbscope::ui {

/// Everything about one code, to read: the right column of the Codes page.
class CodeDetail : public ScrollColumn {
    Q_OBJECT

public:
    /// `nameOf` gives the symbol or title of a related code, empty for one that is not in the catalog.
    explicit CodeDetail(std::function<QString(const QString &id)> nameOf, QWidget *parent = nullptr);

    void showEntry(const CodeEntry &entry, const QString &familyTitle);
    /// Says what would be here.
    void showNothing(const QString &title, const QString &text);
    const CodeEntry &entry() const { return m_entry; }

Q_SIGNALS:
    void codeRequested(const QString &id);
    void useRequested(const QString &id);

private:
    void addHead(const QString &familyTitle);
    void addNotations();
    void addButtons();
    void addNotes();
    void addTexts();
    void addOccurrences();
    void addRelated();
    void addSources();

    std::function<QString(const QString &)> m_nameOf;
    CodeEntry m_entry;
};

} // namespace kerbscope::ui
