// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reporthandover.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/flowlayout.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/report/reportformats.h"
#include "app/shared/places.h"
#include "core/report/maildraft.h"
#include "core/report/writers.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>
#include <QUrl>

#include <utility>

namespace kerbscope::ui {

ReportHandover::ReportHandover(InlineMessage &message, QWidget *parent)
    : QWidget(parent)
    , m_message(message)
    , m_openLink([](const QUrl &link) { return QDesktopServices::openUrl(link); })
    , m_copy(makeButton(Icon::Copy, tr("Copy for ticket"), ButtonKind::Plain, this))
    , m_forms(makeButton(tr("Copy as…"), ButtonKind::Plain, this))
    , m_mail(makeButton(Icon::Mail, tr("Mail draft…"), ButtonKind::Plain, this))
{
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(TicketForm::Plain); });
    auto *menu = new QMenu(m_forms);
    menu->addAction(addCommand(tr("Copy the report as Markdown"), [this] { copy(TicketForm::Markdown); }));
    menu->addAction(addCommand(tr("Copy the report as plain text"), [this] { copy(TicketForm::Plain); }));
    menu->addAction(addCommand(tr("Copy the report in one line"), [this] { copy(TicketForm::OneLine); }));
    m_forms->setMenu(menu);
    m_copy->setToolTip(tr("The essence on one page, with names replaced as chosen: for the ticket system"));
    QAction *mail = addCommand(tr("Draft a mail with the report"), [this] { draftMail(); });
    connect(m_mail, &QPushButton::clicked, mail, &QAction::trigger);
    m_mail->setToolTip(tr("Opens a draft in your mail program. Nothing is sent by itself."));
    auto *row = new FlowLayout(metrics::spaceS, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_copy);
    row->addWidget(m_forms);
    row->addWidget(m_mail);
}

QAction *ReportHandover::addCommand(const QString &text, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_commands << action;
    return action;
}

void ReportHandover::setReport(const Report &report, const QString &recipient)
{
    m_report = report;
    m_recipient = recipient;
}

void ReportHandover::copy(TicketForm form)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    switch (form) {
    case TicketForm::Markdown:
        clipboard->setText(reportToTicketMarkdown(m_report));
        m_message.showMessage(Role::Ok, tr("The essence is on the clipboard as Markdown: paste it into the ticket."));
        break;
    case TicketForm::Plain:
        clipboard->setText(reportToTicketText(m_report));
        m_message.showMessage(Role::Ok, tr("The essence is on the clipboard: paste it into the ticket."));
        break;
    case TicketForm::OneLine:
        clipboard->setText(reportToOneLine(m_report));
        m_message.showMessage(Role::Ok, tr("One line is on the clipboard."));
        break;
    }
}

void ReportHandover::draftMail()
{
    const std::optional<QString> link = mailLink(mailDraftOf(m_report, m_recipient));
    if (!link)
        offerFile(tr("The report is longer than a mail program takes from a link. Save it as a mail file, with the whole report attached; your mail program opens it as a draft."));
    else if (!m_openLink(QUrl(*link, QUrl::StrictMode)))
        offerFile(tr("No mail program answered. Save the draft as a mail file and open it where you read mail."));
    else
        m_message.showMessage(Role::Ok, tr("The draft is in your mail program. Nothing was sent."));
}

void ReportHandover::offerFile(const QString &why)
{
    m_message.showMessage(Role::Info, why);
    m_message.addAction(tr("Save the mail file…"), [this] {
        const QString folder = documentsFolder();
        QString name = ReportFormats::fileName(m_report, ReportFormat::Text);
        name.replace(QLatin1String(".txt"), QLatin1String(".eml"));
        const QString path = QFileDialog::getSaveFileName(this, tr("Save the mail"), folder + u'/' + name, tr("Mail (*.eml)"));
        if (!path.isEmpty())
            saveMailTo(path);
    });
}

bool ReportHandover::saveMailTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = mailFile(mailDraftOf(m_report, m_recipient), m_report.madeAt);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_message.showError({ ErrorKind::Io, tr("the mail could not be saved (%1)").arg(file.errorString()), { path, {}, {}, {} },
            tr("Choose another place, or make room on the disk.") });
        return false;
    }
    m_message.showMessage(Role::Ok, tr("Saved as %1").arg(path));
    return true;
}

} // namespace kerbscope::ui
