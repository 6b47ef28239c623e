// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/evidence.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

struct KindName {
    EvidenceKind kind;
    const char *name;
};

constexpr std::array kindNames = {
    KindName { EvidenceKind::KlistWindows, "klist-windows" },
    KindName { EvidenceKind::KlistMit, "klist-mit" },
    KindName { EvidenceKind::KlistHeimdal, "klist-heimdal" },
    KindName { EvidenceKind::Ccache, "ccache" },
    KindName { EvidenceKind::Keytab, "keytab" },
    KindName { EvidenceKind::EventXml, "event-xml" },
    KindName { EvidenceKind::EventJson, "event-json" },
    KindName { EvidenceKind::EventText, "event-text" },
    KindName { EvidenceKind::Evtx, "evtx" },
    KindName { EvidenceKind::Capture, "capture" },
    KindName { EvidenceKind::HttpToken, "http-token" },
    KindName { EvidenceKind::Pac, "pac" },
    KindName { EvidenceKind::CommandOutput, "command-output" },
    KindName { EvidenceKind::Krb5Conf, "krb5-conf" },
    KindName { EvidenceKind::CollectorBundle, "collector-bundle" },
    KindName { EvidenceKind::Trace, "trace" },
    KindName { EvidenceKind::Answer, "answer" },
    KindName { EvidenceKind::Probe, "probe" },
    KindName { EvidenceKind::Code, "code" },
    KindName { EvidenceKind::Unknown, "unknown" },
};

} // namespace

QString toString(EvidenceKind kind)
{
    const auto row = std::ranges::find(kindNames, kind, &KindName::kind);
    return row != kindNames.end() ? QString::fromLatin1(row->name) : QString();
}

int directness(EvidenceKind kind, QStringView findingId)
{
    const auto isAbout = [&](auto... starts) { return (findingId.startsWith(QLatin1String(starts)) || ...); };
    switch (kind) {
    case EvidenceKind::KlistWindows:
    case EvidenceKind::KlistMit:
    case EvidenceKind::KlistHeimdal:
    case EvidenceKind::Ccache:
        return isAbout("klist.") ? 3 : 1;
    case EvidenceKind::Capture:
        return isAbout("as.", "tgs.", "capture.", "wire.") ? 3 : 1;
    case EvidenceKind::Trace:
        return isAbout("as.", "tgs.", "capture.", "wire.") ? 2 : 1;
    default:
        return 1;
    }
}

std::optional<EvidenceKind> evidenceKindFromString(QStringView name)
{
    for (const KindName &row : kindNames) {
        if (name == QLatin1String(row.name))
            return row.kind;
    }
    return std::nullopt;
}

QString sha256Hex(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace kerbscope
