# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Samba domain in the place of the office's MIT realm: it answers as Active Directory does, with NTSTATUS and PAC."""
import os
import shutil
import threading

from .processes import run, wait_until

PYTHON = "/usr/bin/python3"  # the one that has Samba's modules
_lock = threading.Lock()


def template(folder, name):
    """A fresh domain takes long to make; it is made once and copied for each scene. Returns where it is."""
    where = os.path.join(folder, "domain-template")
    with _lock:
        if not os.path.exists(os.path.join(where, "done")):
            shutil.rmtree(where, ignore_errors=True)
            run("samba-tool", "domain", "provision", f"--realm={name}", f"--domain={name.split('.')[0]}", "--server-role=dc",
                "--dns-backend=NONE", "--adminpass=Administrator-1", f"--targetdir={where}", "--host-name=dc1", "--host-ip=10.77.0.1",
                "--option=server services=kdc ldap", timeout=300)
            open(os.path.join(where, "done"), "w").close()
    return where


class Domain:
    """The same doings as Realm has, as far as the scenes need them; what is special to a directory goes by `directory`."""

    def __init__(self, name, host, folder, template_folder):
        self.name = name
        self.host = host
        self.folder = os.path.join(folder, name)
        made = template(template_folder, name)
        shutil.copytree(made, self.folder)
        self.configuration = os.path.join(self.folder, "etc", "smb.conf")
        with open(self.configuration) as f:
            text = f.read().replace(made, self.folder).replace("/var/log/samba", self.folder)
        with open(self.configuration, "w") as f:
            f.write(text)
        self._wishes = []

    def wish(self, *words):
        """What is to be entered in the directory; done all at once before the start."""
        self._wishes.append("\t".join(words))

    def add_user(self, name, password, options=""):
        self.wish("user", name, password)
        if "-requires_preauth" in options:
            self.wish("flags", name, str(0x400000))

    def add_service(self, name, keytab=None, etypes="", account=None):
        self.wish("service", account or name.split("/")[1].split(".")[0] + "-svc", name, "4" if "arcfour" in etypes and "aes" not in etypes else "24")
        if keytab:
            self.wish("keytab", name, keytab)

    def add_trust(self, other, password, etypes=""):
        self.wish("trust", other, password, "4" if "arcfour" in etypes and "aes" not in etypes else "24")
        return f"krbtgt/{other}@{self.name}"

    def enter(self):
        script = os.path.join(os.path.dirname(__file__), "directory.py")
        run(PYTHON, script, self.configuration, os.path.join(self.folder, "private", "sam.ldb"),
            input=("\n".join(self._wishes) + "\n").encode(), timeout=120)
        self._wishes = []

    def start(self, processes, clock=None):
        self.enter()
        command = ("samba", "-i", "-M", "single", "-s", self.configuration, "--option=tls enabled=no", f"--option=pid directory={self.folder}", "-d", os.environ.get("LAB_SAMBA_DEBUG", "0"),
                   f"--option=interfaces={self.host.address}", "--option=bind interfaces only=yes")
        if clock:
            command = ("faketime", "-f", clock) + command
        processes.start(*self.host.command(*command), log=f"{self.folder}/samba.log")
        wait_until(lambda: self.host.run("sh", "-c", f"ss -Hlnu sport = :88 | grep -q {self.host.address}", check=False)[0] == 0,
                   f"the domain {self.name}", 60)
