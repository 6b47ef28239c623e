// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace kerbscope::ui {

/// The user's own words beside a code, and whether it is marked. What is typed is handed on when typing rests, and at the
/// latest when the box goes.
class CodeNoteBox : public QWidget {
    Q_OBJECT

public:
    CodeNoteBox(bool marked, const QString &note, QWidget *parent = nullptr);
    ~CodeNoteBox() override;

    QPushButton *markButton() const { return m_mark; }
    /// Says who sees the notes: the user alone, or the team.
    void setShared(bool shared);
    /// Others changed the note. What is being typed here stays, and what they added comes to it.
    void takeNote(const QString &theirs);

Q_SIGNALS:
    void marked(bool on);
    void noteChanged(const QString &text);

private:
    void showMark(bool on);
    void handOn();

    QPushButton *m_mark;
    QPlainTextEdit *m_text;
    QTimer *m_rest;
    QString m_handedOn;
};

} // namespace kerbscope::ui
