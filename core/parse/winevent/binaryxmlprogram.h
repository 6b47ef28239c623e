// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace kerbscope::evtx {

/// One step of a piece of binary XML.
struct Step {
    enum class Kind {
        StartElement,
        Attribute,  ///< the texts up to the next Attribute or CloseStart are its value
        CloseStart, ///< the attributes are complete
        Text,
        Substitute, ///< the value number `value` of the template
        Instance,   ///< a template with its values, at `offset`
        EndElement,
    };
    Kind kind;
    QByteArray name;  ///< of an element or attribute, UTF-8
    QString text;
    int value = -1;
    bool isOptional = false; ///< an element or attribute whose only value is null is left out
    qsizetype offset = 0;
};
using Program = QList<Step>;

/// Names of elements and attributes stand once in a chunk and are pointed at by their offset.
using NameCache = QHash<qsizetype, QByteArray>;

/// Takes binary XML apart ([MS-EVEN6] 2.2.12), from `begin` to its end mark or `end`. Offsets count from the start of the
/// chunk. Element starts carry a number more inside templates (`inTemplate`) than in pieces that stand for a value. It
/// stops behind a template instance, whose length only its reader knows. Errors: Malformed and Truncated, with the offset.
Result<Program> compileBinaryXml(
    QByteArrayView chunk, qsizetype begin, qsizetype end, bool inTemplate, NameCache &names);

} // namespace kerbscope::evtx
