#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job in the real program, by keyboard alone or by mouse alone: code, listing, questions, conclusion, report.

    mainjob.py KERBSCOPE KERBSCOPE-CLI keyboard|mouse [LOOPWATCH]

What counts is what comes out: the saved case, the clipboard, the report in a file. LOOPWATCH is the library that logs how long
the event loop stood still (loopwatch.cpp); its log is printed at the end. Exit code 77: a tool is missing here.
"""
import json
import os
import subprocess
import sys

from desktop.screen import SKIPPED, Desktop, Missing

HARD_LIMIT = 40  # steps; the job takes far fewer


class Keyboard:
    """No pointer at all: it lies in the corner of the screen."""

    def __init__(self, program):
        self.program = program

    def say_code(self, code):
        self.program.type(code)
        self.program.find(lambda node: node.role_name == "list item" and node.name.startswith(code), what="the code among the suggestions")
        self.program.keys("Return")

    def give_listing(self, text):
        self.program.put_on_clipboard(text)
        self.program.keys("ctrl+shift+v")

    def answer(self, button, key):
        self.program.keys(key)

    def press(self, name):
        """Tab until the button has the keyboard, then the space bar."""
        for _ in range(60):
            focused = self.program.focused()
            if focused and focused.name == name:
                return self.program.keys("space")
            self.program.keys("Tab")
        raise AssertionError(f"the tabulator does not reach '{name}'")

    def save(self, path):
        # The dialog opens with the name marked.
        self.program.keys("ctrl+a")
        self.program.type(path)
        self.program.keys("Return")

    def save_case(self):
        self.program.keys("ctrl+s")

    def quit(self):
        self.program.keys("ctrl+q")


class Mouse:
    """No key at all: the code comes with the middle button from where it was marked, the listing by the menu."""

    def __init__(self, program):
        self.program = program

    def choose(self, menu, item):
        for name in (menu, item):
            self.program.click(self.program.find(lambda node: node.role_name == "menu item" and node.name == name and node.showing,
                                                 what=f"{name} in the menu"))

    def say_code(self, code):
        self.program.put_on_clipboard(code, "primary")
        self.program.click(self.program.named("Code, text or file"), button="2")
        self.program.click(self.program.find(lambda node: node.role_name == "list item" and node.name.startswith(code), what="the code among the suggestions"))

    def give_listing(self, text):
        self.program.put_on_clipboard(text)
        self.choose("Edit", "Paste as evidence")

    def answer(self, button, key):
        self.program.click(button or self.program.named("I can't find out (0)"))

    def press(self, name):
        self.program.click(self.program.named(name))

    def save(self, path):
        # The folder and the name that the dialog proposes.
        self.program.click(self.program.find(lambda node: node.role_name == "push button" and node.name == "Save", what="Save in the dialog"))

    def save_case(self):
        self.choose("File", "Save case as…")

    def quit(self):
        self.choose("File", "Quit")


def report_of(cli, file):
    """What the saved case says, read by the command line."""
    done = subprocess.run([cli, "report", "--case", file, "--no-redact", "--format", "json", "--output", "-"], capture_output=True,
                          timeout=120, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def do_main_job(desktop, binary, cli, way, environment):
    from desktop import story
    from desktop.guide import Guide, answer_of
    from desktop.program import Program
    from desktop.tree import until

    with Program(desktop, binary, environment=environment) as program:
        program.activate()
        hands = Keyboard(program) if way == "keyboard" else Mouse(program)
        hands.say_code(story.CODE)
        guide = Guide(program)
        until("the guide with the code in its path", lambda: any(story.CODE in known for _, known in guide.path()))
        hands.give_listing(story.listing())
        until("the listing in the case", lambda: program.named("2 pieces of evidence"))

        asked = {}
        while guide.question():
            question = guide.question()
            assert question not in asked, f"asked twice: {question}"
            assert len(asked) < HARD_LIMIT, "no conclusion in sight"
            answers = guide.answers()
            words, key = answer_of(story.TRUTH, answers)
            hands.answer(answers.get(words), key)
            asked[question] = words
            print(f"  {question} {words or '(cannot be found out)'}")
            until("the next question", lambda: guide.shown().name != question)
        conclusion = guide.conclusion()
        print(f"  = {conclusion}")

        hands.press("Report")
        until("the report", lambda: "sensitive" in [state.value_nick for state in program.named("Copy for ticket").states])
        hands.press("Copy for ticket")
        ticket = until("the essence on the clipboard", lambda: "trust" in program.clipboard() and program.clipboard())
        hands.press("Save…")
        until("the dialog that asks where to save", lambda: program.named("Save the report"))
        hands.save(desktop.path("report.html"))
        report = until("the report in a file", lambda: saved(desktop, ".html"))
        hands.save_case()
        until("the dialog that asks where to save", lambda: program.named("Save the case"))
        hands.save(desktop.path("copy.kscase"))
        until("the confirmation", lambda: program.find(lambda node: node.name.startswith("Saved as ") and node.name.endswith(".kscase")))
        copy = next(file for file in saved(desktop, ".kscase") if file.startswith((desktop.path("home"), desktop.path("copy"))))
        hands.quit()
        assert program.process.wait(30) == 0
        said = program.said()

    found = report_of(cli, copy)
    assert found["causes"][0]["id"] == story.CAUSE and found["causes"][0]["title"] == conclusion, found["causes"][0]
    assert [piece["kind"] for piece in found["evidence"]].count("klist-windows") == 1, found["evidence"]
    known = [finding["value"] for piece in found["evidence"] for finding in piece["findings"]]
    for question, words in asked.items():
        assert words is None or words in known, f"the case lacks the answer to {question}"
    with open(report[0], encoding="utf-8") as file:
        html = file.read()
    for text, what in ((ticket, "the clipboard"), (html, "the report")):
        assert story.CODE in text, f"{what} lacks the code"
        assert "AES" in text, f"{what} lacks the cause"
        assert story.USER not in text.lower() and story.REALM.lower() not in text.lower(), f"{what} holds a name"
    assert "QObject::" not in said and "QWidget::" not in said, f"Qt complained: {said}"
    # The code, the listing, the answers, and the report's three presses.
    print(f"{way}: concluded after {2 + len(asked)} steps ({len(asked)} questions), report copied and saved after {5 + len(asked)}")


def saved(desktop, ending):
    """Files of a kind anywhere on the desktop, as soon as something is in them."""
    return [os.path.join(folder, name) for folder, _, names in os.walk(desktop.folder) for name in names
            if name.endswith(ending) and os.path.getsize(os.path.join(folder, name))]


def main():
    binary, cli, way = sys.argv[1:4]
    watch = sys.argv[4] if len(sys.argv) > 4 else None
    try:
        with Desktop() as desktop:
            log = desktop.path("loop.log")
            environment = {"LD_PRELOAD": os.path.abspath(watch), "KERBSCOPE_LOOPWATCH": log} if watch else {}
            do_main_job(desktop, binary, cli, way, environment)
            if watch:
                with open(log, encoding="utf-8") as told:
                    print(told.read(), end="")
    except Missing as missing:
        print(f"skipped: {missing}")
        return SKIPPED
    return 0


if __name__ == "__main__":
    sys.exit(main())
