// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevent/layout.h"

#include <algorithm>
#include <set>

namespace kerbscope {

namespace {

/// A label or heading with what follows it.
struct Entry {
    QStringView section;
    QStringView label;
    QString value;
};

bool isSpaced(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::Nbsp;
}

/// A label of the English descriptions at its place in a text.
struct Mark {
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind the colon
    bool isHeading = false;
};

/// Where English labels and headings stand. A label counts at the begin of a line, after a tab or after two blanks, or
/// after the colon of the last one; so that words within values are none.
QList<Mark> marksIn(QStringView text, std::span<const LayoutRow> rows)
{
    QList<Mark> marks;
    for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        const QStringView before = text.left(colon);
        Mark best;
        const auto consider = [&](const char *word, bool isHeading) {
            const QLatin1String label(word);
            if (label.isEmpty() || label.size() <= best.end - best.begin - 1 || !before.endsWith(label, Qt::CaseInsensitive))
                return;
            const qsizetype begin = colon - label.size();
            const qsizetype previousEnd = marks.isEmpty() ? 0 : marks.last().end;
            const bool atBoundary = begin == 0 || text.at(begin - 1) == u'\t' || text.at(begin - 1) == u'\n' || text.at(begin - 1) == u'\r'
                || (begin >= 2 && isSpaced(text.at(begin - 1)) && (isSpaced(text.at(begin - 2)) || text.at(begin - 2) == u'.'))
                || (isSpaced(text.at(begin - 1)) && text.mid(previousEnd, begin - previousEnd).trimmed().isEmpty());
            if (atBoundary && begin >= previousEnd)
                best = { begin, colon + 1, isHeading };
        };
        for (const LayoutRow &row : rows) {
            consider(row.section, true);
            consider(row.label, false);
        }
        if (best.end > 0)
            marks << best;
    }
    return marks;
}

/// The value behind a label: to the end of its line; in a text without line ends to the next wide gap.
QString valueIn(QStringView text, bool manyLines)
{
    qsizetype begin = 0;
    while (begin < text.size() && (text.at(begin) == u' ' || text.at(begin) == u'\t' || text.at(begin) == QChar::Nbsp))
        ++begin;
    text = text.mid(begin);
    if (!manyLines) {
        const qsizetype gap = text.indexOf(u"  ");
        return (gap < 0 ? text : text.left(gap)).trimmed().toString();
    }
    // A list may follow on indented lines of its own ("Advertized Etypes", "Privileges").
    QStringList parts;
    bool isFirst = true;
    for (const QStringView line : text.split(u'\n')) {
        const QStringView part = line.trimmed();
        const bool continues = !part.isEmpty() && isSpaced(line.at(0)) && !part.contains(u':');
        if (!isFirst && !continues)
            break;
        if (!part.isEmpty())
            parts << part.toString();
        isFirst = false;
    }
    return parts.join(u' ');
}

QList<Entry> entriesByLabel(QStringView text, std::span<const LayoutRow> rows)
{
    QList<Entry> entries;
    const QList<Mark> marks = marksIn(text, rows);
    const bool manyLines = text.contains(u'\n');
    QStringView section;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const Mark &mark = marks.at(i);
        const QStringView word = text.mid(mark.begin, mark.end - mark.begin - 1);
        const qsizetype next = i + 1 < marks.size() ? marks.at(i + 1).begin : text.size();
        const QString value = valueIn(text.mid(mark.end, next - mark.end), manyLines);
        if (mark.isHeading && value.isEmpty())
            section = word;
        else
            entries << Entry { section, word, value };
    }
    return entries;
}

bool isSame(QStringView text, const char *word)
{
    return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

/// The XML name of an entry; empty for one that the event does not have. Where the heading differs, a label that the event has
/// only once still counts.
QString nameOf(const Entry &entry, std::span<const LayoutRow> rows)
{
    const LayoutRow *only = nullptr;
    int count = 0;
    for (const LayoutRow &row : rows) {
        if (!isSame(entry.label, row.label))
            continue;
        if (isSame(entry.section, row.section))
            return QString::fromLatin1(row.name);
        only = &row;
        ++count;
    }
    return count == 1 ? QString::fromLatin1(only->name) : QString();
}

EventFields fieldsByLabel(QStringView text, int id)
{
    EventFields fields;
    const auto rows = eventLayout(id);
    for (const Entry &entry : entriesByLabel(text, rows)) {
        const QString name = nameOf(entry, rows);
        if (!name.isEmpty() && fields.indexOf(QLatin1String(name.toLatin1())) < 0)
            fields.append(name, entry.value);
    }
    return fields;
}

/// The event whose labels a description has; 0 where none has most of them.
int eventByLabels(QStringView text)
{
    const auto all = eventLayouts();
    int best = 0;
    double bestScore = 0;
    for (auto row = all.begin(); row != all.end();) {
        const auto rows = eventLayout(row->id);
        std::set<QString> basic;
        for (const LayoutRow &candidate : rows) {
            if (candidate.since == 0)
                basic.insert(QString::fromLatin1(candidate.name));
        }
        const EventFields fields = fieldsByLabel(text, row->id);
        int hits = 0;
        for (qsizetype i = 0; i < fields.size(); ++i)
            hits += static_cast<int>(basic.count(fields.name(i)));
        const double share = static_cast<double>(hits) / static_cast<double>(basic.size());
        if (hits >= 3 && share > 0.5 && hits * share > bestScore) {
            best = row->id;
            bestScore = hits * share;
        }
        row += static_cast<std::ptrdiff_t>(rows.size());
    }
    return best;
}

/// The shape of a description: for each heading, and for what stands before the first, the number of lines below it.
struct Shape {
    QList<int> counts;
    QStringList values;
};

/// Reads "label: value" lines of any language. A line at the left edge without a value is a heading; what stands at the left edge
/// with a value is a line of its own.
Shape shapeOf(QStringView text)
{
    Shape shape;
    bool inSection = false;
    bool canBegin = false;
    for (const QStringView rawLine : text.split(u'\n')) {
        const bool isIndented = !rawLine.isEmpty() && (rawLine.at(0) == u'\t' || rawLine.at(0) == u' ');
        const QStringView line = rawLine.trimmed();
        qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            colon = line.indexOf(QChar(0xFF1A)); // full-width colon
        if (colon <= 0) {
            if (line.isEmpty())
                canBegin = true;
            continue;
        }
        const QString value = line.mid(colon + 1).trimmed().toString();
        if (!isIndented && value.isEmpty()) {
            shape.counts << 0;
            inSection = true;
        } else if (isIndented && inSection) {
            ++shape.counts.last();
            shape.values << value;
        } else if (!isIndented && (canBegin || !inSection) && colon < 60) {
            if (shape.counts.isEmpty() || inSection)
                shape.counts << 0;
            inSection = false;
            ++shape.counts.last();
            shape.values << value;
        }
    }
    shape.counts.removeAll(0);
    return shape;
}

Shape shapeOfLayout(std::span<const LayoutRow> rows, int version, QStringList &names)
{
    Shape shape;
    const char *section = nullptr;
    for (const LayoutRow &row : rows) {
        if (row.since > version)
            continue;
        if (section == nullptr || qstrcmp(section, row.section) != 0)
            shape.counts << 0;
        section = row.section;
        ++shape.counts.last();
        names << QString::fromLatin1(row.name);
    }
    return shape;
}

bool isHex(const QString &value)
{
    return value.startsWith(QLatin1String("0x"), Qt::CaseInsensitive) && eventNumber(value);
}

/// Do the values look like what the names promise? It keeps an event of the same shape from being taken for another.
bool arePlausible(const QStringList &names, const QStringList &values)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &name = names.at(i);
        const QString &value = values.at(i);
        if ((name == QLatin1String("TicketOptions") || name == QLatin1String("Status") || name == QLatin1String("TicketEncryptionType")) && !isHex(value))
            return false;
        if (name == QLatin1String("IpPort") && value != QLatin1String("-") && !eventNumber(value))
            return false;
        if (name == QLatin1String("LogonType") && !eventNumber(value))
            return false;
        if (name == QLatin1String("ServiceName") && value.isEmpty())
            return false;
    }
    return true;
}

EventFields fieldsByShape(QStringView text, int &id)
{
    const Shape shape = shapeOf(text);
    if (shape.values.size() < 3)
        return {};
    const auto all = eventLayouts();
    for (auto row = all.begin(); row != all.end();) {
        const auto rows = eventLayout(row->id);
        const int candidate = row->id;
        row += static_cast<std::ptrdiff_t>(rows.size());
        if (id != 0 && id != candidate)
            continue;
        for (int version = 3; version >= 0; --version) {
            QStringList names;
            const Shape expected = shapeOfLayout(rows, version, names);
            if (expected.counts != shape.counts || !arePlausible(names, shape.values))
                continue;
            id = candidate;
            EventFields fields;
            for (qsizetype i = 0; i < names.size(); ++i)
                fields.append(names.at(i), shape.values.at(i));
            return fields;
        }
    }
    return {};
}

} // namespace

EventFields fieldsFromMessage(int &id, const QString &description)
{
    QString text = description;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (id == 0)
        id = eventByTitle(text);
    if (id == 0)
        id = eventByLabels(text);
    const EventFields byLabel = id != 0 ? fieldsByLabel(text, id) : EventFields();
    const EventFields byShape = fieldsByShape(text, id);
    return byShape.size() > byLabel.size() ? byShape : byLabel;
}

} // namespace kerbscope
