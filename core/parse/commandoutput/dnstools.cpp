// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/sectionreaders.h"

#include <algorithm>
#include <deque>

namespace kerbscope::commands {

namespace {

constexpr size_t maxAnswers = 500;

QString withoutDot(QStringView name)
{
    QStringView bare = name.trimmed();
    while (bare.endsWith(u'.') || bare.endsWith(u':'))
        bare.chop(1);
    return bare.toString();
}

bool isServiceName(QStringView name)
{
    return name.startsWith(u'_') && name.contains(u"._");
}

QString lastWord(QStringView text)
{
    const QStringView body = text.trimmed();
    return withoutDot(body.sliced(body.lastIndexOf(u' ') + 1));
}

/// Collects the answers of one section; each name that was asked for has one entry.
class Answers
{
public:
    Answers(const Section &section, QList<CommandOutput> &found)
        : m_section(section)
        , m_found(found)
    {
    }

    DnsToolAnswer &of(const QString &name, qsizetype at, DnsToolAnswer::Outcome outcome = DnsToolAnswer::Outcome::Found)
    {
        const auto known = std::ranges::find_if(m_answers, [&](const auto &entry) { return entry.first.asked.compare(name, Qt::CaseInsensitive) == 0; });
        if (known != m_answers.end())
            return known->first;
        if (m_answers.size() >= maxAnswers)
            return m_answers.back().first;
        DnsToolAnswer answer;
        answer.asked = name;
        answer.service = isServiceName(name);
        answer.outcome = outcome;
        m_answers.emplace_back(answer, m_section.lines.number(at));
        return m_answers.back().first;
    }

    bool isEmpty() const { return m_answers.empty(); }

    void finish(const char *program)
    {
        for (const auto &[answer, line] : m_answers)
            m_found << CommandOutput { QString::fromLatin1(program), answer, line };
    }

private:
    const Section &m_section;
    QList<CommandOutput> &m_found;
    std::deque<std::pair<DnsToolAnswer, int>> m_answers; // places in it stay valid as it grows
};

/// The name that a command asks for: its last word that is no option and no server.
QString askedBy(const Section &section)
{
    const QStringList words = section.command.split(u' ', Qt::SkipEmptyParts);
    QString service;
    QString name;
    for (const QString &word : words.mid(1)) {
        if (word.startsWith(u'-') || word.startsWith(u'@') || word.startsWith(u'+') || !word.contains(u'.'))
            continue;
        if (isServiceName(word) && service.isEmpty())
            service = withoutDot(word);
        if (name.isEmpty())
            name = withoutDot(word);
    }
    return service.isEmpty() ? name : service;
}

/// Windows: "*** dns1 can't find NAME: Non-existent domain"; elsewhere "** server can't find NAME: NXDOMAIN".
bool readNslookupError(QStringView line, qsizetype at, Answers &answers)
{
    if (!line.startsWith(u"*** ") && !line.startsWith(u"** "))
        return false;
    // The name stands between blanks before the last colon, in any language.
    const qsizetype colon = line.lastIndexOf(u": ");
    const bool late = line.contains(u"timed") || line.contains(u"imeout") || line.contains(u"No response") || line.contains(u"refused", Qt::CaseInsensitive)
        || line.contains(u"SERVFAIL") || line.contains(u"Server failed") || line.contains(u"berschreitung") || line.contains(u"keine Antwort", Qt::CaseInsensitive);
    if (colon < 0)
        return late;
    QString name = lastWord(line.first(colon));
    // German: "*** NAME wurde von dns1 nicht gefunden: Non-existent domain."
    if (!name.contains(u'.')) {
        const QList<QStringView> words = line.first(colon).split(u' ', Qt::SkipEmptyParts);
        name = words.size() > 2 ? withoutDot(words[1]) : QString();
    }
    if (!name.contains(u'.'))
        return true;
    DnsToolAnswer &answer = answers.of(name, at);
    answer.outcome = late ? DnsToolAnswer::Outcome::NoAnswer : DnsToolAnswer::Outcome::NoSuchName;
    return true;
}

void readNslookup(const Section &section, QList<CommandOutput> &found)
{
    Answers answers(section, found);
    const QString asked = section.runs(u"nslookup") ? askedBy(section) : QString();
    DnsToolAnswer *open = nullptr;
    bool server = false; // the next address is the DNS server's own
    bool late = false;
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        if (line.isEmpty()) {
            server = false;
            continue;
        }
        if (readNslookupError(line, at, answers)) {
            open = nullptr;
            continue;
        }
        if (line.startsWith(u"DNS request timed out") || line.contains(u"no servers could be reached")) {
            late = true;
            continue;
        }
        // Linux and Windows: "NAME  service = 0 100 88 dc1." and "NAME  SRV service location:" with "svr hostname = dc1".
        if (const qsizetype service = line.indexOf(u"service = "); service > 0) {
            answers.of(withoutDot(line.first(service)), at).answers << lastWord(line);
            continue;
        }
        if (const qsizetype location = line.indexOf(u"SRV service location"); location > 0) {
            open = &answers.of(withoutDot(line.first(location)), at);
            continue;
        }
        if (line.startsWith(u"svr hostname") && open != nullptr) {
            open->answers << lastWord(line);
            continue;
        }
        if (const qsizetype alias = line.indexOf(u"canonical name = "); alias > 0) {
            answers.of(withoutDot(line.first(alias)), at).canonical = lastWord(line);
            continue;
        }
        if (const qsizetype pointer = line.indexOf(u"name = "); pointer > 0 && line.contains(u".arpa")) {
            if (!asked.isEmpty())
                answers.of(asked, at).answers << lastWord(line);
            continue;
        }
        const auto pair = labelledValue(line);
        if (!pair)
            continue;
        if (pair->label == QLatin1String("Server") || pair->label == QLatin1String("Serveur") || pair->label == QLatin1String("Servidor")) {
            server = true;
        } else if (pair->label == QLatin1String("Name") || pair->label == QLatin1String("Nom") || pair->label == QLatin1String("Nombre")) {
            const QString name = withoutDot(pair->value);
            open = &answers.of(asked.isEmpty() || isServiceName(asked) ? name : asked, at);
            if (!asked.isEmpty() && asked.compare(name, Qt::CaseInsensitive) != 0) {
                if (isNumericAddress(asked))
                    open->answers << name;
                else if (!name.startsWith(asked + u'.', Qt::CaseInsensitive))
                    open->canonical = name;
            }
        } else if ((pair->label.startsWith(QLatin1String("Address")) || pair->label.startsWith(QLatin1String("Adress"))) && !server && open != nullptr
            && isNumericAddress(pair->value) && !isNumericAddress(open->asked)) {
            open->answers << pair->value;
        }
    }
    if (late && answers.isEmpty() && asked.contains(u'.'))
        answers.of(asked, section.from).outcome = DnsToolAnswer::Outcome::NoAnswer;
    answers.finish("nslookup");
}

/// "NAME. 600 IN SRV 0 100 88 dc1." of dig's sections, its status, and what +short prints.
void readDig(const Section &section, QList<CommandOutput> &found)
{
    Answers answers(section, found);
    QString asked = section.runs(u"dig") ? askedBy(section) : QString();
    QString status;
    bool inAnswer = false;
    bool late = false;
    bool any = section.runs(u"dig");
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        if (const qsizetype mark = line.indexOf(u"status: "); line.startsWith(u";;") && mark > 0) {
            status = line.sliced(mark + 8).toString().section(u',', 0, 0);
            any = true;
        } else if (line.startsWith(u";; QUESTION SECTION")) {
            const QStringView question = section.lines.at(at + 1).trimmed();
            if (question.startsWith(u';'))
                asked = withoutDot(question.sliced(1).toString().simplified().section(u' ', 0, 0));
        } else if (line.startsWith(u";; ") && line.contains(u" SECTION")) {
            inAnswer = line.startsWith(u";; ANSWER");
        } else if (line.startsWith(u";;") && (line.contains(u"no servers could be reached") || line.contains(u"timed out"))) {
            late = true;
        } else if (inAnswer && !line.isEmpty() && !line.startsWith(u';')) {
            const QStringList words = line.toString().simplified().split(u' ');
            const qsizetype type = words.indexOf(QStringLiteral("IN")) + 1;
            if (type <= 0 || type + 1 >= words.size())
                continue;
            DnsToolAnswer &answer = answers.of(asked.isEmpty() ? withoutDot(words.first()) : asked, at);
            if (words[type] == QLatin1String("CNAME") && withoutDot(words.first()).compare(asked, Qt::CaseInsensitive) == 0)
                answer.canonical = withoutDot(words.last());
            else if (words[type] == QLatin1String("SRV") || words[type] == QLatin1String("A") || words[type] == QLatin1String("AAAA") || words[type] == QLatin1String("PTR"))
                answer.answers << withoutDot(words.last());
        } else if (section.runs(u"dig") && section.command.contains(QLatin1String("+short")) && !line.isEmpty() && !line.startsWith(u';') && !asked.isEmpty()) {
            answers.of(asked, at).answers << lastWord(line);
        } else if (const qsizetype has = line.indexOf(u" has SRV record "); has > 0) { // host -t SRV
            answers.of(withoutDot(line.first(has)), at).answers << lastWord(line);
        } else if (const qsizetype alias = line.indexOf(u" is an alias for "); alias > 0) {
            answers.of(withoutDot(line.first(alias)), at).canonical = lastWord(line);
        } else if (line.startsWith(u"Host ") && line.contains(u" not found: ")) {
            answers.of(withoutDot(line.sliced(5, line.indexOf(u" not found") - 5)), at).outcome = DnsToolAnswer::Outcome::NoSuchName;
        }
    }
    if (any && !asked.isEmpty() && answers.isEmpty()) {
        const bool refused = status == QLatin1String("SERVFAIL") || status == QLatin1String("REFUSED");
        answers.of(asked, section.from).outcome = late || refused ? DnsToolAnswer::Outcome::NoAnswer : DnsToolAnswer::Outcome::NoSuchName;
    }
    answers.finish("dig");
}

} // namespace

void readNameTools(const Section &section, QList<CommandOutput> &found)
{
    const qsizetype before = found.size();
    if (!section.runs(u"dig"))
        readNslookup(section, found);
    if (!section.runs(u"nslookup") && found.size() == before)
        readDig(section, found);
}

void readResolveDnsName(const Section &section, QList<CommandOutput> &found)
{
    Answers answers(section, found);
    bool table = false;
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        if (line.startsWith(u"Resolve-DnsName : ")) {
            const QStringView rest = line.sliced(18);
            const qsizetype colon = rest.indexOf(u" : ");
            if (colon > 0)
                answers.of(withoutDot(rest.first(colon)), at).outcome = line.contains(u"timeout") || line.contains(u"server failure", Qt::CaseInsensitive)
                    ? DnsToolAnswer::Outcome::NoAnswer
                    : DnsToolAnswer::Outcome::NoSuchName;
            continue;
        }
        if (line.startsWith(u"Name ") && line.contains(u"Type") && line.contains(u"TTL")) {
            table = true;
            continue;
        }
        const QStringList words = line.toString().simplified().split(u' ');
        if (!table || words.size() < 5 || words[3] != QLatin1String("Answer"))
            continue;
        DnsToolAnswer &answer = answers.of(withoutDot(words[0]), at);
        if (words[1] == QLatin1String("CNAME"))
            answer.canonical = withoutDot(words[4]);
        else
            answer.answers << withoutDot(words[4]);
    }
    answers.finish("Resolve-DnsName");
}

} // namespace kerbscope::commands
