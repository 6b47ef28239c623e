// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/evidence/imported.h"

#include <QStringView>

#include <span>

namespace kerbscope {

/// What a reader is given: the bytes and, where they are text, the text of the part that it shall read.
struct ReaderInput {
    QByteArrayView bytes;
    QStringView text; ///< empty for binary input
    QString source;

    bool isText() const { return !text.isEmpty(); }
};

/// How sure a reader is that the input is its own. 0: not at all; 100: a magic number or an unmistakable header.
struct Recognition {
    int confidence = 0;
    EvidenceKind kind = EvidenceKind::Unknown;
    QString reason; ///< in words: "begins with the magic number of a capture"
};

/// One format: how it is known and how it is read. Readers are pure functions, listed in readers.cpp.
struct Reader {
    const char *name;
    Recognition (*recognise)(const ReaderInput &input);
    Result<Imported> (*read)(const ReaderInput &input, const ImportContext &context);
};

/// All readers of this build.
std::span<const Reader> readers();

} // namespace kerbscope
