// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/codeentry.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace kerbscope::ui {

/// Where a code is met, as a helpdesk sees it.
enum class SeenIn { Anywhere, EventLog, Klist, WebPage, UnixProgram, Java, Capture };

/// Of which codes the list is to be: all, or those that the user or the company has a hand in.
enum class Shelf { All, Bookmarks, Notes, Company };

/// What of the reference is shown.
struct CodeFilter {
    std::optional<CodeKind> kind; ///< absent: every kind
    SeenIn seenIn = SeenIn::Anywhere;
    Shelf shelf = Shelf::All;
    QStringList shelfIds; ///< of Bookmarks and Notes: the codes that are on it

    bool accepts(const CodeSummary &code) const;
    bool isOpen() const { return !kind && seenIn == SeenIn::Anywhere && shelf == Shelf::All; }
};

/// Are codes of a family met there?
bool isSeenIn(const QString &family, SeenIn place);

/// The filters of the Codes page side by side.
class CodeFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit CodeFilterBar(QWidget *parent = nullptr);

    /// Without shelfIds.
    CodeFilter filter() const;
    void reset();

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_shelf;
    QComboBox *m_kind;
    QComboBox *m_seenIn;
};

} // namespace kerbscope::ui
