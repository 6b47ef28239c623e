# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run as a program beside a stopped Samba domain: enters users, services and trusts, one line of standard input each."""
import secrets
import sys

import ldb
import samba.dckeytab  # noqa: F401  (gives Net its export_keytab)
from samba.auth import system_session
from samba.credentials import Credentials
from samba.dcerpc import drsblobs, lsa, security
from samba.ndr import ndr_pack
from samba.net import Net
from samba.param import LoadParm
from samba.samdb import SamDB

lp = LoadParm()
lp.load(sys.argv[1])
db = SamDB(url=sys.argv[2], session_info=system_session(lp), lp=lp)


def dn_of(account):
    return db.search(db.domain_dn(), expression=f"(sAMAccountName={account})", attrs=[])[0].dn


def user(name, password):
    db.newuser(name, password)


def flags(name, more):
    """Sets further bits of userAccountControl."""
    have = int(db.search(dn_of(name), scope=ldb.SCOPE_BASE, attrs=["userAccountControl"])[0]["userAccountControl"][0])
    change(name, "userAccountControl", str(have | int(more)))


def change(name, attribute, *values):
    message = ldb.Message(dn_of(name))
    message[attribute] = ldb.MessageElement([bytes.fromhex(v[4:]) if v.startswith("hex:") else v for v in values], ldb.FLAG_MOD_REPLACE, attribute)
    db.modify(message)


def policy(attribute, value):
    message = ldb.Message(db.get_default_basedn())
    message[attribute] = ldb.MessageElement(value, ldb.FLAG_MOD_REPLACE, attribute)
    db.modify(message)


def service(account, spn, etypes):
    db.newuser(account, secrets.token_urlsafe(20) + "aA1-")
    change(account, "servicePrincipalName", spn)
    change(account, "msDS-SupportedEncryptionTypes", etypes)


def keytab(principal, file):
    Net(Credentials(), lp).export_keytab(keytab=file, principal=principal)


def password(account, value):
    db.setpassword(f"(sAMAccountName={account})", value)


def trust(realm, word, etypes):
    clear = drsblobs.AuthInfoClear()
    clear.size = len(word.encode("utf-16-le"))
    clear.password = list(word.encode("utf-16-le"))
    one = drsblobs.AuthenticationInformation()
    one.LastUpdateTime = 133000000000000000
    one.AuthType = lsa.TRUST_AUTH_TYPE_CLEAR
    one.AuthInfo = clear
    several = drsblobs.AuthenticationInformationArray()
    several.count, several.array = 1, [one]
    blob = drsblobs.trustAuthInOutBlob()
    blob.count, blob.current = 1, several
    db.add({"dn": f"CN={realm.lower()},CN=System,{db.domain_dn()}", "objectClass": "trustedDomain", "flatName": realm.split(".")[0],
            "trustPartner": realm.lower(), "trustType": "2", "trustDirection": "1", "trustAttributes": "1",
            "securityIdentifier": ndr_pack(security.dom_sid("S-1-5-21-1-2-3")),
            "msDS-SupportedEncryptionTypes": etypes, "trustAuthIncoming": ndr_pack(blob)}, controls=["relax:0"])


DOINGS = {f.__name__: f for f in (user, flags, change, policy, service, keytab, password, trust)}
for line in sys.stdin:
    word, *rest = line.rstrip("\n").split("\t")
    if word:
        DOINGS[word](*rest)
