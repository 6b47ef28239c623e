// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/session.h"

#include "app/shell/background.h"
#include "app/shell/conclusions.h"
#include "core/cases/casestore.h"
#include "core/diagnosis/companycontext.h"
#include "core/diagnosis/mentionedcodes.h"
#include "core/evidence/codefindings.h"
#include "core/evidence/homerealm.h"
#include "core/evidence/importer.h"
#include "core/evidence/proxyhosts.h"
#include "core/evidence/ticketfindings.h"
#include "core/krb/listingtext.h"

#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace kerbscope::ui {

QStringList ImportOutcome::evidenceIds() const
{
    QStringList ids;
    for (const ImportedPart &part : parts)
        ids << part.evidenceId;
    return ids;
}

bool ImportOutcome::onlyUnknown() const
{
    return std::ranges::all_of(parts, [](const ImportedPart &part) {
        return part.kind == EvidenceKind::Unknown && part.code.isEmpty();
    });
}

Session::Session(SessionParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_knowledge(m_parts.catalog.knowledge(m_parts.language))
    , m_case(newCase({}, m_parts.now()))
    , m_checks(new CheckRunner(m_parts.checks, this))
    , m_readings(m_parts.reader)
{
    m_knowledge.takeFacts(m_parts.company);
    m_diagnosis = diagnose(m_knowledge, {}, {});
    connect(&m_readings, &Readings::ended, this, &Session::readingEnded);
    connect(m_checks, &CheckRunner::finished, this, &Session::takeChecks);
}

Session::~Session()
{
    m_checks->cancel();
    // A reader may still hold the ticket source.
    QThreadPool::globalInstance()->waitForDone();
}

void Session::prepareLookup()
{
    m_preparingLookup = true;
    const QString path = m_parts.catalog.path();
    inBackground(this, [path] { return Catalog::readLookupIndex(path); },
        [this, path](const Result<std::shared_ptr<const LookupIndex>> &index) {
            if (index && path == m_parts.catalog.path()) // not of the catalog that another one has replaced
                m_parts.catalog.useLookupIndex(*index);
            m_preparingLookup = false;
            Q_EMIT lookupPrepared();
        });
}

void Session::setLanguage(const QString &code)
{
    if (code == m_parts.language)
        return;
    m_parts.language = code;
    readKnowledge();
}

void Session::readKnowledge()
{
    m_knowledge = m_parts.catalog.knowledge(m_parts.language);
    m_knowledge.takeFacts(m_parts.company);
    m_diagnosis = diagnose(m_knowledge, m_case.findings(), m_case.declined);
}

void Session::setCompany(const CompanyFacts &facts)
{
    if (facts == m_parts.company)
        return;
    m_parts.company = facts;
    readKnowledge(); // a proxy's realm that is no longer named is no longer known
    m_checks->forgetPlan();
    Q_EMIT diagnosisChanged();
}

void Session::useCatalog(Catalog catalog, std::shared_ptr<const LookupIndex> index)
{
    Q_EMIT catalogAboutToChange();
    m_parts.baseCatalog = baseCatalog();
    m_parts.catalog = std::move(catalog);
    if (index)
        m_parts.catalog.useLookupIndex(std::move(index));
    readKnowledge();
    Q_EMIT catalogChanged();
}

Error Session::told(const Error &error) const
{
    return { error.kind, told(error.what), error.where, told(error.advice) };
}

QString Session::displayTitle() const
{
    if (!m_case.title.isEmpty())
        return m_case.title;
    for (const Imported &item : m_case.items) {
        const bool isWords = item.evidence.kind == EvidenceKind::Code || item.evidence.kind == EvidenceKind::Unknown;
        if (isWords && !item.findings.isEmpty())
            return item.findings.first().value;
    }
    return tr("New case");
}

ImportContext Session::importContext() const
{
    ImportContext context;
    context.now = now();
    context.zone = m_parts.zone;
    addCompany(context, m_knowledge);
    const QString companyRealm = std::exchange(context.homeRealm, {}); // what the evidence says goes first
    for (const Imported &item : m_case.items) {
        const QString head = QString::fromUtf8(item.evidence.bytes.first(std::min<qsizetype>(item.evidence.bytes.size(), 64 * 1024)));
        learnCircumstances(context, head);
        context.cloudPage = context.cloudPage
            || std::ranges::any_of(item.findings, [](const Finding &finding) { return finding.id == QLatin1String("code.zen"); });
        context.proxyInPlay = context.proxyInPlay || context.cloudPage;
    }
    if (context.homeRealm.isEmpty())
        context.homeRealm = companyRealm;
    return context;
}

std::optional<QString> Session::answerTo(const QString &findingId) const
{
    for (const Imported &item : m_case.items) {
        if (item.evidence.kind == EvidenceKind::Answer && !item.findings.isEmpty()
            && item.findings.first().id == findingId)
            return item.findings.first().value;
    }
    return std::nullopt;
}

void Session::startCase(const QString &title) { openCase(newCase(title, now())); }

void Session::openCase(Case opened)
{
    m_case = std::move(opened);
    m_files.clear();
    m_diagnosis = diagnose(m_knowledge, m_case.findings(), m_case.declined);
    // What the agent saw stays as it is until something is changed, whatever the knowledge says here.
    if (!m_case.conclusion && !isEmpty())
        conclude();
    Q_EMIT caseOpened();
    Q_EMIT caseChanged();
    Q_EMIT diagnosisChanged();
}

void Session::setTitle(const QString &title)
{
    if (m_case.title == title)
        return;
    m_case.title = title;
    m_case.changedAt = now();
    caseTouched(false);
}

void Session::setNotes(const QString &notes)
{
    if (m_case.notes == notes)
        return;
    m_case.notes = notes;
    m_case.changedAt = now();
    caseTouched(false);
}

void Session::setTags(const QStringList &tags)
{
    if (m_case.tags == tags)
        return;
    m_case.tags = tags;
    m_case.changedAt = now();
    caseTouched(false);
}

void Session::setState(CaseState state)
{
    if (m_case.state == state)
        return;
    m_case.state = state;
    m_case.changedAt = now();
    caseTouched(false);
}

QString Session::addCode(const QString &catalogId)
{
    const QString id = addEvidence(m_case, importCode(catalogId, now()), now());
    Q_EMIT evidenceAdded({ id });
    caseTouched(true);
    return id;
}

void Session::addBytes(const QByteArray &bytes, const QString &source)
{
    m_readings.readBytes(bytes, source, importContext(), whenRead(source));
}

void Session::addFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".kscase"), Qt::CaseInsensitive)) {
        Q_EMIT caseFileOffered(path);
        return;
    }
    const QString source = QFileInfo(path).fileName();
    m_readings.readFile(path, source, importContext(), whenRead(source, path));
}

void Session::addLiveTickets()
{
    TicketSource *ticketSource = m_parts.ticketSource.get();
    if (!ticketSource) {
        Q_EMIT importFailed(Error { ErrorKind::Unsupported, tr("this build cannot read the tickets of this computer"),
            {}, tr("Paste the output of klist instead.") });
        return;
    }
    const QString source = QStringLiteral("this computer");
    const auto read = [this, ticketSource, source, context = importContext()]() -> Parts {
        Result<TicketListing> listing = [&] {
            const QMutexLocker lock(&m_ticketSourceInUse);
            return ticketSource->read();
        }();
        if (!listing)
            return listing.error().inSource(source);
        Imported part;
        part.evidence.kind = evidenceKindFromString(listing->dialect).value_or(EvidenceKind::Ccache);
        part.evidence.source = source;
        part.evidence.takenAt = context.now;
        part.evidence.detected = ticketSource->name();
        part.evidence.bytes = listingText(*listing).toUtf8();
        part.evidence.sha256 = sha256Hex(part.evidence.bytes);
        part.findings = findingsOf(*listing, context);
        part.tickets = std::move(*listing);
        return QList<Imported> { std::move(part) };
    };
    m_readings.run(source, read, whenRead(source));
}

void Session::readLiveTickets()
{
    TicketSource *ticketSource = m_parts.ticketSource.get();
    if (!ticketSource || m_lookingAtTickets)
        return;
    using Look = Result<std::pair<TicketListing, QList<Finding>>>;
    m_lookingAtTickets = true;
    const auto look = [this, ticketSource, context = importContext(), before = m_lastLook]() -> Look {
        const QMutexLocker lock(&m_ticketSourceInUse);
        Result<TicketListing> listing = ticketSource->read();
        if (!listing)
            return listing.error();
        if (*listing == before)
            *listing = before; // the same object: whoever compares it with what was seen before is done at once
        QList<Finding> findings = findingsOf(*listing, context);
        return std::pair { std::move(*listing), std::move(findings) };
    };
    inBackground(this, look, [this](const Look &seen) {
        m_lookingAtTickets = false;
        if (!seen) {
            Q_EMIT liveTicketsFailed(seen.error());
            return;
        }
        letGoInBackground(std::exchange(m_lastLook, seen->first));
        Q_EMIT liveTicketsRead(seen->first, seen->second);
    });
}

QStringList Session::liveTicketPaths() const
{
    return m_parts.ticketSource ? m_parts.ticketSource->watchablePaths() : QStringList();
}

void Session::removeEvidence(const QStringList &evidenceIds)
{
    for (const QString &id : evidenceIds)
        kerbscope::removeEvidence(m_case, id, now());
    caseTouched(true);
}

void Session::setEvidenceNote(const QString &evidenceId, const QString &note)
{
    const Imported *item = m_case.item(evidenceId);
    if (!item || item->evidence.note == note)
        return;
    kerbscope::setNote(m_case, evidenceId, note, now());
    caseTouched(false);
}

bool Session::canReadAgain(const QString &evidenceId) const
{
    const Imported *item = m_case.item(evidenceId);
    return item && (m_files.contains(evidenceId)
               || (!item->evidence.bytes.isEmpty() && sha256Hex(item->evidence.bytes) == item->evidence.sha256));
}

void Session::readAgain(const QString &evidenceId, const QString &path)
{
    const Imported *item = m_case.item(evidenceId);
    if (!item)
        return;
    const QString source = item->evidence.source;
    // A part of a larger file is read from its own bytes; what is not kept comes from its file.
    const bool fromBytes = path.isEmpty() && !item->evidence.bytes.isEmpty() && sha256Hex(item->evidence.bytes) == item->evidence.sha256;
    if (fromBytes) {
        m_readings.readBytes(item->evidence.bytes, source, importContext(), whenRead(source, m_files.value(evidenceId), evidenceId));
        return;
    }
    const QString from = path.isEmpty() ? m_files.value(evidenceId) : path;
    m_readings.readFile(from, source, importContext(), whenRead(source, from, evidenceId));
}

void Session::answer(const QString &findingId, const QString &value)
{
    const QString id = kerbscope::answer(m_case, findingId, value, now());
    Q_EMIT evidenceAdded({ id });
    caseTouched(true);
}

void Session::withdraw(const QString &findingId)
{
    withdrawAnswer(m_case, findingId, now());
    caseTouched(true);
}

void Session::decline(const QString &findingId)
{
    kerbscope::decline(m_case, findingId, now());
    caseTouched(true);
}

void Session::setRefused(const QString &causeId, bool refused)
{
    if (m_case.refused.contains(causeId) == refused)
        return;
    kerbscope::setRefused(m_case, causeId, refused, now());
    caseTouched(true);
}

void Session::goOnAsCopy(const QString &title)
{
    m_case = asCopy(m_case, title);
    caseTouched(false);
}

void Session::prepareChecks()
{
    Principal client;
    QList<Principal> tickets;
    for (const Imported &item : m_case.items) {
        for (const TicketCache &cache : item.tickets ? item.tickets->caches : QList<TicketCache>()) {
            if (client.isEmpty() && cache.client)
                client = *cache.client;
            for (const Ticket &ticket : cache.tickets)
                tickets << ticket.server;
        }
    }
    m_checks->prepare(client, tickets, m_knowledge.proxyRealms, m_knowledge.company);
}

void Session::startChecks(const CheckPlan &plan)
{
    if (m_checks->isRunning())
        return;
    m_checkedCase = m_case.id;
    m_checks->start(plan, importContext());
}

/// Evidence even when it was stopped half way: what passed or failed until then was seen.
void Session::takeChecks(const QList<CheckCard> &cards)
{
    if (m_case.id != m_checkedCase || std::ranges::none_of(cards, [](const CheckCard &card) { return card.asked && card.state != CheckState::NotChecked; }))
        return;
    const QString id = addEvidence(m_case, evidenceOf(cards, now()), now());
    Q_EMIT evidenceAdded({ id });
    caseTouched(true);
}

Readings::Done Session::whenRead(const QString &source, const QString &path, const QString &inPlaceOf)
{
    Q_EMIT readingStarted(source);
    return [this, source, path, inPlaceOf, caseId = m_case.id](Parts parts) {
        if (m_case.id != caseId)
            Q_EMIT importFailed(Error { ErrorKind::Cancelled, tr("another case was opened while this was read"),
                { source, {}, {}, {} }, tr("Hand it in again if it belongs to this case.") });
        else if (!parts)
            Q_EMIT importFailed(parts.error().inSource(source));
        else
            takeIn(source, std::move(*parts), path, inPlaceOf);
    };
}

void Session::takeIn(const QString &source, QList<Imported> parts, const QString &path, const QString &inPlaceOf)
{
    ImportOutcome outcome;
    outcome.source = source;
    parts = withMentionedCodes(std::move(parts), m_parts.catalog, m_knowledge);
    for (const Imported &part : std::as_const(parts)) {
        ImportedPart summary;
        summary.kind = part.evidence.kind;
        summary.tickets = part.tickets ? part.tickets->ticketCount() : 0;
        summary.findings = part.findings.size();
        summary.warnings = part.evidence.warnings;
        const bool isWords = summary.kind == EvidenceKind::Code || summary.kind == EvidenceKind::Unknown;
        if (isWords && !part.findings.isEmpty())
            summary.code = part.findings.first().value;
        outcome.parts << summary;
    }
    QStringList ids = replaceEvidence(m_case, inPlaceOf, parts, now());
    if (ids.isEmpty()) {
        for (Imported &part : parts)
            ids << addEvidence(m_case, std::move(part), now());
    }
    for (qsizetype i = 0; i < outcome.parts.size(); ++i) {
        outcome.parts[i].evidenceId = ids.value(i);
        if (!path.isEmpty())
            m_files.insert(ids.value(i), path);
    }
    Q_EMIT evidenceAdded(outcome.evidenceIds());
    caseTouched(true);
    Q_EMIT imported(outcome);
}

void Session::conclude()
{
    m_case.conclusion = conclusionOf(m_diagnosis, m_knowledge, m_case.refused, m_case.conclusion, now());
}

void Session::caseTouched(bool findingsChanged)
{
    if (findingsChanged) {
        m_diagnosis = diagnose(m_knowledge, m_case.findings(), m_case.declined);
        conclude();
    }
    Q_EMIT caseChanged();
    if (findingsChanged)
        Q_EMIT diagnosisChanged();
}

} // namespace kerbscope::ui
