#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long programs take from their start to the first paint and until they are ready, and their memory then.

    startup.py ROUNDS NAME=COMMAND...

All are measured from outside in the same way, in turn, each in a fresh home on a screen of its own. Painted: the picture of the
screen has changed in its middle. Ready: the process has gone idle (less than 15 % of a processor for 0.6 s). Memory: the
proportional set size of the process. The first command is what the ratios are to. Medians.
"""
import ctypes
import ctypes.util
import os
import shlex
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "e2e"))
from desktop.screen import SKIPPED, Desktop, Missing, ticks_of  # noqa: E402

STEP, CALM, BUSY, LONGEST = 0.01, 0.6, 0.15, 60.0
ALL_PLANES, Z_PIXMAP = 0xFFFFFFFF, 2


class Screen:
    """The picture of the screen, in a few lines across its middle."""

    def __init__(self, name, width, height):
        self._x = ctypes.CDLL(ctypes.util.find_library("X11"))
        for call in ("XOpenDisplay", "XGetImage"):
            getattr(self._x, call).restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._width = width
        self._lines = [height * part // 10 for part in range(3, 8)]

    def look(self):
        rows = []
        for line in self._lines:
            image = self._x.XGetImage(self._display, self._root, self._width // 4, line, self._width // 2, 1, ctypes.c_ulong(ALL_PLANES), Z_PIXMAP)
            # struct _XImage: width, height, xoffset, format, then the data.
            data = ctypes.cast(image + 16, ctypes.POINTER(ctypes.c_void_p)).contents.value
            rows.append(ctypes.string_at(data, self._width // 2 * 4))
            self._x.XFree(ctypes.c_void_p(data))
            self._x.XFree(ctypes.c_void_p(image))
        return b"".join(rows)

    def close(self):
        self._x.XCloseDisplay(self._display)


def differing(one, other):
    """The share of pixels that differ."""
    return sum(one[place:place + 4] != other[place:place + 4] for place in range(0, len(one), 16)) / (len(one) / 16)


def family(pid):
    """The process and what it has started."""
    found = [pid]
    for process in found:
        try:
            with open(f"/proc/{process}/task/{process}/children", encoding="ascii") as children:
                found += [int(child) for child in children.read().split()]
        except OSError:
            pass
    return found


def kilobytes(pid):
    try:
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as sizes:
            return next(int(line.split()[1]) for line in sizes if line.startswith("Pss:"))
    except OSError:
        return 0


def measure(command):
    """Seconds to paint, seconds to ready, kilobytes."""
    width, height = 1366, 900
    with Desktop(width, height, accessible=False) as desktop:
        os.makedirs(desktop.path("config/keepassxc"))
        with open(desktop.path("config/keepassxc/keepassxc.ini"), "w", encoding="ascii") as settings:
            settings.write("[General]\nUpdateCheckMessageShown=true\n")
        screen = Screen(desktop.environment["DISPLAY"], width, height)
        time.sleep(0.3)
        before = screen.look()
        begin = time.monotonic()
        process = subprocess.Popen(shlex.split(command), env=desktop.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   start_new_session=True)
        try:
            painted, ready, samples = None, None, []
            while time.monotonic() - begin < LONGEST:
                now = time.monotonic()
                if painted is None and differing(before, screen.look()) > 0.3:
                    painted = now - begin
                samples.append((now, sum(ticks_of(member) for member in family(process.pid))))
                earlier = next((sample for sample in samples if now - sample[0] <= 0.1), samples[0])
                if now > earlier[0] and (samples[-1][1] - earlier[1]) / (now - earlier[0]) > BUSY:
                    ready = now - begin
                if painted is not None and now - begin > max(painted, ready or 0) + CALM:
                    break
                time.sleep(STEP)
            if painted is None:
                raise RuntimeError(f"nothing was painted by {command}")
            return painted, max(painted, ready or 0), sum(kilobytes(member) for member in family(process.pid))
        finally:
            process.kill()
            process.wait()
            screen.close()


def main():
    rounds = int(sys.argv[1])
    commands = [argument.split("=", 1) for argument in sys.argv[2:]]
    results = {name: [] for name, _ in commands}
    try:
        for _ in range(rounds):
            for name, command in commands:
                results[name].append(measure(command))
    except Missing as missing:
        print(f"skipped: {missing}")
        return SKIPPED
    first = None
    for name, _ in commands:
        painted, ready, memory = (statistics.median(column) for column in zip(*results[name]))
        first = first or (painted, ready, memory)
        print(f"{name}: first paint {painted:.2f} s, ready {ready:.2f} s, memory {memory / 1024:.0f} MB; "
              f"ratios {painted / first[0]:.2f}, {ready / first[1]:.2f}, {memory / first[2]:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
