// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/events/eventcode.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

enum class Source { Security, Kdc, Client, Netlogon, Lsa, Other };

Source sourceOf(QStringView provider, int id)
{
    const auto has = [&](QLatin1String word) { return provider.contains(word, Qt::CaseInsensitive); };
    const auto is = [&](QLatin1String word) { return provider.compare(word, Qt::CaseInsensitive) == 0; };
    if (provider.isEmpty())
        return id >= 4608 && id < 6500 && id != 5719 ? Source::Security : Source::Other;
    if (has(QLatin1String("Security-Auditing")) || is(QLatin1String("Security")))
        return Source::Security;
    if (has(QLatin1String("Key-Distribution-Center")) || is(QLatin1String("KDC")) || is(QLatin1String("Kdcsvc")))
        return Source::Kdc;
    if (has(QLatin1String("Security-Kerberos")) || is(QLatin1String("Kerberos")))
        return Source::Client;
    if (has(QLatin1String("NETLOGON")))
        return Source::Netlogon;
    if (is(QLatin1String("LsaSrv")) || is(QLatin1String("LSASRV")))
        return Source::Lsa;
    return Source::Other;
}

constexpr std::array securityIds = { 4624, 4625, 4634, 4648, 4649, 4672, 4675, 4713, 4722, 4723, 4724, 4725, 4740, 4767, 4768, 4769, 4770, 4771, 4772,
    4773, 4774, 4775, 4776, 4777, 4820, 4821, 4822, 4823, 4824, 4964, 5378 };
constexpr std::array netlogonIds = { 3210, 5719, 5722, 5723, 5783, 5805 };
constexpr std::array lsaIds = { 40960, 40961, 40970 };

static_assert(std::ranges::is_sorted(securityIds));

bool isIn(std::span<const int> ids, int id)
{
    return std::ranges::binary_search(ids, id);
}

} // namespace

bool concernsSignOn(QStringView provider, int id)
{
    switch (sourceOf(provider, id)) {
    case Source::Security:
        return isIn(securityIds, id);
    case Source::Kdc:
    case Source::Client:
        return true;
    case Source::Netlogon:
        return isIn(netlogonIds, id);
    case Source::Lsa:
        return isIn(lsaIds, id);
    case Source::Other:
        return false;
    }
    return false;
}

bool isSecurityEvent(const WindowsEvent &event)
{
    return sourceOf(event.provider, event.id) == Source::Security;
}

QString eventCode(const WindowsEvent &event)
{
    const QString number = QString::number(event.id);
    const auto inChannel = [&](QLatin1String word) { return event.channel.contains(word, Qt::CaseInsensitive); };
    switch (sourceOf(event.provider, event.id)) {
    case Source::Security:
        return number;
    case Source::Kdc:
        if (inChannel(QLatin1String("ProtectedUserFailures")))
            return QStringLiteral("KDC-ProtectedUserFailures/") + number;
        if (inChannel(QLatin1String("AuthenticationPolicyFailures")))
            return QStringLiteral("KDC-AuthenticationPolicyFailures/") + number;
        if (inChannel(QLatin1String("Performance")))
            return QStringLiteral("KDC-Performance/") + number;
        if (inChannel(QLatin1String("Operational")))
            return QStringLiteral("KDC-Operational/") + number;
        return (event.id >= 201 && event.id <= 209 ? QStringLiteral("Kdcsvc/") : QStringLiteral("KDC/")) + number;
    case Source::Client:
        if (event.id >= 100 || inChannel(QLatin1String("Operational")))
            return QStringLiteral("Kerberos-Operational/") + number;
        return QStringLiteral("Security-Kerberos/") + number;
    case Source::Netlogon:
        return QStringLiteral("NETLOGON/") + number;
    case Source::Lsa:
        return QStringLiteral("LsaSrv/") + number;
    case Source::Other:
        break;
    }
    return event.provider.isEmpty() ? number : event.provider + u'/' + number;
}

} // namespace kerbscope
