// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/events/eventwords.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

/// The codes that a finding has as values, parted by blanks.
struct Words {
    const char *finding;
    const char *values;
};

constexpr std::array wordTable = {
    Words { "as.error",
        "1 6 7 9 12 14 16 17 18 23 24 31 37 62 63 64 65 66 68 70 71 72 73 74 75 76 77" },
    Words { "tgs.cross-realm.error",
        "7 9 12 14 18 28 31 32 37 41 68" },
    Words { "tgs.service.error",
        "7 8 9 12 13 14 18 27 28 31 32 33 37 41" },
    Words { "ap.error",
        "31 32 33 34 35 36 37 40 41 44 45" },
    Words { "code.krb",
        "0 1 6 7 8 9 12 13 14 16 18 23 24 25 28 29 31 32 33 34 37 41 43 44 45 52 60 62 63 64 65 66 68 70 71 72 "
        "73 74 75 76 77" },
    Words { "code.ntstatus",
        "0xC000005E 0xC000005F 0xC0000064 0xC000006A 0xC000006D 0xC000006E 0xC000006F 0xC0000070 0xC0000071 "
        "0xC0000072 0xC0000133 0xC000015B 0xC000018A 0xC000018B 0xC000018D 0xC0000193 0xC000019B 0xC0000224 "
        "0xC0000234 0xC00002FD 0xC0000320 0xC0000380 0xC0000388 0xC0000413 0xC0000418" },
    Words { "code.win32",
        "1311 1312 1317 1326 1327 1328 1329 1330 1331 1355 1385 1396 1398 1787 1789 1793 1907 1909" },
    Words { "code.event",
        "4624 4634 4648 4672 4768 4769 4770 4776 4625 4771 4740 4649 4820 4821 4822 4823 4824 5378 "
        "NETLOGON/5719 Security-Kerberos/4 Security-Kerberos/5 Security-Kerberos/6 Security-Kerberos/8 "
        "Security-Kerberos/9 Security-Kerberos/14 Security-Kerberos/15 Kerberos-Operational/100 "
        "Kerberos-Operational/101 Kerberos-Operational/200 KDC/11 KDC/14 KDC/16 KDC/19 KDC/20 KDC/21 KDC/25 "
        "KDC/26 KDC/27 KDC/29 KDC/31 KDC/39 KDC/40 KDC/41 KDC/42 Kdcsvc/201 Kdcsvc/202 Kdcsvc/203 Kdcsvc/204 "
        "Kdcsvc/205 Kdcsvc/206 Kdcsvc/207 Kdcsvc/208 Kdcsvc/209" },
};

bool isListed(const QString &finding, const QString &value)
{
    const auto row = std::ranges::find_if(wordTable, [&](const Words &words) { return finding == QLatin1String(words.finding); });
    if (row == wordTable.end() || value.isEmpty())
        return false;
    const QLatin1String values(row->values);
    for (qsizetype at = values.indexOf(value); at >= 0; at = values.indexOf(value, at + 1)) {
        const qsizetype end = at + value.size();
        if ((at == 0 || values.at(at - 1) == QLatin1Char(' ')) && (end == values.size() || values.at(end) == QLatin1Char(' ')))
            return true;
    }
    return false;
}

} // namespace

QString codeValue(const QString &finding, const QString &code)
{
    return isListed(finding, code) ? code : QStringLiteral("other");
}

bool isListedEvent(const QString &code)
{
    return isListed(QStringLiteral("code.event"), code);
}

} // namespace kerbscope
