# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many questions the agent is put before the right cause leads, beginning with what the user says alone.

The agent of this model does what a step says. Where the step shows a command and the scene has what it printed, he pastes
that, and the program reads all that stands in it: one question. Else he answers it from what the evidence shows, or, where no evidence
shows it, from how the scene was built: healthy, but for its faults. A question without an answer counts as one too. With live
checks the program has looked at everything that it can check by itself before the first question. The table of the first
requirement, gone through row by row in its order, is what both are held against.
"""
import json
import os
import re
import subprocess
import tempfile

from laboratory.facts import world

MOST = 12
# The table's occurrences by page code, in its order. What is in no row is found wanting after all of them.
TABLE = {
    "471000": [["proxy.default-pac"], ["client.realm-mapping-missing", "domain.realm-mapping-not-configured", "client.not-domain-logon"],
               ["trust.aes-disabled"], ["trust.missing", "trust.password-mismatch", "trust.realm-name-wrong"],
               ["network.dc-unreachable", "network.directaccess-location"]],
    "491000": [["clock.client-skew"], ["zscaler.token-invalid-other"]],
    "501000": [["clock.client-skew"], ["zscaler.token-invalid-other"]],
}
FINDINGS = os.path.join(os.path.dirname(__file__), "..", "..", "..", "resources", "knowledge", "findings.yaml")


def knowledge():
    """By finding: the first words of the commands that show it, and whether a live check does."""
    commands, checked, finding = {}, set(), None
    with open(FINDINGS, encoding="utf-8") as f:
        for line in f:
            if line.startswith("  - id: "):
                finding = line.split()[-1]
                commands[finding] = set()
            elif line.startswith("    check: "):
                checked.add(finding)
            else:
                commands.get(finding, set()).update(re.findall(r'\bcommand: "([^" ]+) ?([^" /]*)', line))
    return commands, checked


def call(cli, arguments):
    done = subprocess.run([cli, "diagnose", "--json", "--zone", "UTC"] + arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=120)
    return json.loads(done.stdout)


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


class Screen:
    """What the commands of a scene printed, each apart: what an agent pastes who runs the one that a step names."""

    def __init__(self, scenario, folder, written):
        self._folder = tempfile.TemporaryDirectory(prefix="kerbscope-lab-screen-")
        self._printed = {}  # first word of the command, its argument's begin: files
        self._written = written
        for name in ("klist", "curl") if scenario["actions"] else ():
            path = os.path.join(folder, f"{name}.txt")
            if os.path.exists(path):
                self._printed[name] = [path]
        path = os.path.join(folder, "commands.txt")
        if scenario["actions"] and os.path.exists(path):
            with open(path, encoding="utf-8", errors="replace") as f:
                for number, part in enumerate(re.split(r"(?m)^(?=\$ )", f.read())):
                    if part.startswith("$ "):
                        self._keep(number, part)

    def _keep(self, number, part):
        words = part[2:].split("\n")[0].split()
        # A ticket of the proxy's realm is asked for otherwise than one of the own domain's services.
        kind = words[0] if words[0] != "kvno" else "kvno-proxy" if "CLOUD.TEST" in words[-1] or "edge" in words[-1] else "kvno-service"
        path = os.path.join(self._folder.name, f"{number}.txt")
        with open(path, "w", encoding="utf-8") as f:
            f.write(part)
        self._printed.setdefault(kind, []).append(path)

    def shows(self, findings, commands, shown_by):
        """The files to paste for findings; `shown_by(file)` tells the findings in one."""
        kinds = set()
        for program, _ in commands:
            if program == "kvno":
                kinds.add("kvno-service" if "tgs.service.error" in findings else "kvno-proxy")
            else:
                kinds.add(program.rstrip(";"))
        files = [path for kind in sorted(kinds) for path in self._printed.get(kind, [])]
        return files + [path for path in self._written if findings & shown_by(path)]


def interview(cli, scenario, folder, written, files, arguments, checks=False):
    """The number of questions; MOST where the right cause never led. `checks`: the program has looked by itself before."""
    commands, checked = knowledge()
    screen = Screen(scenario, folder, written)
    truth = {**world(scenario), **{finding["id"]: finding["value"] for finding in call(cli, arguments + files)["findings"]}}
    truth["symptom.kind"] = world(scenario)["symptom.kind"]
    # A text that the user reads out is the answer to what the message says.
    told = {"signon.message": {"as.error", "code.mit", "code.heimdal"}, "code.chromium": {"code.curl"}}
    answers = {"symptom.kind": truth["symptom.kind"]}
    if checks:
        answers.update((finding, value) for finding, value in truth.items() if finding in checked)
    pasted, tried, steps = [], set(), []
    shown = {}

    def shown_by(path):
        if path not in shown:
            shown[path] = {finding["id"] for finding in call(cli, arguments + [path])["findings"]}
        return shown[path]

    while len(steps) < MOST:
        said = list(arguments)
        for finding, value in answers.items():
            said += ["--answer", f"{finding}={value}"]
        answer = call(cli, said + pasted)
        if answer["causes"][0]["id"] in scenario["expected"].split("|"):
            return len(steps)
        step = next((step["finding"] for step in answer["next"] if step["finding"] not in tried), None)
        if step is None:
            return MOST
        tried.add(step)
        paste = [path for path in screen.shows(told.get(step, set()) | {step}, commands.get(step, ()), shown_by) if path not in pasted]
        pasted += paste
        if not any(step in shown_by(path) for path in paste) and step in truth:
            answers[step] = truth[step]
        steps.append(f"{step}={truth.get(step, '-')}{' (pasted)' if paste else ''}: {answer['causes'][0]['id']} {answer['causes'][0]['probability']:.2f}")
    return MOST
