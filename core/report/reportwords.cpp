// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportwords.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

/// The columns of the table. A further language is a further column.
constexpr std::array languageNames = { "en", "de" };

struct Row {
    ReportWord word;
    std::array<const char *, languageNames.size()> texts;
};

using W = ReportWord;

// clang-format off
constexpr Row rows[] = {
    { W::Title, { "Kerberos sign-on report", "Bericht zur Kerberos-Anmeldung" } },
    { W::Contents, { "Contents", "Inhalt" } },
    { W::Summary, { "Summary", "Zusammenfassung" } },
    { W::Case, { "Case", "Fall" } },
    { W::State, { "State", "Stand" } },
    { W::StateOpen, { "open", "offen" } },
    { W::StateSolved, { "solved", "gelöst" } },
    { W::StateEscalated, { "escalated", "weitergegeben" } },
    { W::Tags, { "Tags", "Stichwörter" } },
    { W::Created, { "Opened", "Begonnen" } },
    { W::Made, { "Report made", "Bericht erstellt" } },
    { W::Program, { "Made by", "Erstellt mit" } },
    { W::MostLikely, { "Most likely: %1 (%2).", "Am wahrscheinlichsten: %1 (%2)." } },
    { W::NothingStands, { "No cause stands out; the nearest is: %1 (%2).", "Keine Ursache sticht heraus; am nächsten liegt: %1 (%2)." } },
    { W::NothingWrong, { "Nothing wrong was seen in what was looked at. This does not prove that sign-on works.",
        "In dem, was angesehen wurde, war nichts falsch. Das beweist nicht, dass die Anmeldung funktioniert." } },
    { W::NotRedacted, { "This report is not redacted: it names people, computers and the company.",
        "Dieser Bericht ist nicht geschwärzt: Er nennt Personen, Rechner und das Unternehmen." } },
    { W::Redacted, { "Names of people, computers and companies are replaced by pseudonyms.",
        "Namen von Personen, Rechnern und Unternehmen sind durch Decknamen ersetzt." } },
    { W::LikelyCauses, { "Likely causes", "Wahrscheinliche Ursachen" } },
    { W::Probability, { "Probability", "Wahrscheinlichkeit" } },
    { W::Owner, { "Who fixes it", "Wer es behebt" } },
    { W::SpeaksFor, { "What speaks for it", "Was dafür spricht" } },
    { W::SpeaksAgainst, { "What speaks against it", "Was dagegen spricht" } },
    { W::WhatToDo, { "What to do", "Was zu tun ist" } },
    { W::HowToVerify, { "How to verify", "Wie man prüft, ob es behoben ist" } },
    { W::SayToUser, { "Words for the user", "Worte für den Benutzer" } },
    { W::ForNextTeam, { "What the next team needs", "Was das nächste Team braucht" } },
    { W::Codes, { "Codes", "Codes" } },
    { W::Code, { "Code", "Code" } },
    { W::Meaning, { "Meaning", "Bedeutung" } },
    { W::Sources, { "Sources", "Quellen" } },
    { W::Standing, { "Standing", "Verlässlichkeit" } },
    { W::Evidence, { "Evidence", "Belege" } },
    { W::Kind, { "Kind", "Art" } },
    { W::Source, { "Source", "Quelle" } },
    { W::Taken, { "Taken", "Erhoben" } },
    { W::Fingerprint, { "SHA-256 of the original", "SHA-256 des Originals" } },
    { W::RecognisedBy, { "Recognised because", "Erkannt, weil" } },
    { W::Note, { "Note", "Anmerkung" } },
    { W::Warnings, { "Warnings", "Warnungen" } },
    { W::Findings, { "Findings", "Befunde" } },
    { W::Content, { "Content", "Inhalt" } },
    { W::ContentCut, { "Only the beginning is shown here.", "Hier steht nur der Anfang." } },
    { W::Tickets, { "Tickets", "Tickets" } },
    { W::Cache, { "Cache", "Zwischenspeicher" } },
    { W::Client, { "Client", "Client" } },
    { W::Server, { "Server", "Server" } },
    { W::Start, { "Start", "Beginn" } },
    { W::End, { "End", "Ende" } },
    { W::RenewUntil, { "Renewable until", "Erneuerbar bis" } },
    { W::TicketState, { "State", "Zustand" } },
    { W::TicketEtype, { "Ticket encryption", "Verschlüsselung des Tickets" } },
    { W::SessionEtype, { "Session key", "Sitzungsschlüssel" } },
    { W::Flags, { "Flags", "Kennzeichen" } },
    { W::Kdc, { "KDC", "KDC" } },
    { W::Validity, { "Validity", "Gültigkeit" } },
    { W::Valid, { "valid", "gültig" } },
    { W::Expired, { "expired", "abgelaufen" } },
    { W::NotYetValid, { "not yet valid", "noch nicht gültig" } },
    { W::Unclear, { "unclear", "unklar" } },
    { W::EncryptionTypes, { "Encryption types", "Verschlüsselungsarten" } },
    { W::Weak, { "weak", "schwach" } },
    { W::NotShown, { "not shown", "nicht angegeben" } },
    { W::Keys, { "Keys", "Schlüssel" } },
    { W::Principal, { "Principal", "Prinzipal" } },
    { W::Kvno, { "Version", "Version" } },
    { W::Written, { "Written", "Geschrieben" } },
    { W::Sessions, { "Logon sessions", "Anmeldesitzungen" } },
    { W::User, { "User", "Benutzer" } },
    { W::Package, { "Package", "Paket" } },
    { W::Type, { "Type", "Typ" } },
    { W::Error, { "Error", "Fehler" } },
    { W::MoreTickets, { "%1 more are not shown here.", "%1 weitere stehen nicht hier." } },
    { W::WhenTaken, { "States as of %1, when the evidence was taken.", "Zustände zum Zeitpunkt %1, als der Beleg erhoben wurde." } },
    { W::NotLookedAt, { "What was not looked at", "Was nicht angesehen wurde" } },
    { W::NothingOpen, { "Nothing that matters for the causes above.", "Nichts, was für die Ursachen oben zählt." } },
    { W::CouldNotFindOut, { "What could not be found out", "Was sich nicht herausfinden ließ" } },
    { W::Assumptions, { "Assumptions", "Annahmen" } },
    { W::ZoneAssumed, { "%1: times without a zone were read in the zone %2.", "%1: Zeiten ohne Zone wurden in der Zone %2 gelesen." } },
    { W::ZoneAsWritten, { "%1: times carry their zone and were read as written.", "%1: Zeiten tragen ihre Zone und wurden so gelesen." } },
    { W::DatesAmbiguous, { "%1: day and month could not be told apart; the warnings say which reading was taken.",
        "%1: Tag und Monat waren nicht zu unterscheiden; die Warnungen nennen die gewählte Lesart." } },
    { W::Notes, { "Notes", "Notizen" } },
    { W::Replaced, { "What was replaced", "Was ersetzt wurde" } },
    { W::ReplacedIntro, { "The same name has the same pseudonym everywhere in this report. The originals are not in it.",
        "Derselbe Name hat überall in diesem Bericht denselben Decknamen. Die Originale stehen nicht darin." } },
    { W::Pseudonym, { "Pseudonym", "Deckname" } },
    { W::StandsFor, { "Stands for", "Steht für" } },
    { W::HowOften, { "How often", "Wie oft" } },
    { W::KindUser, { "a user", "einen Benutzer" } },
    { W::KindHost, { "a computer", "einen Rechner" } },
    { W::KindRealm, { "a realm or DNS domain", "einen Realm oder eine DNS-Domäne" } },
    { W::KindDomain, { "a short domain name or company", "einen kurzen Domänennamen oder ein Unternehmen" } },
    { W::KindAddress, { "an IP address", "eine IP-Adresse" } },
    { W::KindSid, { "a security identifier", "eine Sicherheitskennung (SID)" } },
    { W::KindMac, { "a hardware address", "eine Hardware-Adresse" } },
    { W::KindPath, { "a path", "einen Pfad" } },
    { W::KindUnit, { "an organisational unit or site", "eine Organisationseinheit oder einen Standort" } },
    { W::KindEncoded, { "encoded text", "codierten Text" } },
    { W::TicketTextNext, { "Next step", "Nächster Schritt" } },
    { W::Yes, { "yes", "ja" } },
    { W::No, { "no", "nein" } },
};
// clang-format on

const char *textOf(ReportWord word, size_t column)
{
    const auto row = std::ranges::find(rows, word, &Row::word);
    return row != std::end(rows) ? row->texts[column] : nullptr;
}

} // namespace

ReportWords::ReportWords(const QString &language)
{
    const QString wanted = language.left(2).toLower();
    for (size_t column = 0; column < languageNames.size(); ++column) {
        if (wanted == QLatin1String(languageNames[column]))
            m_column = column;
    }
}

QString ReportWords::operator()(ReportWord word) const
{
    const char *text = textOf(word, m_column);
    return QString::fromUtf8(text ? text : textOf(word, 0));
}

QString ReportWords::language() const { return QString::fromLatin1(languageNames[m_column]); }

QStringList ReportWords::languages()
{
    QStringList all;
    for (const char *name : languageNames)
        all << QString::fromLatin1(name);
    return all;
}

bool ReportWords::has(ReportWord word, const QString &language)
{
    const char *text = textOf(word, ReportWords(language).m_column);
    return text && *text != '\0';
}

} // namespace kerbscope
