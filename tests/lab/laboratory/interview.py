# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many questions the agent is put before the right cause leads, beginning with what the user says alone.

The agent of this model looks up what the scene's evidence shows and cannot tell anything else; a question without an answer
counts as one too. The table of the first requirement, gone through row by row in its order, is what it is held against.
"""
import json
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


def interview(cli, scenario, files, arguments):
    """The number of questions; MOST where the right cause never led."""
    truth = {finding["id"]: finding["value"] for finding in call(cli, arguments + files)["findings"]}
    truth["symptom.kind"] = symptom(scenario)
    said = arguments + ["--answer", f"symptom.kind={truth['symptom.kind']}"]
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
