# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen, the window manager, the buses and the folders of one test. Nothing outside is touched; all ends with it."""
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SKIPPED = 77  # what CTest is told when a tool is missing


class Missing(Exception):
    """A tool of the test is not installed."""


def need(*tools):
    for tool in tools:
        if not shutil.which(tool):
            raise Missing(f"{tool} is not installed")


def ticks_of(pid):
    """Processor time of a process so far, in seconds; 0 when it is gone."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as stat:
            fields = stat.read().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


PR_SET_PDEATHSIG = 1  # <linux/prctl.h>
LIBC = ctypes.CDLL(None)


def end_with_parent():
    """For a child before it runs: it is ended when this process goes, in whatever way."""
    if hasattr(LIBC, "prctl"):
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def leave(number, _frame):
    """A signal that ends the script unwinds it, so that the desktop is taken down."""
    sys.exit(128 + number)


class Desktop:
    """Use it with `with`. `environment` is what programs of this desktop are started with."""

    def __init__(self, width=1366, height=900, manager=True, accessible=True):
        need("Xvfb", "xdotool", "dbus-daemon")
        if manager:
            need("openbox")
        self.folder = tempfile.mkdtemp(prefix="kerbscope-desktop-")
        self._children = []
        self._size = (width, height)
        self._manager = manager
        self._accessible = accessible
        self.environment = {}

    def __enter__(self):
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, leave)
        try:
            self._start()
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(self, *_):
        self._stop()

    def path(self, name):
        return os.path.join(self.folder, name)

    def run_for(self, command, **more):
        """Starts a helper that ends with the desktop."""
        child = subprocess.Popen(command, start_new_session=True, preexec_fn=end_with_parent, **more)
        self._children.append(child)
        return child

    def _start(self):
        log = open(self.path("helpers.log"), "wb")
        for name in ("home", "home/Documents", "config", "data", "cache", "runtime"):
            os.mkdir(self.path(name), 0o700)
        kept = {name: os.environ[name] for name in ("PATH", "KERBSCOPE_SHARED", "LD_LIBRARY_PATH") if name in os.environ}
        self.environment = kept | {
            "HOME": self.path("home"), "XDG_CONFIG_HOME": self.path("config"), "XDG_DATA_HOME": self.path("data"),
            "XDG_CACHE_HOME": self.path("cache"), "XDG_RUNTIME_DIR": self.path("runtime"), "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "QT_QPA_PLATFORM": "xcb", "KERBSCOPE_LANGUAGE": "en", "NO_AT_BRIDGE": "0" if self._accessible else "1"}
        if self._accessible:
            self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        reading, writing = os.pipe()
        width, height = self._size
        self.run_for(["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"],
                     pass_fds=[writing], stdout=log, stderr=log)
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise Missing("Xvfb does not start here")
        self.environment["DISPLAY"] = ":" + number
        bus = self.run_for(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"], env=self.environment,
                           stdout=subprocess.PIPE, stderr=log)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        if self._manager:
            self.run_for(["openbox", "--sm-disable"], env=self.environment, stdout=log, stderr=log)
            self._await_manager()
        # What this process itself asks the bus and the screen goes to this desktop.
        os.environ.update(self.environment)

    def _await_manager(self):
        for _ in range(200):
            answer = subprocess.run(["xdotool", "get_num_desktops"], env=self.environment, capture_output=True, check=False)
            if answer.returncode == 0:
                return
            time.sleep(0.05)
        raise Missing("the window manager does not start here")

    def _stop(self):
        # Helpers that the bus has started belong to the bus' session and end with it.
        for child in reversed(self._children):
            child.terminate()
            try:
                child.wait(5)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        self._children = []
        shutil.rmtree(self.folder, ignore_errors=True)
