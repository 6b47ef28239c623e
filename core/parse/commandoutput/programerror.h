// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/commandoutput/curltext.h"
#include "core/parse/commandoutput/errortext.h"

namespace kerbscope {

/// What was being done when a Kerberos error came.
enum class KerberosStep {
    Unknown, ///< the text does not say
    SignOn,  ///< the AS exchange: kinit, a logon
    Ticket,  ///< the TGS exchange: kvno, a client program that opens a service
    Accept,  ///< a service read a client's ticket
    Cache,   ///< the tickets or keys at hand were looked at
};

/// One error that a program printed.
struct ProgramError {
    QString program;   ///< "kinit"; empty where the line does not begin with one
    QString text;      ///< the whole message, on one line
    ErrorText meaning;
    KerberosStep step = KerberosStep::Unknown;
    bool noMechanism = false; ///< SPNEGO found nothing to sign on with
    QString client;    ///< principal that was to sign on, where the text names it
    QString target;    ///< principal whose ticket was asked for: "HTTP/web@R"
    int times = 1;     ///< how often it came
    int line = 0;      ///< where it came last

    bool operator==(const ProgramError &) const = default;
};

/// A ticket that a program got.
struct IssuedTicket {
    QString service; ///< "HTTP/web@R"; empty for a sign-on that went without a word
    int line = 0;

    bool operator==(const IssuedTicket &) const = default;
};

/// What Kerberos programs printed on a console.
struct ProgramErrors {
    QList<ProgramError> errors;
    QList<IssuedTicket> issued; ///< what kvno got
    QList<IssuedTicket> signedOn; ///< each kinit that complained of nothing before the next command came
    QString client;         ///< who signed on or was to: "Password for alice@CORP.EXAMPLE.COM:", kinit's argument; may be empty
    bool passwordExpired = false; ///< kinit asked for a new password
    bool weakEncryption = false;  ///< kinit warned of RC4 or DES
    CurlText curl;

    bool operator==(const ProgramErrors &) const = default;
    bool isEmpty() const
    {
        return errors.isEmpty() && issued.isEmpty() && !passwordExpired && !weakEncryption && !curl.seen;
    }
};

/// Reads the errors of kinit, kvno, klist, kgetcred, curl, ssh, ldapsearch, Java programs and whatever prints the sentences of
/// the libraries, with the commands in front of them. Only the lines [from, to).
ProgramErrors readProgramErrors(const CommandLines &lines, qsizetype from, qsizetype to);

/// Does a line begin as a report of one of the Kerberos programs: "kinit: ..."? The name of the program.
QString reportingProgram(QStringView line);

} // namespace kerbscope
