# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user, a colleague or an administrator does in a scene: word or word=value in scenarios.tsv."""
import os
import time

EDGE = "edge1.gateway.cloud.test"
INTRANET = "http://intranet.office.test/"
RIGHT, WRONG = "Right-1pw", "Wrong-1pw"


def kinit(scene, value):
    scene.client.kinit(value or scene.user, RIGHT)


def kinit_wrong(scene, value):
    scene.client.kinit(value or scene.user, WRONG)


def kinit_short(scene, value):
    scene.client.kinit(scene.user, RIGHT, "-l", "1s")


def kinit_renewable(scene, value):
    scene.client.kinit(scene.user, RIGHT, "-l", "4s", "-r", "1h")


def kinit_postdated(scene, value):
    scene.client.kinit(scene.user, RIGHT, "-s", value or "2h")


def kinit_enterprise(scene, value):
    scene.client.kinit(value, RIGHT, "-E")


def renew(scene, value):
    scene.client.act("commands", "kinit", "-R")


def kdestroy(scene, value):
    scene.client.act("commands", "kdestroy")


def wait(scene, value):
    time.sleep(float(value))


def kvno(scene, value):
    scene.client.kvno(value)


def klist(scene, value):
    scene.client.klist()


def klist_as_other(scene, value):
    """Another user of the computer looks at this cache."""
    os.chmod(f"{scene.folder}/cc", 0o600)
    scene.client.act("klist", "setpriv", "--reuid=65534", "--clear-groups", "klist", "-ef")


def damage_cache(scene, value):
    with open(f"{scene.folder}/cc", "wb") as f:
        f.write(b"\x07\x09 this was a cache once")


def proxy(scene, value):
    scene.client.browse_proxy(proxy=value or f"{EDGE}:8800")


def proxy_ntlm(scene, value):
    scene.client.browse_proxy(scheme="--proxy-ntlm", proxy=value or f"{EDGE}:8800")


def proxy_basic(scene, value):
    scene.client.browse_proxy(scheme="--proxy-basic")


def proxy_without(scene, value):
    """A browser that answers no offer."""
    scene.client.act("curl", "curl", "-sv", "-m", "8", "-x", f"http://{EDGE}:8800", INTRANET)


def proxy_damaged(scene, value):
    """Something on the way cuts the line with the token."""
    scene.client.act("curl", "curl", "-sv", "-m", "8", "-x", f"http://{EDGE}:8800", "-H",
                     "Proxy-Authorization: Negotiate YIIHBwYGKwYBBQUCoII*damaged", INTRANET)


def web(scene, value):
    scene.client.browse(value or INTRANET)


def web_without(scene, value):
    scene.client.act("curl", "curl", "-sv", "-m", "8", value or INTRANET)


def web_twice(scene, value):
    """The same request arrives twice, token and all."""
    script = os.path.join(os.path.dirname(__file__), "sendtwice.py")
    scene.client.act("program", "/usr/bin/python3", script, "intranet.office.test")


def fetch(scene, value):
    scene.client.act("curl", "curl", "-sv", "-m", "8", value)


def rekey_service(scene, value):
    """The service gets a new key, and its key file holds nothing else."""
    name, keytab = "HTTP/intranet.office.test", f"{scene.folder}/web.keytab"
    scene.office.kadmin(f"cpw -randkey {name}")
    os.remove(keytab)
    scene.office.kadmin(f"ktadd -k {keytab} -norandkey {name}")


def s4u(scene, value):
    """The web service asks for a ticket to `value` in the user's name."""
    keytab = f"{scene.folder}/web.keytab"
    scene.client.act("commands", "kinit", "-k", "-t", keytab, "HTTP/intranet.office.test")
    scene.client.act("commands", "kvno", "-k", keytab, "-U", scene.user, "-P", value)


def spray(scene, value):
    """One password for many names, some of which do not exist."""
    for n in range(int(value or "8")):
        scene.client.kinit(f"user{n}", WRONG)


def phone_wrong(scene, value):
    """Another device tries an old password again and again."""
    for _ in range(int(value or "6")):
        scene.network.hosts["phone"].run("kinit", scene.user, env=dict(scene.client.environment, KRB5_TRACE="/dev/null", KRB5CCNAME="MEMORY:"),
                                         input=(WRONG + "\n").encode(), check=False)
        time.sleep(1.0)


def mate_ntlm(scene, value):
    """A colleague's computer uses NTLM at the same proxy."""
    scene.network.hosts["mate"].run("curl", "-s", "-m", "8", "-x", f"http://{EDGE}:8800", "--proxy-ntlm", "-U", "mate:x", INTRANET, check=False)


def mate_wrong(scene, value):
    scene.network.hosts["mate"].run("kinit", "other", env=dict(scene.client.environment, KRB5_TRACE="/dev/null", KRB5CCNAME="MEMORY:"),
                                    input=(WRONG + "\n").encode(), check=False)


DOINGS = {f.__name__.replace("_", "-"): f for f in (
    kinit, kinit_wrong, kinit_short, kinit_renewable, kinit_postdated, kinit_enterprise, renew, kdestroy, wait, kvno, klist, klist_as_other,
    damage_cache, proxy, proxy_ntlm, proxy_basic, proxy_without, proxy_damaged, web, web_without, web_twice, fetch, rekey_service, s4u,
    spray, phone_wrong, mate_ntlm, mate_wrong)}


def play(scene, actions):
    scene.client.start_capture(scene.captured, scene.processes)
    for action in actions:
        word, _, value = action.partition("=")
        if word not in DOINGS:
            raise ValueError(f"no such action: {action}")
        DOINGS[word](scene, value)
    scene.client.stop_capture(scene.processes)
