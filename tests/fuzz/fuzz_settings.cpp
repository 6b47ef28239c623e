// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/settings.h"
#include "tests/fuzz/evidencetarget.h"

using namespace kerbscope;

/// Settings that somebody exported, or says so. What is taken must come back the same when it is written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Settings present;
    present.company.realms << QStringLiteral("CORP.EXAMPLE.COM");
    const Result<Settings> read = settingsFromFile(fuzz::view(data, size), present);
    if (!read)
        return 0;
    const Result<Settings> again = settingsFromFile(settingsToFile(*read), Settings());
    fuzz::demand(again.hasValue());
    fuzz::demand(*again == *read);
    fuzz::demand(read->company.realms.size() <= maxSettingRealms);
    return 0;
}
