// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/guidestep.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kerbscope::ui {

class Badge;
class CopyButton;
class ReasonsList;

/// The conclusion: the cause as a sentence, who must act, the steps, what to tell the user, how to verify, the evidence for
/// and against, and what was not looked at. For `unknown` it says with what to escalate.
class ConclusionView : public QWidget
{
    Q_OBJECT

public:
    explicit ConclusionView(QWidget *parent = nullptr);

    void setConclusion(const GuideStep &step, const Diagnosis &diagnosis, const KnowledgeBase &knowledge);
    QString cause() const { return m_cause; }
    QWidget *firstButton() const;
    /// All of it as plain text: for the clipboard.
    QString asText() const { return m_text; }

Q_SIGNALS:
    void reportRequested();
    void notThisOne(const QString &cause);
    void askMoreRequested();
    void evidenceRequested(const QString &evidenceId);

private:
    struct Part {
        QLabel *title;
        QWidget *content;
        void setVisible(bool visible) const;
    };
    Part addPart(QVBoxLayout *column, const QString &title, QWidget *content);

    QString m_cause;
    QString m_text;
    QLabel *m_eyebrow;
    QLabel *m_title;
    QLabel *m_summary;
    Badge *m_owner;
    QLabel *m_sureness;
    Badge *m_company;
    QWidget *m_remedy;
    QWidget *m_contacts;
    QWidget *m_verify;
    QWidget *m_openList;
    QLabel *m_say;
    CopyButton *m_copySay;
    QLabel *m_escalate;
    ReasonsList *m_reasons;
    QList<Part> m_parts;
    QPushButton *m_report;
    QPushButton *m_refuse;
    QPushButton *m_more;
    CopyButton *m_copy;
};

} // namespace kerbscope::ui
