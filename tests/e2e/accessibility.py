#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks every page of the real program over AT-SPI and fails on what assistive technology could not use.

    accessibility.py KERBSCOPE [--tree FOLDER]        every page, without and with a case, and every dialog
    accessibility.py SPECIMEN --self-check            a window with known faults: each must be found, and nothing else

A control without a name, a chart without words, a button that no key reaches, a control that keeps the keyboard: each is a
finding. --tree writes what was seen, in lines. Exit code 77: a tool is missing here.
"""
import os
import sys

from desktop.screen import SKIPPED, Desktop, Missing

DATA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")
EVIDENCE = ["events/story-locked.xml", "klist/windows-tgt.txt"]
FAULTS = ["no name: push button", "out of reach of the keyboard: push button 'Out of reach'", "no name: text",
          "a picture without words: chart 'Mute chart'", "out of reach of the keyboard: chart 'Mute chart'"]


class Walk:
    def __init__(self, program, trees=None):
        from desktop.audit import FocusWatch

        self.program = program
        self.watch = FocusWatch()
        self.findings = []
        self.screens = 0
        self.trees = trees

    @staticmethod
    def unless_gone(question):
        """What changes while it is looked at is looked at again."""
        from desktop.tree import Gone

        for _ in range(5):
            try:
                return question()
            except Gone:
                continue
        return question()

    def look(self, name, window=None):
        from desktop import audit, tree

        window = window or self.program.windows()[0]
        self.screens += 1
        if self.trees:
            os.makedirs(self.trees, exist_ok=True)
            with open(os.path.join(self.trees, name.replace(" ", "-") + ".txt"), "w", encoding="utf-8") as file:
                file.write("\n".join(tree.as_text(window)) + "\n")
        found = self.unless_gone(lambda: audit.faults_of_names(window))
        found += self.unless_gone(lambda: audit.faults_of_reach(self.program, window, self.watch))
        for fault in found:
            print(f"{name}: {fault}", flush=True)
        self.findings += found


def pages(program):
    from desktop.tree import Role

    rail = program.named("Pages")
    return [node.name for node in rail.children if node.role == Role.RADIO_BUTTON]


def open_page(program, place, title):
    from desktop.tree import Role, State, until

    program.keys(f"alt+{place + 1}")
    until(f"the page {title}", lambda: State.CHECKED in program.named(title, Role.RADIO_BUTTON).states)


def walk_program(walk):
    from desktop import story
    from desktop.guide import Guide
    from desktop.tree import Role, until

    program = walk.program
    titles = pages(program)
    for place, title in enumerate(titles):
        open_page(program, place, title)
        walk.look(f"{title}, empty")

    open_page(program, 0, titles[0])
    program.keys("ctrl+k")
    program.type(story.CODE)
    program.find(lambda node: node.role == Role.LIST_ITEM and node.name.startswith(story.CODE), what="the code among the suggestions")
    program.keys("Return")
    program.put_on_clipboard(story.listing())
    program.keys("ctrl+shift+v")
    until("the listing in the case", lambda: program.named("2 pieces of evidence"))
    for file in EVIDENCE:
        with open(os.path.join(DATA, file), encoding="utf-8", errors="replace") as text:
            program.put_on_clipboard(text.read())
        program.keys("ctrl+shift+v")
    until("the files in the case", lambda: program.named(f"{2 + len(EVIDENCE)} pieces of evidence"))
    for place, title in enumerate(titles):
        open_page(program, place, title)
        if title == "Evidence":
            for row in range(2 + len(EVIDENCE)):
                walk.look(f"{title}, piece {row + 1}")
                choose_row(program, row + 1)
        else:
            walk.look(f"{title}, with a case")
    open_page(program, titles.index("Guide"), "Guide")
    if not Guide(program).conclusion():
        program.named("Conclude now").press()
        until("the conclusion", Guide(program).conclusion)
        walk.look("Guide, conclusion")
    for name, keys in (("shortcuts", "ctrl+slash"), ("manual", "F1")):
        dialog(walk, name, lambda: program.keys(keys))
    for menu, entries in menus(program):
        if menu == "Help":
            for entry in entries:
                if entry.startswith("About"):
                    dialog(walk, "about", lambda: press_entry(program, entry))
        if menu == "File":
            for entry in entries:
                if entry.startswith(("Knowledge packs", "Settings")):
                    dialog(walk, entry.rstrip("…").lower(), lambda: press_entry(program, entry))


def choose_row(program, row):
    from desktop.tree import Role

    found = program.find(lambda node: node.role in (Role.LIST, Role.TREE, Role.TABLE) and node.name.startswith("Evidence"), what="the list of evidence")
    rows = [child for child in found.children if child.role in (Role.LIST_ITEM, Role.TABLE_CELL)]
    if row < len(rows):
        program.click(rows[row])


def menus(program):
    from desktop.tree import Role

    bar = program.find(lambda node: node.role == Role.MENU_BAR, what="the menu bar")
    return [(menu.name, [entry.name for entry in menu.walk(showing=False) if entry.role == Role.MENU_ITEM and entry != menu])
            for menu in bar.children]


def press_entry(program, name):
    from desktop.tree import Role

    bar = program.find(lambda node: node.role == Role.MENU_BAR, what="the menu bar")
    next(node for node in bar.walk(showing=False) if node.name == name).press()


def dialog(walk, name, opening):
    from desktop.tree import until

    before = walk.program.windows()
    opening()
    window = until(f"the window {name}", lambda: next((window for window in walk.program.windows() if window not in before), None))
    walk.look(name, window)
    walk.program.keys("Escape")
    until(f"the window {name} gone", lambda: len(walk.program.windows()) == len(before))


def self_check(desktop, binary):
    from desktop.program import Program

    missed = []
    for arguments, faults in (((), FAULTS), (("--trap",), FAULTS[:1] + ["the tabulator stays at text 'Trap'"])):
        with Program(desktop, binary, arguments) as program:
            program.activate()
            walk = Walk(program)
            walk.look("specimen")
            missed += [fault for fault in faults if not any(found.startswith(fault) for found in walk.findings)]
            if not arguments:
                missed += [f"wrongly: {found}" for found in walk.findings if not any(found.startswith(fault) for fault in faults)]
    for fault in missed:
        print(f"not found: {fault}")
    return 1 if missed else 0


def main():
    from_arguments = sys.argv[1:]
    binary = from_arguments[0]
    trees = from_arguments[from_arguments.index("--tree") + 1] if "--tree" in from_arguments else None
    try:
        with Desktop() as desktop:
            if "--self-check" in from_arguments:
                return self_check(desktop, binary)
            from desktop.program import Program

            with Program(desktop, binary) as program:
                program.activate()
                walk = Walk(program, trees)
                walk_program(walk)
                print(f"{walk.screens} screens, {len(walk.findings)} findings")
                return 1 if walk.findings else 0
    except Missing as missing:
        print(f"skipped: {missing}")
        return SKIPPED


if __name__ == "__main__":
    sys.exit(main())
