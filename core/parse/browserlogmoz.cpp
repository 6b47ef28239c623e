// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/browserlog.h"
#include "core/parse/textlines.h"

#include <QRegularExpression>

namespace kerbscope::browserlog {

namespace {

/// "[Parent 4242: Main Thread]: D/negotiateauth   service = web" and the older "-1219798832[805d668]:   service = web",
/// each with or without the time in front: what follows.
QStringView messageOf(QStringView line, bool &isLog)
{
    static const QRegularExpression head(QStringLiteral(
        R"(^(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+ UTC - )?(?:\[[^\]]*\]: (?:[A-Z]/(\w+) )?|-?\d+\[[0-9a-fA-F]+\]: ?))"));
    const auto match = head.match(line.first(std::min<qsizetype>(line.size(), 400)).toString());
    isLog = match.hasMatch();
    if (!isLog)
        return line;
    // Another module's line: nothing for us.
    if (match.capturedLength(1) > 0 && match.captured(1) != QLatin1String("negotiateauth"))
        return {};
    return line.sliced(match.capturedLength());
}

struct Remark {
    QStringView words;
    const char *code; ///< of the catalog's family firefox
};

constexpr Remark remarks[] = {
    { u"proxy auth blocked", "proxy-auth-blocked" },
    { u"URI blocked", "uri-blocked" },
    { u"Cannot restart authentication sequence", "cannot-restart" },
    { u"Fail to load gssapi library", "no-gss-library" },
    { u"Fail to load", "no-gss-function" },
    { u"gss_import_name() failed", "import-name" },
    { u"gss_init_sec_context() failed", "init-sec-context" },
    { u"InitializeSecurityContext failed", "init-sec-context" },
};

} // namespace

BrowserLog readNegotiateLog(QStringView text)
{
    static const QRegularExpression rc(QStringLiteral(R"(\[rc=(?:0x)?([0-9a-fA-F]{6,8}|-\d+)\b)"));
    BrowserLog log;
    log.kind = BrowserLogKind::NegotiateLog;
    const Result<QList<TextLine>> lines = splitLines(text);
    if (!lines) {
        log.warnings << lines.error().toString();
        return log;
    }
    bool wordsFollow = false;
    const auto current = [&](int line) -> TokenRequest & {
        if (log.requests.isEmpty())
            log.requests << TokenRequest { {}, {}, {}, {}, {}, 0, line };
        return log.requests.last();
    };
    for (const TextLine &line : *lines) {
        bool isLog = false;
        const QStringView message = messageOf(line.text, isLog).trimmed();
        // The library's own words come on lines of their own, without the head.
        if (!isLog && wordsFollow && !message.isEmpty()) {
            current(line.number).message += QStringLiteral(" ") + message.toString();
            continue;
        }
        wordsFollow = false;
        if (message.startsWith(u"service = ")) {
            log.requests << TokenRequest { message.sliced(10).trimmed().toString(), {}, {}, {}, {}, 0, line.number };
            log.mayNegotiate = log.mayNegotiate.value_or(true);
        } else if (message.startsWith(u"using negotiate-")) {
            current(line.number).mechanism = message.sliced(6).toString();
        } else if (message.startsWith(u"Sending a token of length ")) {
            current(line.number).tokenBytes = message.sliced(26).trimmed().toLongLong();
        }
        for (const Remark &remark : remarks) {
            if (!message.contains(remark.words))
                continue;
            const QString code = QString::fromLatin1(remark.code);
            if (!log.remarks.contains(code))
                log.remarks << code;
            if (code == QLatin1String("proxy-auth-blocked") || code == QLatin1String("uri-blocked")) {
                log.mayNegotiate = false;
            } else if (message.contains(u"failed")) {
                current(line.number).message = message.toString();
                wordsFollow = true;
                if (const auto status = rc.match(message.toString()); status.hasMatch()) {
                    const QString number = status.captured(1);
                    current(line.number).securityStatus = number.startsWith(u'-') ? static_cast<quint32>(number.toInt()) : number.toUInt(nullptr, 16);
                }
            }
            break;
        }
    }
    return log;
}

} // namespace kerbscope::browserlog
