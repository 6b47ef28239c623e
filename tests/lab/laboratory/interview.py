# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many questions the agent is put before the right cause leads, beginning with what the user says alone.

The agent of this model looks at the scene's evidence, and what no evidence shows is as the scene was built: healthy, but for its
faults. Nothing else can be told; a question without an answer counts as one too. With live checks the program has looked at
everything that it can check by itself before the first question. The table of the first requirement, gone through row by row in its
order, is what both are held against.
"""
import json
import os
import subprocess

MOST = 12
SYMPTOMS = {"proxy": "proxy-page", "web": "web-error", "kvno": "program-error", "s4u": "program-error", "kinit": "no-sign-in"}
# The table's occurrences by page code, in its order. What is in no row is found wanting after all of them.
TABLE = {
    "471000": [["proxy.default-pac"], ["client.realm-mapping-missing", "domain.realm-mapping-not-configured", "client.not-domain-logon"],
               ["trust.aes-disabled"], ["trust.missing", "trust.password-mismatch", "trust.realm-name-wrong"],
               ["network.dc-unreachable", "network.directaccess-location"]],
    "491000": [["clock.client-skew"], ["zscaler.token-invalid-other"]],
    "501000": [["clock.client-skew"], ["zscaler.token-invalid-other"]],
}


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
BEARABLE_SECONDS = 300  # between two clocks


def world(scenario):
    """What an agent who looks finds in a scene, beyond its evidence."""
    facts = dict(HEALTHY)
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


FINDINGS = os.path.join(os.path.dirname(__file__), "..", "..", "..", "resources", "knowledge", "findings.yaml")


def checked_findings():
    """The findings that a live check answers, as the knowledge says."""
    checked, finding = set(), None
    with open(FINDINGS, encoding="utf-8") as f:
        for line in f:
            if line.startswith("  - id: "):
                finding = line.split()[-1]
            elif line.startswith("    check: "):
                checked.add(finding)
    return checked


def call(cli, arguments):
    done = subprocess.run([cli, "diagnose", "--json", "--zone", "UTC"] + arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=120)
    return json.loads(done.stdout)


def symptom(scenario):
    """What the user would say: of the last thing that was done."""
    for action in reversed(scenario["actions"].split()):
        for word, kind in SYMPTOMS.items():
            if action.startswith(word):
                return kind
    return "program-error"


def by_table(scenario):
    """Rows of the table until the one with the cause; None where the page has no row."""
    code = scenario["arguments"].split()[-1] if "--code" in scenario["arguments"] else ""
    rows = TABLE.get(code)
    if rows is None:
        return None
    for place, causes in enumerate(rows):
        if any(cause in causes for cause in scenario["expected"].split("|")):
            return place + 1
    return len(rows) + 1


def interview(cli, scenario, files, arguments, checked=()):
    """The number of questions; MOST where the right cause never led. `checked`: what the program has looked up by itself."""
    truth = {finding["id"]: finding["value"] for finding in call(cli, arguments + files)["findings"]}
    said = list(arguments)
    if scenario["actions"]:
        truth = {**world(scenario), **truth}
        truth["symptom.kind"] = symptom(scenario)
        said += ["--answer", f"symptom.kind={truth['symptom.kind']}"]
    for finding, value in truth.items():
        if finding in checked:
            said += ["--answer", f"{finding}={value}"]
    asked, tried = 0, set()
    while asked < MOST:
        answer = call(cli, said)
        if answer["causes"][0]["id"] in scenario["expected"].split("|"):
            return asked
        step = next((step["finding"] for step in answer["next"] if step["finding"] not in tried), None)
        if step is None:
            return MOST
        asked += 1
        tried.add(step)
        if step in truth:
            said = said + ["--answer", f"{step}={truth[step]}"]
    return MOST
