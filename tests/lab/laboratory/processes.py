# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes of the laboratory: each is known by its id, and ended by it."""
import os
import signal
import subprocess
import time


class Failed(Exception):
    """A command of the laboratory itself (not of a scenario) went wrong."""


def run(*command, check=True, env=None, input=None, timeout=30):
    """Runs to the end; returns (exit code, what was printed)."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=env, input=input, timeout=timeout)
    text = done.stdout.decode(errors="replace")
    if check and done.returncode != 0:
        raise Failed(f"{' '.join(command)}: exit {done.returncode}\n{text}")
    return done.returncode, text


class Processes:
    """Long-running programs; ended in the reverse order of their start."""

    def __init__(self):
        self._running = []

    def start(self, *command, env=None, log):
        with open(log, "ab") as out:
            process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, env=env,
                                       start_new_session=True)
        self._running.append(process)
        return process

    def stop(self, process, by=signal.SIGTERM):
        if process in self._running:
            self._running.remove(process)
        if process.poll() is not None:
            return
        try:
            os.killpg(process.pid, by)
        except ProcessLookupError:
            return
        try:
            process.wait(timeout=3)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def stop_all(self):
        for process in reversed(list(self._running)):
            self.stop(process)


def wait_until(condition, what, seconds=5):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.02)
    raise Failed(f"waited {seconds} s in vain for {what}")
