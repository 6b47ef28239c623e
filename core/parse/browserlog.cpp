// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/browserlog.h"

#include <algorithm>

namespace kerbscope {

namespace {

constexpr qsizetype lookedAt = 64 * 1024;

} // namespace

namespace browserlog {

bool isTelling(QStringView headerName)
{
    static constexpr QStringView names[] = { u"Authorization", u"Proxy-Authorization", u"WWW-Authenticate", u"Proxy-Authenticate",
        u"Authentication-Info", u"Proxy-Authentication-Info", u"Via", u"Proxy-Connection" };
    return std::ranges::any_of(names, [&](QStringView name) { return headerName.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace browserlog

std::optional<BrowserLogKind> browserLogKindOf(QStringView text)
{
    const QStringView head = text.first(std::min(text.size(), lookedAt));
    const QStringView begin = head.trimmed();
    if (begin.startsWith(u'{') && head.contains(u"\"log\"") && (head.contains(u"\"entries\"") || head.contains(u"\"creator\"")))
        return BrowserLogKind::Har;
    if (begin.startsWith(u'{') && head.contains(u"\"constants\"") && (text.contains(u"\"logEventTypes\"") || head.contains(u"\"activeFieldTrialGroups\"")))
        return BrowserLogKind::NetLog;
    if (head.contains(u" [st=") && (head.contains(u"AUTH_") || head.contains(u"HTTP_TRANSACTION") || head.contains(u"PROXY_")))
        return BrowserLogKind::NetLog;
    if (head.contains(u"negotiateauth") && (head.contains(u"nsHttpNegotiateAuth") || head.contains(u"nsAuthGSSAPI") || head.contains(u"nsAuthSSPI") || head.contains(u"service = ")))
        return BrowserLogKind::NegotiateLog;
    if (head.contains(u"nsHttpNegotiateAuth::") || head.contains(u"nsAuthGSSAPI::"))
        return BrowserLogKind::NegotiateLog;
    return std::nullopt;
}

Result<BrowserLog> parseBrowserLog(QStringView text)
{
    const auto kind = browserLogKindOf(text);
    if (!kind)
        return Error { ErrorKind::Unrecognized, QStringLiteral("this is no log of a browser") };
    switch (*kind) {
    case BrowserLogKind::Har:
        return browserlog::readHar(text);
    case BrowserLogKind::NetLog:
        return browserlog::readNetLog(text);
    case BrowserLogKind::NegotiateLog:
        break;
    }
    return browserlog::readNegotiateLog(text);
}

} // namespace kerbscope
