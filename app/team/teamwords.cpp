// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/team/teamwords.h"

#include "app/shell/session.h"
#include "app/team/teamlink.h"

#include <QCoreApplication>
#include <QLocale>

namespace kerbscope::ui {

namespace {

QString waitingWords(int waiting)
{
    return waiting == 1 ? QCoreApplication::translate("TeamStore", "1 change waits to be sent")
                        : QCoreApplication::translate("TeamStore", "%n changes wait to be sent", nullptr, waiting);
}

} // namespace

Sign signOf(const TeamLink &link, const Session &session)
{
    switch (link.state()) {
    case TeamLink::State::Off:
        return { Icon::People, QCoreApplication::translate("TeamStore", "No team store: your work stays on this computer"), Role::Muted };
    case TeamLink::State::Working:
        return { Icon::Refresh, QCoreApplication::translate("TeamStore", "Team store: working…"), Role::Info };
    case TeamLink::State::Failed:
        return { Icon::Warning,
            link.error() ? QCoreApplication::translate("TeamStore", "Team store: %1").arg(session.told(*link.error()).what) : QCoreApplication::translate("TeamStore", "Team store: not reached"),
            Role::Warning };
    case TeamLink::State::Idle:
        break;
    }
    if (link.error())
        return { Icon::Warning, QCoreApplication::translate("TeamStore", "Team store: %1").arg(session.told(*link.error()).what), Role::Warning };
    if (link.waiting() > 0)
        return { Icon::Send, QCoreApplication::translate("TeamStore", "Team store: %1").arg(waitingWords(link.waiting())), Role::Info };
    if (!link.syncedAt())
        return { Icon::People, QCoreApplication::translate("TeamStore", "Team store: not asked yet"), Role::Muted };
    return { Icon::Pass,
        QCoreApplication::translate("TeamStore", "Team store: the same since %1").arg(QLocale().toString(link.syncedAt()->toLocalTime().time(), QLocale::ShortFormat)), Role::Ok };
}

} // namespace kerbscope::ui
