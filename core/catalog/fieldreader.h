// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/knowledgedraft.h"
#include "core/catalog/problems.h"
#include "core/catalog/yamltree.h"

#include <QSet>

#include <optional>
#include <utility>

namespace kerbscope {

template <typename Value> using WordTable = QList<std::pair<QString, Value>>;

/// Takes the fields out of one mapping: each asked for by its key and type; what has the wrong form, is empty or was
/// never asked for becomes a problem with its place. Optionally a second mapping gives what the first leaves out (a
/// file's defaults).
class FieldReader {
public:
    FieldReader(const YamlNode &mapping, Problems &problems, Places &places, QString path = {});

    void setDefaults(const YamlNode *defaults) { m_defaults = defaults; }

    /// Scalar as text, trimmed; empty when absent.
    QString text(const QString &key);
    /// The same with its line breaks kept, for commands to copy; may be empty.
    QString lines(const QString &key);
    /// A list of scalars; a single scalar counts as a list of one.
    QStringList texts(const QString &key);
    QList<qint64> numbers(const QString &key);
    std::optional<qint64> number(const QString &key, qint64 least, qint64 most);
    std::optional<double> fraction(const QString &key);
    bool flag(const QString &key);
    /// One word of a list; absent when missing or none of them, which is a problem.
    template <typename Value> std::optional<Value> word(const QString &key, const WordTable<Value> &table);
    /// The mappings of a list.
    QList<const YamlNode *> rows(const QString &key);
    /// Any node; null when absent.
    const YamlNode *node(const QString &key);

    QString pathOf(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'/' + key; }
    Problems &problems() const { return m_problems; }
    Places &places() const { return m_places; }

    /// Complains about keys that nobody asked for.
    void finish();

private:
    const YamlEntry *find(const QString &key);
    QString checkedText(const YamlNode &node, bool keepLines = false);
    void unknownWord(const QString &key, const QString &word, const QStringList &known);

    const YamlNode &m_mapping;
    const YamlNode *m_defaults = nullptr;
    Problems &m_problems;
    Places &m_places;
    QString m_path;
    QSet<QString> m_asked;
};

/// A whole number, decimal or 0x hexadecimal, with a sign or without.
std::optional<qint64> wholeNumber(const QString &text);

template <typename Value> std::optional<Value> FieldReader::word(const QString &key, const WordTable<Value> &table)
{
    const QString written = text(key);
    if (written.isEmpty())
        return std::nullopt;
    QStringList known;
    for (const auto &[name, value] : table) {
        if (name == written)
            return value;
        known << name;
    }
    unknownWord(key, written, known);
    return std::nullopt;
}

} // namespace kerbscope
