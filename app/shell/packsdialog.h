// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shared/packedcatalog.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace kerbscope::ui {

class InlineMessage;
class ScrollColumn;
class Session;

/// The company's knowledge packs: which are installed, what they say, what is wrong with them; adds and removes them. What
/// takes long runs on another thread; the session goes on with the new catalog as soon as it is made.
class PacksDialog : public QDialog {
    Q_OBJECT

public:
    explicit PacksDialog(Session &session, QWidget *parent = nullptr);

    /// Checks a file and installs it.
    void add(const QString &path);
    /// Takes a pack out again, by its id.
    void remove(const QString &id);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// An act has ended, well or not.
    void done();

private:
    void layOut();
    void fill();
    void showChosen();
    void setBusy(bool busy);
    void reload(const QString &said);
    void showRefused(const PackInfo &pack);
    const PackInfo *chosen() const;

    Session &m_session;
    QList<PackInfo> m_packs;
    QTreeWidget *m_list;
    ScrollColumn *m_detail;
    InlineMessage *m_message;
    QPushButton *m_add;
    QPushButton *m_remove;
    bool m_busy = false;
};

/// Says in the window which packs were refused when the program started.
void showRefusedPacks(InlineMessage &message, const OpenedCatalog &opened);

} // namespace kerbscope::ui
