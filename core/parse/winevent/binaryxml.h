// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/winevent/binaryxmlprogram.h"
#include "core/parse/winevent/builder.h"
#include "core/parse/winevent/evtxvalues.h"

#include <optional>
#include <unordered_map>

namespace kerbscope::evtx {

/// One value with which a template is filled.
struct TemplateValue {
    ValueType type = ValueType::Null;
    bool isArray = false;
    qsizetype begin = 0; ///< within the chunk
    qsizetype size = 0;
};

/// What an event is, told before anything else of it is read.
struct EventKind {
    int id = 0;
    QString provider;
};

/// Reads the events of one chunk of an event log. Templates stand once in a chunk and are taken apart once. A record may
/// take only so many steps, because templates can contain each other.
class BinaryXml
{
public:
    explicit BinaryXml(QByteArrayView chunk)
        : m_chunk(chunk)
    {
    }

    /// The kind of the event between two offsets of the chunk. Absent where the record is not of the usual make (one template
    /// filled with values); then only read() tells.
    std::optional<EventKind> kindOf(qsizetype begin, qsizetype end);
    /// The whole event. Errors: Malformed, Truncated, TooLarge, with the offset within the chunk.
    Result<WindowsEvent> read(qsizetype begin, qsizetype end);

private:
    struct Template {
        Program program;
        // Where the number and the source come from: a value, or else fixed.
        std::optional<int> idValue;
        std::optional<int> providerValue;
        EventKind fixed;
    };
    struct Instance {
        const Template *definition = nullptr;
        QList<TemplateValue> values;
    };
    class Attributes;

    Result<Instance> instanceAt(qsizetype offset, qsizetype end);
    Result<const Template *> templateAt(qsizetype offset);
    static void noteKind(Template &definition);
    Outcome runPiece(qsizetype begin, qsizetype end, int depth);
    Outcome run(const Program &program, const QList<TemplateValue> &values, qsizetype end, int depth);
    Outcome substitute(const TemplateValue &value, const QByteArray &element, int depth);
    QByteArrayView bytesOf(const TemplateValue &value) const { return m_chunk.sliced(value.begin, value.size); }
    QString textOf(const TemplateValue &value) const;

    QByteArrayView m_chunk;
    EventBuilder m_builder;
    std::unordered_map<qsizetype, Template> m_templates; ///< its elements stay where they are
    NameCache m_names;
    int m_steps = 0;
};

} // namespace kerbscope::evtx
