// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/detect.h"

#include "core/base/textdecoder.h"
#include "core/evidence/reader.h"

namespace kerbscope {

Detection detectKind(QByteArrayView bytes)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    ReaderInput input { bytes, {}, {} };
    if (decoded)
        input.text = decoded->text;
    Recognition best;
    for (const Reader &reader : readers()) {
        const Recognition recognition = reader.recognise(input);
        if (recognition.confidence > best.confidence)
            best = recognition;
    }
    return { best.kind, best.reason };
}

} // namespace kerbscope
