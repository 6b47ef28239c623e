// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

namespace kerbscope::klist {

/// Catalog ids of the codes in an error text: the numbers that Windows prints ("0xc000018b/-1073741429", "substatus):
/// 1312"), and the codes behind the English sentences of MIT, Heimdal and Java. Empty when there is none.
QStringList codesOfError(QStringView text);

} // namespace kerbscope::klist
