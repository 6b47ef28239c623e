// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textdecoder.h"
#include "core/evidence/reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace kerbscope::fuzz {

inline QByteArrayView view(const std::uint8_t *data, std::size_t size)
{
    return QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

inline ImportContext context()
{
    ImportContext made;
    made.now = *fromIso8601(u"2026-03-14T12:00:00Z");
    made.proxyRealms = { QStringLiteral("CLOUD.EXAMPLE") };
    return made;
}

/// What must hold whatever comes in: the target stops where it does not.
inline void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// One reader over the bytes, as text where they are text, whether it knows them or not.
inline void read(QByteArrayView bytes, Recognition (*recognise)(const ReaderInput &), Result<Imported> (*reader)(const ReaderInput &, const ImportContext &))
{
    const Result<DecodedText> text = decodeText(bytes);
    const ReaderInput input { bytes, text ? QStringView(text->text) : QStringView(), QStringLiteral("fuzz") };
    const Recognition recognition = recognise(input);
    demand(recognition.confidence >= 0 && recognition.confidence <= 100);
    const Result<Imported> imported = reader(input, context());
    if (imported) {
        for (const Finding &finding : imported->findings)
            demand(!finding.id.isEmpty());
    }
}

} // namespace kerbscope::fuzz
