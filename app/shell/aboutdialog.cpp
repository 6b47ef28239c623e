// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/aboutdialog.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/readingtable.h"
#include "app/shared/buildinfo.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

QList<QStringList> libraryRows()
{
    QList<QStringList> rows;
    for (const BuildLibrary &library : buildLibraries()) {
        if (*library.version)
            rows << QStringList { QLatin1String(library.name), QLatin1String(library.version), QLatin1String(library.licence) };
    }
    return rows;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Kerbscope"));
    resize(640, 560);
    QVBoxLayout *column = readingFrame(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceM);
    auto *sign = new QLabel;
    sign->setPixmap(QIcon(QStringLiteral(":/icons/app/kerbscope-128.png")).pixmap(QSize(48, 48), devicePixelRatioF()));
    sign->setAccessibleName(QStringLiteral("Kerbscope"));
    head->addWidget(sign);
    head->addWidget(plainLabel(QStringLiteral("Kerbscope ") + programVersion(), TextStyle::Title), 1);
    QPushButton *copy = makeButton(Icon::Copy, tr("Copy version"), ButtonKind::Plain);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(QStringLiteral("Kerbscope ") + buildText()); });
    head->addWidget(copy);
    column->addLayout(head);
    column->addWidget(new ProseLabel(tr("Finds out why Kerberos sign-on fails, and who can mend it. Nothing leaves this "
                                        "computer unless you start a check, and each check names the hosts first.")));
    column->addWidget(new ProseLabel(tr("Free software under the GNU General Public License, version 3 or later. "
                                        "It comes without any warranty.")));
    column->addWidget(sectionTitle(tr("What is in it")));
    column->addWidget(readingTable(
                          tr("Libraries and their licences"), { tr("Library"), tr("Version"), tr("Licence") }, libraryRows()),
        1);
}

} // namespace kerbscope::ui
