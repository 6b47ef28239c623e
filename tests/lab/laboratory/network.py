# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Network namespaces of the laboratory's own, joined by a bridge in one of them; nothing else is reached from there."""
import itertools
import os
import shutil

from .processes import run

SUBNET = "10.77.0"
_numbers = itertools.count()


class Host:
    def __init__(self, network, name, number):
        self.name = name
        self.address = f"{SUBNET}.{number}"
        self.namespace = f"{network.prefix}-{name}"
        self.network_dns = f"{SUBNET}.1"
        self._filtered = False

    def command(self, *command):
        return ("ip", "netns", "exec", self.namespace) + command

    def run(self, *command, **options):
        return run(*self.command(*command), **options)

    def drop(self, port, protocols=("udp", "tcp")):
        """What comes to this port of the host is swallowed."""
        if not self._filtered:
            self.run("nft", "add", "table", "inet", "lab")
            self.run("nft", "add", "chain", "inet", "lab", "in", "{ type filter hook input priority 0 ; }")
            self._filtered = True
        for protocol in protocols:
            self.run("nft", "add", "rule", "inet", "lab", "in", protocol, "dport", str(port), "drop")


class Network:
    def __init__(self):
        self.prefix = f"kl{os.getpid()}x{next(_numbers)}"
        self.hosts = {}
        self._switch = f"{self.prefix}-sw"

    def up(self):
        run("ip", "netns", "add", self._switch)
        run("ip", "-n", self._switch, "link", "add", "br0", "type", "bridge")
        run("ip", "-n", self._switch, "link", "set", "br0", "up")

    def add(self, name, number):
        host = Host(self, name, number)
        self.hosts[name] = host
        run("ip", "netns", "add", host.namespace)
        run("ip", "-n", host.namespace, "link", "set", "lo", "up")
        run("ip", "link", "add", "eth0", "netns", host.namespace, "type", "veth", "peer", "name", f"v{number}", "netns", self._switch)
        run("ip", "-n", self._switch, "link", "set", f"v{number}", "master", "br0", "up")
        run("ip", "-n", host.namespace, "addr", "add", f"{host.address}/24", "dev", "eth0")
        run("ip", "-n", host.namespace, "link", "set", "eth0", "up")
        return host

    def resolver(self, host, address):
        folder = f"/etc/netns/{host.namespace}"
        os.makedirs(folder, exist_ok=True)
        with open(f"{folder}/resolv.conf", "w") as f:
            f.write(f"nameserver {address}\noptions timeout:1 attempts:1\n")

    def down(self):
        for host in self.hosts.values():
            run("ip", "netns", "del", host.namespace, check=False)
            shutil.rmtree(f"/etc/netns/{host.namespace}", ignore_errors=True)
        run("ip", "netns", "del", self._switch, check=False)
        self.hosts = {}
