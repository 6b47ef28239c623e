# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide as an agent sees it: what is asked, what can be answered, what was answered, what was concluded."""
from .tree import Role, until

AREA = "Question or conclusion"
CONCLUSION = "Conclusion: "


class Guide:
    """The page Guide of a running program; it must be open."""

    def __init__(self, program):
        self._program = program

    def area(self):
        return self._program.named(AREA)

    def shown(self):
        """The view in the middle: the question's, or the conclusion's. Its name says which."""
        return until("a question or a conclusion", lambda: self.area().find(
            lambda node: node.role == Role.FILLER and node.name not in ("", AREA)))

    def question(self):
        """None when there is a conclusion instead."""
        name = self.shown().name
        return None if name.startswith(CONCLUSION) else name

    def conclusion(self):
        name = self.shown().name
        return name.removeprefix(CONCLUSION) if name.startswith(CONCLUSION) else None

    def answers(self):
        """The buttons by their words, in the order of their keys 1, 2, 3…"""
        return {node.name: node for node in self.shown().walk()
                if node.role == Role.PUSH_BUTTON and node.description.startswith("Key ")}

    def path(self):
        """The answers and codes so far, as the left column names them: what was asked, and what is known."""
        column = self._program.find(lambda node: node.name == "Path so far" and node.role != Role.LABEL, what="the path so far")
        words = [node.name for node in column.walk() if node.role == Role.LABEL]
        return list(zip(words[::2], words[1::2]))


def answer_of(truth, answers):
    """Which of the answers the agent gives, and its key: the one that is true; else that it cannot be found out."""
    for place, words in enumerate(answers):
        if words in truth:
            return words, str(place + 1)
    return None, "0"
