// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"

#include <QByteArray>

namespace kerbscope {

/// A case on its way: a case file (core/cases/casefile.h), compressed.
struct CaseBytes {
    QByteArray bytes;
    QString digest; ///< of the case: equal for equal cases, whoever made the file and when
};

/// Errors: as saveCase(); TooLarge.
Result<CaseBytes> toBytes(const Case &sent);
/// Errors: as loadCase(). Bytes of any kind may be handed in.
Result<Case> caseFromBytes(const QByteArray &bytes);

} // namespace kerbscope
