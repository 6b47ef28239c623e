// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevent/binaryxmlprogram.h"

#include <QtEndian>

namespace kerbscope::evtx {

namespace {

enum Token : quint8 {
    EndOfStream = 0x00,
    OpenStartElement = 0x01,
    CloseStartElement = 0x02,
    CloseEmptyElement = 0x03,
    EndElement = 0x04,
    Value = 0x05,
    Attribute = 0x06,
    CDataSection = 0x07,
    CharReference = 0x08,
    EntityReference = 0x09,
    ProcessingTarget = 0x0A,
    ProcessingData = 0x0B,
    TemplateInstance = 0x0C,
    NormalSubstitution = 0x0D,
    OptionalSubstitution = 0x0E,
    FragmentHeader = 0x0F,
};
constexpr quint8 moreFollows = 0x40; ///< set on element starts with attributes, and on all but the last of a row

/// Reads little-endian numbers up to an end; the first failure sticks.
class Cursor
{
public:
    Cursor(QByteArrayView bytes, qsizetype at, qsizetype end)
        : m_bytes(bytes)
        , m_at(at)
        , m_end(qMin(end, bytes.size()))
    {
    }

    qsizetype at() const { return m_at; }
    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at >= m_end; }
    void seek(qsizetype at) { m_at = at; }

    template<typename T>
    T number()
    {
        if (m_at < 0 || m_end - m_at < static_cast<qsizetype>(sizeof(T))) {
            m_failed = true;
            return 0;
        }
        const T value = qFromLittleEndian<T>(m_bytes.data() + m_at);
        m_at += sizeof(T);
        return value;
    }
    /// `count` UTF-16 units.
    QString utf16(qsizetype count)
    {
        if (m_at < 0 || count > (m_end - m_at) / 2) {
            m_failed = true;
            return {};
        }
        QString text(count, Qt::Uninitialized);
        qFromLittleEndian<char16_t>(m_bytes.data() + m_at, count, text.data());
        m_at += 2 * count;
        return text;
    }
    void skip(qsizetype count)
    {
        if (count > m_end - m_at)
            m_failed = true;
        else
            m_at += count;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
    qsizetype m_end;
    bool m_failed = false;
};

class Compiler
{
public:
    Compiler(QByteArrayView chunk, qsizetype begin, qsizetype end, bool inTemplate, NameCache &names)
        : m_chunk(chunk)
        , m_cursor(chunk, begin, end)
        , m_inTemplate(inTemplate)
        , m_names(names)
    {
    }

    Result<Program> run()
    {
        while (!m_cursor.atEnd() && !m_stopped) {
            const qsizetype at = m_cursor.at();
            const auto token = m_cursor.number<quint8>();
            if (!step(token, at))
                return Error { ErrorKind::Malformed, QStringLiteral("the token 0x%1 is none of binary XML").arg(token, 2, 16, QLatin1Char('0')),
                    { {}, at, {}, {} } };
            if (m_cursor.failed())
                return Error { ErrorKind::Truncated, QStringLiteral("the binary XML ends within an element"), { {}, at, {}, {} } };
        }
        return std::move(m_program);
    }

private:
    void add(Step::Kind kind, const QByteArray &name = {}, const QString &text = {}) { m_program << Step { kind, name, text, -1, false, 0 }; }

    bool step(quint8 token, qsizetype at)
    {
        switch (token & ~moreFollows) {
        case EndOfStream:
            m_stopped = true;
            return true;
        case FragmentHeader:
            m_cursor.skip(3); // version and flags
            return true;
        case OpenStartElement:
            if (m_inTemplate)
                m_cursor.skip(2); // dependency
            m_cursor.skip(4); // size
            add(Step::Kind::StartElement, name());
            if ((token & moreFollows) != 0)
                m_cursor.skip(4); // size of the attributes
            return true;
        case CloseStartElement:
            add(Step::Kind::CloseStart);
            return true;
        case CloseEmptyElement:
            add(Step::Kind::CloseStart);
            add(Step::Kind::EndElement);
            return true;
        case EndElement:
            add(Step::Kind::EndElement);
            return true;
        case Attribute:
            add(Step::Kind::Attribute, name());
            return true;
        case Value: {
            const auto type = m_cursor.number<quint8>();
            constexpr quint8 stringType = 1; // the only one in this place
            if (type != stringType)
                return false;
            add(Step::Kind::Text, {}, m_cursor.utf16(m_cursor.number<quint16>()));
            return true;
        }
        case CDataSection:
            add(Step::Kind::Text, {}, m_cursor.utf16(m_cursor.number<quint16>()));
            return true;
        case CharReference:
            add(Step::Kind::Text, {}, QString(QChar(m_cursor.number<quint16>())));
            return true;
        case EntityReference:
            add(Step::Kind::Text, {}, entity(name()));
            return true;
        case ProcessingTarget:
            name();
            return true;
        case ProcessingData:
            m_cursor.utf16(m_cursor.number<quint16>());
            return true;
        case NormalSubstitution:
        case OptionalSubstitution: {
            Step substitution { Step::Kind::Substitute, {}, {}, m_cursor.number<quint16>(), (token & ~moreFollows) == OptionalSubstitution, 0 };
            m_cursor.skip(1); // the type stands with the value too
            m_program << substitution;
            return true;
        }
        case TemplateInstance:
            m_program << Step { Step::Kind::Instance, {}, {}, -1, false, at };
            m_stopped = true;
            return true;
        default:
            return false;
        }
    }

    static QString entity(const QByteArray &name)
    {
        if (name == "lt")
            return QStringLiteral("<");
        if (name == "gt")
            return QStringLiteral(">");
        if (name == "quot")
            return QStringLiteral("\"");
        if (name == "apos")
            return QStringLiteral("'");
        return name == "amp" ? QStringLiteral("&") : QString();
    }

    /// The name that the cursor points at. One that is used for the first time stands right here and is passed over.
    QByteArray name()
    {
        const auto offset = static_cast<qsizetype>(m_cursor.number<quint32>());
        constexpr qsizetype headSize = 8; // offset of the next name, hash, length
        const bool isHere = offset == m_cursor.at();
        if (const auto known = m_names.constFind(offset); known != m_names.constEnd() && !isHere)
            return *known;
        if (offset <= 0 || offset > m_chunk.size() - headSize) {
            m_cursor.seek(m_chunk.size());
            m_cursor.skip(1); // fails
            return {};
        }
        Cursor at(m_chunk, offset + 6, m_chunk.size());
        const auto length = at.number<quint16>();
        const QByteArray text = at.utf16(length).toUtf8();
        if (isHere)
            m_cursor.skip(headSize + 2 * qsizetype(length) + 2);
        m_names.insert(offset, text);
        return text;
    }

    QByteArrayView m_chunk;
    Cursor m_cursor;
    bool m_inTemplate;
    NameCache &m_names;
    Program m_program;
    bool m_stopped = false;
};

} // namespace

Result<Program> compileBinaryXml(
    QByteArrayView chunk, qsizetype begin, qsizetype end, bool inTemplate, NameCache &names)
{
    return Compiler(chunk, begin, end, inTemplate, names).run();
}

} // namespace kerbscope::evtx
