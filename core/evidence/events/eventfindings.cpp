// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/events/eventfindings.h"

#include "core/evidence/events/eventwords.h"
#include "core/evidence/events/systemfindings.h"
#include "core/evidence/events/timeorder.h"
#include "core/evidence/events/userstories.h"
#include "core/krb/errorcode.h"
#include "core/krb/ntstatus.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace kerbscope {

namespace {

constexpr int enoughToSeeNone = 10; ///< tries in which a pattern would have shown
constexpr int wrongBeforeLock = 3;

/// Events of the security log that say something whoever they concern.
constexpr std::array tellingByThemselves = { 4649, 4820, 4821, 4822, 4823, 4824, 5378 };

/// What a status says about the account; empty where it leaves it open.
QString accountState(const EventStatus &status)
{
    struct Row {
        EventStatus::Family family;
        quint32 value;
        const char *state;
    };
    constexpr auto krb = EventStatus::Family::Kerberos;
    constexpr auto nt = EventStatus::Family::NtStatus;
    static constexpr std::array rows = {
        Row { krb, 1, "expired" },
        Row { krb, 6, "unknown" },
        Row { krb, 23, "password-expired" },
        Row { nt, 0xC000'0064, "unknown" },
        Row { nt, 0xC000'0071, "password-expired" },
        Row { nt, 0xC000'0072, "disabled" },
        Row { nt, 0xC000'0193, "expired" },
        Row { nt, 0xC000'0224, "password-expired" },
        Row { nt, 0xC000'0234, "locked" },
    };
    const auto row = std::ranges::find_if(rows, [&](const Row &candidate) { return candidate.family == status.family && candidate.value == status.value; });
    return row != rows.end() ? QString::fromLatin1(row->state) : QString();
}

QString restriction(const EventStatus &status)
{
    if (status.family != EventStatus::Family::NtStatus)
        return {};
    switch (status.value) {
    case 0xC000'006F:
        return QStringLiteral("hours");
    case 0xC000'0070:
        return QStringLiteral("workstation");
    default:
        return {};
    }
}

/// Draws the findings of a log; each function answers one question of the vocabulary.
class EventWitness
{
public:
    EventWitness(const QList<WindowsEvent> &events, const QList<DecodedEvent> &decoded)
        : m_events(events)
        , m_decoded(decoded)
        , m_order(timeOrder(events))
        , m_stories(userStories(events, decoded, m_order))
    {
    }

    QList<Finding> findings()
    {
        patternOverUsers();
        user();
        serviceTickets();
        for (const qsizetype place : std::as_const(m_order)) {
            const int id = m_decoded.at(place).securityId;
            if (id != 0 && std::ranges::find(tellingByThemselves, id) == tellingByThemselves.end())
                continue;
            for (const Finding &finding : systemFindings(m_events.at(place), m_decoded.at(place))) {
                if (finding.detail.isEmpty())
                    addOnce(finding.id, finding.value, place);
                else
                    addOnce(finding.id, finding.value, finding.detail);
            }
        }
        encryption();
        normalEvents();
        return std::move(m_findings);
    }

private:
    bool isKnown(const QString &id, const QString &value) const
    {
        return std::ranges::any_of(m_findings, [&](const Finding &finding) { return finding.id == id && finding.value == value; });
    }
    /// The same again changes nothing.
    void addOnce(const QString &id, const QString &value, const QString &detail)
    {
        if (!isKnown(id, value))
            m_findings << Finding { id, value, {}, detail };
    }
    /// With the words of an event, which are made only for what is new: most events of a log say the same again.
    void addOnce(const QString &id, const QString &value, qsizetype place)
    {
        if (!isKnown(id, value))
            addOnce(id, value, words(place));
    }
    void addCode(const EventStatus &status, qsizetype place)
    {
        const QString id = QStringLiteral("code.") + status.code().section(u':', 0, 0);
        addOnce(id, codeValue(id, status.code().section(u':', 1)), place);
    }
    void addEventCode(qsizetype place)
    {
        if (isListedEvent(m_decoded.at(place).code))
            addOnce(QStringLiteral("code.event"), m_decoded.at(place).code, place);
    }
    void addStep(const QString &id, const EventStatus &status, qsizetype place)
    {
        addOnce(id, status.isSuccess() ? QStringLiteral("none") : codeValue(id, QString::number(status.value)), place);
    }

    /// "4771, record 7, 2026-01-02T03:04:05Z: jdoe from 10.0.0.12, 24 KDC_ERR_PREAUTH_FAILED"
    QString words(qsizetype place) const
    {
        const WindowsEvent &event = m_events.at(place);
        const DecodedEvent &decoded = m_decoded.at(place);
        QString text = decoded.code;
        if (event.recordId)
            text += QStringLiteral(", record %1").arg(*event.recordId);
        if (event.time)
            text += QStringLiteral(", ") + toIso8601(*event.time);
        QStringList parts;
        if (!decoded.user.isEmpty())
            parts << decoded.user;
        if (!decoded.service.isEmpty())
            parts << QStringLiteral("for ") + decoded.service;
        if (!decoded.origin().isEmpty())
            parts << QStringLiteral("from ") + decoded.origin();
        if (const auto status = decoded.tellingStatus(); status && !status->isSuccess())
            parts << status->code().section(u':', 1) + (status->family == EventStatus::Family::Win32 ? QString() : u' ' + status->symbol());
        return parts.isEmpty() ? text : text + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    }

    void patternOverUsers();
    const UserStory *tellingUser() const;
    void user();
    void failures(const UserStory &story, const QList<SignOnTry> &open);
    void stateOfAccount(const UserStory &story, const QList<SignOnTry> &open);
    void wrongPasswords(const UserStory &story);
    void lastRequest(const UserStory &story);
    void serviceTickets();
    void serviceStep(qsizetype place);
    bool isOwnRealm(const QString &realm, qsizetype place) const;
    void encryption();
    void normalEvents();

    const QList<WindowsEvent> &m_events;
    const QList<DecodedEvent> &m_decoded;
    QList<qsizetype> m_order;
    QList<UserStory> m_stories;
    std::optional<Spray> m_spray;
    QString m_user; ///< key of the telling user
    QList<Finding> m_findings;
};

void EventWitness::patternOverUsers()
{
    m_spray = sprayIn(m_stories);
    if (!m_spray)
        return;
    addOnce(QStringLiteral("events.pattern"), QStringLiteral("many-users-one-address"),
        QStringLiteral("%1 users from %2, first %3").arg(m_spray->users.size()).arg(m_spray->origin, words(m_spray->events.first())));
    for (const qsizetype place : std::as_const(m_spray->events)) {
        addEventCode(place);
        if (const auto status = m_decoded.at(place).tellingStatus())
            addCode(*status, place);
    }
}

/// The user whose sign-on fails at the end, people before computers, the most failures first; else the one who appears last.
const UserStory *EventWitness::tellingUser() const
{
    const UserStory *best = nullptr;
    const auto rank = [&](const UserStory &story) {
        const qsizetype failed = story.unsettled().size() + story.lockouts.size();
        const bool withoutProof = std::ranges::any_of(story.tries,
            [&](const SignOnTry &attempt) { return attempt.isTicket && !attempt.failed() && m_decoded.at(attempt.event).preAuthType == 0; });
        const std::optional<Instant> last = story.tries.isEmpty() ? std::nullopt : story.tries.last().time;
        return std::tuple(!story.isComputer && failed > 0, !story.isComputer && withoutProof, !story.isComputer, failed, last);
    };
    for (const UserStory &story : m_stories) {
        const bool onlyGuessedAt = m_spray && std::ranges::all_of(story.tries, [&](const SignOnTry &attempt) { return attempt.origin == m_spray->origin; });
        if (!onlyGuessedAt && (best == nullptr || rank(story) >= rank(*best)))
            best = &story;
    }
    return best;
}

void EventWitness::user()
{
    const UserStory *story = tellingUser();
    if (story == nullptr)
        return;
    m_user = story->name.toLower();
    const QList<SignOnTry> open = story->unsettled();
    wrongPasswords(*story);
    failures(*story, open);
    stateOfAccount(*story, open);
    lastRequest(*story);

    qsizetype tries = 0;
    for (const UserStory &each : m_stories)
        tries += each.tries.size();
    const bool hasPattern = std::ranges::any_of(m_findings, [](const Finding &finding) { return finding.id == QLatin1String("events.pattern"); });
    if (!hasPattern && tries >= enoughToSeeNone)
        addOnce(QStringLiteral("events.pattern"), QStringLiteral("none"), QStringLiteral("%1 tries of %2 users").arg(tries).arg(m_stories.size()));
}

void EventWitness::failures(const UserStory &story, const QList<SignOnTry> &open)
{
    for (const SignOnTry &attempt : open) {
        addEventCode(attempt.event);
        addCode(attempt.status, attempt.event);
        if (const QString kind = restriction(attempt.status); !kind.isEmpty())
            addOnce(QStringLiteral("account.restrictions"), kind, attempt.event);
    }
    // Where the user signs on well and only another device fails, the answers to that device are not the user's.
    const auto source = badPasswordSource(story);
    const bool onlyElsewhere = source && source->isElsewhere && std::ranges::all_of(open, &SignOnTry::isWrongPassword);
    const auto isTicket = [](const SignOnTry &attempt) { return attempt.isTicket; };
    if (!open.isEmpty() && !onlyElsewhere) {
        const auto last = std::find_if(open.crbegin(), open.crend(), isTicket);
        if (last != open.crend())
            addStep(QStringLiteral("as.error"), last->status, last->event);
    } else if (open.isEmpty() && !story.isLocked()) {
        const auto last = std::find_if(story.tries.crbegin(), story.tries.crend(), isTicket);
        if (last != story.tries.crend())
            addStep(QStringLiteral("as.error"), last->status, last->event);
    }
}

void EventWitness::stateOfAccount(const UserStory &story, const QList<SignOnTry> &open)
{
    constexpr quint32 revoked = 18;
    for (const qsizetype place : story.lockouts)
        addEventCode(place);
    QString state;
    qsizetype because = -1;
    for (const SignOnTry &attempt : open) {
        if (const QString said = accountState(attempt.status); !said.isEmpty()) {
            state = said;
            because = attempt.event;
        }
    }
    if (story.isLocked()) {
        state = QStringLiteral("locked");
        because = story.lockouts.last();
    } else if (state.isEmpty() && !open.isEmpty() && open.last().status.isKerberos(revoked)
        && std::ranges::count_if(open, &SignOnTry::isWrongPassword) >= wrongBeforeLock) {
        state = QStringLiteral("locked"); // 18 alone leaves open why; after a run of wrong passwords it is the lock
        because = open.last().event;
    }
    // The directory may have switched the account off or on since.
    for (const qsizetype place : std::as_const(m_order)) {
        constexpr int enabled = 4722;
        constexpr int disabled = 4725;
        const DecodedEvent &event = m_decoded.at(place);
        if (event.userKey() != m_user)
            continue;
        if (event.securityId == disabled) {
            state = QStringLiteral("disabled");
            because = place;
        } else if (event.securityId == enabled && state == QLatin1String("disabled")) {
            state.clear();
        }
    }
    if (!state.isEmpty())
        addOnce(QStringLiteral("account.state"), state, because);
}

void EventWitness::wrongPasswords(const UserStory &story)
{
    const auto run = repeatedRun(story);
    const auto source = badPasswordSource(story);
    if (run && !m_spray)
        addOnce(QStringLiteral("events.pattern"), QStringLiteral("one-user-repeated"),
            QStringLiteral("%1: %2 wrong passwords%3, usually %4 s apart").arg(story.name).arg(run->count)
                .arg(run->origin.isEmpty() ? QString() : QStringLiteral(" from ") + run->origin).arg(run->interval.count()));
    if (source)
        addOnce(QStringLiteral("account.bad-password-source"), source->isElsewhere ? QStringLiteral("other-address") : QStringLiteral("this-computer"),
            QStringLiteral("%1: wrong passwords from %2").arg(story.name, source->origins.join(QStringLiteral(", "))));
    for (const qsizetype place : std::as_const(m_order)) {
        constexpr std::array passwordChanges = { 4723, 4724 };
        const DecodedEvent &event = m_decoded.at(place);
        if (std::ranges::find(passwordChanges, event.securityId) != passwordChanges.end() && event.userKey() == m_user
            && m_events.at(place).succeeded.value_or(true))
            addOnce(QStringLiteral("change.recent"), QStringLiteral("password"), place);
    }
}

/// What the last ticket request of the user tells of the account and the computer.
void EventWitness::lastRequest(const UserStory &story)
{
    constexpr int none = 0;
    constexpr int timestamp = 2;
    const auto last = std::find_if(story.tries.crbegin(), story.tries.crend(), [](const SignOnTry &attempt) { return attempt.isTicket; });
    if (last == story.tries.crend())
        return;
    const DecodedEvent &event = m_decoded.at(last->event);
    if (event.preAuthType && !last->failed() && *event.preAuthType == none)
        addOnce(QStringLiteral("as.preauth"), QStringLiteral("not-required"), last->event);
    else if (event.preAuthType && *event.preAuthType > none)
        addOnce(QStringLiteral("as.preauth"), QStringLiteral("required"), last->event);

    if (event.usedCard() || !event.certIssuer.isEmpty() || !event.certThumbprint.isEmpty())
        addOnce(QStringLiteral("smartcard.used"), QStringLiteral("yes"), last->event);
    else if (event.preAuthType == timestamp && !event.isComputer())
        addOnce(QStringLiteral("smartcard.used"), QStringLiteral("no"), last->event);

    if (const QString offers = offerWord(event.clientEtypes); !offers.isEmpty())
        addOnce(QStringLiteral("etype.client-offers"), offers, last->event);
    if (const QString keys = keyWord(event.accountKeys); !keys.isEmpty())
        addOnce(QStringLiteral("account.keys"), keys, last->event);
}

bool EventWitness::isOwnRealm(const QString &realm, qsizetype place) const
{
    const QString domain = m_events.at(place).computer.section(u'.', 1);
    const auto isSame = [&](const QString &other) { return !other.isEmpty() && realm.compare(other, Qt::CaseInsensitive) == 0; };
    const QString short1 = domain.section(u'.', 0, 0);
    return isSame(domain) || isSame(short1) || isSame(m_decoded.at(place).realm) || isSame(m_decoded.at(place).realm.section(u'.', 0, 0));
}

void EventWitness::serviceTickets()
{
    constexpr quint32 ticketExpired = 32; // renews by itself
    // The last answer to each request counts, the telling user's before others', people's before computers'.
    QHash<QString, qsizetype> lastOf;
    for (const qsizetype place : std::as_const(m_order)) {
        const DecodedEvent &event = m_decoded.at(place);
        const bool isRequest = event.securityId == 4769 || event.securityId == 4773 || event.securityId == 4821;
        if (isRequest && event.status && !event.status->isKerberos(ticketExpired))
            lastOf[event.userKey() + u'|' + event.service.toLower()] = place;
    }
    qsizetype own = -1;
    qsizetype crossRealm = -1;
    const auto rank = [&](qsizetype place) {
        const DecodedEvent &event = m_decoded.at(place);
        const bool failed = !event.status->isSuccess();
        const bool isUsers = !m_user.isEmpty() && event.userKey() == m_user;
        const bool isPerson = !event.isComputer();
        return std::tuple(failed && (isUsers || m_user.isEmpty()), failed && isPerson, isUsers, failed, isPerson);
    };
    for (const qsizetype place : std::as_const(m_order)) {
        const DecodedEvent &event = m_decoded.at(place);
        if (lastOf.value(event.userKey() + u'|' + event.service.toLower(), -1) != place)
            continue;
        const bool isKrbtgt = event.service.startsWith(QLatin1String("krbtgt"), Qt::CaseInsensitive);
        const QString realm = event.service.section(u'/', 1);
        if (isKrbtgt && (realm.isEmpty() || isOwnRealm(realm, place)))
            continue; // the own TGT, renewed or forwarded
        qsizetype &best = isKrbtgt ? crossRealm : own;
        if (best < 0 || rank(place) >= rank(best))
            best = place;
    }
    if (crossRealm >= 0) {
        const QString realm = m_decoded.at(crossRealm).service.section(u'/', 1);
        addStep(QStringLiteral("tgs.cross-realm.error"), *m_decoded.at(crossRealm).status, crossRealm);
        addOnce(QStringLiteral("klist.realm-case"), realm == realm.toUpper() ? QStringLiteral("upper") : QStringLiteral("not-upper"), realm);
        serviceStep(crossRealm);
    }
    if (own >= 0) {
        addStep(QStringLiteral("tgs.service.error"), *m_decoded.at(own).status, own);
        serviceStep(own);
    }
}

/// What a request for a service's ticket tells beside its answer.
void EventWitness::serviceStep(qsizetype place)
{
    constexpr quint32 etypeNotSupported = 14;
    constexpr quint32 forwarded = bitMask(2);
    constexpr quint32 cnameInAdditionalTicket = bitMask(14);
    const DecodedEvent &event = m_decoded.at(place);
    const bool failed = !event.status->isSuccess();
    if (failed) {
        addCode(*event.status, place);
        addEventCode(place);
    }
    const bool asksInUsersName = event.delegated || (event.ticketOptions && (event.ticketOptions->value & (forwarded | cnameInAdditionalTicket)) != 0);
    if (asksInUsersName)
        addOnce(QStringLiteral("delegation.asked"), QStringLiteral("yes"), place);
    if (const QString offers = offerWord(event.clientEtypes); !offers.isEmpty())
        addOnce(QStringLiteral("etype.client-offers"), offers, place);
    if (event.status->isKerberos(etypeNotSupported)) {
        if (const QString keys = keyWord(event.serviceKeys); !keys.isEmpty())
            addOnce(QStringLiteral("account.keys"), keys, place);
    }
}

void EventWitness::encryption()
{
    constexpr qint32 rc4 = 23;
    QString worst;
    qsizetype where = -1;
    for (const qsizetype place : std::as_const(m_order)) {
        const auto etype = m_decoded.at(place).ticketEtype;
        if (!etype)
            continue;
        const QString found = etype->standing() == EtypeStanding::Broken ? QStringLiteral("des") : etype->number == rc4 ? QStringLiteral("rc4") : QStringLiteral("none");
        const auto grade = [](const QString &word) { return word == QLatin1String("des") ? 3 : word == QLatin1String("rc4") ? 2 : word.isEmpty() ? 0 : 1; };
        if (grade(found) > grade(worst)) {
            worst = found;
            where = place;
        }
    }
    if (!worst.isEmpty())
        addOnce(QStringLiteral("wire.weak-etype"), worst, where);
}

/// Events that are no sign of a fault, each once.
void EventWitness::normalEvents()
{
    constexpr std::array normal = { 4624, 4634, 4648, 4672, 4768, 4769, 4770, 4776 };
    for (const qsizetype place : std::as_const(m_order)) {
        const DecodedEvent &event = m_decoded.at(place);
        const bool isFailure = event.status && !event.status->isSuccess();
        if (!isFailure && std::ranges::find(normal, event.securityId) != normal.end())
            addEventCode(place);
    }
}

} // namespace

QList<Finding> findingsOf(const QList<WindowsEvent> &events, const QList<DecodedEvent> &decoded)
{
    return EventWitness(events, decoded).findings();
}

} // namespace kerbscope
