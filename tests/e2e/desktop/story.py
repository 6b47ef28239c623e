# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The case that the main job is done with: page 471000, because the trust to the proxy's realm lacks AES."""
import datetime

CODE = "471000"
CAUSE = "trust.aes-disabled"
USER = "hannelore"
REALM = "WERK.EXAMPLE"

# What is so, in the words of the answers. What is not in here cannot be found out.
TRUTH = {
    "It is there and valid",
    "An error page of the web proxy, with a number",
    "14: encryption type not supported",
    "Many users on many computers",
    "They are there",
    "A full host name",
    "In order",
    "A host name with the Kerberos port",
}


def listing(now=None):
    """What klist prints on the user's computer: a fresh ticket of the own domain, none of the proxy's realm."""
    now = now or datetime.datetime.now(datetime.timezone.utc)

    def at(minutes):
        time = now + datetime.timedelta(minutes=minutes)
        return f"{time.month}/{time.day}/{time.year} {time.hour}:{time:%M:%S} (local)"

    return f"""
Current LogonId is 0:0x4c1f7

Cached Tickets: (1)

#0>\tClient: {USER} @ {REALM}
\tServer: krbtgt/{REALM} @ {REALM}
\tKerbTicket Encryption Type: AES-256-CTS-HMAC-SHA1-96
\tTicket Flags 0x40e10000 -> forwardable renewable initial pre_authent name_canonicalize
\tStart Time: {at(-95)}
\tEnd Time:   {at(505)}
\tRenew Time: {at(9985)}
\tSession Key Type: AES-256-CTS-HMAC-SHA1-96
\tCache Flags: 0x1 -> PRIMARY
\tKdc Called: dc1.werk.example
"""
