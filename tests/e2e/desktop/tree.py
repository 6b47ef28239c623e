# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What assistive technology sees of a program, over AT-SPI: the tree of its controls, with names, states and places."""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

State = Atspi.StateType
Role = Atspi.Role


class Gone(Exception):
    """The program, or the part of it that was asked, is no longer there."""


def asked(question, *arguments):
    try:
        return question(*arguments)
    except GLib.Error as error:
        raise Gone(str(error)) from error


class Node:
    """One accessible object. Every question goes to the program anew: nothing is remembered."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __eq__(self, other):
        # Not by the object: the library may make several of one control.
        return isinstance(other, Node) and self.accessible.path == other.accessible.path

    def __hash__(self):
        return hash(self.accessible.path)

    @property
    def name(self):
        return asked(self.accessible.get_name) or ""

    @property
    def description(self):
        return asked(self.accessible.get_description) or ""

    @property
    def role(self):
        return asked(self.accessible.get_role)

    @property
    def role_name(self):
        return asked(self.accessible.get_role_name) or ""

    @property
    def states(self):
        return set(asked(self.accessible.get_state_set).get_states())

    @property
    def showing(self):
        return State.SHOWING in self.states

    @property
    def children(self):
        count = asked(self.accessible.get_child_count)
        found = [asked(self.accessible.get_child_at_index, place) for place in range(max(count, 0))]
        return [Node(child) for child in found if child is not None]

    @property
    def parent(self):
        above = asked(self.accessible.get_parent)
        return Node(above) if above else None

    @property
    def text(self):
        """What is written in it: a field's text, a label's words."""
        face = self.accessible.get_text_iface()
        if not face:
            return self.name
        return asked(face.get_text, 0, asked(face.get_character_count))

    @property
    def actions(self):
        face = self.accessible.get_action_iface()
        return [asked(face.get_action_name, place) for place in range(asked(face.get_n_actions))] if face else []

    def press(self):
        """What assistive technology does where the agent clicks."""
        for place, action in enumerate(self.actions):
            if action.lower() in ("press", "click", "toggle", "activate"):
                asked(self.accessible.get_action_iface().do_action, place)
                return
        raise LookupError(f"{self} offers nothing to press: {self.actions}")

    @property
    def place(self):
        """x, y, width, height on the screen."""
        box = asked(self.accessible.get_extents, Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    @property
    def relations(self):
        return {relation.get_relation_type() for relation in asked(self.accessible.get_relation_set)}

    def walk(self, showing=True):
        """The node and all below it, parents first; with `showing` only what is on the screen."""
        # Menu bars offer their menus' entries before they are opened; rows of long lists are there while out of sight.
        if showing and not self.showing:
            return
        yield self
        for child in self.children:
            yield from child.walk(showing)

    def find(self, wanted, showing=True):
        """The first for which `wanted` holds, or None."""
        return next((node for node in self.walk(showing) if wanted(node)), None)

    def named(self, name, *roles):
        return self.find(lambda node: node.name == name and (not roles or node.role in roles))

    def beginning(self, words, *roles):
        return self.find(lambda node: node.name.startswith(words) and (not roles or node.role in roles))

    def __str__(self):
        try:
            return f"{self.role_name} '{self.name}'"
        except Gone:
            return "(gone)"


def until(what, question, seconds=20.0, pause=0.03):
    """The first true answer. AssertionError with `what` when there is none in time."""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = question()
        except Gone:
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds:g} s: {what}")
        time.sleep(pause)


def program(pid, seconds=30.0):
    """The root of a program's tree, as soon as it has a window."""
    Atspi.init()
    Atspi.set_timeout(5000, 20000)

    def look():
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for place in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(place)
            if child is not None and asked(child.get_process_id) == pid and asked(child.get_child_count) > 0:
                child.set_cache_mask(Atspi.Cache.NONE)
                return Node(child)
        return None

    return until(f"process {pid} among the accessible programs", look, seconds)


def as_text(node, depth=0, lines=None):
    """The tree in lines, for people."""
    lines = [] if lines is None else lines
    if not node.showing and depth:
        return lines
    states = node.states
    marks = "".join(sign for sign, state in (("f", State.FOCUSABLE), ("F", State.FOCUSED), ("c", State.CHECKED)) if state in states)
    lines.append(f"{'  ' * depth}{node.role_name} '{node.name}' [{marks}] {'/'.join(node.actions)} ({node.description})")
    for child in node.children:
        as_text(child, depth + 1, lines)
    return lines
