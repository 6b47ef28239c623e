# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One scenario: the healthy laboratory, the faults that are put into it, and what the user then does."""
import os
import tempfile

from .client import Client
from .network import Network
from .processes import Processes
from .realm import AES, RC4, Realm
from .services import Dns, Proxy, Web

OFFICE, CLOUD = "OFFICE.TEST", "CLOUD.TEST"
EDGE = "edge1.gateway.cloud.test"


class Scene:
    def __init__(self, faults):
        self.faults = dict(f.partition("=")[::2] for f in faults)
        self.used = set()
        self.processes = Processes()
        self.network = Network()
        self.folder = tempfile.mkdtemp(prefix="kerbscope-lab-")
        os.chmod(self.folder, 0o755)

    def has(self, fault):
        self.used.add(fault)
        return fault in self.faults

    def value(self, fault, otherwise=None):
        self.used.add(fault)
        return self.faults.get(fault, otherwise)

    def up(self):
        self.network.up()
        dc = self.network.add("dc", 1)
        cloud = self.network.add("cloud", 2)
        edge = self.network.add("edge", 3)
        web = self.network.add("web", 4)
        pc = self.network.add("pc", 9)
        self.network.resolver(pc, dc.address)
        for host in (edge, web):
            self.network.resolver(host, dc.address)
        srv = {} if self.has("no-srv") else {OFFICE: "dc1.office.test", CLOUD: "kerberos.cloud.test"}
        Dns(dc, self.folder, {"hosts": {"dc1.office.test": dc.address, "kerberos.cloud.test": cloud.address, EDGE: edge.address,
                                        "intranet.office.test": web.address},
                              "aliases": {"wiki.office.test": "intranet.office.test"}, "srv": srv}).start(self.processes)
        self._realms(dc, cloud)
        self._services(edge, web)
        self.client = Client(pc, self.folder)
        self.client.configure(
            default_realm=None if self.has("no-default-realm") else self.value("client-realm", OFFICE),
            kdc=None if self.has("no-kdc-configured") else self.value("client-kdc", dc.address),
            mapping=not self.has("no-mapping"), cloud_realm=self.value("mapped-realm", CLOUD), etypes=self.value("client-etypes", "aes"),
            dns_lookup=self.has("use-dns"), extra=self.value("krb5-extra", "").replace("~", " "),
            cloud_kdc=None if self.has("no-cloud-kdc-configured") else cloud.address)
        self.client.faketime = self.value("client-clock")
        if self.has("dc-silent"):
            self.network.drop(dc, 88)
        if self.has("dc-tcp-blocked"):
            self.network.drop(dc, 88, ("tcp",))
        if self.has("cloud-silent"):
            self.network.drop(cloud, 88)
        if self.has("proxy-port-silent"):
            self.network.drop(edge, 8800, ("tcp",))
        unknown = set(self.faults) - self.used
        if unknown:
            raise ValueError(f"no such fault: {', '.join(sorted(unknown))}")

    def _realms(self, dc, cloud):
        office = Realm(OFFICE, dc, self.folder)
        options = "-requires_preauth" if self.has("no-preauth") else "+requires_preauth"
        if not self.has("user-missing"):
            office.add_user("jdoe", "right", options)
        office.add_user("other", "right")
        if self.has("user-disabled"):
            office.kadmin("modprinc -allow_tix jdoe")
        if self.has("user-expired"):
            office.kadmin('modprinc -expire "2020-01-01" jdoe')
        if self.has("password-expired"):
            office.kadmin('modprinc -pwexpire "2020-01-01" jdoe')
        if not self.has("service-missing"):
            office.add_service("HTTP/intranet.office.test", f"{self.folder}/web.keytab", RC4 if self.has("service-rc4") else AES)
        if self.has("service-rc4"):
            office.kadmin("setstr HTTP/intranet.office.test session_enctypes rc4-hmac")
        if self.has("service-keytab-stale"):
            office.kadmin("cpw -randkey HTTP/intranet.office.test")
        if self.has("service-disabled"):
            office.kadmin("modprinc -allow_svr HTTP/intranet.office.test")
        cloud_realm = Realm(CLOUD, cloud, self.folder)
        if not self.has("proxy-service-missing"):
            cloud_realm.add_service(f"HTTP/{EDGE}", f"{self.folder}/edge.keytab")
        if not self.has("trust-missing"):
            etypes = RC4 if self.has("trust-rc4") else AES
            name = office.add_trust(CLOUD, "shared", etypes)
            if self.has("trust-rc4"):
                office.kadmin(f"setstr {name} session_enctypes rc4-hmac")
            cloud_realm.kadmin(f'addprinc -e "{etypes}" -pw {"different" if self.has("trust-password") else "shared"} {name}')
        if not self.has("dc-stopped"):
            office.start(self.processes)
        if not self.has("cloud-stopped"):
            cloud_realm.start(self.processes)

    def _services(self, edge, web):
        keytab = f"{self.folder}/edge.keytab"
        if not os.path.exists(keytab):
            keytab = f"{self.folder}/web.keytab"
        if self.has("needs-proxy") and not self.has("proxy-stopped"):
            schemes = self.value("proxy-schemes", "negotiate").split("+")
            Proxy(edge, self.folder, keytab, f"HTTP/{EDGE}@{CLOUD}", schemes).start(self.processes)
        if self.has("needs-web"):
            Web(web, self.folder, f"{self.folder}/web.keytab").start(self.processes, faketime=self.value("web-clock"))

    def play(self, actions):
        client = self.client
        client.start_capture(self.processes)
        for action in actions:
            word, _, value = action.partition("=")
            if word == "kinit":
                client.kinit(value or "jdoe")
            elif word == "kinit-wrong":
                client.kinit(value or "jdoe", "wrong")
            elif word == "kinit-short":
                client.kinit("jdoe", "right", "-l", "1s")
            elif word == "wait":
                import time
                time.sleep(float(value))
            elif word == "kvno":
                client.kvno(value)
            elif word == "klist":
                client.klist()
            elif word == "proxy":
                client.browse_proxy(proxy=value or f"{EDGE}:8800")
            elif word == "proxy-ntlm":
                client.browse_proxy(scheme="--proxy-ntlm", proxy=value or f"{EDGE}:8800")
            elif word == "proxy-basic":
                client.browse_proxy(scheme="--proxy-basic")
            elif word == "web":
                client.browse(value or "http://intranet.office.test/")
            else:
                raise ValueError(f"no such action: {action}")
        client.stop_capture(self.processes)

    def down(self):
        self.processes.stop_all()
        self.network.down()
