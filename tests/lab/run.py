#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays the scenarios in real realms and scores what kerbscope-cli says of the evidence.

usage: run.py KERBSCOPE_CLI [--only NAME,...] [--half tune|test] [--keep FOLDER] [--require SHARE]

Needs root (network namespaces). Each scenario is asked four times: with everything, with the capture and the listing, with the
trace and the commands' output, and with the commands' output alone where that tells it.
"""
import argparse
import collections
import csv
import json
import os
import shutil
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from laboratory.scene import Scene  # noqa: E402

SETS = {
    "everything": ["capture.pcap", "klist.txt", "trace.txt", "commands.txt", "curl.txt", "krb5.conf"],
    "capture+klist": ["capture.pcap", "klist.txt"],
    "trace+commands": ["trace.txt", "commands.txt", "curl.txt"],
}


def diagnose(cli, code, files):
    arguments = [cli, "diagnose", "--json", "--zone", "UTC"] + (["--code", code] if code else []) + files
    done = subprocess.run(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    try:
        return json.loads(done.stdout)["causes"]
    except (ValueError, KeyError):
        return [{"id": f"exit {done.returncode}: {done.stderr.decode(errors='replace')[:120]}", "probability": 0}]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("--only", default="")
    parser.add_argument("--half", default="")
    parser.add_argument("--keep", default="")
    parser.add_argument("--require", type=float, default=0.0)
    options = parser.parse_args()
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "scenarios.tsv"), newline="") as f:
        scenarios = list(csv.DictReader(f, delimiter="\t"))
    score = collections.defaultdict(lambda: [0, 0, 0])
    confident = [0, 0]
    for scenario in scenarios:
        if options.only and scenario["name"] not in options.only.split(","):
            continue
        if options.half and scenario["half"] != options.half:
            continue
        scene = Scene(scenario["faults"].split())
        begun = time.monotonic()
        try:
            scene.up()
            scene.play(scenario["actions"].split())
        finally:
            scene.down()
        evidence = scene.client.evidence
        for name, files in SETS.items():
            present = [os.path.join(evidence, f) for f in files if os.path.exists(os.path.join(evidence, f))]
            causes = diagnose(options.cli, scenario["code"], present)
            ids = [cause["id"] for cause in causes]
            first, third = ids[:1] == [scenario["expected"]], scenario["expected"] in ids[:3]
            score[name][0] += first
            score[name][1] += third
            score[name][2] += 1
            if causes[0]["probability"] >= 0.9:
                confident[1] += 1
                confident[0] += first
            if not first:
                print(f"  miss {scenario['name']} ({name}): " + ", ".join(f"{c['id']} {c['probability']:.2f}" for c in causes[:3])
                      + f"; expected {scenario['expected']}")
        print(f"{scenario['name']}: {time.monotonic() - begun:.1f} s", flush=True)
        if options.keep:
            shutil.copytree(evidence, os.path.join(options.keep, scenario["name"]), dirs_exist_ok=True)
        if not os.environ.get("LAB_KEEP"):
            shutil.rmtree(scene.folder, ignore_errors=True)
    total = [sum(row[i] for row in score.values()) for i in range(3)]
    for name, (first, third, count) in list(score.items()) + [("all", total)]:
        print(f"{name:16} top-1 {first:3} of {count:3} ({100 * first / max(count, 1):5.1f} %)   top-3 {100 * third / max(count, 1):5.1f} %")
    if confident[1]:
        print(f"conclusions at 0.9 and more: {confident[0]} of {confident[1]} right")
    passed, failed = total[0], total[2] - total[0]
    print(f"{passed} passed, {failed} failed")
    return 0 if total[2] and total[0] / total[2] >= options.require else 1


sys.exit(main())
