// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/redaction.h"

#include "core/base/textdecoder.h"
#include "core/cases/storedevidence.h"
#include "core/report/encodedruns.h"
#include "core/report/publicnames.h"
#include "core/report/secrettext.h"
#include "core/report/textview.h"

#include <algorithm>
#include <vector>

namespace kerbscope {

namespace {

/// Of one piece of evidence as much is searched for names; listings are taken in whole.
constexpr qsizetype maxLearnedText = 2 * 1024 * 1024;
constexpr int maxRounds = 4;
/// Names come again and again in a long listing; their results are kept.
constexpr qsizetype longestRemembered = 256;
/// In bytes that were no text, chance makes short words.
constexpr qsizetype shortestHidden = 5;
const QString &dropped()
{
    static const QString word = QStringLiteral("[\u2026]");
    return word;
}

/// "kerberos.CLOUD": in the knowledge, words in capitals stand for what the reader puts there.
bool isPlaceholder(const QString &name)
{
    return name != name.toUpper() && name.section(u'.', -1) == name.section(u'.', -1).toUpper();
}

/// A catalog's text is public but for what a company's pack adds: there only what has the unmistakable form of an
/// address counts, and examples of documentation stay.
bool countsInCatalog(const Sighting &sighting)
{
    switch (sighting.kind) {
    case IdentityKind::Host:
    case IdentityKind::Realm:
        return sighting.text.contains(u'.') && hasTopLevelDomain(folded(sighting.text))
            && !isDocumentationDomain(folded(sighting.text)) && !isPlaceholder(sighting.text);
    case IdentityKind::Sid:
        return true;
    default:
        return false;
    }
}

} // namespace

/// Goes over all fields of what was read from evidence (storedvalue.h) and takes in who is named there.
class Redactor::FieldLearner {
public:
    FieldLearner(Identities &identities, QStringList &texts)
        : m_identities(identities)
        , m_texts(texts)
    {
    }

    template <typename T> FieldLearner &operator()(const char *key, const T &value)
    {
        take(QLatin1String(key), value);
        return *this;
    }

private:
    template <typename T> void take(QLatin1String key, const T &value)
    {
        if constexpr (isOptional<T>) {
            if (value)
                take(key, *value);
        } else if constexpr (isList<T>) {
            for (const auto &item : value)
                take(key, item);
        } else if constexpr (std::same_as<T, Principal>) {
            m_identities.add(value);
        } else if constexpr (std::same_as<T, IpAddress>) {
            m_identities.add({ IdentityKind::Address, value.toString() });
        } else if constexpr (std::same_as<T, EventFields>) {
            // As the labels of a text, so that "TargetUserName" says what it is.
            for (qsizetype i = 0; i < value.size(); ++i) {
                if (value.value(i).size() > 1)
                    m_texts << value.name(i) + QStringLiteral(": ") + value.value(i);
            }
        } else if constexpr (std::same_as<T, QString>) {
            if (const auto kind = kindOf(key))
                m_identities.add({ *kind, value });
            m_texts << value;
        } else if constexpr (std::is_class_v<T> && !std::same_as<T, Instant>) {
            fields(*this, value);
        }
    }

    /// What the name of a field says about its text.
    static std::optional<IdentityKind> kindOf(QLatin1String key)
    {
        static const QHash<QLatin1String, IdentityKind> kinds = { { QLatin1String("user"), IdentityKind::User },
            { QLatin1String("kdc"), IdentityKind::Host }, { QLatin1String("workstation"), IdentityKind::Host },
            { QLatin1String("dnsComputer"), IdentityKind::Host }, { QLatin1String("host"), IdentityKind::Host },
            { QLatin1String("lookups"), IdentityKind::Host }, { QLatin1String("domain"), IdentityKind::Domain },
            { QLatin1String("dnsDomain"), IdentityKind::Realm },
            { QLatin1String("computer"), IdentityKind::Host } };
        const auto found = kinds.constFind(key);
        return found != kinds.constEnd() ? std::optional(*found) : std::nullopt;
    }

    Identities &m_identities;
    QStringList &m_texts;
};

void Redactor::learn(const Case &source)
{
    QStringList texts;
    FieldLearner learner(m_identities, texts);
    for (const Imported &item : source.items)
        learner("tickets", item.tickets)("capture", item.capture)("sign-on", item.signOn)("pac", item.pac)("events", item.events);
    for (const Imported &item : source.items) {
        for (const Finding &finding : item.findings) {
            // A logon name that is also a code must not make the code unreadable.
            if (finding.id.startsWith(QLatin1String("code.")))
                m_identities.addContextual(folded(finding.value));
        }
        if (const Result<DecodedText> text = decodeText(item.evidence.bytes))
            learnText(text->text.left(maxLearnedText), TextOrigin::Evidence);
    }
    texts.removeDuplicates();
    for (const QString &text : std::as_const(texts))
        learnText(text, TextOrigin::Evidence);
    m_isReady = false;
}

void Redactor::learnText(const QString &text, TextOrigin origin)
{
    if (origin == TextOrigin::Evidence)
        m_identities.keepOut(text);
    learnSightings(text, origin, false);
}

bool Redactor::learnSightings(const QString &text, TextOrigin origin, bool isRedacted)
{
    if (text.size() < 2)
        return false;
    QStringList texts { text };
    if (origin == TextOrigin::Evidence) {
        TextView view = viewOf(text);
        for (int level = 0; level < 3; ++level) {
            TextView next = unescaped(view);
            if (next.text == view.text)
                break;
            view = std::move(next);
            texts << view.text;
        }
        // Line ends in strings of JSON and C; elsewhere "\\n" may be the beginning of a name, so this is one more
        // reading.
        if (text.contains(QLatin1String("\\n")) || text.contains(QLatin1String("\\r"))
            || text.contains(QLatin1String("\\t"))) {
            QString lines = text;
            lines.replace(QLatin1String("\\r"), QLatin1String("\n"));
            lines.replace(QLatin1String("\\n"), QLatin1String("\n"));
            lines.replace(QLatin1String("\\t"), QLatin1String("\t"));
            texts << lines;
        }
        const QList<EncodedRun> runs = encodedRuns(text);
        for (const EncodedRun &run : runs) {
            if (run.isReadable)
                texts += run.readings;
        }
        // In JSON a backslash begins an escape, so the raw text would yield names like "nServer".
        if (texts.size() > 1 && (text.startsWith(u'{') || text.startsWith(u'[')))
            texts.removeFirst();
    }
    bool news = false;
    for (const QString &one : std::as_const(texts)) {
        QList<Sighting> seen = sightingsByShape(one);
        if (origin == TextOrigin::Evidence)
            seen += sightingsOfPaths(one) + sightingsByLabel(one);
        for (qsizetype i = 0; i < seen.size(); ++i) {
            if (isRedacted && Identities::holdsPseudonym(seen[i].text))
                continue;
            // The user of a mail address comes right before its domain.
            const bool isMailUser =
                seen[i].kind == IdentityKind::User && i + 1 < seen.size() && countsInCatalog(seen[i + 1]);
            if (origin == TextOrigin::Catalog && !isMailUser && !countsInCatalog(seen[i]))
                continue;
            news = m_identities.add(seen[i], origin == TextOrigin::Evidence) || news;
        }
    }
    if (news)
        m_isReady = false;
    return news;
}

void Redactor::prepare()
{
    if (m_isReady)
        return;
    m_words.clear();
    m_remembered.clear();
    m_matcher = NameMatcher();
    const QList<RedactedWord> words = m_identities.words();
    for (const RedactedWord &word : words) {
        if (m_matcher.add(word.text) == m_words.size())
            m_words << word;
    }
    m_matcher.prepare();
    m_isReady = true;
}

bool Redactor::isHit(const QString &reading, const NameMatcher::Hit &hit, TextOrigin origin) const
{
    const RedactedWord &word = m_words[hit.word];
    const qsizetype end = hit.start + hit.length;
    const auto isLetterOrDigit = [&](qsizetype at) {
        return at >= 0 && at < reading.size() && reading[at].isLetterOrNumber();
    };
    const auto isDigit = [&](qsizetype at) { return at >= 0 && at < reading.size() && reading[at].isDigit(); };
    if (origin == TextOrigin::Catalog && word.hasOnlyLetters && m_prose.contains(word.text))
        return false;
    switch (word.edges) {
    case WordEdges::Anywhere:
        return true;
    case WordEdges::Bounded: {
        const bool opens = isLetterOrDigit(hit.start) && isLetterOrDigit(hit.start - 1);
        const bool closes = isLetterOrDigit(end - 1) && isLetterOrDigit(end);
        return !opens && !closes;
    }
    case WordEdges::Number: {
        const bool before = isLetterOrDigit(hit.start - 1)
            || (hit.start > 1 && reading[hit.start - 1] == u'.' && isDigit(hit.start - 2));
        const bool after = isLetterOrDigit(end) || (end < reading.size() && reading[end] == u'.' && isDigit(end + 1));
        return !before && !after;
    }
    }
    return true;
}

QList<Redactor::Cut> Redactor::wordCuts(const QString &text, TextOrigin origin) const
{
    QList<Cut> cuts;
    const QList<TextView> readings = readingsOf(text);
    for (const TextView &reading : readings) {
        const QList<NameMatcher::Hit> hits = m_matcher.find(reading.text);
        for (const NameMatcher::Hit &hit : hits) {
            if (!isHit(reading.text, hit, origin))
                continue;
            cuts << Cut { reading.start[hit.start], reading.end[hit.start + hit.length - 1],
                m_words[hit.word].replacement, m_words[hit.word].entries };
        }
    }
    return cuts;
}

bool Redactor::namesSomebody(const QString &text, TextOrigin origin) const
{
    const QString reading = folded(text);
    const QList<NameMatcher::Hit> hits = m_matcher.find(reading);
    return std::ranges::any_of(
        hits, [&](const NameMatcher::Hit &hit) { return hit.length >= shortestHidden && isHit(reading, hit, origin); });
}

QList<Redactor::Cut> Redactor::cutsIn(const QString &text, TextOrigin origin)
{
    QList<Cut> cuts = wordCuts(text, origin);
    if (origin == TextOrigin::Evidence) {
        const QList<EncodedRun> runs = encodedRuns(text);
        for (const EncodedRun &run : runs) {
            const QString content = text.mid(run.start, run.length);
            if (Identities::holdsPseudonym(content))
                continue;
            const bool hides = run.isReadable || run.isOpaque
                || std::ranges::any_of(
                    run.readings, [&](const QString &reading) { return namesSomebody(reading, origin); });
            if (!hides)
                continue;
            const int entry = m_identities.encodedEntry(content);
            cuts << Cut { run.start, run.start + run.length, m_identities.entries()[entry].pseudonym, { entry } };
        }
    }
    // The longest wins where several overlap.
    std::ranges::stable_sort(cuts, [](const Cut &a, const Cut &b) {
        const qsizetype lengthA = a.end - a.start;
        const qsizetype lengthB = b.end - b.start;
        return lengthA != lengthB ? lengthA > lengthB : a.start < b.start;
    });
    std::vector<bool> covered(static_cast<size_t>(text.size()), false);
    QList<Cut> chosen;
    for (const Cut &cut : std::as_const(cuts)) {
        const auto first = covered.begin() + cut.start;
        const auto last = covered.begin() + cut.end;
        if (std::find(first, last, true) != last)
            continue;
        std::fill(first, last, true);
        chosen << cut;
    }
    std::ranges::sort(chosen, {}, &Cut::start);
    return chosen;
}

QString Redactor::applied(const QString &text, const QList<Cut> &cuts)
{
    QString made;
    qsizetype at = 0;
    for (const Cut &cut : cuts) {
        made += QStringView(text).sliced(at, cut.start - at);
        // A pseudonym must not run into what stands beside it.
        const bool afterEscape = made.size() > 1 && made[made.size() - 2] == u'\\'; // as in "\tNAME"
        if (!made.isEmpty() && made.back().isLetterOrNumber() && !afterEscape
            && cut.replacement.front().isLetterOrNumber())
            made += u'_';
        made += cut.replacement;
        if (cut.end < text.size() && text[cut.end].isLetterOrNumber() && cut.replacement.back().isLetterOrNumber())
            made += u'_';
        at = cut.end;
        for (const int entry : cut.entries)
            ++m_counts[entry];
        m_replaced += cut.entries;
    }
    made += QStringView(text).sliced(at);
    return made;
}

QString Redactor::redacted(const QString &text, TextOrigin origin)
{
    if (text.isEmpty())
        return text;
    prepare();
    const QPair<int, QString> key(static_cast<int>(origin), text);
    if (text.size() <= longestRemembered) {
        if (const auto known = m_remembered.constFind(key); known != m_remembered.constEnd()) {
            for (const int entry : known->entries)
                ++m_counts[entry];
            return known->text;
        }
    }
    m_replaced.clear();
    const QString made = redactedAnew(text, origin);
    if (text.size() <= longestRemembered) {
        prepare();
        m_remembered.insert(key, { made, m_replaced });
    }
    return made;
}

QString Redactor::redactedAnew(const QString &text, TextOrigin origin)
{
    QString made = origin == TextOrigin::Evidence ? withoutSecrets(text) : text;
    for (int round = 0; round < maxRounds; ++round) {
        prepare();
        const QList<Cut> cuts = cutsIn(made, origin);
        if (!cuts.isEmpty())
            made = applied(made, cuts);
        // What was glued to a name may show itself only now.
        const bool news = origin == TextOrigin::Evidence && learnSightings(made, origin, true);
        if (!news && cuts.isEmpty())
            return made;
    }
    prepare();
    return cutsIn(made, origin).isEmpty() ? made : dropped();
}

Principal Redactor::redacted(const Principal &principal)
{
    Principal made;
    made.realm = redacted(principal.realm, TextOrigin::Evidence);
    for (const QString &component : principal.components) {
        // With the mark of a principal, names that are names only by their place are found too.
        QString one = redacted(component + u'@', TextOrigin::Evidence);
        if (one.endsWith(u'@'))
            one.chop(1);
        made.components << one;
    }
    return made;
}

QList<Replacement> Redactor::replacements() const
{
    QList<Replacement> all;
    const QList<IdentityEntry> &entries = m_identities.entries();
    for (int i = 0; i < entries.size(); ++i) {
        if (const int count = m_counts.value(i); count > 0)
            all << Replacement { entries[i].pseudonym, Identities::kindName(entries[i].kind), count,
                entries[i].original };
    }
    return all;
}

} // namespace kerbscope
