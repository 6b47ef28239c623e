// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/imported.h"
#include "core/parse/krb5conf.h"

namespace kerbscope {

/// What a krb5.conf says by itself: is it complete, does it tie hosts to another realm and rightly so, what encryption
/// does it let the client offer. Pure.
QList<Finding> findingsOf(const Krb5Conf &conf, const ImportContext &context);

} // namespace kerbscope
