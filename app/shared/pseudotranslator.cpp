// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/pseudotranslator.h"

#include "core/base/pseudotext.h"

namespace kerbscope {

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *, int) const
{
    // Qt's own contexts are class names that begin with Q; QtCore puts the number in place of %n.
    if (context != nullptr && context[0] == 'Q')
        return {};
    return pseudoText(QString::fromUtf8(sourceText));
}

} // namespace kerbscope
