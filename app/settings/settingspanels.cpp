// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settingspanels.h"

#include "app/presentation/widgets/buttons.h"
#include "app/shell/packsdialog.h"
#include "app/team/teamstorepanel.h"

#include <QCoreApplication>

namespace kerbscope::ui {

namespace {

struct Phrase {
    Q_DECLARE_TR_FUNCTIONS(SettingsPanels)
};

QWidget *makePacks(const PageContext &context, QWidget *parent)
{
    QPushButton *button = makeButton(Icon::People, Phrase::tr("Knowledge packs…"), ButtonKind::Plain, parent);
    QObject::connect(button, &QPushButton::clicked, button, [button, &session = context.session] {
        auto *dialog = new PacksDialog(session, button->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return button;
}

} // namespace

QList<SettingsPanel> settingsPanels()
{
    return { { Phrase::tr("Knowledge packs"),
        Phrase::tr("Files with what your company adds to the reference: realms, proxies, contacts, codes, causes and what to do about them."),
        &makePacks },
        { Phrase::tr("Team store"), Phrase::tr("The same cases on all computers of a team, through a PostgreSQL database of your company."),
            &makeTeamStorePanel } };
}

} // namespace kerbscope::ui
