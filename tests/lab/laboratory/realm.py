# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A realm of MIT krb5 with its database, its KDC process and its own configuration."""
import os

from .processes import run, wait_until

AES = "aes256-cts-hmac-sha1-96:normal aes128-cts-hmac-sha1-96:normal"
RC4 = "arcfour-hmac:normal"


class Realm:
    def __init__(self, name, host, folder, *, domain_realm="", settings=""):
        self.name = name
        self.host = host
        self.folder = os.path.join(folder, name)
        os.makedirs(self.folder)
        self._write_configuration(domain_realm, settings)
        run("kdb5_util", "create", "-s", "-r", name, "-P", "master", env=self.environment)

    @property
    def environment(self):
        return dict(os.environ, KRB5_CONFIG=f"{self.folder}/krb5.conf", KRB5_KDC_PROFILE=f"{self.folder}/kdc.conf", LC_ALL="C")

    def _write_configuration(self, domain_realm, settings):
        with open(f"{self.folder}/krb5.conf", "w") as f:
            f.write(f"[libdefaults]\n default_realm = {self.name}\n allow_rc4 = true\n allow_weak_crypto = true\n"
                    f" permitted_enctypes = aes rc4\n[realms]\n {self.name} = {{\n  kdc = {self.host.address}\n }}\n"
                    f"[domain_realm]\n{domain_realm}\n")
        with open(f"{self.folder}/kdc.conf", "w") as f:
            f.write(f"[kdcdefaults]\n kdc_listen = {self.host.address}:88\n kdc_tcp_listen = {self.host.address}:88\n {settings}\n"
                    f"[realms]\n {self.name} = {{\n  database_name = {self.folder}/principal\n  key_stash_file = {self.folder}/stash\n"
                    f"  acl_file = {self.folder}/acl\n  max_life = 10h\n  max_renewable_life = 7d\n"
                    f"  supported_enctypes = {AES} {RC4}\n  master_key_type = aes256-cts\n }}\n")

    def kadmin(self, query):
        run("kadmin.local", "-r", self.name, "-q", query, env=self.environment)

    def add_user(self, name, password, options="+requires_preauth"):
        self.kadmin(f'addprinc {options} -e "{AES}" -pw {password} {name}')

    def add_service(self, name, keytab=None, etypes=AES):
        self.kadmin(f'addprinc -randkey -e "{etypes}" {name}')
        if keytab:
            self.kadmin(f'ktadd -k {keytab} -norandkey {name}')

    def add_trust(self, other, password, etypes=AES):
        """This realm's side of "users of `self` may go to `other`"; returns its name, which the other side needs too."""
        name = f"krbtgt/{other}@{self.name}"
        self.kadmin(f'addprinc -e "{etypes}" -pw {password} {name}')
        return name

    def start(self, processes, clock=None):
        log = f"{self.folder}/kdc.log"
        command = ("krb5kdc", "-n", "-r", self.name)
        if clock:
            command = ("faketime", "-f", clock) + command
        processes.start(*self.host.command(*command), env=self.environment, log=log)
        wait_until(lambda: self.host.run("sh", "-c", f"ss -Hlnu sport = :88 | grep -q {self.host.address}", check=False)[0] == 0,
                   f"the KDC of {self.name}", 30)
