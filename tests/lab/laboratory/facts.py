# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an agent who looks finds in a scenario beyond its evidence: as it was built, healthy but for its faults."""

# What an agent finds where nothing was broken.
HEALTHY = {
    "account.state": "ok", "account.password": "works", "account.restrictions": "none", "account.protected-users": "no",
    "account.groups": "usual", "account.keys": "with-aes", "account.bad-password-source": "none", "as.preauth": "required",
    "clock.reference-offset": "fine", "clock.kdc-offset": "fine", "service.clock": "fine",
    "kdc.reach": "reachable", "proxy-kdc.reach": "reachable", "network.kdc-tcp": "open", "dns.kdc-srv": "found", "dns.names": "agree",
    "client.network": "company", "client.directaccess": "not-used", "client.logon": "domain", "client.realm": "right",
    "client.realm-mapping": "present", "client.policy": "applied", "client.configuration": "ok", "etype.client-offers": "aes",
    "scope.network": "same", "change.recent": "none", "machine.secure-channel": "ok", "smartcard.used": "no",
    "proxy.intermediary": "none", "proxy.address": "fqdn", "proxy.connect": "ok", "proxy.offers": "negotiate", "pac.result": "kerberos-proxy",
    "browser.negotiate": "allowed", "spn.registration": "one", "spn.target-form": "fqdn", "service.keytab": "matches", "service.path": "straight",
    "delegation.hop": "first", "trust.object": "ok", "klist.error": "none", "klist.realm-case": "upper", "klist.proxy-realm": "matches",
    "klist.after-purge": "filled", "klist.purge-helps": "no", "proxy.user-listed": "listed", "proxy.domain-registered": "yes",
    "client.name-length": "usual",
}
USER = {"scope.who": "one-user", "scope.where": "everything"}
COMPUTER = {"scope.who": "one-computer"}
OFFICE = {"scope.who": "everybody", "scope.where": "everything"}
CLOUD = {"scope.who": "everybody", "scope.where": "all-sites"}
SITE = {"scope.who": "everybody", "scope.where": "one-site"}
# What a fault changes of that.
FAULTS = {
    "trust-missing": {"trust.object": "missing", **CLOUD}, "trust-rc4": {"trust.object": "without-aes", **CLOUD}, "trust-password": CLOUD,
    "no-mapping": {"client.realm-mapping": "absent", "client.policy": "not-applied", **COMPUTER},
    "mapped-realm": {"client.realm-mapping": "wrong"},
    "cloud-silent": {"proxy-kdc.reach": "silent", **CLOUD}, "cloud-stopped": {"proxy-kdc.reach": "refused", **CLOUD}, "cloud-clock": CLOUD,
    "proxy-service-missing": CLOUD, "hub": CLOUD,
    "dc-silent": {"kdc.reach": "silent", "klist.after-purge": "stays-empty", **OFFICE},
    "dc-stopped": {"kdc.reach": "refused", "klist.after-purge": "stays-empty", **OFFICE},
    "no-srv": {"dns.kdc-srv": "empty"}, "dns-silent": {"dns.kdc-srv": "no-answer", "kdc.reach": "silent"},
    "no-default-realm": {"client.configuration": "no-default-realm", **COMPUTER}, "conf-broken": {"client.configuration": "unreadable", **COMPUTER},
    "user-missing": {"account.state": "unknown", **USER}, "user-disabled": {"account.state": "disabled", **USER},
    "user-expired": {"account.state": "expired", **USER}, "password-expired": {"account.state": "password-expired", **USER},
    "logon-hours": {"account.restrictions": "hours", **USER}, "no-preauth": {"as.preauth": "not-required"},
    "client-clock": {"clock.reference-offset": "off", **COMPUTER}, "web-clock": {"service.clock": "off", **SITE},
    "service-missing": {"spn.registration": "none", **SITE}, "service-wrong-key": {"spn.registration": "wrong-account", **SITE},
    "service-keytab-stale": {"service.keytab": "older", **SITE}, "service-rc4": {"account.keys": "rc4-only", **SITE},
    "web-reverse": {"dns.names": "disagree", **SITE}, "web-header-limit": {"account.groups": "many", **USER},
    "dc-tcp-blocked": {"network.kdc-tcp": "closed"},
    "proxy-stopped": {"proxy.connect": "refused", **CLOUD}, "proxy-port-silent": {"proxy.connect": "timeout", **CLOUD},
}
# What the user or somebody else does, and what is found of it.
ACTIONS = {
    "kinit-wrong": {"account.password": "fails"}, "kinit": {"account.password": "works"},
    "phone-wrong": {"account.bad-password-source": "other-address"}, "rekey-service": {"change.recent": "service-account"},
    "web-without": {"browser.negotiate": "not-allowed"}, "proxy-without": {"browser.negotiate": "not-allowed"},
    "damage-cache": {"klist.error": "unreadable"}, "klist-as-other": {"klist.error": "unreadable"}, "s4u": {"delegation.hop": "second"},
}
# A text shows no more than itself; an agent who asks for tickets there gets them.
ISSUED = {"klist.tgt": "present", "klist.service-ticket": "present", "klist.proxy-tgt": "present", "klist.proxy-ticket": "present",
          "tgs.service.error": "none", "tgs.cross-realm.error": "none", "tgs.proxy-service.error": "none", "klist.weak-etype": "none"}
NO_WAY = {"klist.proxy-tgt": "absent", "klist.proxy-ticket": "absent"}
NOTHING = {"klist.tgt": "absent", "klist.service-ticket": "absent", **NO_WAY}
# The same by cause, for the cases that are texts and no scenes.
CAUSES = {
    "account.disabled": {"signon.message": "disabled", "account.state": "disabled", **USER}, "account.expired": {"signon.message": "account-expired", "account.state": "expired", **USER},
    "account.locked": {"signon.message": "locked", "account.state": "locked", **USER}, "account.password-expired": {"signon.message": "password-expired", "account.state": "password-expired", **USER},
    "account.password-wrong": {"signon.message": "wrong", "account.password": "fails", **USER}, "account.unknown": {"signon.message": "wrong", "account.state": "unknown", **USER},
    "account.stale-credential": {"signon.message": "locked", "account.state": "locked", "account.bad-password-source": "other-address", "change.recent": "password", **USER},
    "account.logon-restricted": {"signon.message": "restricted", "account.restrictions": "hours", **USER}, "account.protected-users": {"account.protected-users": "yes", **USER},
    "account.preauth-disabled": {"as.preauth": "not-required", **USER},
    "attack.spray-or-enumeration": {"events.pattern": "many-users-one-address", "scope.who": "everybody"},
    "browser.negotiate-not-allowed": {"browser.negotiate": "not-allowed", "token.kind": "none", **COMPUTER},
    "client.not-domain-logon": {**NOTHING, "client.logon": "local", "klist.tgt": "absent", **COMPUTER},
    "client.realm-mapping-missing": {**NO_WAY, "client.realm-mapping": "absent", "client.policy": "not-applied", **COMPUTER},
    "domain.realm-mapping-not-configured": {**NO_WAY, "client.realm-mapping": "absent", "client.policy": "missing-on-dc", **CLOUD},
    "clock.client-skew": {"signon.message": "clock", "clock.reference-offset": "off", **COMPUTER}, "clock.server-skew": {"signon.message": "clock", "service.clock": "off", **OFFICE},
    "delegation.not-allowed": {"delegation.hop": "second", **SITE}, "dns.kdc-not-found": {**NOTHING, "signon.message": "no-server", "dns.kdc-srv": "empty", **OFFICE},
    "dns.name-mismatch": {"dns.names": "disagree", **SITE}, "etype.des-in-use": {"etype.client-offers": "des-only", **COMPUTER},
    "etype.no-common": {"signon.message": "encryption", "account.keys": "rc4-only", **SITE}, "etype.rc4-disabled": {"account.keys": "rc4-only", **SITE},
    "machine.secure-channel": {"signon.message": "membership", "machine.secure-channel": "broken", **COMPUTER},
    "network.dc-unreachable": {**NOTHING, "signon.message": "no-server", "kdc.reach": "silent", "klist.after-purge": "stays-empty", **OFFICE},
    "network.directaccess-location": {**NOTHING, "client.directaccess": "wrong", "client.network": "company", **COMPUTER},
    "ntlm.fallback": {"token.kind": "ntlm"}, "proxy.default-pac": {"pac.result": "other-port", "proxy.port": "other", **CLOUD},
    "proxy.kdc-unreachable": {"klist.proxy-ticket": "absent", "tgs.proxy-service.error": "no-answer", "proxy-kdc.reach": "silent", **CLOUD}, "proxy.negotiate-not-offered": {"proxy.offers": "basic-only", **CLOUD},
    "proxy.pac-unreachable": {"pac.result": "unreachable", **CLOUD}, "proxy.port-blocked": {"proxy.connect": "timeout", **CLOUD},
    "proxy.ticket-refused": {"klist.proxy-ticket": "absent", "tgs.proxy-service.error": "7", **CLOUD}, "realm.config-missing": {"signon.message": "configuration", "client.configuration": "missing", **COMPUTER}, "realm.wrong": {"client.realm": "wrong", **USER},
    "realm.transit-refused": CLOUD, "service.keytab-stale": {"service.keytab": "older", **SITE}, "service.replay": {"service.path": "balanced", **SITE},
    "smartcard.client-certificate": {"signon.message": "certificate", "smartcard.used": "yes", "smartcard.client-certificate": "untrusted", **USER},
    "smartcard.dc-certificate": {"signon.message": "certificate", "smartcard.used": "yes", "smartcard.dc-certificate": "missing", **OFFICE},
    "spn.duplicate": {"klist.service-ticket": "absent", "tgs.service.error": "7", "spn.registration": "several", **SITE}, "spn.missing": {"klist.service-ticket": "absent", "tgs.service.error": "7", "spn.registration": "none", **SITE},
    "spn.target-is-address": {"klist.service-ticket": "absent", "spn.target-form": "address", "scope.where": "one-site"}, "spn.wrong-account": {"spn.registration": "wrong-account", **SITE},
    "ticket.expired": {"klist.tgt": "expired"}, "ticket.none": {**NOTHING, "klist.tgt": "absent"}, "ticket.not-yet-valid": {"klist.tgt": "not-yet-valid"},
    "ticket.cache-inaccessible": {"klist.error": "unreadable"}, "ticket.stale": {"klist.purge-helps": "yes", "change.recent": "groups", **USER},
    "token.too-large": {"account.groups": "many", "http.status": "too-long", **USER},
    "trust.aes-disabled": {**NO_WAY, "tgs.cross-realm.error": "14", "trust.object": "without-aes", **CLOUD}, "trust.missing": {**NO_WAY, "tgs.cross-realm.error": "7", "trust.object": "missing", **CLOUD},
    "trust.password-mismatch": {"klist.proxy-ticket": "absent", "tgs.proxy-service.error": "31", **CLOUD}, "trust.realm-name-wrong": {**NO_WAY, "trust.object": "wrong-name", **CLOUD},
    "zscaler.user-unknown": {"proxy.user-listed": "missing", **USER}, "zscaler.realm-unregistered": {"proxy.domain-registered": "no", **CLOUD},
    "zscaler.header-corrupted": {"proxy.intermediary": "present"}, "zscaler.username-too-long": {"client.name-length": "long", **USER},
}
# What the user says of a cause, where no scene shows it.
COMPLAINTS = {"account": "no-sign-in", "smartcard": "no-sign-in", "machine": "no-sign-in", "attack": "no-sign-in", "realm": "no-sign-in",
              "dns": "no-sign-in", "clock": "no-sign-in", "network": "no-sign-in", "etype": "no-sign-in", "ticket": "program-error",
              "service": "web-error", "spn": "web-error", "delegation": "web-error", "token": "web-error",
              "ntlm": "prompt", "browser": "prompt", "proxy.negotiate-not-offered": "prompt", "proxy.port-blocked": "web-error",
              "proxy.pac-unreachable": "web-error", "dns.name-mismatch": "web-error", "etype.rc4-disabled": "program-error",
              "etype.des-in-use": "program-error", "account.preauth-disabled": "works"}
SYMPTOMS = {"proxy": "proxy-page", "web": "web-error", "kvno": "program-error", "s4u": "program-error", "kinit": "no-sign-in"}
BEARABLE_SECONDS = 300  # between two clocks


def symptom(scenario):
    """What the user would say: of the last thing that was done."""
    if "--code" in scenario["arguments"] and not scenario["actions"]:
        return "proxy-page"
    for action in reversed(scenario["actions"].split()):
        for word, kind in SYMPTOMS.items():
            if action.startswith(word):
                coded = "--code" in scenario["arguments"]
                unreachable = {"proxy-stopped", "proxy-port-silent"} & set(scenario["faults"].split())
                return kind if kind != "proxy-page" or coded else "web-error" if unreachable else "prompt"
    cause = scenario["expected"].split("|")[0]
    return COMPLAINTS.get(cause, COMPLAINTS.get(cause.split(".")[0], "proxy-page"))


def world(scenario):
    """What an agent who looks finds, finding by finding, beyond the evidence."""
    facts = dict(HEALTHY, **{"symptom.kind": symptom(scenario)})
    if not scenario["actions"]:
        return {**facts, **ISSUED, **CAUSES.get(scenario["expected"].split("|")[0], {})}
    for word, _, value in (fault.partition("=") for fault in scenario["faults"].split()):
        if word == "client-clock" and abs(int(value.rstrip("s"))) <= BEARABLE_SECONDS:
            continue
        facts.update(FAULTS.get(word, {}))
        if word == "client-clock":
            facts["clock.kdc-offset"] = "client-behind" if value.startswith("-") else "client-ahead"
        if word == "client-etypes" and value.startswith("rc4"):
            facts["etype.client-offers"] = "rc4-only"
    faults = scenario["faults"].split()
    if "no-kdc-configured" in faults and "use-dns" not in faults:
        facts["client.configuration"] = "no-kdc"
    actions = [action.partition("=")[0] for action in scenario["actions"].split()]
    for action in actions:
        facts.update(ACTIONS.get(action, {}))
    if "lockout" in faults and actions.count("kinit-wrong") >= 3:
        facts.update({"account.state": "locked", **USER})
    return facts
