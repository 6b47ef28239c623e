# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One scenario: the healthy laboratory, the faults that are put into it, and what the user then does.

A fault is a word, or word=value, in scenarios.tsv; each is looked up in exactly one place here, and a word that nobody looks
up is an error.
"""
import os
import tempfile

from .actions import play
from .client import Client
from .network import Network
from .processes import Processes, run
from .realm import AES, RC4, Realm
from .services import Dns, Proxy, Web

OFFICE, CLOUD, HUB = "OFFICE.TEST", "CLOUD.TEST", "HUB.TEST"
EDGE, WEB = "edge1.gateway.cloud.test", "intranet.office.test"
RIGHT = "Right-1pw"
DISABLED_FLAG = 0x2


class Scene:
    def __init__(self, faults, templates):
        self.faults = dict(f.partition("=")[::2] for f in faults)
        self.used = set()
        self.processes = Processes()
        self.network = Network()
        self.folder = tempfile.mkdtemp(prefix="kerbscope-lab-")
        os.chmod(self.folder, 0o755)
        self.templates = templates

    def has(self, fault):
        self.used.add(fault)
        return fault in self.faults

    def value(self, fault, otherwise=None):
        self.used.add(fault)
        return self.faults.get(fault, otherwise)

    def up(self):
        self.network.up()
        hosts = {name: self.network.add(name, number) for name, number in
                 (("dc", 1), ("cloud", 2), ("edge", 3), ("web", 4), ("hub", 5), ("mate", 7), ("phone", 8), ("pc", 9))}
        for name in ("edge", "web", "mate", "phone", "pc"):
            self.network.resolver(hosts[name], hosts["dc"].address)
        self._names(hosts)
        self._office(hosts["dc"])
        self._cloud(hosts["cloud"], hosts["hub"])
        self._services(hosts["edge"], hosts["web"])
        self._client(hosts)
        self._filters(hosts)
        self.captured = hosts[self.value("capture-at", "pc")]
        unknown = set(self.faults) - self.used
        if unknown:
            raise ValueError(f"no such fault: {', '.join(sorted(unknown))}")

    def _names(self, hosts):
        srv = {} if self.has("no-srv") else {OFFICE: "dc1.office.test", CLOUD: "kerberos.cloud.test"}
        names = {"dc1.office.test": hosts["dc"].address, "kerberos.cloud.test": hosts["cloud"].address, EDGE: hosts["edge"].address,
                 WEB: hosts["web"].address}
        aliases = {"wiki.office.test": WEB, "portal.office.test": "farm7.hosting.test"}
        names["farm7.hosting.test"] = hosts["web"].address
        if self.has("edge-alias"):
            aliases["proxy.office.test"] = EDGE
        Dns(hosts["dc"], self.folder, {"hosts": names, "aliases": aliases, "srv": srv, "reverse": self.value("web-reverse"),
                                       "web": hosts["web"].address}).start(self.processes)

    # --- the office's realm: MIT, or a domain
    def _office(self, dc):
        self.is_domain = self.has("ad")
        settings = "kdc_max_dgram_reply_size = 200" if self.has("dc-small-udp") else ""
        if self.is_domain:
            from .domain import Domain
            self.office = Domain(OFFICE, dc, self.folder, self.templates)
        else:
            mapping = f" .cloud.test = {CLOUD}" if self.has("kdc-refers") else ""
            if mapping:
                settings += "\n host_based_services = *"
            self.office = Realm(OFFICE, dc, self.folder, domain_realm=mapping, settings=settings)
        user = self.user = self.value("user", "jdoe")
        if not self.has("user-missing"):
            self.office.add_user(user, RIGHT, "-requires_preauth" if self.has("no-preauth") else "+requires_preauth")
            (self._domain_user if self.is_domain else self._realm_user)(user)
        self.office.add_user("other", RIGHT)
        for n in range(int(self.value("more-users", "0"))):
            self.office.add_user(f"user{n}", RIGHT)
        self._office_services()
        self._trust()
        if not self.has("dc-stopped"):
            self.office.start(self.processes, self.value("dc-clock"))

    def _realm_user(self, user):
        if self.has("user-disabled"):
            self.office.kadmin(f"modprinc -allow_tix {user}")
        if self.has("user-expired"):
            self.office.kadmin(f'modprinc -expire "2020-01-01" {user}')
        if self.has("password-expired"):
            self.office.kadmin(f'modprinc -pwexpire "2020-01-01" {user}')
        if self.has("lockout"):
            self.office.kadmin("addpol -maxfailure 3 -failurecountinterval 0 -lockoutduration 0 lock")
            self.office.kadmin(f"modprinc -policy lock {user}")

    def _domain_user(self, user):
        wish = self.office.wish
        if self.has("user-disabled"):
            wish("flags", user, str(DISABLED_FLAG))
        if self.has("user-expired"):
            wish("change", user, "accountExpires", "132000000000000000")
        if self.has("password-expired"):
            wish("change", user, "pwdLastSet", "0")
        if self.has("lockout"):
            wish("policy", "lockoutThreshold", "3")
        if self.has("logon-hours"):
            wish("change", user, "logonHours", "hex:" + "00" * 21)
        if self.has("workstations"):
            wish("change", user, "userWorkstations", "OTHERPC")

    def _office_services(self):
        office, keytab = self.office, f"{self.folder}/web.keytab"
        rc4 = self.has("service-rc4")
        if not self.has("service-missing"):
            office.add_service(f"HTTP/{WEB}", None if self.has("service-wrong-key") else keytab, RC4 if rc4 else AES)
        office.add_service("cifs/files.office.test", f"{self.folder}/files.keytab")
        if self.has("needs-backend"):
            office.add_service("HTTP/backend.office.test")
        if self.has("service-keytab-stale"):
            if self.is_domain:
                office.wish("password", "intranet-svc", "Another-1pw")
            else:
                office.kadmin(f"cpw -randkey HTTP/{WEB}")
        if not self.is_domain:
            if rc4:
                office.kadmin(f"setstr HTTP/{WEB} session_enctypes {self.value('service-session', 'rc4-hmac')}")
            if self.has("service-disabled"):
                office.kadmin(f"modprinc -allow_svr HTTP/{WEB}")
            if self.has("service-short-life"):
                office.kadmin(f"modprinc -maxlife 2sec HTTP/{WEB}")
        if self.has("service-wrong-key"):
            self._foreign_keytab(keytab)

    def _foreign_keytab(self, keytab):
        """The service's name and key version, but the key of another account."""
        if os.path.exists(keytab):
            os.remove(keytab)
        version = self.value("service-key-version", "1")
        run("ktutil", input=(f"addent -password -p HTTP/{WEB}@{OFFICE} -k {version} -e aes256-cts-hmac-sha1-96\nsomething else\n"
                             f"wkt {keytab}\nq\n").encode())

    def _trust(self):
        self.trust_etypes = RC4 if self.has("trust-rc4") else AES
        self.trusted = not self.has("trust-missing")
        self.through_hub = self.has("hub")
        if self.trusted:
            name = self.office.add_trust(HUB if self.through_hub else CLOUD, "shared", self.trust_etypes)
            if self.has("trust-rc4") and not self.is_domain:
                self.office.kadmin(f"setstr {name} session_enctypes rc4-hmac")

    # --- the proxy's realm, always MIT
    def _cloud(self, host, hub_host):
        cloud = self.cloud = Realm(CLOUD, host, self.folder)
        if not self.has("proxy-service-missing"):
            cloud.add_service(f"HTTP/{EDGE}", f"{self.folder}/edge.keytab")
        if self.trusted:
            before = HUB if self.through_hub else OFFICE
            word = "different" if self.has("trust-password") else "shared"
            cloud.kadmin(f'addprinc -e "{self.trust_etypes}" -pw {word} krbtgt/{CLOUD}@{before}')
        if self.through_hub:
            hub = Realm(HUB, hub_host, self.folder)
            hub.add_trust(CLOUD, "shared")
            hub.kadmin(f'addprinc -e "{AES}" -pw shared krbtgt/{HUB}@{OFFICE}')
            hub.start(self.processes)
        if not self.has("cloud-stopped"):
            cloud.start(self.processes, self.value("cloud-clock"))

    def _services(self, edge, web):
        keytab = f"{self.folder}/edge.keytab"
        if not os.path.exists(keytab):
            keytab = f"{self.folder}/web.keytab"
        if self.has("needs-proxy") and not self.has("proxy-stopped"):
            schemes = self.value("proxy-schemes", "negotiate").split("+")
            Proxy(edge, self.folder, keytab, f"HTTP/{EDGE}@{CLOUD}", schemes).start(self.processes)
        if self.has("needs-web"):
            Web(web, self.folder, f"{self.folder}/web.keytab").start(
                self.processes, faketime=self.value("web-clock"), largest_header=self.value("web-header-limit"),
                remembers=self.has("web-replay-cache"))

    def _client(self, hosts):
        client = self.client = Client(hosts["pc"], self.folder, user=self.user)
        client.configure(
            default_realm=None if self.has("no-default-realm") else self.value("client-realm", OFFICE),
            kdcs=[] if self.has("no-kdc-configured") else self.value("client-kdc", hosts["dc"].address).split(","),
            mapping=not self.has("no-mapping"), cloud_realm=self.value("mapped-realm", CLOUD), etypes=self.value("client-etypes", "aes").replace("~", " "),
            dns_lookup=self.has("use-dns"), extra=self.value("krb5-extra", "").replace("~", " "), canonicalizes=self.has("client-canonicalizes"),
            cloud_kdc=None if self.has("no-cloud-kdc-configured") else hosts["cloud"].address,
            more_realms={HUB: hosts["hub"].address} if self.through_hub else {name: hosts["dc"].address for name in self.value("more-realms", "").split(",") if name},
            hops=[HUB] if self.through_hub else [], broken=self.has("conf-broken"))
        client.faketime = self.value("client-clock")

    def _filters(self, hosts):
        if self.has("dc-silent"):
            hosts["dc"].drop(88)
        if self.has("dc-tcp-blocked"):
            hosts["dc"].drop(88, ("tcp",))
        if self.has("dns-silent"):
            hosts["dc"].drop(53)
        if self.has("cloud-silent"):
            hosts["cloud"].drop(88)
        if self.has("proxy-port-silent"):
            hosts["edge"].drop(8800, ("tcp",))

    def play(self, actions):
        play(self, actions)

    def down(self):
        self.processes.stop_all()
        self.network.down()
