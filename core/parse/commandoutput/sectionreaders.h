// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/commandoutput/commandoutput.h"

namespace kerbscope::commands {

/// The lines between one prompt and the next, with the command behind the first one (empty where none is to be seen).
struct Section {
    const CommandLines &lines;
    QString command;
    qsizetype from = 0;
    qsizetype to = 0;

    bool runs(QStringView program) const;
    /// Runs it with an option that has these characters.
    bool asks(QStringView program, QStringView option) const;
};

// Each looks through a section for what its program prints and appends what it finds.
void readNltest(const Section &section, QList<CommandOutput> &found);
void readTrustObject(const Section &section, QList<CommandOutput> &found);
void readChannel(const Section &section, QList<CommandOutput> &found);
void readClocks(const Section &section, QList<CommandOutput> &found);
void readNetsh(const Section &section, QList<CommandOutput> &found);
void readProxyVariables(const Section &section, QList<CommandOutput> &found);
void readSetspn(const Section &section, QList<CommandOutput> &found);
void readPolicy(const Section &section, QList<CommandOutput> &found);
void readRegistry(const Section &section, QList<CommandOutput> &found);
void readWhoami(const Section &section, QList<CommandOutput> &found);
void readJoinState(const Section &section, QList<CommandOutput> &found);
void readIpconfig(const Section &section, QList<CommandOutput> &found);
void readNameTools(const Section &section, QList<CommandOutput> &found);
void readResolveDnsName(const Section &section, QList<CommandOutput> &found);
void readPortTests(const Section &section, QList<CommandOutput> &found);
void readKsetup(const Section &section, QList<CommandOutput> &found);
void readAccount(const Section &section, QList<CommandOutput> &found);

// Shared by several.

/// A number behind "Status = " or the like: "1355 0x54b ERROR_NO_SUCH_DOMAIN".
std::optional<quint32> numberAfter(QStringView line, QStringView words);
/// "Yes", "True", "YES", "1" and "No", "False", "0"; also in some other languages. Absent for other words.
std::optional<bool> yesOrNo(QStringView text);
/// A hexadecimal or decimal number; absent for others.
std::optional<quint32> plainNumber(QStringView text);
/// Records of "Name : value" lines as PowerShell's lists have them, cut at empty lines; names as printed.
struct Record {
    QList<LabelledValue> fields;
    int line = 0;

    QString value(QStringView name) const;
    bool has(QStringView name) const;
};
QList<Record> recordsOf(const Section &section);

} // namespace kerbscope::commands
