#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns what `kerbscope-cli --version` prints into an SPDX 2.3 document. Argument: the commit."""
import datetime
import json
import os
import re
import sys

LIBRARY = re.compile(r"^  (?P<name>.+) (?P<version>\S+|as in Qt's driver) \((?P<licence>[^)]+)\)$")


def package(name, version, licence):
    return {
        "SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name),
        "name": name,
        "versionInfo": version,
        "licenseConcluded": licence,
        "licenseDeclared": licence,
        "copyrightText": "NOASSERTION",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
    }


def main():
    lines = sys.stdin.read().splitlines()
    commit = sys.argv[1]
    version = lines[0].split()[1]
    packages = [package("kerbscope", version, "GPL-3.0-or-later")]
    for line in lines[1:]:
        found = LIBRARY.match(line)
        if found:
            packages.append(package(found["name"], found["version"], found["licence"]))
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": packages[0]["SPDXID"]}]
    for part in packages[1:]:
        relations.append({"spdxElementId": packages[0]["SPDXID"], "relationshipType": "DEPENDS_ON", "relatedSpdxElement": part["SPDXID"]})
    when = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    json.dump(
        {
            "spdxVersion": "SPDX-2.3",
            "dataLicense": "CC0-1.0",
            "SPDXID": "SPDXRef-DOCUMENT",
            "name": f"kerbscope-{version}",
            "documentNamespace": f"https://example.org/spdx/kerbscope-{version}-{commit}",
            "creationInfo": {"created": when.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Organization: Kerbscope contributors"]},
            "packages": packages,
            "relationships": relations,
        },
        sys.stdout,
        indent=2,
    )
    print()


if __name__ == "__main__":
    main()
