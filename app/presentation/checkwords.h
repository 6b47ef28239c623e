// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/words.h"
#include "core/probes/checkcard.h"
#include "core/probes/checkplan.h"

namespace kerbscope::ui {

/// A check as people see it, by the id of its plan or card.
QString titleOfCheck(const QString &id);
Icon iconOfCheck(const QString &id);

/// Pass, problem, could not check: sign and word.
Sign signOf(CheckState state);

/// "dc1.example.com:88, a domain controller of EXAMPLE.COM": whom a check contacts.
QString wordsOf(const Contact &contact);

/// All hosts of checks that will run, each once; those for one purpose in one phrase.
QStringList contactsOf(const QList<PlannedCheck> &checks);

} // namespace kerbscope::ui
