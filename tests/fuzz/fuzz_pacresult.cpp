// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/pac/pacfindings.h"
#include "core/evidence/pac/pacjson.h"
#include "core/evidence/pac/pacsource.h"
#include "tests/fuzz/evidencetarget.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace kerbscope;

/// What the worker that runs a PAC script answers; and the look at a script itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::view(data, size);
    if (const auto text = decodeText(bytes))
        (void)looksLikePac(text->text);
    const auto report = pacReportFromJson(QJsonDocument::fromJson(bytes.toByteArray()).object());
    if (!report)
        return 0;
    (void)findingsOf(*report);
    const auto again = pacReportFromJson(toJson(*report));
    fuzz::demand(again && *again == *report);
    return 0;
}
