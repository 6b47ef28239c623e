# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run as a program: signs on to a web service and sends the very same request again, as a mistaken load balancer does."""
import base64
import http.client
import sys

import gssapi

host = sys.argv[1]
name = gssapi.Name(f"HTTP@{host}", gssapi.NameType.hostbased_service)
token = gssapi.SecurityContext(name=name, usage="initiate").step()
for attempt in (1, 2):
    connection = http.client.HTTPConnection(host, timeout=8)
    connection.request("GET", "/", headers={"Authorization": "Negotiate " + base64.b64encode(token).decode()})
    answer = connection.getresponse()
    print(f"attempt {attempt}: {answer.status} {answer.reason}")
