// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/collectordialog.h"

#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/presentation/widgets/labels.h"
#include "app/shell/session.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kerbscope::ui {

CollectorDialog::CollectorDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_tabs(new QTabWidget)
    , m_message(new InlineMessage)
{
    setWindowTitle(tr("Collect from another computer"));
    resize(860, 640);
    m_tabs->setAccessibleName(tr("System of the other computer"));
    m_tabs->addTab(makeScript(CollectorShell::PowerShell,
                       tr("Send the script to the user. They open PowerShell from the start menu, paste it and press Enter. "
                          "It takes up to a minute and needs no administrator.")),
        tr("&Windows"));
    m_tabs->addTab(makeScript(CollectorShell::Sh,
                       tr("Send the script to the user. They open a terminal, paste it and press Enter. It needs no root.")),
        tr("&Linux and macOS"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *answer = makeButton(Icon::Paste, tr("Paste the answer"), ButtonKind::Primary);
    answer->setToolTip(tr("Reads what the script put on the user's clipboard and they sent to you"));
    connect(answer, &QPushButton::clicked, this, &CollectorDialog::takeAnswer);
    auto *foot = new QHBoxLayout;
    foot->addWidget(answer);
    foot->addStretch(1);
    foot->addWidget(buttons);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::spaceL);
    column->setSpacing(metrics::spaceM);
    column->addWidget(new ProseLabel(tr("The script reads tickets without keys, and the settings of domain, DNS, clock, proxy and Kerberos. Its answer is "
                                        "one block of text on the user's clipboard. They send it back; copy it and paste it here, whole or in parts.")));
    column->addWidget(m_tabs, 1);
    column->addWidget(m_message);
    column->addLayout(foot);
}

void CollectorDialog::openFor(QWidget *widget, Session &session)
{
    auto *dialog = new CollectorDialog(session, widget->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget *CollectorDialog::makeScript(CollectorShell shell, const QString &steps)
{
    auto *page = new QWidget;
    auto *text = new QPlainTextEdit(collectorScript(shell).trimmed());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setAccessibleName(tr("The script"));
    setTextStyle(text, TextStyle::Mono);
    QPushButton *keep = makeButton(Icon::Save, tr("Save as a file…"));
    connect(keep, &QPushButton::clicked, this, [this, shell] {
        const QString name = shell == CollectorShell::PowerShell ? QStringLiteral("collect.ps1.txt") : QStringLiteral("collect.sh.txt");
        const QString path = QFileDialog::getSaveFileName(this, tr("Save the script"), name);
        if (path.isEmpty())
            return;
        QSaveFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(collectorScript(shell).toUtf8());
        if (!file.commit())
            m_message->showMessage(Role::Problem, tr("%1 could not be written: %2").arg(path, file.errorString()));
        else
            m_message->showMessage(Role::Ok, tr("Saved as %1.").arg(path));
    });
    auto *tools = new QHBoxLayout;
    tools->setSpacing(metrics::spaceS);
    tools->addWidget(new CopyTextButton(tr("Copy the script"), collectorScript(shell)));
    tools->addWidget(keep);
    tools->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(metrics::spaceS);
    column->addWidget(new ProseLabel(steps));
    column->addLayout(tools);
    column->addWidget(text, 1);
    return page;
}

void CollectorDialog::takeAnswer()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_message->showMessage(Role::Info, tr("The clipboard holds no text. Copy the answer first."));
        return;
    }
    m_session.addBytes(text.toUtf8(), QStringLiteral("pasted"));
    accept();
}

} // namespace kerbscope::ui
