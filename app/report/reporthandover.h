// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QUrl;

namespace kerbscope::ui {

class InlineMessage;

/// The ways of a report into a ticket system and into a mail: the buttons and what they do. Nothing is sent by itself: a mail
/// is a draft in the user's own mail program, or a file.
class ReportHandover : public QWidget
{
    Q_OBJECT

public:
    enum class TicketForm { Markdown, Plain, OneLine };

    /// What was done, or why not, is said in `message`, which must live as long.
    explicit ReportHandover(InlineMessage &message, QWidget *parent = nullptr);

    /// `recipient` is the mail address of who acts next; may be empty.
    void setReport(const Report &report, const QString &recipient);
    void copy(TicketForm form);
    void draftMail();
    /// Writes the draft with the report attached, whole or not at all.
    bool saveMailTo(const QString &path);

    /// Hands a link to the mail program; false where there is none. A test puts its own in.
    using OpenLink = std::function<bool(const QUrl &)>;
    void setOpenLink(OpenLink open) { m_openLink = std::move(open); }
    /// For the command palette.
    QList<QAction *> commands() const { return m_commands; }

private:
    void offerFile(const QString &why);
    QAction *addCommand(const QString &text, std::function<void()> run);

    InlineMessage &m_message;
    Report m_report;
    QString m_recipient;
    OpenLink m_openLink;
    QPushButton *m_copy;
    QPushButton *m_forms;
    QPushButton *m_mail;
    QList<QAction *> m_commands;
};

} // namespace kerbscope::ui
