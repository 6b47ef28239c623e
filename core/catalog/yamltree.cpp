// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/yamltree.h"

#include "core/base/limits.h"

#include <QList>
#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <optional>
#include <sstream>
#include <string>

namespace kerbscope {

namespace {

Place placeOf(const YAML::Mark &mark, const QString &name)
{
    if (mark.is_null())
        return { name, {}, {}, {} };
    return { name, {}, mark.line + 1, mark.column + 1 };
}

/// Thrown through yaml-cpp, which has no other way to be stopped; never leaves this file.
struct Refused {
    Error error;
};

/// Builds the tree from the parser's events.
class TreeBuilder final : public YAML::EventHandler {
public:
    explicit TreeBuilder(QString name)
        : m_name(std::move(name))
    {
    }

    YamlNode takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuseAnchor(mark, anchor);
        place({ YamlNode::Kind::Nothing, {}, {}, {}, placeOf(mark, m_name) });
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        refuse(mark, ErrorKind::Unsupported, u"aliases (*name) are not read here");
    }

    void OnScalar(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        place({ YamlNode::Kind::Scalar, QString::fromStdString(value), {}, {}, placeOf(mark, m_name) });
    }

    void OnSequenceStart(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, YamlNode::Kind::Sequence);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, YamlNode::Kind::Mapping);
    }
    void OnMapEnd() override { close(); }

private:
    struct Frame {
        YamlNode node;
        std::optional<YamlEntry> pending; ///< a key that waits for its value
    };

    [[noreturn]] void refuse(const YAML::Mark &mark, ErrorKind kind, QStringView what) const
    {
        throw Refused { { kind, what.toString(), placeOf(mark, m_name), {} } };
    }

    void refuseAnchor(const YAML::Mark &mark, YAML::anchor_t anchor) const
    {
        if (anchor != YAML::NullAnchor)
            refuse(mark, ErrorKind::Unsupported, u"anchors (&name) are not read here");
    }

    void refuseTag(const YAML::Mark &mark, const std::string &tag) const
    {
        if (!tag.empty() && tag != "?" && tag != "!")
            refuse(mark, ErrorKind::Unsupported, u"tags (!name) are not read here");
    }

    void open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YamlNode::Kind kind)
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        if (m_frames.size() >= limits::maxKnowledgeDepth)
            refuse(mark, ErrorKind::TooLarge,
                QStringLiteral("nested deeper than %1 levels").arg(limits::maxKnowledgeDepth));
        if (!m_frames.empty() && m_frames.back().node.isMapping() && !m_frames.back().pending)
            refuse(mark, ErrorKind::Malformed, u"a key must be plain text");
        m_frames.push_back({ { kind, {}, {}, {}, placeOf(mark, m_name) }, {} });
    }

    void close()
    {
        YamlNode node = std::move(m_frames.back().node);
        m_frames.pop_back();
        place(std::move(node));
    }

    void place(YamlNode node)
    {
        if (++m_nodes > limits::maxKnowledgeNodes)
            throw Refused { { ErrorKind::TooLarge,
                QStringLiteral("more than %1 values in one file").arg(limits::maxKnowledgeNodes), node.where, {} } };
        if (m_frames.empty()) {
            m_root = std::move(node);
            return;
        }
        Frame &frame = m_frames.back();
        if (frame.node.isSequence()) {
            frame.node.items.push_back(std::move(node));
        } else if (frame.pending) {
            frame.pending->value = std::move(node);
            frame.node.entries.push_back(std::move(*frame.pending));
            frame.pending.reset();
        } else {
            frame.pending = YamlEntry { node.text, node.where, {} };
        }
    }

    QString m_name;
    YamlNode m_root;
    std::vector<Frame> m_frames;
    int m_nodes = 0;
};

/// The first byte that is no UTF-8, as a line; absent when all is.
std::optional<int> lineOfBadUtf8(const QByteArray &bytes)
{
    int line = 0;
    for (const QByteArray &text : bytes.split('\n')) {
        ++line;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder(text);
        if (decoder.hasError() || decoded.contains(QChar(0)))
            return line;
    }
    return std::nullopt;
}

} // namespace

Result<YamlNode> readYaml(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > limits::maxKnowledgeFileBytes)
        return Error { ErrorKind::TooLarge, QStringLiteral("the file has %1 bytes").arg(bytes.size()),
            { name, {}, {}, {} }, QStringLiteral("At most %1 are read; split it.").arg(limits::maxKnowledgeFileBytes) };
    if (bytes.trimmed().isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("the file is empty"), { name, {}, {}, {} } };
    if (const auto line = lineOfBadUtf8(bytes))
        return Error { ErrorKind::Malformed, QStringLiteral("the text is not UTF-8"), { name, {}, *line, {} },
            QStringLiteral("Save the file as UTF-8.") };

    TreeBuilder builder(name);
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            return Error { ErrorKind::Empty, QStringLiteral("the file holds no YAML"), { name, {}, {}, {} } };
        YamlNode root = builder.takeRoot();
        if (parser.HandleNextDocument(builder))
            return Error { ErrorKind::Unsupported, QStringLiteral("the file holds a second document"),
                { name, {}, {}, {} }, QStringLiteral("Remove the line '---' or use two files.") };
        return root;
    } catch (const Refused &refused) {
        return refused.error;
    } catch (const YAML::Exception &exception) {
        return Error { ErrorKind::Malformed,
            QStringLiteral("this is no YAML: %1").arg(QString::fromStdString(exception.msg)),
            placeOf(exception.mark, name) };
    }
}

} // namespace kerbscope
