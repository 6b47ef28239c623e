# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's computer: its own krb5.conf, resolver, clock and cache; what it does leaves evidence behind."""
import os
import signal
import time


class Client:
    def __init__(self, host, folder):
        self.host = host
        self.folder = folder
        self.evidence = os.path.join(folder, "evidence")
        os.makedirs(self.evidence)
        self.configuration = os.path.join(self.evidence, "krb5.conf")
        self.faketime = None
        self._capture = None

    def configure(self, *, default_realm="OFFICE.TEST", kdc="10.77.0.1", mapping=True, cloud_realm="CLOUD.TEST", etypes="aes", extra="",
                  dns_lookup=False, cloud_kdc="10.77.0.2"):
        lines = ["[libdefaults]"]
        if default_realm:
            lines.append(f"    default_realm = {default_realm}")
        lines += ["    dns_canonicalize_hostname = false", "    rdns = false", "    kdc_timesync = 0", "    udp_preference_limit = 4000",
                  f"    dns_lookup_kdc = {'true' if dns_lookup else 'false'}", f"    permitted_enctypes = {etypes}"]
        if "rc4" in etypes:
            lines.append("    allow_rc4 = true")
        lines += [extra] if extra else []
        lines.append("[realms]")
        if kdc and default_realm:
            lines += [f"    {default_realm} = {{", f"        kdc = {kdc}", "    }"]
        if mapping and cloud_kdc:
            lines += [f"    {cloud_realm} = {{", f"        kdc = {cloud_kdc}", "    }"]
        lines += ["[domain_realm]", "    .office.test = OFFICE.TEST"]
        if mapping:
            lines += [f"    .gateway.cloud.test = {cloud_realm}", f"    .cloud.test = {cloud_realm}"]
        with open(self.configuration, "w") as f:
            f.write("\n".join(lines) + "\n")

    @property
    def environment(self):
        return dict(os.environ, KRB5_CONFIG=self.configuration, KRB5CCNAME=f"FILE:{self.folder}/cc", LC_ALL="C", TZ="UTC",
                    KRB5_TRACE=f"{self.evidence}/trace.txt")

    def act(self, name, *command, input=None):
        """Runs a command as the user would; what it prints becomes evidence `name`, with its prompt line."""
        if self.faketime:
            command = ("faketime", "-f", self.faketime) + command
        code, text = self.host.run(*command, env=self.environment, check=False, input=input, timeout=60)
        shown = [word for word in command if word not in ("faketime", "-f", self.faketime)]
        with open(f"{self.evidence}/{name}.txt", "a") as f:
            f.write(f"$ {' '.join(shown)}\n{text}")
        return code, text

    def kinit(self, user="jdoe", password="right", *options):
        return self.act("commands", "kinit", *options, user, input=(password + "\n").encode())

    def kvno(self, service):
        return self.act("commands", "kvno", service)

    def klist(self):
        return self.act("klist", "klist", "-ef")

    def browse_proxy(self, *, proxy="edge1.gateway.cloud.test:8800", scheme="--proxy-negotiate"):
        return self.act("curl", "curl", "-sv", "-m", "8", "-x", f"http://{proxy}", scheme, "-U", ":" if scheme == "--proxy-negotiate" else "jdoe:x",
                        "http://intranet.office.test/")

    def browse(self, url="http://intranet.office.test/"):
        return self.act("curl", "curl", "-sv", "-m", "8", "--negotiate", "-u", ":", url)

    def start_capture(self, processes):
        self._capture = processes.start(
            *self.host.command("tcpdump", "-i", "any", "--immediate-mode", "-Z", "root", "-U", "-s", "0", "-w", f"{self.evidence}/capture.pcap",
                               "port 88 or port 53 or port 8800 or port 80 or icmp"),
            log=f"{self.folder}/tcpdump.log")
        end = time.monotonic() + 5
        while time.monotonic() < end:
            with open(f"{self.folder}/tcpdump.log") as f:
                if "listening" in f.read():
                    return
            time.sleep(0.02)

    def stop_capture(self, processes):
        time.sleep(0.2)
        processes.stop(self._capture, signal.SIGINT)
