#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the window stands still at what one does in it: the first letter just after the start, every page for the first time and
again, another theme, another size of text, another language, settings, manual, report.

    blocks.py KERBSCOPE LOOPWATCH [LIMIT]

A line for each act: the longest turn of the event loop in it, in milliseconds of the processor's time of the window's thread (other
load of the computer does not count). LIMIT: an act over it fails the run; 50 is the promise for a release build. Exit code 77: a tool is
missing here.
"""
import re
import sys
import time

import os

from desktop.screen import SKIPPED, Desktop, Missing

REST = 0.7  # seconds after an act, for what follows from it
BLOCK = re.compile(r"^block ([\d.]+) ms, processor ([\d.]+) ms, (\w+): (.*)$")
EXCEPT = ("language",)  # everything is made anew: told, not held against the limit


class Acts:
    """What was done, and the worst turn of the loop in each."""

    def __init__(self, log):
        self.log = log
        self.worst = []

    def blocks(self):
        try:
            with open(self.log, encoding="utf-8") as lines:
                return [match for match in map(BLOCK.match, lines.read().splitlines()) if match]
        except FileNotFoundError:
            return []

    def do(self, name, act):
        before = len(self.blocks())
        act()
        time.sleep(REST)
        worst = max((float(block[2]) for block in self.blocks()[before:]), default=0.0)
        self.worst.append((name, worst))
        print(f"{worst:7.1f} ms  {name}" if worst else f"   < 20 ms  {name}", flush=True)


def walk(program, acts):
    from desktop import story
    from desktop.tree import Role, until

    def command(words):
        """A command by the palette."""
        program.keys("ctrl+k", "ctrl+a")
        program.type(">" + words)
        time.sleep(0.3)
        program.keys("Return")

    acts.do("the first letter just after the start", lambda: program.type(story.CODE[0]))
    acts.do("the rest of the code", lambda: program.type(story.CODE[1:]))
    acts.do("the code is taken", lambda: program.keys("Return"))
    program.put_on_clipboard(story.listing())
    acts.do("a listing is pasted", lambda: program.keys("ctrl+shift+v"))
    until("the listing in the case", lambda: program.named("2 pieces of evidence"))
    titles = [node.name for node in program.named("Pages").children if node.role == Role.RADIO_BUTTON]
    for again in ("the first time", "again"):
        for place, title in enumerate(titles):
            acts.do(f"page {title}, {again}", lambda place=place: program.keys(f"alt+{place + 1}"))
    for theme in ("dark", "light", "dark"):
        for place in (1, 3, 7):
            program.keys(f"alt+{place + 1}")
            time.sleep(REST)
            acts.do(f"{theme} theme on {titles[place]}", lambda theme=theme: command(f"{theme} theme"))
    acts.do("text of 150 %", lambda: command("text size 150"))
    acts.do("text of 100 %", lambda: command("text size 100"))
    acts.do("the settings", lambda: program.keys("ctrl+comma"))
    acts.do("the settings are closed", lambda: program.keys("Escape"))
    acts.do("the manual", lambda: program.keys("F1"))
    acts.do("the manual is closed", lambda: program.keys("Escape"))
    acts.do("the shortcuts", lambda: program.keys("ctrl+slash"))
    acts.do("the shortcuts are closed", lambda: program.keys("Escape"))
    acts.do("a new case", lambda: program.keys("ctrl+n"))
    acts.do("language: German", lambda: command("deutsch"))


def main():
    binary, watch = sys.argv[1:3]
    limit = float(sys.argv[3]) if len(sys.argv) > 3 else None
    try:
        with Desktop() as desktop:
            from desktop.program import Program

            log = desktop.path("loop.log")
            acts = Acts(log)
            with Program(desktop, binary, environment={"LD_PRELOAD": os.path.abspath(watch), "KERBSCOPE_LOOPWATCH": log}) as program:
                program.activate()
                walk(program, acts)
                for block in acts.blocks():
                    if float(block[2]) > (limit or 50):
                        print(block[0])
    except Missing as missing:
        print(f"skipped: {missing}")
        return SKIPPED
    over = [name for name, worst in acts.worst if limit and worst > limit and not name.startswith(EXCEPT)]
    print(f"longest: {max(worst for _, worst in acts.worst):.1f} ms; over the limit: {', '.join(over) or 'none'}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
