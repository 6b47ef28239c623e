#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns what `kerbscope-cli --version` prints (standard input) into a CycloneDX 1.5 document.

Arguments: the commit, and a file with a line "PACKAGE VERSION" for each Debian package whose libraries the archive brings along.
"""
import datetime
import json
import os
import re
import sys
import uuid

LIBRARY = re.compile(r"^  (?P<name>.+) (?P<version>\S+|as in Qt's driver) \((?P<licence>[^)]+)\)$")
SWITCH = re.compile(r"^  (?P<name>KERBSCOPE_\S+) (?P<state>on|off)$")


def licensed(kind, name, version, licence):
    made = {"type": kind, "bom-ref": name, "name": name, "licenses": [{"license": {"id": licence}}]}
    if version[0].isdigit():
        made["version"] = version
    return made


def main():
    lines = sys.stdin.read().splitlines()
    commit, brought = sys.argv[1:]
    version = lines[0].split()[1]
    program = licensed("application", "kerbscope", version, "GPL-3.0-or-later")
    program["properties"] = []
    parts = []
    for line in lines[1:]:
        if found := LIBRARY.match(line):
            parts.append(licensed("library", found["name"], found["version"], found["licence"]))
        elif found := SWITCH.match(line):
            program["properties"].append({"name": f"kerbscope:switch:{found['name']}", "value": found["state"]})
    with open(brought, encoding="utf-8") as file:
        for line in sorted(set(file)):
            name, version_of_package = line.split()
            address = f"pkg:deb/debian/{name}@{version_of_package}"
            parts.append({"type": "library", "bom-ref": address, "name": name, "version": version_of_package, "purl": address,
                          "description": "libraries in the archive"})
    when = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, f"kerbscope-{version}-{commit}").urn,
        "version": 1,
        "metadata": {"timestamp": when.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": program},
        "components": parts,
        "dependencies": [{"ref": program["bom-ref"], "dependsOn": [part["bom-ref"] for part in parts]}],
    }
    json.dump(document, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
