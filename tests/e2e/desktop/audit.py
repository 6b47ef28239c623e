# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every screen as assistive technology sees it: names, text beside pictures, everything within reach of keys."""
import time

from . import tree
from .tree import Atspi, GLib, Gone, Node, Role, State

# Rows and entries are reached inside what holds them; a bar follows its area, a frame its window.
INSIDE = {Role.LIST_ITEM, Role.TABLE_CELL, Role.TABLE_ROW, Role.TREE_ITEM, Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM,
          Role.MENU, Role.TABLE_COLUMN_HEADER, Role.TABLE_ROW_HEADER, Role.COLUMN_HEADER, Role.ROW_HEADER, Role.PAGE_TAB}
LEFT_OUT = {Role.SCROLL_BAR, Role.FRAME, Role.DIALOG, Role.WINDOW, Role.APPLICATION, Role.SEPARATOR, Role.SPLIT_PANE}
CONTROLS = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.TEXT, Role.ENTRY, Role.SPIN_BUTTON,
            Role.SLIDER, Role.LIST, Role.TREE, Role.TABLE, Role.TREE_TABLE, Role.LINK, Role.PASSWORD_TEXT, Role.CHART} | INSIDE
PICTURES = {Role.CHART, Role.CANVAS, Role.DRAWING_AREA, Role.IMAGE, Role.ICON}
NAMED_BY_VALUE = {Role.COMBO_BOX}  # Qt tells the value as the name: what it is the value of must come with a label or a description
WITHOUT_ROLE = {Role.FILLER, Role.UNKNOWN, Role.PANEL, Role.LAYERED_PANE, Role.INVALID}
MOST_TABS = 250
MOST_LINKS = 40


class FocusWatch:
    """Tells which control got the keyboard last."""

    def __init__(self):
        self._latest = None
        self._heard_all = []
        self._listener = Atspi.EventListener.new(self._heard)
        self._listener.register("object:state-changed:focused")

    def _heard(self, event):
        if event.detail1:
            self._latest = event.source
            self._heard_all.append(event.source)

    def taken(self):
        """All that got the keyboard since this was asked last: a slow computer tells of several at once."""
        heard, self._heard_all = self._heard_all, []
        return [Node(source) for source in heard]

    def rest(self):
        """Until nothing has moved for a while."""
        while self.after(lambda: None, 0.5) is not None:
            pass

    def after(self, act, seconds=1.5):
        """The control that has the keyboard after the act; None when it did not move."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass
        self._latest = None
        act()
        end = time.monotonic() + seconds
        while self._latest is None and time.monotonic() < end:
            if not context.iteration(False):
                time.sleep(0.005)
        return Node(self._latest) if self._latest is not None else None

    def close(self):
        self._listener.deregister("object:state-changed:focused")


def is_label_related(node):
    return Atspi.RelationType.LABELLED_BY in node.relations


def offers_action(node):
    return any(action.lower() in ("press", "toggle", "showmenu", "activate", "click") for action in node.actions)


def where(node):
    """The names above it, for people."""
    names = []
    above = node
    try:
        while above is not None and above.role != Role.APPLICATION:
            if above.name:
                names.append(above.name)
            above = above.parent
    except Gone:
        pass
    return " < ".join(f"'{name[:60]}'" for name in names[:4])


def faults_of_names(window):
    """Controls without a name, pictures without text, things that take the keyboard and say not what they are."""
    found = []
    for node in window.walk():
        role, states = node.role, node.states
        if role in LEFT_OUT:
            continue
        focusable = State.FOCUSABLE in states
        control = role in CONTROLS or focusable or offers_action(node)
        named = bool(node.name.strip()) or is_label_related(node)
        if role == Role.TABLE_CELL or any(child.role == Role.PAGE_TAB_LIST for child in node.children):
            continue  # an empty cell is empty; of a stack of tabs the tabs are what one uses
        if control and not named:
            found.append(f"no name: {node.role_name} in {where(node.parent)}")
        elif control and role in NAMED_BY_VALUE and not is_label_related(node) and not node.description.strip():
            found.append(f"only its value for a name: {node} in {where(node)}")
        if role in PICTURES and (not named or role == Role.CHART and len(node.description.strip()) < 12):
            found.append(f"a picture without words: {node} ({node.description}) in {where(node)}")
        if focusable and role in WITHOUT_ROLE:
            found.append(f"takes the keyboard without a role: {node} in {where(node)}")
    return found


def with_ancestors(node):
    found = []
    try:
        while node is not None and node.role != Role.APPLICATION:
            found.append(node)
            node = node.parent
    except Gone:
        pass
    return found


def walk_by_tab(program, watch):
    """Every control that the tabulator comes to, with all that they are in, and the fault where it does not come round."""
    reached, sequence, silent, last = set(), [], 0, None
    watch.rest()
    watch.taken()
    for _ in range(MOST_TABS):
        node = watch.after(lambda: program.keys("Tab"), 3 if silent == 0 else 0.1)
        steps = [step for step in watch.taken() if step != last]
        if node is None or not steps:  # an event may come twice; links within a text tell nothing
            silent += 1
            if silent >= MOST_LINKS:
                return reached, [f"the tabulator stays at {last}" if last else "the tabulator moves nothing"]
            continue
        if any(step.role in (Role.MENU_ITEM, Role.MENU) for step in steps):
            program.keys("Escape")  # a lone Alt has gone to the menu bar
            sequence.clear()
            continue
        silent, last = 0, node
        for step in steps:
            reached.update(with_ancestors(step))
            if not sequence or step != sequence[-1]:
                sequence.append(step)
            # Twice from one control to the same next one: all between was the whole round.
            if sequence[-2:] in [sequence[place:place + 2] for place in range(len(sequence) - 2)]:
                return reached, []
    return reached, [f"the tabulator does not come round in {MOST_TABS} steps"]


def reached_by_arrows(program, watch, node, reached):
    """Buttons of which one is always pressed behave as a group."""
    siblings = [sibling for sibling in node.parent.children if sibling in reached and sibling.role == node.role]
    for sibling in siblings[:1]:
        tree.asked(sibling.accessible.grab_focus)
        for key in ("Right", "Down"):
            for _ in range(10):
                now = watch.after(lambda: program.keys(key), 0.3)
                if now == node:
                    return True
                if now is None or now == sibling:
                    break
    return False


def faults_of_reach(program, window, watch):
    reached, found = walk_by_tab(program, watch)
    for node in window.walk():
        states, role = node.states, node.role
        if role in LEFT_OUT or role in INSIDE or State.SENSITIVE not in states or node in reached:
            continue
        if node.parent.role in (Role.TEXT, Role.ENTRY):
            continue  # a sign inside a field does what keys do in the field
        wanted = offers_action(node) or role in (Role.LIST, Role.TREE, Role.TABLE, Role.TREE_TABLE, Role.TEXT, Role.CHART)
        if not wanted:
            continue
        face = node.accessible.get_action_iface()
        keys = [tree.asked(face.get_key_binding, place) for place in range(tree.asked(face.get_n_actions))] if face else []
        if any(keys) or role == Role.LABEL:
            continue
        if role == Role.RADIO_BUTTON and any(sibling in reached for sibling in node.parent.children if sibling.role == role):
            continue  # a group is entered once and walked with the arrows
        if role in (Role.CHECK_BOX, Role.TOGGLE_BUTTON) and reached_by_arrows(program, watch, node, reached):
            continue
        found.append(f"out of reach of the keyboard: {node} in {where(node)}")
    return found
