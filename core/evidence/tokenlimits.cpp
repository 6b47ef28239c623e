// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/tokenlimits.h"

namespace kerbscope {

namespace {

struct Row {
    const char *name;
    qint64 bytes;
    bool ofHeader; ///< counts characters of the header; else bytes of the token
};

constexpr Row rows[] = {
    { "one header field in Apache httpd (LimitRequestFieldSize)", 8'190, true },
    { "one header line in nginx (large_client_header_buffers)", 8'192, true },
    { "all headers in Tomcat (maxHttpRequestHeaderSize)", 8'192, true },
    { "Windows MaxTokenSize (7, Server 2008 R2 and earlier)", largeTokenBytes, false },
    { "one header in IIS and http.sys (MaxFieldLength)", 16'384, true },
    { "Windows MaxTokenSize (8, Server 2012 and later)", 48'000, false },
    { "all headers in Squid (request_header_max_size)", 65'536, true },
    { "the largest MaxTokenSize that Windows takes", 65'535, false },
};

} // namespace

QList<TokenLimit> limitsReached(qint64 tokenBytes, qint64 headerLength)
{
    QList<TokenLimit> reached;
    for (const Row &row : rows) {
        const qint64 size = row.ofHeader ? headerLength : tokenBytes;
        if (size * 10 >= row.bytes * 9)
            reached << TokenLimit { QString::fromLatin1(row.name), row.bytes, size, size > row.bytes };
    }
    return reached;
}

} // namespace kerbscope
