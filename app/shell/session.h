// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/checkrunner.h"
#include "app/shell/readings.h"
#include "core/base/instant.h"
#include "core/cases/case.h"
#include "core/catalog/catalog.h"
#include "core/catalog/packs/packstore.h"
#include "core/diagnosis/diagnosis.h"
#include "core/tickets/ticketsource.h"

#include <QMutex>
#include <QObject>
#include <QTimeZone>

#include <functional>
#include <memory>

namespace kerbscope::ui {

/// What a session needs of the world; main.cpp gives the real things, a test its own.
struct SessionParts {
    Catalog catalog;
    std::unique_ptr<TicketSource> ticketSource; ///< may be null: then there are no live tickets
    std::function<Instant()> now;
    QTimeZone zone = QTimeZone::utc(); ///< in which times without a zone are read
    QString language; ///< of the knowledge; empty: English
    QString baseCatalog = {}; ///< without packs; empty: the file of `catalog`
    PackFolders packFolders = {}; ///< empty: there are no packs
    QString reader = {}; ///< the program that reads files apart (kerbscope-cli); empty: they are read on a thread
    CheckServices checks = {}; ///< empty: there are no live checks
    CompanyFacts company = {}; ///< what policy and settings say about the company
};

/// One part that was read of what was handed in.
struct ImportedPart {
    QString evidenceId;
    EvidenceKind kind = EvidenceKind::Unknown;
    qsizetype tickets = 0;
    qsizetype findings = 0;
    QString code; ///< of kind Code: as its family writes it ("471000")
    QStringList warnings;
};

/// What became of one paste or file.
struct ImportOutcome {
    QString source;
    QList<ImportedPart> parts;

    QStringList evidenceIds() const;
    /// Nothing of it could be read; it is kept with the case all the same.
    bool onlyUnknown() const;
};

/// The open case with all that is known about it, for the pages: they read here, act here and follow the signals.
/// Reading and parsing run on other threads; every signal arrives on the thread of the window.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(SessionParts parts, QObject *parent = nullptr);
    ~Session() override;

    const Case &currentCase() const { return m_case; }
    /// The case's title, or what it is about ("471000") while it has none.
    QString displayTitle() const;
    bool isEmpty() const { return m_case.items.isEmpty() && m_case.declined.isEmpty(); }
    const Catalog &catalog() const { return m_parts.catalog; }
    /// Gets lookup ready on another thread, so that the first letter in the box finds it done.
    void prepareLookup();
    /// Until lookupPrepared(): a lookup now would hold the window up for longer than it may be.
    bool isPreparingLookup() const { return m_preparingLookup; }
    const KnowledgeBase &knowledge() const { return m_knowledge; }
    /// What the program says of evidence or of an error, in the language of the window.
    QString told(const QString &sentence) const { return m_knowledge.phrases.tell(sentence); }
    Error told(const Error &error) const;
    const Diagnosis &diagnosis() const { return m_diagnosis; }
    const QString &language() const { return m_parts.language; }
    /// Knowledge and lookup from here on in a language. Whoever shows them must ask again: no signal tells (Language does).
    void setLanguage(const QString &code);
    /// What policy and settings say about the company, from here on; diagnosisChanged() follows.
    void setCompany(const CompanyFacts &facts);
    const CompanyFacts &company() const { return m_parts.company; }
    /// Goes on with another catalog of the same knowledge: one with other packs. Whoever shows knowledge asks again at
    /// catalogChanged().
    void useCatalog(Catalog catalog, std::shared_ptr<const LookupIndex> index);
    QString baseCatalog() const { return m_parts.baseCatalog.isEmpty() ? m_parts.catalog.path() : m_parts.baseCatalog; }
    const PackFolders &packFolders() const { return m_parts.packFolders; }
    Instant now() const { return m_parts.now(); }
    const QTimeZone &zone() const { return m_parts.zone; }
    /// What readers are told: now, zone, the proxy's realms.
    ImportContext importContext() const;

    /// The answer that holds for a finding ("present"), if the agent gave one.
    std::optional<QString> answerTo(const QString &findingId) const;
    /// The live checks of this computer. What a run finds is taken into the case that was open when it began.
    CheckRunner &checks() { return *m_checks; }
    const CheckRunner &checks() const { return *m_checks; }
    /// Gets the checks' plan ready from the settings of this computer and the tickets of the case; ends with CheckRunner::prepared().
    void prepareChecks();
    void startChecks(const CheckPlan &plan);

    bool hasLiveTickets() const { return m_parts.ticketSource != nullptr; }
    bool isReading() const { return !m_readings.isEmpty(); }
    /// What is being read, for a view of it and to stop it.
    Readings &readings() { return m_readings; }

    void startCase(const QString &title = {});
    void openCase(Case opened);
    void setTitle(const QString &title);
    void setNotes(const QString &notes);
    void setTags(const QStringList &tags);
    void setState(CaseState state);

    /// Takes a code of the catalog into the case. Returns the id of its evidence.
    QString addCode(const QString &catalogId);
    /// Reads whatever it is without keeping the window waiting (readings.h); ends with imported() or importFailed().
    void addBytes(const QByteArray &bytes, const QString &source);
    void addFile(const QString &path);
    /// Reads the tickets of this computer on another thread; ends with imported() or importFailed().
    void addLiveTickets();
    /// Looks at the tickets of this computer without taking them into the case; ends with liveTicketsRead() or
    /// liveTicketsFailed(). A call while one is under way does nothing.
    void readLiveTickets();
    /// Files and folders whose change means that the tickets may have changed.
    QStringList liveTicketPaths() const;
    void removeEvidence(const QStringList &evidenceIds);
    void setEvidenceNote(const QString &evidenceId, const QString &note);
    /// Whether readAgain() knows by itself where the evidence lies: its text is kept, or its file was handed in since the
    /// program began.
    bool canReadAgain(const QString &evidenceId) const;
    /// Reads a piece of evidence again, from `path` where one is given, and puts what it says now in its place; ends with
    /// imported() or importFailed().
    void readAgain(const QString &evidenceId, const QString &path = {});

    void answer(const QString &findingId, const QString &value);
    void withdraw(const QString &findingId);
    void decline(const QString &findingId);
    /// Not this cause, says the agent; or takes that back.
    void setRefused(const QString &causeId, bool refused);
    /// The work goes on as a case of its own: somebody else has changed the one that it began as.
    void goOnAsCopy(const QString &title);

Q_SIGNALS:
    /// Another case was opened or begun; caseChanged and diagnosisChanged follow.
    void caseOpened();
    /// Another catalog takes the place of this one: who shows its rows lets them go, and makes them anew after.
    void catalogAboutToChange();
    void catalogChanged();
    void lookupPrepared();
    /// Anything about the case changed, its title too.
    void caseChanged();
    void diagnosisChanged();
    /// A case file was handed in: it is opened, not read as evidence.
    void caseFileOffered(const QString &path);
    /// New items of evidence, answers and codes among them.
    void evidenceAdded(const QStringList &evidenceIds);
    void readingStarted(const QString &source);
    void readingEnded();
    void imported(const kerbscope::ui::ImportOutcome &outcome);
    void importFailed(const kerbscope::Error &error);
    void liveTicketsRead(const kerbscope::TicketListing &listing, const QList<kerbscope::Finding> &findings);
    void liveTicketsFailed(const kerbscope::Error &error);

private:
    void readKnowledge();
    using Parts = Result<QList<Imported>>;
    /// Takes the parts in, or says why there are none, once they are read.
    Readings::Done whenRead(const QString &source, const QString &path = {}, const QString &inPlaceOf = {});
    void takeIn(const QString &source, QList<Imported> parts, const QString &path, const QString &inPlaceOf);
    void takeChecks(const QList<CheckCard> &cards);
    void caseTouched(bool findingsChanged);
    void conclude();

    SessionParts m_parts;
    KnowledgeBase m_knowledge;
    Case m_case;
    Diagnosis m_diagnosis;
    CheckRunner *m_checks;
    QString m_checkedCase; ///< the case for which checks run
    bool m_preparingLookup = false;
    bool m_lookingAtTickets = false;
    TicketListing m_lastLook; ///< at the tickets of this computer
    Readings m_readings;
    QHash<QString, QString> m_files; ///< by evidence id of this case: where it was read from; never saved
    QMutex m_ticketSourceInUse; ///< a source takes one call at a time
};

} // namespace kerbscope::ui
