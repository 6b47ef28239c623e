// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/fieldreader.h"

#include "core/base/limits.h"

#include <algorithm>

namespace kerbscope {

namespace {

/// Control characters, zero-width ones and those that turn the direction of writing: a text with them may look like
/// another one, or steer a terminal.
bool isHidden(QChar character)
{
    const char16_t code = character.unicode();
    const bool control = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code < 0xA0);
    const bool invisible = (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E)
        || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
    return control || invisible;
}

} // namespace

std::optional<qint64> wholeNumber(const QString &text)
{
    const bool negative = text.startsWith(u'-');
    const QString digits = negative ? text.mid(1) : text;
    bool ok = false;
    const qint64 value = digits.startsWith(QLatin1String("0x"), Qt::CaseInsensitive) ? digits.mid(2).toLongLong(&ok, 16)
                                                                                     : digits.toLongLong(&ok, 10);
    if (!ok || digits.startsWith(u'-') || digits.startsWith(u'+'))
        return std::nullopt;
    return negative ? -value : value;
}

FieldReader::FieldReader(const YamlNode &mapping, Problems &problems, Places &places, QString path)
    : m_mapping(mapping)
    , m_problems(problems)
    , m_places(places)
    , m_path(std::move(path))
{
    QSet<QString> seen;
    for (const YamlEntry &entry : mapping.entries) {
        if (seen.contains(entry.key))
            m_problems.add(QStringLiteral("the key '%1' is here twice").arg(entry.key), entry.where);
        seen.insert(entry.key);
    }
}

const YamlEntry *FieldReader::find(const QString &key)
{
    m_asked.insert(key);
    for (const YamlNode *mapping : { &m_mapping, m_defaults }) {
        if (mapping == nullptr)
            continue;
        for (const YamlEntry &entry : mapping->entries) {
            if (entry.key == key) {
                m_places.parts.insert(pathOf(key), entry.value.where.line ? entry.value.where : entry.where);
                return &entry;
            }
        }
    }
    return nullptr;
}

const YamlNode *FieldReader::node(const QString &key)
{
    const YamlEntry *entry = find(key);
    return entry != nullptr ? &entry->value : nullptr;
}

QString FieldReader::checkedText(const YamlNode &node, bool keepLines)
{
    if (!node.isScalar()) {
        m_problems.add(node.kind == YamlNode::Kind::Nothing
                ? QStringLiteral("here stands nothing, where a text is expected")
                : QStringLiteral("a text is expected here"),
            node.where);
        return {};
    }
    const QString text = keepLines ? node.text.trimmed() : node.text.simplified();
    if (text.isEmpty() || text == QLatin1String("...") || text == QLatin1String("TODO") || text == QLatin1String("TBD"))
        m_problems.add(
            QStringLiteral("a text is missing here"), node.where, QStringLiteral("Write it, or leave the key out."));
    if (std::ranges::any_of(text, isHidden))
        m_problems.add(QStringLiteral("the text holds a character that cannot be seen or turns the direction of writing"), node.where);
    if (text.size() > limits::maxKnowledgeTextLength)
        m_problems.add(QStringLiteral("the text has %1 characters, at most %2 are allowed")
                           .arg(text.size())
                           .arg(limits::maxKnowledgeTextLength),
            node.where);
    return text;
}

QString FieldReader::text(const QString &key)
{
    const YamlNode *found = node(key);
    return found != nullptr ? checkedText(*found) : QString();
}

QString FieldReader::lines(const QString &key)
{
    const YamlNode *found = node(key);
    if (found == nullptr || (found->isScalar() && found->text.isEmpty()))
        return {};
    return checkedText(*found, true);
}

QStringList FieldReader::texts(const QString &key)
{
    const YamlNode *found = node(key);
    if (found == nullptr)
        return {};
    if (!found->isSequence())
        return { checkedText(*found) };
    QStringList list;
    for (const YamlNode &item : found->items) {
        m_places.parts.insert(pathOf(key) + u'/' + QString::number(list.size()), item.where);
        list << checkedText(item);
    }
    return list;
}

QList<qint64> FieldReader::numbers(const QString &key)
{
    QList<qint64> list;
    const QStringList words = texts(key);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto value = wholeNumber(words[i]);
        const Place where = m_places.of(pathOf(key) + u'/' + QString::number(i));
        if (!value)
            m_problems.add(QStringLiteral("'%1' is no whole number").arg(words[i]), where);
        else if (*value < -0x8000'0000LL || *value > 0xFFFF'FFFFLL)
            m_problems.add(QStringLiteral("%1 does not fit into 32 bits").arg(words[i]), where);
        else if (list.contains(*value))
            m_problems.add(QStringLiteral("the number %1 is here twice").arg(words[i]), where);
        else
            list << *value;
    }
    return list;
}

std::optional<qint64> FieldReader::number(const QString &key, qint64 least, qint64 most)
{
    const QString written = text(key);
    if (written.isEmpty())
        return std::nullopt;
    const auto value = wholeNumber(written);
    if (!value || *value < least || *value > most) {
        m_problems.add(QStringLiteral("'%1' is no whole number from %2 to %3").arg(written).arg(least).arg(most),
            m_places.of(pathOf(key)));
        return std::nullopt;
    }
    return value;
}

std::optional<double> FieldReader::fraction(const QString &key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return std::nullopt;
    bool ok = false;
    const double value = written.toDouble(&ok);
    if (!ok || !(value >= 0.0 && value <= 1.0)) {
        m_problems.add(QStringLiteral("'%1' is no number from 0 to 1").arg(written), m_places.of(pathOf(key)));
        return std::nullopt;
    }
    return value;
}

bool FieldReader::flag(const QString &key)
{
    static const WordTable<bool> words { { QStringLiteral("true"), true }, { QStringLiteral("false"), false } };
    return word(key, words).value_or(false);
}

QList<const YamlNode *> FieldReader::rows(const QString &key)
{
    const YamlNode *found = node(key);
    if (found == nullptr)
        return {};
    QList<const YamlNode *> list;
    if (!found->isSequence()) {
        m_problems.add(QStringLiteral("'%1' must be a list").arg(key), found->where);
        return {};
    }
    for (const YamlNode &item : found->items) {
        if (!item.isMapping()) {
            m_problems.add(QStringLiteral("a row of '%1' must be a mapping of keys to values").arg(key), item.where);
            continue;
        }
        m_places.parts.insert(pathOf(key) + u'/' + QString::number(list.size()), item.where);
        list << &item;
    }
    return list;
}

void FieldReader::unknownWord(const QString &key, const QString &word, const QStringList &known)
{
    m_problems.add(QStringLiteral("'%1' is no value of '%2'").arg(word, key), m_places.of(pathOf(key)),
        QStringLiteral("Known are: %1.").arg(known.join(QStringLiteral(", "))));
}

void FieldReader::finish()
{
    QStringList known(m_asked.cbegin(), m_asked.cend());
    known.sort();
    for (const YamlEntry &entry : m_mapping.entries) {
        if (!m_asked.contains(entry.key))
            m_problems.add(QStringLiteral("the key '%1' is not known here").arg(entry.key), entry.where,
                QStringLiteral("Known are: %1.").arg(known.join(QStringLiteral(", "))));
    }
}

} // namespace kerbscope
