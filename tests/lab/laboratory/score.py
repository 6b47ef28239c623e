# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks kerbscope-cli about the evidence of a scenario, in several selections, and keeps the score."""
import collections
import json
import os
import statistics
import subprocess
import time

LIVE = ["capture.pcap", "klist.txt", "trace.txt", "commands.txt", "curl.txt", "program.txt", "krb5.conf"]
SETS = {
    "everything": LIVE,
    "capture+klist": ["capture.pcap", "klist.txt"],
    "trace+commands": ["trace.txt", "commands.txt", "curl.txt", "program.txt"],
}
BANDS = [0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.001]


def diagnose(cli, files, arguments):
    command = [cli, "diagnose", "--json", "--zone", "UTC"] + arguments + files
    begun = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
    seconds = time.monotonic() - begun
    try:
        return json.loads(done.stdout)["causes"], seconds
    except (ValueError, KeyError):
        return [{"id": f"exit {done.returncode}: {done.stderr.decode(errors='replace')[:120]}", "probability": 0.0}], seconds


def questions(scenario, folder, written):
    """The calls for a scenario: by every selection of its evidence that it is to be told by."""
    arguments = scenario["arguments"].split()
    if not scenario["actions"]:
        return [("written", written, arguments)]
    with open(os.path.join(folder, "now.txt")) as f:
        arguments = ["--now", f.read().strip()] + arguments
    calls = []
    for name in scenario["sets"].split(",") if scenario["sets"] else list(SETS):
        files = [os.path.join(folder, f) for f in SETS[name] if os.path.exists(os.path.join(folder, f))]
        if name != "capture+klist":
            files += written
        if files:
            calls.append((name, files, arguments))
    return calls


class Score:
    def __init__(self):
        self._rows = collections.OrderedDict()
        self._firm = []  # (probability of the first, right?)
        self.alarms = []
        self.misses = []
        self._seconds = []

    def _count(self, name, first, third):
        row = self._rows.setdefault(name, [0, 0, 0])
        row[0] += first
        row[1] += third
        row[2] += 1

    def judge(self, name, scenario, causes, seconds):
        self._seconds.append(seconds)
        ids = [cause["id"] for cause in causes]
        expected = scenario["expected"].split("|")
        first = ids[0] in expected
        third = any(cause in ids[:3] for cause in expected)
        for row in (name, scenario["kind"], "all"):
            self._count(row, first, third)
        self._firm.append((causes[0]["probability"], first))
        if expected == ["unknown"] and not first:
            self.alarms.append(f"{scenario['name']} ({name})")
        if not first:
            self.misses.append(f"{scenario['name']} ({name}): " + ", ".join(f"{c['id']} {c['probability']:.2f}" for c in causes[:3])
                               + f"; expected {scenario['expected']}")

    def counts(self):
        first, _, count = self._rows.get("all", [0, 0, 0])
        return first, count - first

    def show(self):
        order = [name for name in self._rows if name != "all"] + (["all"] if "all" in self._rows else [])
        for name in order:
            first, third, count = self._rows[name]
            print(f"  {name:16} top-1 {first:3} of {count:3} ({100 * first / count:5.1f} %)   top-3 {third:3} ({100 * third / count:5.1f} %)")
        print("  false alarms: " + (", ".join(self.alarms) if self.alarms else "none"))
        if self._seconds:
            print(f"  time per case: median {statistics.median(self._seconds):.2f} s, longest {max(self._seconds):.2f} s")
        self._calibration()

    def _calibration(self):
        """Said against true, in bands of what was said of the first cause."""
        print("  calibration: said        cases  right  mean said  difference")
        for low, high in zip(BANDS, BANDS[1:]):
            band = [(p, right) for p, right in self._firm if low <= p < high]
            if band:
                self._band(f"{low:.2f} to {min(high, 1.0):.2f}", band)
        firm = [(p, right) for p, right in self._firm if p >= 0.9]
        if firm:
            self._band("0.90 and more", firm)

    @staticmethod
    def _band(name, band):
        said = sum(p for p, _ in band) / len(band)
        right = sum(r for _, r in band) / len(band)
        print(f"               {name:14} {len(band):5}  {right:5.3f}      {said:5.3f}      {right - said:+6.3f}")
