# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program on a desktop, with the keyboard and the mouse of an agent."""
import os
import signal
import subprocess
import time

from . import tree
from .screen import end_with_parent
from .tree import Role, State, until


class Program:
    """Starts the program and waits for its window. The settings and cases are those of the desktop."""

    def __init__(self, desktop, binary, arguments=(), environment=None):
        self.desktop = desktop
        self.started = time.monotonic()
        self._log = open(desktop.path("program.log"), "ab")
        self.process = subprocess.Popen([os.path.abspath(binary), *arguments], preexec_fn=end_with_parent, cwd=desktop.path("home"), env=desktop.environment | (environment or {}), stdout=self._log,
                                        stderr=self._log, start_new_session=True)
        self.root = tree.program(self.process.pid)
        until("the window", self.windows)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.kill()
        self._log.close()

    def said(self):
        """What the program printed: warnings of Qt, mostly."""
        with open(self.desktop.path("program.log"), encoding="utf-8", errors="replace") as log:
            return log.read()

    # What is seen

    def windows(self):
        return [node for node in self.root.children if node.showing]

    @property
    def window(self):
        """The main window."""
        return until("the main window", lambda: next((node for node in self.windows() if node.find(
            lambda inner: inner.name == "Pages", showing=True)), None))

    def find(self, wanted, seconds=20.0, what="a control"):
        return until(what, lambda: next((hit for hit in (window.find(wanted) for window in reversed(self.windows())) if hit), None), seconds)

    def named(self, name, *roles, seconds=20.0):
        return self.find(lambda node: node.name == name and (not roles or node.role in roles), seconds, f"a control named '{name}'")

    def focused(self):
        """The control that has the keyboard; None while there is none."""
        for window in reversed(self.windows()):
            hit = window.find(lambda node: State.FOCUSED in node.states and node.role not in (Role.FRAME, Role.APPLICATION))
            if hit:
                # A container is told to be focused with its row: the innermost counts.
                return next((inner for inner in reversed(list(hit.walk())) if State.FOCUSED in inner.states), hit)
        return None

    # Hands

    def _xdotool(self, *arguments):
        subprocess.run(["xdotool", *arguments], env=self.desktop.environment, check=True, stdout=subprocess.DEVNULL, timeout=60)

    def activate(self):
        """Gives the keyboard to the program's window, as a click on its title does."""
        self._xdotool("search", "--sync", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Kerbscope", "windowactivate", "--sync")

    def keys(self, *keys):
        self._xdotool("key", "--clearmodifiers", "--delay", "20", *keys)

    def type(self, text):
        self._xdotool("type", "--delay", "15", text)

    def click(self, node, seconds=20.0, button="1"):
        """Presses a button of the mouse in the middle of the control, once it has come to rest where one sees it."""
        def rests():
            before = node.place
            time.sleep(0.05)
            return before if before == node.place and before[2] > 0 and node.showing else None

        x, y, width, height = until(f"{node} at rest", rests, seconds)
        self._xdotool("mousemove", "--sync", str(x + width // 2), str(y + height // 2), "click", button)

    def wheel(self, node, down=True):
        x, y, width, height = node.place
        self._xdotool("mousemove", "--sync", str(x + width // 2), str(y + height // 2), "click", "5" if down else "4")

    def put_on_clipboard(self, text, selection="clipboard"):
        """As another program would: by a process of its own that holds it. The selection "primary" is what is marked there."""
        subprocess.run(["xclip", "-selection", selection], input=text.encode(), env=self.desktop.environment, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=20)

    def clipboard(self):
        answer = subprocess.run(["xclip", "-selection", "clipboard", "-o"], env=self.desktop.environment, capture_output=True, check=False,
                                timeout=20)
        return answer.stdout.decode()

    # Ends

    def kill(self):
        """Without any warning."""
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()
