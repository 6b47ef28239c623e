#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the real program at random moments of a guide session and looks whether the case is there when it is started again.

    kill.py KERBSCOPE KERBSCOPE-CLI [TIMES [SEED]]

Each time a case is begun, given a title of its own and a few answers; a step counts as promised once the foot of the window says
"saved". Then, at a random moment after one more key, the program is killed (SIGKILL). Started again it must offer the case among
the recent ones, and the case must hold every promised step and nothing that was not entered. 20 times are part of the tests, 200
are the full measure: kill.py build/dev/bin/kerbscope build/dev/bin/kerbscope-cli 200. Exit code 77: a tool is missing here.
"""
import random
import sys
import time

from desktop.screen import SKIPPED, Desktop, Missing

MOST_ANSWERS = 4
LONGEST_WAIT = 0.4  # seconds from the last key to the kill


def saved(program):
    """The foot of the window says that all is saved."""
    from desktop.tree import Role, until

    foot = program.window
    def says():
        return foot.find(lambda node: node.role == Role.LABEL and node.name.startswith("saved "))
    until("the word that all is saved", says)


class Session:
    """One life of the program: what was entered, and what of it was promised."""

    def __init__(self, program, number, chance):
        from desktop.guide import Guide

        self.program = program
        self.title = f"killed {number}"
        self.chance = chance
        self.guide = Guide(program)
        self.entered = []  # (question, answer)
        self.promised = 0

    def begin(self):
        from desktop import story
        from desktop.tree import Role

        self.program.keys("ctrl+n", "ctrl+k")
        self.program.type(story.CODE)
        self.program.find(lambda node: node.role == Role.LIST_ITEM and node.name.startswith(story.CODE), what="the code among the suggestions")
        self.program.keys("Return")
        self.guide.shown()
        # The title, by the label's mnemonic.
        self.program.keys("alt+c", "ctrl+a")
        self.program.type(self.title)
        self.program.keys("Return")
        saved(self.program)

    def enter(self):
        """One answer, by its key. False when there is nothing left to ask."""
        question = self.guide.question()
        if question is None:
            return False
        answers = list(self.guide.answers())
        place = self.chance.randrange(min(len(answers), 9))
        self.guide.answers()[answers[place]].accessible.grab_focus()
        self.entered.append((question, answers[place]))
        self.program.keys(str(place + 1))
        return True

    def promise(self):
        from desktop.tree import until

        question = self.entered[-1][0]
        until("the next question", lambda: self.guide.shown().name != question)
        saved(self.program)
        self.promised = len(self.entered)

    def run(self):
        """Up to the kill."""
        self.begin()
        for _ in range(self.chance.randint(0, MOST_ANSWERS)):
            if not self.enter():
                break
            self.promise()
        self.enter()
        time.sleep(self.chance.uniform(0, LONGEST_WAIT))
        self.program.kill()


def open_recent(program, title):
    """The case among the recent ones of Home: opened as the user does."""
    from desktop.tree import Role, until

    button = program.find(lambda node: node.role == Role.PUSH_BUTTON and node.name == title, what=f"'{title}' among the recent cases")
    button.press()
    until(f"the case '{title}'", lambda: program.named("Title of the case").text == title)


def check(program, before):
    """What the restarted program shows of the case: all that was promised, nothing that was not entered."""
    from desktop import story
    from desktop.guide import Guide
    from desktop.tree import until

    open_recent(program, before.title)
    path = until("the path so far", Guide(program).path)
    known = [value for _, value in path]
    assert any(value.startswith(story.CODE) for value in known), f"the code is lost: {path}"
    given = [answer for _, answer in before.entered]
    for place, (question, answer) in enumerate(before.entered[:before.promised]):
        assert answer in known, f"step {place + 1} was promised and is lost: {question} {answer}; there are {path}"
    strange = [value for value in known if value not in given and not value.startswith(story.CODE)]
    assert not strange, f"nobody entered {strange}"
    return sum(answer in known for answer in given)


def kill_often(desktop, binary, times, chance):
    from desktop.program import Program

    before, promised, kept = None, 0, 0
    for number in range(times + 1):
        with Program(desktop, binary) as program:
            program.activate()
            if before:
                kept += check(program, before)
                promised += before.promised
            if number == times:
                break
            before = Session(program, number + 1, chance)
            before.run()
        if (number + 1) % 10 == 0:
            print(f"  {number + 1} kills", flush=True)
    said = open(desktop.path("program.log"), encoding="utf-8", errors="replace").read()
    assert "corrupt" not in said and "malformed" not in said, said
    print(f"killed {times} times: each case was offered again with its code and all of {promised} promised answers ({kept} answers were kept)")


def main():
    binary = sys.argv[1]
    times = int(sys.argv[3]) if len(sys.argv) > 3 else 20
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 471000
    print(f"seed {seed}")
    try:
        with Desktop() as desktop:
            kill_often(desktop, binary, times, random.Random(seed))
    except Missing as missing:
        print(f"skipped: {missing}")
        return SKIPPED
    return 0


if __name__ == "__main__":
    sys.exit(main())
