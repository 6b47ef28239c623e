// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/ticketsource.h"

#include "core/tickets/fallbacksource.h"
#include "core/tickets/klistcommand.h"
#ifdef KERBSCOPE_WITH_KRB5
#include "core/tickets/krb5source.h"
#endif
#ifdef Q_OS_WIN
#include "core/tickets/lsasource.h"
#endif

namespace kerbscope {

std::unique_ptr<TicketSource> makeTicketSource()
{
#if defined(Q_OS_WIN)
    return std::make_unique<FallbackSource>(std::make_unique<LsaSource>(), std::make_unique<KlistCommandSource>(), false);
#elif defined(KERBSCOPE_WITH_KRB5)
#ifdef Q_OS_MACOS
    constexpr bool othersSeeMore = true;
#else
    constexpr bool othersSeeMore = false;
#endif
    return std::make_unique<FallbackSource>(std::make_unique<Krb5Source>(), std::make_unique<KlistCommandSource>(), othersSeeMore);
#else
    return std::make_unique<KlistCommandSource>();
#endif
}

} // namespace kerbscope
