// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/company.h"

#include "core/catalog/phrasebook.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace kerbscope {

/// How often a finding has a value when a cause is the true one; the numbers stand in core/diagnosis/strength.h.
enum class Strength { Always, Usually, Sometimes, Rarely, Never };

/// How common a cause is before anything is known; the numbers stand in core/diagnosis/strength.h.
enum class Prior { Common, Usual, Uncommon, Rare, Exotic };

struct FindingValueInfo {
    QString id;
    QString text; ///< as an answer button reads
    double base = 0.0; ///< how often it is so when the cause has nothing to do with it; sums to 1, but for `many`
    bool wrong = false; ///< a sign of a fault; the others are harmless or leave the matter open
};

struct HowToLook {
    QString platform; ///< windows, linux, macos, any
    QString command; ///< to copy; may be empty
    QString look; ///< what to look for
};

/// One word of the vocabulary of facts.
struct FindingInfo {
    QString id;
    QString title;
    bool many = false; ///< each value is a fact of its own (codes); else one value holds at a time
    QString group; ///< witnesses of the same thing; empty: none
    QList<FindingValueInfo> values;
    QString question; ///< empty: cannot be asked
    QString why;
    QList<HowToLook> how;
    int seconds = 60; ///< cost of an answer
    QString check; ///< what can look by itself; empty: nothing
    QHash<QString, QStringList> needs; ///< asked only while these findings are open or have one of these values
    QHash<QString, QStringList> after; ///< asked only once these findings have one of these values
    QStringList readFrom; ///< kinds of evidence it is drawn from without a question or a check
    QString pack; ///< empty for our own; else the company's pack that added or overrode it

    const FindingValueInfo *value(const QString &valueId) const
    {
        for (const FindingValueInfo &info : values) {
            if (info.id == valueId)
                return &info;
        }
        return nullptr;
    }
};

struct EvidenceRow {
    QString finding;
    QString value;
    Strength strength = Strength::Sometimes;
    QString because; ///< why the cause shows so; may be empty
};

/// One step of a remedy or verification.
struct Step {
    QString who; ///< who acts; empty where the text says so
    QString text;
    QString command; ///< to copy; may be empty

    bool operator==(const Step &) const = default;
};

struct CauseInfo {
    QString id;
    QString title;
    QString summary;
    QString owner; ///< who fixes it
    Prior prior = Prior::Uncommon;
    QStringList codes; ///< catalog ids
    QList<EvidenceRow> evidence;
    QList<Step> remedy;
    QList<Step> verify;
    QString say; ///< words to say to the user
    QString escalate; ///< what the next team needs
    QStringList sources;
    QString pack; ///< empty for our own; else the company's pack that added or overrode it
};

/// Who acts for a cause: its owner, then those of its steps, each once.
QStringList ownersOf(const CauseInfo &cause);

/// Everything the diagnosis knows: the vocabulary of findings and the causes, "unknown" among them.
struct KnowledgeBase {
    QList<FindingInfo> findings;
    QList<CauseInfo> causes;
    Phrasebook phrases; ///< for the sentences that the program makes itself
    QStringList proxyRealms; ///< realms that belong to a proxy cloud, upper case; the company's among them
    Company company; ///< what packs, policy and settings say about the company; empty without them

    /// Takes in what is known about the company without a pack.
    void takeFacts(const CompanyFacts &facts);
    const FindingInfo *finding(const QString &id) const;
    const CauseInfo *cause(const QString &id) const;
};

} // namespace kerbscope
