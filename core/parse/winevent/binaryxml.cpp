// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevent/binaryxml.h"

#include <QtEndian>

#include <algorithm>

namespace kerbscope::evtx {

namespace {

constexpr int mostSteps = 100'000;      // of one record; the largest real ones take some thousand
constexpr int mostNesting = 16;         // of pieces within pieces
constexpr qsizetype fragmentSize = 4;   // token, version, flags
constexpr qsizetype instanceSize = 10;  // token, a number, template id, offset of the definition
constexpr qsizetype definitionHead = 24;// offset of the next, GUID, size

Error malformed(const QString &what, qsizetype offset)
{
    return Error { ErrorKind::Malformed, what, { {}, offset, {}, {} } };
}

} // namespace

class BinaryXml::Attributes : public XmlAttributes
{
public:
    void clear() { m_list.clear(); }
    void begin(const QByteArray &name) { m_list << qMakePair(name, QStringLiteral("")); }
    void add(const QString &text) { m_list.last().second += text; }
    void drop()
    {
        if (!m_list.isEmpty())
            m_list.removeLast();
    }
    bool isEmpty() const { return m_list.isEmpty(); }

    QString value(QByteArrayView name) const override
    {
        const auto found = std::ranges::find_if(m_list, [&](const auto &attribute) { return attribute.first == name; });
        return found != m_list.end() ? found->second : QString();
    }

private:
    QList<QPair<QByteArray, QString>> m_list;
};

void BinaryXml::noteKind(Template &definition)
{
    QList<QByteArray> path;
    QByteArray attribute;
    for (const Step &step : definition.program) {
        switch (step.kind) {
        case Step::Kind::StartElement:
            path << step.name;
            break;
        case Step::Kind::Attribute:
            attribute = step.name;
            break;
        case Step::Kind::CloseStart:
            attribute.clear();
            break;
        case Step::Kind::EndElement:
            if (!path.isEmpty())
                path.removeLast();
            break;
        case Step::Kind::Text:
        case Step::Kind::Substitute: {
            const bool isId = attribute.isEmpty() && path.size() == 3 && path.last() == "EventID";
            const bool isProvider = attribute == "Name" && path.size() == 3 && path.last() == "Provider";
            if (isId && step.value >= 0)
                definition.idValue = step.value;
            else if (isId)
                definition.fixed.id = static_cast<int>(eventNumber(step.text).value_or(0) & 0xFFFFU);
            else if (isProvider && step.value >= 0)
                definition.providerValue = step.value;
            else if (isProvider)
                definition.fixed.provider += step.text;
            break;
        }
        case Step::Kind::Instance:
            break;
        }
    }
}

Result<const BinaryXml::Template *> BinaryXml::templateAt(qsizetype offset)
{
    if (const auto known = m_templates.find(offset); known != m_templates.end())
        return &known->second;
    if (offset <= 0 || offset > m_chunk.size() - definitionHead)
        return malformed(QStringLiteral("the template lies outside of the chunk"), offset);
    const auto size = static_cast<qsizetype>(qFromLittleEndian<quint32>(m_chunk.data() + offset + 20));
    const qsizetype begin = offset + definitionHead;
    if (size > m_chunk.size() - begin)
        return malformed(QStringLiteral("the template is longer than the chunk"), offset);
    Result<Program> program = compileBinaryXml(m_chunk, begin, begin + size, true, m_names);
    if (!program)
        return program.error();
    Template definition { std::move(*program), {}, {}, {} };
    noteKind(definition);
    return &m_templates.emplace(offset, std::move(definition)).first->second;
}

Result<BinaryXml::Instance> BinaryXml::instanceAt(qsizetype offset, qsizetype end)
{
    end = std::min(end, m_chunk.size());
    if (offset < 0 || end - offset < instanceSize + 4)
        return Error { ErrorKind::Truncated, QStringLiteral("the record ends before its template"), { {}, offset, {}, {} } };
    const char *data = m_chunk.data();
    const auto definitionAt = static_cast<qsizetype>(qFromLittleEndian<quint32>(data + offset + 6));
    qsizetype at = offset + instanceSize;
    if (definitionAt == at) { // used for the first time, it stands right here
        if (end - at < definitionHead)
            return Error { ErrorKind::Truncated, QStringLiteral("the record ends within its template"), { {}, at, {}, {} } };
        at += definitionHead + static_cast<qsizetype>(qFromLittleEndian<quint32>(data + at + 20));
    }
    const auto definition = templateAt(definitionAt);
    if (!definition)
        return definition.error();
    if (end - at < 4)
        return Error { ErrorKind::Truncated, QStringLiteral("the record ends before its values"), { {}, at, {}, {} } };
    const auto count = static_cast<qsizetype>(qFromLittleEndian<quint32>(data + at));
    at += 4;
    if (count > (end - at) / 4)
        return malformed(QStringLiteral("the record states more values than it has room for"), at);

    Instance instance { *definition, {} };
    instance.values.reserve(count);
    qsizetype valueAt = at + 4 * count;
    for (qsizetype i = 0; i < count; ++i, at += 4) {
        const qsizetype size = qFromLittleEndian<quint16>(data + at);
        const auto type = static_cast<quint8>(data[at + 2]);
        if (size > end - valueAt)
            return Error { ErrorKind::Truncated, QStringLiteral("value %1 is longer than the record").arg(i), { {}, valueAt, {}, {} } };
        instance.values << TemplateValue { static_cast<ValueType>(type & ~arrayFlag), (type & arrayFlag) != 0, valueAt, size };
        valueAt += size;
    }
    return instance;
}

std::optional<EventKind> BinaryXml::kindOf(qsizetype begin, qsizetype end)
{
    constexpr char fragmentHeader = 0x0F;
    constexpr char templateInstance = 0x0C;
    if (begin < 0 || end > m_chunk.size() || end - begin < fragmentSize + instanceSize || m_chunk.at(begin) != fragmentHeader
        || m_chunk.at(begin + fragmentSize) != templateInstance)
        return std::nullopt;
    const auto instance = instanceAt(begin + fragmentSize, end);
    if (!instance)
        return std::nullopt;
    const Template &definition = *instance->definition;
    EventKind kind = definition.fixed;
    const auto valueText = [&](int index) { return index < instance->values.size() ? textOf(instance->values.at(index)) : QString(); };
    if (definition.idValue)
        kind.id = static_cast<int>(eventNumber(valueText(*definition.idValue)).value_or(0) & 0xFFFFU);
    if (definition.providerValue)
        kind.provider = valueText(*definition.providerValue);
    return kind.id != 0 ? std::optional(kind) : std::nullopt;
}

QString BinaryXml::textOf(const TemplateValue &value) const
{
    return value.isArray ? arrayTexts(value.type, bytesOf(value)).join(QStringLiteral(", ")) : valueText(value.type, bytesOf(value));
}

Result<WindowsEvent> BinaryXml::read(qsizetype begin, qsizetype end)
{
    m_steps = 0;
    m_builder.begin();
    const Outcome outcome = runPiece(begin, end, 0);
    if (!outcome)
        return outcome.error();
    return m_builder.take();
}

Outcome BinaryXml::runPiece(qsizetype begin, qsizetype end, int depth)
{
    if (depth > mostNesting)
        return Error { ErrorKind::TooLarge, QStringLiteral("the record is nested too deeply"), { {}, begin, {}, {} } };
    const Result<Program> program = compileBinaryXml(m_chunk, begin, end, false, m_names);
    if (!program)
        return program.error();
    return run(*program, {}, end, depth);
}

Outcome BinaryXml::run(const Program &program, const QList<TemplateValue> &values, qsizetype end, int depth)
{
    Attributes attributes;
    QList<QByteArray> open;
    bool inStart = false; // between StartElement and CloseStart
    for (const Step &step : program) {
        if (++m_steps > mostSteps)
            return Error { ErrorKind::TooLarge, QStringLiteral("the record takes too many steps"), { {}, step.offset, {}, {} } };
        switch (step.kind) {
        case Step::Kind::StartElement:
            open << step.name;
            attributes.clear();
            inStart = true;
            break;
        case Step::Kind::Attribute:
            attributes.begin(step.name);
            break;
        case Step::Kind::CloseStart:
            inStart = false;
            if (!(open.size() == 1 && open.first() == "Event"))
                m_builder.startElement(open.isEmpty() ? QByteArray() : open.last(), attributes);
            break;
        case Step::Kind::Text:
            if (inStart && !attributes.isEmpty())
                attributes.add(step.text);
            else
                m_builder.addText(step.text);
            break;
        case Step::Kind::Substitute: {
            if (step.value >= values.size())
                break;
            const TemplateValue &value = values.at(step.value);
            if (step.isOptional && value.type == ValueType::Null) {
                if (inStart)
                    attributes.drop();
                else
                    m_builder.dropValue();
                break;
            }
            if (inStart && !attributes.isEmpty()) {
                attributes.add(textOf(value));
            } else if (const Outcome outcome = substitute(value, open.isEmpty() ? QByteArray() : open.last(), depth); !outcome) {
                return outcome.error();
            }
            break;
        }
        case Step::Kind::Instance: {
            const auto instance = instanceAt(step.offset, end);
            if (!instance)
                return instance.error();
            if (depth > mostNesting)
                return Error { ErrorKind::TooLarge, QStringLiteral("the record is nested too deeply"), { {}, step.offset, {}, {} } };
            if (const Outcome outcome = run(instance->definition->program, instance->values, end, depth + 1); !outcome)
                return outcome.error();
            break;
        }
        case Step::Kind::EndElement:
            if (open.isEmpty())
                break;
            if (!(open.size() == 1 && open.first() == "Event"))
                m_builder.endElement();
            open.removeLast();
            break;
        }
    }
    return Done {};
}

Outcome BinaryXml::substitute(const TemplateValue &value, const QByteArray &element, int depth)
{
    if (value.type == ValueType::BinXml && !value.isArray)
        return runPiece(value.begin, value.begin + value.size, depth + 1);
    if (!m_builder.wantsText())
        return Done {};
    if (!value.isArray) {
        m_builder.addText(valueText(value.type, bytesOf(value)));
        return Done {};
    }
    // An array fills a row of elements of the same name.
    const QStringList items = arrayTexts(value.type, bytesOf(value));
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i > 0) {
            m_builder.endElement();
            m_builder.startElement(element, Attributes());
        }
        m_builder.addText(items.at(i));
    }
    return Done {};
}

} // namespace kerbscope::evtx
