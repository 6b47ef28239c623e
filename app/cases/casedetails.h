// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/caseshelf.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace kerbscope::ui {

class Session;

/// One case of the list: its title, state, tags and notes to be changed, what the agent saw, and what can be done with it.
class CaseDetails : public QWidget
{
    Q_OBJECT

public:
    explicit CaseDetails(const Session &session, QWidget *parent = nullptr);

    /// Several can be chosen at a time: then only what is done with all of them can be done.
    void showNothing();
    void showSeveral(int count);
    /// Shows a case. What was typed into its fields and not yet kept is kept first. `isOpen`: it is the one in the window.
    void showCase(const Case &shown, bool isOpen);
    QString caseId() const { return m_shown ? m_shown->id : QString(); }
    /// Keeps what was typed now.
    void keep();

    QLineEdit *titleField() const { return m_title; }
    QLineEdit *tagsField() const { return m_tags; }
    QPlainTextEdit *notesField() const { return m_notes; }
    QComboBox *stateBox() const { return m_state; }

Q_SIGNALS:
    void edited(const QString &caseId, const kerbscope::ui::CaseEdit &edit);
    void openRequested();
    void exportRequested();
    void mergeRequested();
    void removeRequested();
    void takenBack(const QString &causeId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeSeen();
    QWidget *makeActions();
    void showSeen(const Case &shown, bool isOpen);
    void setActions(int count, bool isOpen);

    const Session &m_session;
    std::optional<Case> m_shown; ///< without its evidence
    QLabel *m_heading;
    QLabel *m_facts;
    QWidget *m_fields;
    QLineEdit *m_title;
    QComboBox *m_state;
    QLineEdit *m_tags;
    QPlainTextEdit *m_notes;
    QWidget *m_seen;
    QVBoxLayout *m_seenRows;
    QPushButton *m_open;
    QPushButton *m_export;
    QPushButton *m_merge;
    QPushButton *m_remove;
    QTimer *m_keepSoon;
};

} // namespace kerbscope::ui
