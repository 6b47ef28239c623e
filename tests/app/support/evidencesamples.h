// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace kerbscope::tests {

// Evidence of each kind for the window's tests and pictures, of one invented user, all on 2026-03-04.

/// A user signs on to the own KDC, asks for the proxy realm's ticket and is refused; then the proxy is offered NTLM.
QByteArray proxyCapture();

/// A capture of `frames` large frames without any Kerberos, for what takes a while to read.
QByteArray largeCapture(int frames);

/// Wrong passwords for one account from two places over an hour, its lock-out, and other failures around them; as XML.
QByteArray lockoutEvents();
/// The like as an event log file.
QByteArray lockoutLog();

/// curl -v with a 407, an NTLM token, and then a Kerberos token inside SPNEGO.
QByteArray proxyHeaders();

/// A PAC file with several branches.
QByteArray proxyScript();

} // namespace kerbscope::tests
