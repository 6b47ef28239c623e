#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays the scenarios in real realms and scores what kerbscope-cli says of the evidence.

usage: run.py KERBSCOPE_CLI [--only NAME,...] [--half NAME] [--quick] [--only-written] [--jobs N] [--keep FOLDER] [--again FOLDER]
              [--questions] [--require SHARE]

Needs root (network namespaces). Each scenario is asked several times: with everything, with the capture and the listing, with
the trace and what the commands printed. --keep saves the evidence; --again scores saved evidence without playing (no root
needed). --quick takes the scenes marked so, --only-written the cases that need no network. README.md tells more.
"""
import argparse
import concurrent.futures
import csv
import datetime
import importlib.util
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from laboratory.interview import MOST, by_table, interview  # noqa: E402
from laboratory.score import Score, diagnose, questions  # noqa: E402

TOOLS = ["ip", "nft", "ss", "krb5kdc", "kdb5_util", "kadmin.local", "kinit", "dnsmasq", "squid", "tcpdump", "curl", "faketime"]
DOMAIN_TOOLS = ["samba", "samba-tool"]
MODULES = {"gssapi": "python3-gssapi"}
SKIPPED = 77


def missing(chosen):
    """What the laboratory lacks here for these scenarios, in words; empty: nothing."""
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    os.environ["PATH"] = path
    domain = any("ad" in scenario["faults"].split() for scenario in chosen)
    lacks = [tool for tool in TOOLS + (DOMAIN_TOOLS if domain else []) if not shutil.which(tool)]
    lacks += [f"the Python module {name} ({package})" for name, package in MODULES.items() if not importlib.util.find_spec(name)]
    if os.geteuid() != 0:
        lacks.insert(0, "root")
    elif not lacks:
        lacks += network_lacks()
    return lacks


def network_lacks():
    """Containers often allow root neither namespaces nor filters: the smallest network is tried and taken away again."""
    from laboratory.network import Network
    from laboratory.processes import Failed
    network = Network()
    try:
        network.up()
        host = network.add("probe", 99)
        host.drop(9)
        host.run("tcpdump", "-i", "any", "-Z", "root", "-d", "port 88")
    except (Failed, OSError, subprocess.SubprocessError) as why:
        return [f"what a network of its own needs: {str(why).strip().splitlines()[-1]}"]
    finally:
        network.down()
    return []


def scenarios(options):
    with open(os.path.join(HERE, "scenarios.tsv"), newline="") as f:
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            if options.only and row["name"] not in options.only.split(","):
                continue
            if options.only_written and row["actions"]:
                continue
            if options.half and row["half"] != options.half:
                continue
            if options.quick and row["quick"] != "quick":
                continue
            yield row


def written(scenario):
    return [os.path.join(HERE, "written", name) for name in scenario["written"].split()]


def play(scenario, keep, templates):
    """Returns the seconds it took; the evidence is then in `keep`, with the time at which it was taken."""
    from laboratory.scene import Scene
    begun = time.monotonic()
    target = os.path.join(keep, scenario["name"])
    shutil.rmtree(target, ignore_errors=True)
    scene = Scene(scenario["faults"].split(), templates)
    try:
        scene.up()
        scene.play(scenario["actions"].split())
    finally:
        scene.down()
    shutil.copytree(scene.client.evidence, target)
    if not os.environ.get("LAB_KEEP"):
        shutil.rmtree(scene.folder, ignore_errors=True)
    now = datetime.datetime.now(datetime.timezone.utc)
    clock = [word.partition("=")[2] for word in scenario["faults"].split() if word.startswith("client-clock=")]
    if clock:
        now += datetime.timedelta(seconds=int(clock[0].rstrip("s")))
    with open(os.path.join(target, "now.txt"), "w") as f:
        f.write(now.strftime("%Y-%m-%dT%H:%M:%SZ") + "\n")
    return time.monotonic() - begun


def show_questions(options, chosen, keep):
    """Counts the questions of the guide, with and without live checks, against the fixed order of the first requirement's table."""
    asked = []
    for scenario in chosen:
        folder = os.path.join(keep, scenario["name"])
        evidence = os.path.isdir(folder) if scenario["actions"] else scenario["written"]
        if evidence and scenario["expected"] != "unknown":
            asked.append((scenario, folder, written(scenario), *questions(scenario, folder, written(scenario))[0][1:]))
    for title, checks in (("with live checks", True), ("without live checks", False)):
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            counts = list(pool.map(lambda one: interview(options.cli, *one, checks), asked))
        print(f"questions before the right cause leads, {title}: median {statistics.median(counts):g}, mean {statistics.mean(counts):.1f} "
              f"in {len(counts)} scenarios, never in {sum(n >= MOST for n in counts)}")
        rows = [(n, by_table(scenario)) for n, (scenario, *_) in zip(counts, asked) if by_table(scenario) is not None]
        if rows:
            print(f"  of these with a page code of the table: {len(rows)}, median {statistics.median(n for n, _ in rows):g}, "
                  f"mean {statistics.mean(n for n, _ in rows):.1f}; the table's fixed order needs {statistics.median(t for _, t in rows):g}, "
                  f"mean {statistics.mean(t for _, t in rows):.1f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("--only", default="")
    parser.add_argument("--half", default="", help="tune, test, third or fourth")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only-written", action="store_true", help="the cases that need no network")
    parser.add_argument("--jobs", type=int, default=3, help="scenes at once; most of their time is waiting")
    parser.add_argument("--keep", default="")
    parser.add_argument("--again", default="")
    parser.add_argument("--silent-about", default="", help="half whose misses are counted but not shown")
    parser.add_argument("--questions", action="store_true", help="also count the questions put to the agent (takes its time)")
    parser.add_argument("--require", type=float, default=0.0, help="smallest share of right first causes for exit code 0")
    options = parser.parse_args()
    chosen = list(scenarios(options))
    keep = options.again or options.keep
    temporary = None if keep else tempfile.mkdtemp(prefix="kerbscope-lab-kept-")
    keep = keep or temporary
    if not options.again and any(scenario["actions"] for scenario in chosen):
        lacks = missing(chosen)
        if lacks:
            print(f"The laboratory is skipped; it lacks here: {', '.join(lacks)}")
            return SKIPPED
        templates = os.path.join(tempfile.gettempdir(), f"kerbscope-lab-templates-{os.getpid()}")
        os.makedirs(templates)
        try:
            with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
                running = {pool.submit(play, scenario, keep, templates): scenario for scenario in chosen if scenario["actions"]}
                for done in concurrent.futures.as_completed(running):
                    name = running[done]["name"]
                    if done.exception():
                        print(f"{name}: could not be played: {done.exception()}", flush=True)
                        shutil.rmtree(os.path.join(keep, name), ignore_errors=True)
                    else:
                        print(f"{name}: {done.result():.1f} s", flush=True)
        finally:
            shutil.rmtree(templates, ignore_errors=True)
    halves = {scenario["half"]: Score() for scenario in chosen}
    calls = []
    unplayed = 0
    for scenario in chosen:
        folder = os.path.join(keep, scenario["name"])
        if scenario["actions"] and not os.path.isdir(folder):
            unplayed += 1
        else:
            calls += [(scenario, *call) for call in questions(scenario, folder, written(scenario))]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = pool.map(lambda call: diagnose(options.cli, *call[2:]), calls)
        for (scenario, name, *_), answer in zip(calls, answers):
            halves[scenario["half"]].judge(name, scenario, *answer)
    passed = failed = 0
    for half, score in halves.items():
        right, wrong = score.counts()
        if right + wrong == 0:
            continue
        passed, failed = passed + right, failed + wrong
        if half != options.silent_about:
            for miss in score.misses:
                print(f"  miss {miss}")
        print(f"half '{half}':")
        score.show()
    if options.questions:
        show_questions(options, chosen, keep)
    if temporary:
        shutil.rmtree(temporary, ignore_errors=True)
    print(f"{passed} passed, {failed + unplayed} failed" + (f" ({unplayed} scenarios could not be played)" if unplayed else ""))
    return 0 if passed and not unplayed and passed / (passed + failed) >= options.require else 1


sys.exit(main())
