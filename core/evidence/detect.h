// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/evidence.h"

namespace kerbscope {

struct Detection {
    EvidenceKind kind = EvidenceKind::Unknown;
    QString reason; ///< in words: "begins with the magic number of a capture"
};

/// What bytes are, by their content alone, never by a file's name. Looks at a bounded part of them.
Detection detectKind(QByteArrayView bytes);

} // namespace kerbscope
