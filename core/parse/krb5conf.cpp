// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/krb5conf.h"

#include "core/base/limits.h"
#include "core/parse/textlines.h"

#include <algorithm>

namespace kerbscope {

namespace {

constexpr qsizetype maxEntries = 200'000;

/// "> " in front of each line, as mail programs put it.
bool isQuoted(const QList<TextLine> &lines)
{
    const auto quoted = std::ranges::count_if(lines, [](const TextLine &line) { return line.text.startsWith(u'>'); });
    return quoted * 2 > lines.size();
}

QString unquoted(QStringView value)
{
    if (value.size() < 2 || value.front() != u'"')
        return value.toString();
    QString plain;
    for (qsizetype i = 1; i < value.size() && value[i] != u'"'; ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()) {
            ++i;
            plain += value[i] == u'n' ? QChar(u'\n') : value[i] == u't' ? QChar(u'\t') : value[i];
        } else {
            plain += value[i];
        }
    }
    return plain;
}

class ConfReader
{
public:
    Krb5Conf read(const QList<TextLine> &lines)
    {
        const bool quoted = isQuoted(lines);
        for (const TextLine &line : lines) {
            QStringView text = line.text;
            if (quoted && text.startsWith(u'>'))
                text = text.sliced(1);
            m_line = line.number;
            readLine(text.trimmed());
        }
        if (!m_path.isEmpty())
            warn(QStringLiteral("a brace that is opened is not closed"), false);
        return std::move(m_conf);
    }

private:
    void warn(const QString &text, bool isFault = true)
    {
        ReadWarning warning { text, { {}, {}, m_line, {} } };
        if (isFault && !m_conf.fault)
            m_conf.fault = warning;
        if (m_conf.warnings.size() < limits::maxWarnings)
            m_conf.warnings << std::move(warning);
    }

    void readLine(QStringView line)
    {
        if (line.isEmpty() || line.front() == u'#' || line.front() == u';')
            return;
        if (readInclude(line))
            return;
        if (line.front() == u'[' && m_path.isEmpty()) {
            openSection(line);
            return;
        }
        if (m_section < 0)
            return; // before the first section everything is a comment
        if (line.front() == u'}') {
            closeGroup();
            return;
        }
        if (line == u"{" && m_awaitsBrace) {
            m_awaitsBrace = false;
            return;
        }
        readRelation(line);
    }

    bool readInclude(QStringView line)
    {
        for (const QStringView word : { QStringView(u"includedir"), QStringView(u"include") }) {
            if (!line.startsWith(word) || line.size() <= word.size() || !line[word.size()].isSpace() || line.contains(u'='))
                continue;
            m_conf.includes << line.sliced(word.size()).trimmed().toString();
            return true;
        }
        return false;
    }

    void openSection(QStringView line)
    {
        const qsizetype end = line.indexOf(u']');
        if (end < 0) {
            warn(QStringLiteral("the name of a section has no closing bracket"));
            return;
        }
        const QString name = line.sliced(1, end - 1).trimmed().toString();
        QStringView rest = line.sliced(end + 1);
        if (rest.startsWith(u'*'))
            rest = rest.sliced(1);
        if (!rest.trimmed().isEmpty())
            warn(QStringLiteral("there is more behind the name of the section %1").arg(name));
        const auto known = std::ranges::find(m_conf.sections, name, &Krb5ConfSection::name);
        if (known != m_conf.sections.end()) {
            m_section = std::distance(m_conf.sections.begin(), known);
            return;
        }
        m_conf.sections << Krb5ConfSection { name, {}, m_line };
        m_section = m_conf.sections.size() - 1;
    }

    QList<Krb5ConfEntry> &entries()
    {
        QList<Krb5ConfEntry> *list = &m_conf.sections[m_section].entries;
        for (const qsizetype step : std::as_const(m_path))
            list = &(*list)[step].entries;
        return *list;
    }

    void closeGroup()
    {
        m_awaitsBrace = false;
        if (m_path.isEmpty())
            warn(QStringLiteral("a brace is closed that was not opened"));
        else
            m_path.removeLast();
    }

    void readRelation(QStringView line)
    {
        m_awaitsBrace = false;
        const qsizetype equals = line.indexOf(u'=');
        QStringView name = equals > 0 ? line.first(equals).trimmed() : QStringView();
        if (name.endsWith(u'*'))
            name.chop(1);
        if (name.isEmpty() || std::ranges::any_of(name, [](QChar c) { return c.isSpace(); })) {
            warn(equals > 0 ? QStringLiteral("the name before '=' has a blank in it: %1").arg(name.first(std::min<qsizetype>(60, name.size())))
                            : QStringLiteral("the line is neither a section nor 'name = value': %1").arg(line.first(std::min<qsizetype>(60, line.size()))));
            return;
        }
        if (m_count == maxEntries) {
            if (!m_isFull)
                warn(QStringLiteral("only the first %1 entries were read").arg(maxEntries));
            m_isFull = true;
            return;
        }
        ++m_count;
        QStringView value = line.sliced(equals + 1).trimmed();
        Krb5ConfEntry entry { name.toString(), {}, false, {}, m_line };
        // "name = {", "name =" with the brace on the next line, and "name = { a = b }" that only Java takes.
        if (value.isEmpty() || value.front() == u'{') {
            entry.isGroup = true;
            m_awaitsBrace = value.isEmpty();
            QList<Krb5ConfEntry> &list = entries();
            list << entry;
            if (m_path.size() >= limits::maxDepth) {
                warn(QStringLiteral("braces are nested too deeply"));
                return;
            }
            m_path << list.size() - 1;
            if (const QStringView inside = value.isEmpty() ? value : value.sliced(1).trimmed(); !inside.isEmpty())
                readInside(inside);
            return;
        }
        entry.value = unquoted(value);
        entries() << entry;
    }

    void readInside(QStringView inside)
    {
        const bool closed = inside.endsWith(u'}');
        if (closed)
            inside.chop(1);
        if (inside.contains(u'='))
            readRelation(inside.trimmed());
        if (closed)
            closeGroup();
    }

    Krb5Conf m_conf;
    qsizetype m_section = -1;
    QList<qsizetype> m_path; ///< of the groups that are open, each by its place among its siblings
    qsizetype m_count = 0;
    bool m_isFull = false;
    int m_line = 0;
    bool m_awaitsBrace = false;
};

} // namespace

const Krb5ConfSection *Krb5Conf::section(QStringView name) const
{
    const auto found = std::ranges::find_if(sections, [&](const Krb5ConfSection &one) { return one.name == name; });
    return found != sections.end() ? &*found : nullptr;
}

QString Krb5Conf::value(QStringView sectionName, QStringView name) const
{
    const Krb5ConfSection *one = section(sectionName);
    if (one == nullptr)
        return {};
    const auto entry = std::ranges::find_if(one->entries, [&](const Krb5ConfEntry &candidate) { return !candidate.isGroup && candidate.name == name; });
    return entry != one->entries.end() ? entry->value : QString();
}

std::optional<bool> Krb5Conf::flag(QStringView sectionName, QStringView name) const
{
    const QString word = value(sectionName, name);
    for (const QLatin1String yes : { QLatin1String("true"), QLatin1String("yes"), QLatin1String("on"), QLatin1String("1"), QLatin1String("t"), QLatin1String("y") }) {
        if (word.compare(yes, Qt::CaseInsensitive) == 0)
            return true;
    }
    for (const QLatin1String no : { QLatin1String("false"), QLatin1String("no"), QLatin1String("off"), QLatin1String("0"), QLatin1String("nil"), QLatin1String("f"), QLatin1String("n") }) {
        if (word.compare(no, Qt::CaseInsensitive) == 0)
            return false;
    }
    return std::nullopt;
}

const Krb5ConfEntry *Krb5Conf::realm(QStringView name) const
{
    const Krb5ConfSection *realms = section(u"realms");
    if (realms == nullptr)
        return nullptr;
    const auto found = std::ranges::find_if(realms->entries, [&](const Krb5ConfEntry &entry) { return entry.isGroup && entry.name == name; });
    return found != realms->entries.end() ? &*found : nullptr;
}

QStringList Krb5Conf::values(const Krb5ConfEntry &group, QStringView name)
{
    QStringList found;
    for (const Krb5ConfEntry &entry : group.entries) {
        if (!entry.isGroup && entry.name == name)
            found << entry.value;
    }
    return found;
}

Result<Krb5Conf> parseKrb5Conf(QStringView text)
{
    if (text.trimmed().isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("the file is empty") };
    if (text.size() > limits::maxTextBytes)
        return Error { ErrorKind::TooLarge, QStringLiteral("the file has more than %1 characters").arg(limits::maxTextBytes) };
    const Result<QList<TextLine>> lines = splitLines(text);
    if (!lines)
        return lines.error();
    Krb5Conf conf = ConfReader().read(*lines);
    if (conf.sections.isEmpty() && conf.includes.isEmpty())
        return Error { ErrorKind::Unrecognized, QStringLiteral("there is no section such as [libdefaults] in it") };
    return conf;
}

} // namespace kerbscope
