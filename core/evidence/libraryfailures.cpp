// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/tracefindings.h"

#include "core/evidence/answerroles.h"
#include "core/evidence/findinglist.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

struct Meaning {
    const char *code;
    const char *finding;
    const char *value;
};

constexpr std::array meanings = {
    Meaning { "mit:KRB5_FCC_NOFILE", "klist.error", "no-cache" },
    Meaning { "mit:KRB5_FCC_NOFILE", "klist.tgt", "absent" },
    Meaning { "mit:KRB5_CC_NOTFOUND", "klist.tgt", "absent" },
    Meaning { "mit:KRB5_FCC_PERM", "klist.error", "unreadable" },
    Meaning { "mit:KRB5_CC_FORMAT", "klist.error", "unreadable" },
    Meaning { "mit:KRB5_CCACHE_BADVNO", "klist.error", "unreadable" },
    Meaning { "mit:KRB5_CC_BADNAME", "klist.error", "unreadable" },
    Meaning { "mit:KRB5_CC_UNKNOWN_TYPE", "klist.error", "unreadable" },
    Meaning { "mit:KRB5_CC_IO", "klist.error", "unreadable" },
    Meaning { "mit:KRB5_FCC_INTERNAL", "klist.error", "unreadable" },
    Meaning { "mit:KRB5_CONFIG_NODEFREALM", "client.configuration", "no-default-realm" },
    Meaning { "mit:KRB5_CONFIG_CANTOPEN", "client.configuration", "missing" },
    Meaning { "mit:KRB5_CONFIG_BADFORMAT", "client.configuration", "unreadable" },
    Meaning { "mit:KRB5_ERR_BAD_HOSTNAME", "dns.names", "disagree" },
    Meaning { "mit:KRB5_ERR_NUMERIC_REALM", "spn.target-form", "address" },
    Meaning { "mit:KRB5_KDCREP_SKEW", "as.error", "37" },
    Meaning { "mit:KRB5_KT_NOTFOUND", "service.keytab", "missing" },
    Meaning { "mit:KRB5_KT_KVNONOTFOUND", "service.keytab", "older" },
    Meaning { "mit:KRB5_KT_KVNONOTFOUND", "ap.error", "44" },
    Meaning { "mit:KRB5KRB_AP_WRONG_PRINC", "service.keytab", "missing" },
};

} // namespace

void addLibraryFailure(FindingList &findings, const QString &code, const QString &text, const QString &about, const QString &home, const ImportContext &context)
{
    findings.addCode(code, text);
    const bool foreign = isForeignRealm(about, home, context.proxyRealms);
    if (code == QLatin1String("mit:KRB5_KDC_UNREACH")) {
        // The library turns to a foreign KDC only with the own domain's ticket for that realm in hand.
        if (foreign) {
            findings.add("tgs.cross-realm.error", "none", text);
            findings.add("klist.proxy-tgt", "present", text);
        }
        findings.add(foreign ? "capture.proxy-kdc" : "capture.kdc", "silent", text);
        findings.add(foreign ? "proxy-kdc.reach" : "kdc.reach", "silent", text);
    } else if (code == QLatin1String("mit:KRB5_REALM_UNKNOWN") || code == QLatin1String("mit:KRB5_REALM_CANT_RESOLVE")) {
        if (foreign) {
            // The client knows that realm by name alone: nobody told it about it.
            findings.add("client.realm-mapping", "absent", text);
            findings.add("capture.proxy-kdc", "not-asked", text);
        } else {
            findings.add("capture.kdc", "not-asked", text);
        }
    }
    for (const Meaning &meaning : meanings) {
        if (code == QLatin1String(meaning.code))
            findings.add(meaning.finding, meaning.value, text);
    }
}

} // namespace kerbscope
