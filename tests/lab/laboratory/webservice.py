# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run as a program: HTTP with Negotiate on port 80 of the given address; lines of the head up to the given length."""
import base64
import http.server
import socketserver
import sys

import gssapi

LARGEST = int(sys.argv[2])
gssapi.SecurityContext.__DEFER_STEP_ERRORS__ = False  # the error token comes with the exception


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        header = self.headers.get("Authorization", "")
        if len(header) > LARGEST:
            return self.answer(431, b"Request header too long", None)
        if not header.lower().startswith("negotiate "):
            return self.refuse(b"")
        try:
            context = gssapi.SecurityContext(creds=gssapi.Credentials(usage="accept"), usage="accept")
            context.step(base64.b64decode(header.split(None, 1)[1]))
            self.answer(200, b"hello", None)
        except gssapi.exceptions.GSSError as error:
            self.refuse(getattr(error, "token", None) or b"")
        except ValueError:
            self.answer(400, b"bad token", None)

    def refuse(self, token):
        word = "Negotiate" + (" " + base64.b64encode(token).decode() if token else "")
        self.answer(401, b"sign on", word)

    def answer(self, status, body, challenge):
        self.send_response(status)
        if challenge:
            self.send_header("WWW-Authenticate", challenge)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Server(http.server.ThreadingHTTPServer):
    def server_bind(self):  # without looking the own name up
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address


Server((sys.argv[1], 80), Handler).serve_forever()
