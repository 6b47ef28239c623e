// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kerbscope {

struct YamlEntry;

/// One node of a YAML document with the place where it begins. Scalars stay text: nothing turns into a number, a date
/// or a truth value by itself.
struct YamlNode {
    enum class Kind { Nothing, Scalar, Sequence, Mapping };

    Kind kind = Kind::Nothing;
    QString text; ///< of a scalar
    std::vector<YamlNode> items; ///< of a sequence
    std::vector<YamlEntry> entries; ///< of a mapping, in the order of the file
    Place where;

    bool isScalar() const { return kind == Kind::Scalar; }
    bool isSequence() const { return kind == Kind::Sequence; }
    bool isMapping() const { return kind == Kind::Mapping; }
};

struct YamlEntry {
    QString key;
    Place where; ///< of the key
    YamlNode value;
};

/// Reads one YAML document. `name` is the file's name in errors. Anchors, aliases, tags of one's own, keys that are no
/// plain text and a second document are refused, so what is read is never larger than the file. Errors: Empty, TooLarge
/// (limits::maxKnowledgeFileBytes, maxKnowledgeDepth, maxKnowledgeNodes), Malformed (YAML or UTF-8), each with line and
/// column.
Result<YamlNode> readYaml(const QByteArray &bytes, const QString &name);

} // namespace kerbscope
