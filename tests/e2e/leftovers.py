# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A script of this folder that is ended by a signal leaves no process behind: no screen, no bus, no window manager."""
import os
import shutil
import signal
import subprocess
import sys
import time

from desktop.screen import SKIPPED, Desktop, Missing

PATIENCE = 15  # seconds


def lives(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def helpers():
    """The child: makes a desktop, tells whom it has started, and waits to be ended."""
    try:
        with Desktop() as desktop:
            print(desktop.folder, *(child.pid for child in desktop._children), flush=True)
            time.sleep(600)
    except Missing as missing:
        print(f"skipped: {missing}", flush=True)
        return SKIPPED
    return 0


def check(number):
    child = subprocess.Popen([sys.executable, __file__, "--child"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    folder, *told = child.stdout.readline().split()
    if folder == "skipped:":
        return False
    pids = [int(pid) for pid in told]
    assert len(pids) == 3 and all(lives(pid) for pid in pids), told
    child.send_signal(number)
    child.wait(PATIENCE)
    until = time.monotonic() + PATIENCE
    while any(lives(pid) for pid in pids) and time.monotonic() < until:
        time.sleep(0.1)
    left = [pid for pid in pids if lives(pid)]
    assert not left, f"{signal.Signals(number).name} left {left} behind"
    # Nobody can tidy up after SIGKILL; the processes are gone all the same.
    assert number == signal.SIGKILL or not os.path.exists(folder), f"{folder} was left behind"
    shutil.rmtree(folder, ignore_errors=True)
    print(f"{signal.Signals(number).name}: nothing left of {len(pids)} processes")
    return True


def main():
    if "--child" in sys.argv:
        return helpers()
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGKILL):
        if not check(number):
            print("skipped: a tool of the desktop is missing")
            return SKIPPED
    return 0


if __name__ == "__main__":
    sys.exit(main())
