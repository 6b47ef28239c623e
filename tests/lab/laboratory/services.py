# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""DNS, a proxy that demands Negotiate, and a web service: real programs, each in a host of its own."""
import os

from .processes import wait_until


class Dns:
    """dnsmasq with the names of the laboratory and the SRV records of its realms."""

    def __init__(self, host, folder, zone):
        self.host = host
        self.file = os.path.join(folder, "dnsmasq.conf")
        lines = ["no-resolv", "no-hosts", "port=53", f"listen-address={host.address}", "bind-interfaces", "no-daemon",
                 "user=root", "local=/test/"]
        for name, address in zone["hosts"].items():
            lines.append(f"host-record={name},{address}")
        for alias, name in zone.get("aliases", {}).items():
            lines.append(f"cname={alias},{name}")
        if zone.get("reverse"):
            octets = ".".join(reversed(zone["web"].split(".")))
            lines.append(f"ptr-record={octets}.in-addr.arpa,{zone['reverse']}")
        for realm, kdc in zone["srv"].items():
            for protocol in ("udp", "tcp"):
                lines.append(f"srv-host=_kerberos._{protocol}.{realm.lower()},{kdc},88")
        with open(self.file, "w") as f:
            f.write("\n".join(lines) + "\n")
        self.log = os.path.join(folder, "dnsmasq.log")

    def start(self, processes):
        processes.start(*self.host.command("dnsmasq", f"--conf-file={self.file}", "--pid-file="), log=self.log)
        wait_until(lambda: self.host.run("sh", "-c", "ss -Hlnu sport = :53 | grep -q .", check=False)[0] == 0, "DNS", 20)


class Proxy:
    """Squid; `schemes` says what its 407 offers."""

    def __init__(self, host, folder, keytab, principal, schemes=("negotiate",)):
        self.host = host
        self.folder = os.path.join(folder, "squid")
        os.makedirs(self.folder)
        os.chmod(self.folder, 0o777)
        self.keytab = keytab
        os.chmod(keytab, 0o644)
        lines = [f"http_port {host.address}:8800", f"pid_filename {self.folder}/pid", f"cache_log {self.folder}/cache.log",
                 f"access_log stdio:{self.folder}/access.log", "cache deny all", f"coredump_dir {self.folder}",
                 "shutdown_lifetime 0 seconds", "logfile_rotate 0", "cache_effective_user proxy", "netdb_filename none", f"dns_nameservers {host.network_dns}", "memory_cache_shared off"]
        if "negotiate" in schemes:
            lines += [f"auth_param negotiate program /usr/lib/squid/negotiate_kerberos_auth -k {keytab} -s {principal}",
                      "auth_param negotiate children 1 startup=1 idle=1"]
        if "ntlm" in schemes:
            lines += ["auth_param ntlm program /usr/lib/squid/ntlm_fake_auth", "auth_param ntlm children 1 startup=1 idle=1"]
        if "basic" in schemes:
            lines += ["auth_param basic program /usr/lib/squid/basic_fake_auth", "auth_param basic children 1 startup=1 idle=1",
                      "auth_param basic realm laboratory"]
        lines += ["acl signed_on proxy_auth REQUIRED", "http_access allow signed_on", "http_access deny all"]
        self.file = os.path.join(self.folder, "squid.conf")
        with open(self.file, "w") as f:
            f.write("\n".join(lines) + "\n")

    def start(self, processes):
        processes.start(*self.host.command("squid", "-N", "-n", self.host.namespace.replace("-", ""), "-f", self.file), env=dict(os.environ, KRB5_KTNAME=self.keytab),
                        log=f"{self.folder}/out.log")
        wait_until(lambda: self.host.run("sh", "-c", "ss -Hlnt sport = :8800 | grep -q .", check=False)[0] == 0, "the proxy", 30)


class Web:
    """A web service that demands Negotiate and answers a refused token with the error token of GSS-API."""

    def __init__(self, host, folder, keytab):
        self.host = host
        self.folder = folder
        self.keytab = keytab

    def start(self, processes, *, faketime=None, largest_header=None, remembers=False):
        command = ("/usr/bin/python3", os.path.join(os.path.dirname(__file__), "webservice.py"), self.host.address, largest_header or "65536")
        if faketime:
            command = ("faketime", "-f", faketime) + command
        processes.start(*self.host.command(*command), env=dict(os.environ, KRB5_KTNAME=self.keytab, KRB5RCACHENAME=f"file2:{self.folder}/rcache" if remembers else "none:"),
                        log=f"{self.folder}/web.log")
        wait_until(lambda: self.host.run("sh", "-c", "ss -Hlnt sport = :80 | grep -q .", check=False)[0] == 0, "the web service", 30)
