// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/knowledgetexts.h"

namespace kerbscope {

namespace {

class Walk {
public:
    explicit Walk(const TextVisit &visit)
        : m_visit(visit)
    {
    }

    void operator()(const char *part, QString &text) const { at(QString::fromLatin1(part), text); }

    void operator()(const char *part, QStringList &texts) const
    {
        for (qsizetype i = 0; i < texts.size(); ++i)
            at(QStringLiteral("%1/%2").arg(QLatin1String(part)).arg(i), texts[i]);
    }

    template <typename Row>
    void rows(const char *part, QList<Row> &list, std::initializer_list<std::pair<const char *, QString Row::*>> members) const
    {
        for (qsizetype i = 0; i < list.size(); ++i) {
            for (const auto &[name, member] : members)
                at(QStringLiteral("%1/%2/%3").arg(QLatin1String(part)).arg(i).arg(QLatin1String(name)), list[i].*member);
        }
    }

private:
    void at(const QString &part, QString &text) const
    {
        if (!text.isEmpty())
            m_visit(part, text);
    }

    const TextVisit &m_visit;
};

} // namespace

void visitTexts(CodeEntry &entry, const TextVisit &visit)
{
    const Walk walk(visit);
    walk("title", entry.title);
    walk("meaning", entry.meaning);
    walk("when", entry.when);
    walk("causes", entry.causes);
    walk.rows<Step>("actions", entry.actions, { { "do", &Step::text } });
    walk("verify", entry.verify);
    walk("seen", entry.seen);
    walk("standing", entry.standing);
    walk("conflict", entry.conflict);
    walk("raisedBy", entry.raisedBy);
    walk.rows<Occurrence>("occurrences", entry.occurrences,
        { { "title", &Occurrence::title }, { "when", &Occurrence::when }, { "symptom", &Occurrence::symptom },
            { "remedy", &Occurrence::remedy } });
}

void visitTexts(Family &family, const TextVisit &visit)
{
    const Walk walk(visit);
    walk("title", family.title);
    walk("seen", family.seen);
}

void visitTexts(FindingInfo &finding, const TextVisit &visit)
{
    const Walk walk(visit);
    walk("title", finding.title);
    walk("question", finding.question);
    walk("why", finding.why);
    walk.rows<FindingValueInfo>("values", finding.values, { { "text", &FindingValueInfo::text } });
    walk.rows<HowToLook>("how", finding.how, { { "look", &HowToLook::look } });
}

void visitTexts(CauseInfo &cause, const TextVisit &visit)
{
    const Walk walk(visit);
    walk("title", cause.title);
    walk("summary", cause.summary);
    walk.rows<EvidenceRow>("evidence", cause.evidence, { { "because", &EvidenceRow::because } });
    walk.rows<Step>("remedy", cause.remedy, { { "do", &Step::text } });
    walk.rows<Step>("verify", cause.verify, { { "do", &Step::text } });
    walk("say", cause.say);
    walk("escalate", cause.escalate);
}

} // namespace kerbscope
