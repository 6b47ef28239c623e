// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/knowledge.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kerbscope::ui {

class HowToLookView;
class PasteBox;

/// One question: what, why, how to look, the answers as buttons with number keys, and the ways around an answer.
class QuestionView : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionView(QWidget *parent = nullptr);

    /// `current` is the value answered before, when an answer is being changed. `canReadTickets`: the tickets of this
    /// computer can be read and would answer; `canCheck`: a live check can.
    void setQuestion(const FindingInfo &finding, const QString &current, bool canReadTickets, bool canCheck = false);
    const FindingInfo &finding() const { return m_finding; }
    QString current() const { return m_current; }
    void setReading(bool reading);
    void setChecking(bool checking);
    QPushButton *checkButton() const { return m_check; }
    QWidget *firstAnswer() const;
    HowToLookView *howToLook() const { return m_how; }
    PasteBox *pasteBox() const { return m_paste; }

Q_SIGNALS:
    void answered(const QString &finding, const QString &value);
    void declined(const QString &finding);
    void editCancelled();
    void concludeRequested();
    void ticketsRequested();
    void checkRequested();
    void textPasted(const QByteArray &text);
    void filesDropped(const QStringList &paths);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildAnswers();

    FindingInfo m_finding;
    QString m_current;
    QLabel *m_eyebrow;
    QLabel *m_question;
    QLabel *m_why;
    HowToLookView *m_how;
    QVBoxLayout *m_answers;
    PasteBox *m_paste;
    QPushButton *m_tickets;
    QPushButton *m_check;
    QPushButton *m_decline;
    QPushButton *m_conclude;
    QPushButton *m_cancel;
};

} // namespace kerbscope::ui
