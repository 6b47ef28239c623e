// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textdecoder.h"
#include "core/report/redactedcase.h"
#include "core/report/reportformat.h"
#include "core/report/reportstrings.h"
#include "core/report/reportwords.h"
#include "core/report/visibletext.h"

#include <QRegularExpression>

#include <algorithm>

namespace kerbscope {

namespace {

using W = ReportWord;

/// Of one piece of evidence this much is printed; the case file holds it whole.
constexpr qsizetype maxEvidenceText = 64 * 1024;
/// Of one cache so many tickets are shown.
constexpr qsizetype maxShownTickets = 500;
constexpr qsizetype maxCauses = 5;
/// A cause below this is not worth a reader's time, unless it is the first.
constexpr double leastProbability = 0.03;
/// From here on the first cause is called the most likely one.
constexpr double standsOut = 0.5;

class Builder {
public:
    Builder(const Case &reported, const Diagnosis &diagnosis, const KnowledgeBase &knowledge, const Catalog &catalog,
        const ReportOptions &options)
        : m_case(reported)
        , m_diagnosis(diagnosis)
        , m_knowledge(knowledge)
        , m_catalog(catalog)
        , m_options(options)
        , m_words(options.language)
    {
    }

    Report build(Instant now)
    {
        m_report.caseId = m_case.id;
        m_report.title = m_case.title;
        m_report.createdAt = m_case.createdAt;
        m_report.madeAt = now;
        m_report.program = m_options.program;
        m_report.helpdesk = m_knowledge.company.facts.helpdesk;
        m_report.language = m_words.language();
        m_report.state = m_case.state;
        m_report.tags = m_case.tags;
        m_report.nothingWrongSeen = m_diagnosis.nothingWrongSeen;
        if (m_options.includeNotes)
            m_report.notes = m_case.notes;
        addCauses();
        addVerdict();
        addEvidence();
        addCodes();
        for (const QString &id : m_diagnosis.notLookedAt)
            m_report.notLookedAt << titleOf(id);
        for (const QString &id : m_case.declined)
            m_report.openQuestions << titleOf(id);
        return std::move(m_report);
    }

private:
    QString titleOf(const QString &findingId) const
    {
        const FindingInfo *info = m_knowledge.finding(findingId);
        return info && !info->title.isEmpty() ? info->title : findingId;
    }

    QString valueOf(const Finding &finding) const
    {
        const FindingInfo *info = m_knowledge.finding(finding.id);
        const FindingValueInfo *value = info ? info->value(finding.value) : nullptr;
        return value && !value->text.isEmpty() ? value->text : finding.value;
    }

    /// The titles of a cause's sources, as far as the codes that go with it tell them.
    QStringList sourcesOf(const CauseInfo &info) const
    {
        QHash<QString, QString> titles;
        for (const QString &id : info.codes) {
            const std::optional<CodeEntry> entry = m_catalog.entry(id, m_options.language);
            for (const SourceRef &source : entry ? entry->sources : QList<SourceRef>())
                titles.insert(source.id, source.title);
        }
        QStringList all;
        for (const QString &source : info.sources) {
            const QString id = source.section(u'#', 0, 0);
            all << titles.value(id, id);
        }
        all.removeDuplicates();
        return all;
    }

    void addCauses()
    {
        for (const RankedCause &ranked : m_diagnosis.causes) {
            const bool matters = m_report.causes.isEmpty() || ranked.probability >= leastProbability;
            const CauseInfo *info = m_knowledge.cause(ranked.id);
            if (!matters || !info || m_report.causes.size() == maxCauses)
                continue;
            ReportCause cause;
            cause.id = ranked.id;
            cause.title = info->title;
            cause.summary = info->summary;
            cause.owner = info->owner;
            cause.probability = ranked.probability;
            cause.remedy = info->remedy;
            cause.verify = info->verify;
            cause.say = info->say;
            cause.escalate = info->escalate;
            cause.codes = info->codes;
            cause.sources = sourcesOf(*info);
            cause.contacts = m_knowledge.company.contactLines(ownersOf(*info));
            if (!info->pack.isEmpty())
                cause.company = m_knowledge.company.titleOf(info->pack);
            for (const Reason &reason : ranked.because)
                cause.reasons << ReportReason { reason.finding.evidence, titleOf(reason.finding.id),
                    valueOf(reason.finding), m_knowledge.phrases.tell(reason.finding.detail), reason.because, reason.supports };
            m_report.causes << cause;
        }
    }

    void addVerdict()
    {
        if (m_report.nothingWrongSeen || m_report.causes.isEmpty()) {
            m_report.verdict = m_words(W::NothingWrong);
            return;
        }
        const ReportCause &first = m_report.causes.first();
        const bool isClear = first.probability >= standsOut && first.id != QLatin1String("unknown");
        QString title = first.title;
        while (title.endsWith(u'.'))
            title.chop(1);
        m_report.verdict =
            m_words(isClear ? W::MostLikely : W::NothingStands).arg(title, percentText(first.probability));
    }

    void addEvidence()
    {
        for (const Imported &item : m_case.items) {
            const Evidence &from = item.evidence;
            ReportEvidence piece;
            piece.id = from.id;
            piece.kind = toString(from.kind);
            piece.source = m_knowledge.phrases.tell(from.source);
            piece.sha256 = from.sha256;
            piece.takenAt = from.takenAt;
            piece.detected = m_knowledge.phrases.tell(from.detected);
            piece.note = from.note;
            for (const QString &warning : from.warnings)
                piece.warnings << m_knowledge.phrases.tell(warning);
            for (const Finding &finding : item.findings)
                piece.findings << ReportFinding { titleOf(finding.id), valueOf(finding), m_knowledge.phrases.tell(finding.detail) };
            if (m_options.includeEvidenceText && from.kind != EvidenceKind::Answer && from.kind != EvidenceKind::Code) {
                if (const Result<DecodedText> text = decodeText(from.bytes)) {
                    piece.textCut = text->text.size() > maxEvidenceText;
                    piece.text = text->text.left(maxEvidenceText);
                }
            }
            m_report.evidence << piece;
            if (item.tickets)
                addListing(item);
        }
    }

    void addListing(const Imported &item)
    {
        const TicketListing &listing = *item.tickets;
        const QString id = item.evidence.id;
        if (listing.ticketCount() > 0 && !listing.zone.isEmpty()) {
            const bool asWritten = listing.zone == QLatin1String("as written");
            m_report.assumptions << (asWritten ? m_words(W::ZoneAsWritten).arg(id)
                                               : m_words(W::ZoneAssumed).arg(id, listing.zone));
        }
        if (listing.datesAmbiguous)
            m_report.assumptions << m_words(W::DatesAmbiguous).arg(id);
        if (!m_options.includeTickets)
            return;
        ReportListing shown { id, item.evidence.takenAt, listing, 0 };
        for (TicketCache &cache : shown.listing.caches) {
            const qsizetype tooMany = std::max<qsizetype>(0, cache.tickets.size() - maxShownTickets);
            cache.tickets.resize(cache.tickets.size() - tooMany);
            shown.ticketsLeftOut += static_cast<int>(tooMany);
        }
        m_report.listings << shown;
    }

    /// The codes that the evidence names; those of a cause stand with it.
    void addCodes()
    {
        QStringList ids;
        for (const Imported &item : m_case.items) {
            for (const Finding &finding : item.findings) {
                if (finding.id.startsWith(QLatin1String("code.")))
                    ids << finding.id.mid(5) + u':' + finding.value;
            }
            if (item.tickets && item.tickets->error)
                ids += item.tickets->error->codes;
        }
        ids.removeDuplicates();
        for (const QString &id : std::as_const(ids)) {
            if (const std::optional<CodeEntry> entry = m_catalog.entry(id, m_options.language))
                m_report.codes << codeOf(*entry);
        }
    }

    static ReportCode codeOf(const CodeEntry &entry)
    {
        ReportCode code;
        code.id = entry.id;
        code.symbol = entry.symbols.isEmpty() ? entry.message : entry.symbols.first();
        code.number = entry.code;
        code.title = entry.title;
        code.meaning = entry.meaning;
        code.standing = entry.standing;
        QStringList sources;
        for (const SourceRef &source : entry.sources)
            sources << (source.place.isEmpty() ? source.title
                                               : QStringLiteral("%1, %2").arg(source.title, source.place));
        code.source = sources.join(QStringLiteral("; "));
        return code;
    }

    const Case &m_case;
    const Diagnosis &m_diagnosis;
    const KnowledgeBase &m_knowledge;
    const Catalog &m_catalog;
    const ReportOptions &m_options;
    ReportWords m_words;
    Report m_report;
};

TextOrigin originOf(ReportText what)
{
    return what == ReportText::Catalog ? TextOrigin::Catalog : TextOrigin::Evidence;
}

void redact(Report &report, const Case &source, const KnowledgeBase &knowledge)
{
    Redactor redactor;
    redactor.setProse(ordinaryWords(knowledge));
    redactor.learn(source);
    visitTexts(report,
        { [&](const QString &text, ReportText what, bool) {
             if (what != ReportText::Identifier)
                 redactor.learnText(text, originOf(what));
         },
            [](const Principal &) {} });
    visitTexts(report,
        { [&](QString &text, ReportText what, bool) {
             if (what != ReportText::Identifier)
                 text = redactor.redacted(text, originOf(what));
         },
            [&](Principal &principal) { principal = redactor.redacted(principal); } });
    report.replacements = redactor.replacements();
}

void makeVisible(Report &report)
{
    visitTexts(report,
        { [](QString &text, ReportText, bool isBlock) { text = isBlock ? visibleText(text) : visibleLine(text); },
            [](Principal &principal) {
                principal.realm = visibleLine(principal.realm);
                for (QString &component : principal.components)
                    component = visibleLine(component);
            } });
}

} // namespace

Report buildReport(const Case &reported, const Diagnosis &diagnosis, const KnowledgeBase &knowledge,
    const Catalog &catalog, Instant now, const ReportOptions &options)
{
    Report report = Builder(reported, diagnosis, knowledge, catalog, options).build(now);
    report.redacted = options.redact;
    if (options.redact)
        redact(report, reported, knowledge);
    makeVisible(report);
    return report;
}

} // namespace kerbscope
