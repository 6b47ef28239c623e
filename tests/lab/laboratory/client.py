# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's computer: its own krb5.conf, resolver, clock and cache; what it does leaves evidence behind."""
import os
import signal
import time


class Client:
    def __init__(self, host, folder, user="jdoe"):
        self.host = host
        self.folder = folder
        self.user = user
        self.evidence = os.path.join(folder, "evidence")
        os.makedirs(self.evidence)
        self.configuration = os.path.join(self.evidence, "krb5.conf")
        self.faketime = None
        self._capture = None

    def configure(self, *, default_realm, kdcs, mapping, cloud_realm, etypes, dns_lookup, extra, canonicalizes, cloud_kdc, more_realms, hops, broken):
        truth = "true" if canonicalizes else "false"
        lines = ["[libdefaults]"]
        if default_realm:
            lines.append(f"    default_realm = {default_realm}")
        lines += [f"    dns_canonicalize_hostname = {truth}", f"    rdns = {truth}", "    kdc_timesync = 0", "    udp_preference_limit = 4000",
                  f"    dns_lookup_kdc = {'true' if dns_lookup else 'false'}", f"    permitted_enctypes = {etypes}"]
        if "rc4" in etypes:
            lines.append("    allow_rc4 = true")
        lines += [f"    {extra}"] if extra else []
        lines.append("[realms]" if not broken else "[realms")
        if kdcs and default_realm:
            lines += [f"    {default_realm} = {{"] + [f"        kdc = {kdc}" for kdc in kdcs] + ["    }"]
        if mapping and cloud_kdc:
            lines += [f"    {cloud_realm} = {{", f"        kdc = {cloud_kdc}", "    }"]
        for realm, kdc in more_realms.items():
            lines += [f"    {realm} = {{", f"        kdc = {kdc}", "    }"]
        lines += ["[domain_realm]", "    .office.test = OFFICE.TEST"]
        if mapping:
            lines += [f"    .gateway.cloud.test = {cloud_realm}", f"    .cloud.test = {cloud_realm}"]
        if hops:
            lines += ["[capaths]", f"    {default_realm} = {{"] + [f"        {cloud_realm} = {hop}" for hop in hops] + ["    }"]
        with open(self.configuration, "w") as f:
            f.write("\n".join(lines) + "\n")

    @property
    def environment(self):
        return dict(os.environ, KRB5_CONFIG=self.configuration, KRB5CCNAME=f"FILE:{self.folder}/cc", LC_ALL="C", TZ="UTC",
                    KRB5_TRACE=f"{self.evidence}/trace.txt")

    def act(self, name, *command, input=None):
        """Runs a command as the user would; what it prints becomes evidence `name`, with its prompt line."""
        shown = command
        if self.faketime:
            command = ("faketime", "-f", self.faketime) + command
        code, text = self.host.run(*command, env=self.environment, check=False, input=input, timeout=120)
        if command[0] == "setpriv":
            shown = command[3:]
        with open(f"{self.evidence}/{name}.txt", "a") as f:
            f.write(f"$ {' '.join(shown)}\n{text}")
        return code, text

    def kinit(self, user, password, *options):
        return self.act("commands", "kinit", *options, user, input=(password + "\n").encode())

    def kvno(self, service):
        return self.act("commands", "kvno", service)

    def klist(self):
        return self.act("klist", "klist", "-ef")

    def browse_proxy(self, *, proxy, scheme="--proxy-negotiate"):
        who = ":" if scheme == "--proxy-negotiate" else f"{self.user}:x"
        return self.act("curl", "curl", "-sv", "-m", "8", "-x", f"http://{proxy}", scheme, "-U", who, "http://intranet.office.test/")

    def browse(self, url):
        return self.act("curl", "curl", "-sv", "-m", "8", "--negotiate", "-u", ":", url)

    def start_capture(self, host, processes):
        log = f"{self.folder}/tcpdump.log"
        self._capture = processes.start(
            *host.command("tcpdump", "-i", "any", "--immediate-mode", "-Z", "root", "-U", "-s", "0", "-w", f"{self.evidence}/capture.pcap",
                          "port 88 or port 53 or port 8800 or port 80 or icmp or (ip[6:2] & 0x1fff != 0)"), log=log)
        end = time.monotonic() + 10
        while time.monotonic() < end:
            with open(log) as f:
                if "listening" in f.read():
                    return
            time.sleep(0.02)

    def stop_capture(self, processes):
        time.sleep(0.2)
        processes.stop(self._capture, signal.SIGINT)
