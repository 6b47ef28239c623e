// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/aboutdialog.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/labels.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

struct Part {
    const char *name;
    const char *use;
    const char *licence;
};

constexpr Part parts[] = {
    { "Qt", QT_TRANSLATE_NOOP("AboutDialog", "windows, data, tests"), "LGPL-3.0" },
    { "Qt Charts", QT_TRANSLATE_NOOP("AboutDialog", "charts"), "GPL-3.0" },
    { "SQLite", QT_TRANSLATE_NOOP("AboutDialog", "the reference and the case files"), "public domain" },
    { "yaml-cpp", QT_TRANSLATE_NOOP("AboutDialog", "company packs"), "MIT" },
    { "MIT Kerberos (libkrb5)", QT_TRANSLATE_NOOP("AboutDialog", "the tickets of this computer"), "MIT" },
    { "libtasn1", QT_TRANSLATE_NOOP("AboutDialog", "Kerberos and SPNEGO messages"), "LGPL-2.1" },
};

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Kerbscope"));
    resize(640, 480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::spaceL);
    column->setSpacing(metrics::spaceM);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceM);
    auto *sign = new QLabel(this);
    sign->setPixmap(QIcon(QStringLiteral(":/icons/app/kerbscope-128.png")).pixmap(QSize(48, 48), devicePixelRatioF()));
    head->addWidget(sign);
    head->addWidget(plainLabel(QStringLiteral("Kerbscope " KERBSCOPE_VERSION), TextStyle::Title, this), 1);
    column->addLayout(head);
    column->addWidget(
        new ProseLabel(tr("Finds out why Kerberos sign-on fails, and who can mend it. Nothing leaves this "
                          "computer unless you start a check, and each check names the hosts first."),
            this));
    column->addWidget(new ProseLabel(tr("Free software under the GNU General Public License, version 3 or later. "
                                        "It comes without any warranty."),
        this));
    column->addWidget(sectionTitle(tr("What is in it"), this));

    auto *table = new QTableWidget(static_cast<int>(std::size(parts)), 3, this);
    table->setHorizontalHeaderLabels({ tr("Library"), tr("Serves"), tr("Licence") });
    table->setAccessibleName(tr("Libraries and their licences"));
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    int row = 0;
    for (const Part &part : parts) {
        table->setItem(row, 0, new QTableWidgetItem(QLatin1String(part.name)));
        table->setItem(row, 1, new QTableWidgetItem(tr(part.use)));
        table->setItem(row, 2, new QTableWidgetItem(QLatin1String(part.licence)));
        ++row;
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(table, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace kerbscope::ui
