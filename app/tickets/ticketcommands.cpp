// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/ticketcommands.h"

namespace kerbscope::ui {

namespace {

/// A name from a listing goes into a shell only if nothing in it means anything to a shell.
bool isHarmless(const QString &name)
{
    for (const QChar character : name) {
        if (!character.isLetterOrNumber() && !QStringView(u"/.@-_:").contains(character))
            return false;
    }
    return !name.isEmpty() && !name.startsWith(u'-');
}

} // namespace

QList<TicketCommand> TicketCommands::of(bool windows, const QString &service)
{
    const QString target = isHarmless(service) ? service : QStringLiteral("SERVICE/HOST");
    if (windows)
        return {
            { QStringLiteral("klist"), tr("lists the tickets") },
            { QStringLiteral("klist purge"), tr("clears them; Windows gets new ones when they are needed") },
            { QStringLiteral("klist get %1").arg(target), tr("asks for this ticket and shows the error if there is one") },
            { QStringLiteral("klist tgt"), tr("shows the sign-on ticket in full") },
        };
    return {
        { QStringLiteral("klist -ef"), tr("lists the tickets with encryption and flags") },
        { QStringLiteral("kdestroy"), tr("clears them; kinit is needed afterwards") },
        { QStringLiteral("kinit"), tr("signs on again; asks for the password") },
        { QStringLiteral("kvno %1").arg(target), tr("asks for this ticket and shows the error if there is one") },
    };
}

} // namespace kerbscope::ui
