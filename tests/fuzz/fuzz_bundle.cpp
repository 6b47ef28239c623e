// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/textparts.h"
#include "core/parse/collectorbundle.h"
#include "tests/fuzz/evidencetarget.h"

using namespace kerbscope;

/// The collector's output, and the cutting of a text into parts: they cover it without gap and overlap.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = decodeText(fuzz::view(data, size));
    if (!text)
        return 0;
    if (const auto bundle = readBundle(text->text)) {
        for (const CollectorBundle::Block &block : bundle->blocks) {
            fuzz::demand(block.begin >= 0 && block.size >= 0 && block.begin + block.size <= bundle->text.size());
            fuzz::demand(block.outputAt >= block.begin && block.outputAt <= block.begin + block.size);
        }
    }
    qsizetype at = 0;
    for (const TextPart &part : splitText(text->text)) {
        fuzz::demand(part.begin == at && part.size >= 0);
        at += part.size;
    }
    fuzz::demand(at == text->text.size());
    return 0;
}
