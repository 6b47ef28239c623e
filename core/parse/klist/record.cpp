// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/readers.h"

#include <algorithm>

namespace kerbscope::klist {

namespace {

constexpr QLatin1String windows("klist-windows");
constexpr QLatin1String mit("klist-mit");
constexpr QLatin1String heimdal("klist-heimdal");

enum class Field {
    Client,
    UserName, ///< a client without its realm; begins no record
    ClientRealm,
    Server,
    ServerRealm,
    TicketEtype,
    SessionEtype,
    EtypePair,
    AuthTime,
    StartTime,
    EndTime,
    RenewTime,
    ThreeTimes,
    Flags,
    Kvno,
    Addresses,
    CacheFlags,
    Kdc,
    TimeStamp,
    Ignored,
};

struct FieldWord {
    QStringView word; ///< letters and digits of the label, lower case
    Field field;
};

// Heimdal -v, Java, lists of PowerShell objects and the tools that imitate them.
constexpr FieldWord fieldWords[] = {
    { u"client", Field::Client },
    { u"clientname", Field::Client },
    { u"clientprincipal", Field::Client },
    { u"username", Field::UserName },
    { u"userrealm", Field::ClientRealm },
    { u"servicerealm", Field::ServerRealm },
    { u"base64key", Field::Ignored }, // a key is never looked at
    { u"clientrealm", Field::ClientRealm },
    { u"clientdomain", Field::ClientRealm },
    { u"server", Field::Server },
    { u"servername", Field::Server },
    { u"serviceprincipal", Field::Server },
    { u"serviceprincipalname", Field::Server },
    { u"service", Field::Server },
    { u"servicename", Field::Server },
    { u"serverprincipal", Field::Server },
    { u"targetname", Field::Server },
    { u"serverrealm", Field::ServerRealm },
    { u"realm", Field::ServerRealm },
    { u"realmname", Field::ServerRealm },
    { u"ticketetype", Field::TicketEtype },
    { u"encryptiontype", Field::TicketEtype },
    { u"ticketencryptiontype", Field::TicketEtype },
    { u"kerbticketencryptiontype", Field::TicketEtype },
    { u"keytype", Field::TicketEtype },
    { u"sessionkey", Field::SessionEtype },
    { u"sessionkeytype", Field::SessionEtype },
    { u"etypeskeytkt", Field::EtypePair },
    { u"authtime", Field::AuthTime },
    { u"starttime", Field::StartTime },
    { u"validstarting", Field::StartTime },
    { u"starts", Field::StartTime },
    { u"issued", Field::StartTime },
    { u"endtime", Field::EndTime },
    { u"expires", Field::EndTime },
    { u"expirationtime", Field::EndTime },
    { u"renewtill", Field::RenewTime },
    { u"renewuntil", Field::RenewTime },
    { u"renewtime", Field::RenewTime },
    { u"startendmaxrenew", Field::ThreeTimes },
    { u"ticketflags", Field::Flags },
    { u"flags", Field::Flags },
    { u"kvno", Field::Kvno },
    { u"addresses", Field::Addresses },
    { u"cacheflags", Field::CacheFlags },
    { u"kdccalled", Field::Kdc },
    { u"timestamp", Field::TimeStamp },
    { u"ticketlength", Field::Ignored },
};

std::optional<Field> fieldOfLabel(QStringView label)
{
    if (label.size() > 40)
        return std::nullopt;
    QString word;
    for (const QChar c : label) {
        if (c.isLetterOrNumber())
            word += c.toLower();
    }
    if (word.startsWith(u"flags") && word.size() > 5) // "Flags 40e10000    : ..."
        return Field::Flags;
    const auto row = std::ranges::find_if(fieldWords, [&word](const FieldWord &known) { return known.word == word; });
    return row != std::end(fieldWords) ? std::optional(row->field) : std::nullopt;
}

/// "[1]  Service Principal: x" without its number.
QStringView withoutNumber(QStringView line)
{
    const QStringView body = line.trimmed();
    const qsizetype close = body.startsWith(u'[') ? body.indexOf(u']') : -1;
    if (close < 2 || close > 10)
        return body;
    bool ok = false;
    (void)body.sliced(1, close - 1).toInt(&ok);
    return ok ? body.sliced(close + 1).trimmed() : body;
}

Principal nameOf(QStringView text) { return text.contains(u" @ ") ? windowsPrincipalOf(text) : principalOf(text); }

class Record {
public:
    explicit Record(int line) { m_ticket.line = line; }

    bool has(Field field) const { return m_seen.contains(field); }

    void take(Field field, QStringView label, QStringView value, int number)
    {
        m_seen << field;
        const int before = shown();
        takeValue(field, label, value);
        const int expected = field == Field::EtypePair && value.contains(u',') ? 2 : 1;
        const bool shows = field == Field::TicketEtype || field == Field::SessionEtype || field == Field::EtypePair || field == Field::AuthTime
            || field == Field::StartTime || field == Field::EndTime || field == Field::RenewTime || field == Field::Flags;
        if (shows && shown() < before + expected && !value.isEmpty() && !saysNone(value))
            m_unread << qMakePair(QStringLiteral("%1: %2").arg(label, value), number);
    }

private:
    /// How many of its values are there.
    int shown() const
    {
        return int(m_ticket.ticketEtype.has_value()) + int(m_ticket.sessionKeyEtype.has_value()) + int(m_ticket.flags.has_value())
            + int(m_times.auth.has_value()) + int(m_times.start.has_value()) + int(m_times.end.has_value()) + int(m_times.renew.has_value());
    }

    /// "null", "N/A", "(none)", "0": there is none.
    static bool saysNone(QStringView value)
    {
        return value.startsWith(u'(') || value.compare(u"null", Qt::CaseInsensitive) == 0 || value.compare(u"n/a", Qt::CaseInsensitive) == 0
            || value.compare(u"none", Qt::CaseInsensitive) == 0 || value == u"0" || value == u"-";
    }

    void takeValue(Field field, QStringView label, QStringView value)
    {
        switch (field) {
        case Field::Client:
            m_ticket.client = nameOf(value);
            break;
        case Field::UserName: // "mia (NT_PRINCIPAL)"
            m_ticket.client = nameOf(value.first(value.contains(u" (") ? value.indexOf(u" (") : value.size()));
            m_seen << Field::Client;
            break;
        case Field::ClientRealm:
            m_clientRealm = value.toString();
            break;
        case Field::Server:
            m_ticket.server = nameOf(value);
            break;
        case Field::ServerRealm:
            m_serverRealm = value.toString();
            break;
        case Field::TicketEtype:
            takeTicketEtype(value);
            break;
        case Field::SessionEtype:
            m_ticket.sessionKeyEtype = etypeOf(value);
            break;
        case Field::EtypePair: {
            const qsizetype comma = value.indexOf(u',');
            m_ticket.sessionKeyEtype = etypeOf(comma < 0 ? value : value.first(comma));
            m_ticket.ticketEtype = comma < 0 ? std::nullopt : etypeOf(value.sliced(comma + 1));
            break;
        }
        case Field::AuthTime:
            m_times.auth = timeOf(value);
            break;
        case Field::StartTime:
            m_times.start = timeOf(value);
            break;
        case Field::EndTime:
            m_times.end = timeOf(value);
            m_ticket.markedExpired = value.contains(u"expired", Qt::CaseInsensitive);
            break;
        case Field::RenewTime:
            m_times.renew = timeOf(value);
            break;
        case Field::ThreeTimes:
            takeThreeTimes(value);
            break;
        case Field::Flags:
            takeFlags(label, value);
            break;
        case Field::Kvno:
            m_ticket.kvno = value.toUInt();
            break;
        case Field::Addresses:
            takeAddress(value);
            break;
        case Field::CacheFlags:
            for (const QStringView word : value.split(u' ', Qt::SkipEmptyParts))
                m_ticket.cacheFlags << word.toString().toLower();
            break;
        case Field::Kdc:
            m_ticket.kdc = value.toString();
            break;
        case Field::TimeStamp:
            m_timeStamp = timeOf(value);
            break;
        case Field::Ignored:
            break;
        }
    }

public:
    void takeAddress(QStringView value)
    {
        if (value.isEmpty() || value == u"addressless" || value.startsWith(u'('))
            return;
        for (const QStringView address : value.split(u','))
            m_ticket.addresses << address.trimmed().toString();
    }

    int line() const { return m_ticket.line; }
    /// What the head of a tool around Windows' cache tells.
    void setHead(EncryptionType etype)
    {
        m_ticket.ticketEtype = etype;
        m_fromWindows = true;
    }

    void finish(ListingBuilder &builder)
    {
        if (!m_serverRealm.isEmpty() && m_ticket.server.realm.isEmpty())
            m_ticket.server.realm = m_serverRealm;
        if (!m_clientRealm.isEmpty() && m_ticket.client.realm.isEmpty())
            m_ticket.client.realm = m_clientRealm;
        const bool noTimes = !m_times.start && !m_times.end && !m_times.auth;
        const bool isKey =
            builder.table == Table::Keys || has(Field::TimeStamp) || (has(Field::Kvno) && !has(Field::Client));
        if (noTimes && isKey) {
            builder.recognise(QLatin1String("keytab"), QStringLiteral("keytab"));
            if (!has(Field::Kvno))
                return builder.warn(QStringLiteral("the entry is cut off: it shows no key version"), m_ticket.line);
            builder.addKey({ m_ticket.server, m_ticket.kvno.value_or(0), m_ticket.ticketEtype, {} }, m_timeStamp);
            return;
        }
        if (noTimes && !m_ticket.server.isEmpty() && builder.lastServer() == m_ticket.server)
            return; // the same ticket once more, taken apart
        const QLatin1String kind = m_fromWindows ? windows
            : builder.hasCache(windows)          ? windows
            : builder.hasCache(heimdal)          ? heimdal
            : builder.hasCache(mit)              ? mit
            : has(Field::AuthTime)               ? heimdal
                                                 : mit;
        builder.recognise(kind, QStringLiteral("tickets"));
        TicketCache &cache = builder.cache(kind);
        if (kind == heimdal) {
            // Heimdal shows the start and the session key only where they differ from these.
            if (!m_times.start)
                m_times.start = m_times.auth;
            if (!m_ticket.sessionKeyEtype)
                m_ticket.sessionKeyEtype = m_ticket.ticketEtype;
        }
        if (!has(Field::Client) && cache.client)
            m_ticket.client = *cache.client;
        else if (has(Field::Client) && !cache.client)
            cache.client = m_ticket.client;
        for (const auto &[text, number] : std::as_const(m_unread))
            builder.notUnderstood(text, number);
        if (!m_unknownFlags.isEmpty())
            builder.warn(QStringLiteral("unknown flags \"%1\"").arg(quotable(m_unknownFlags)), m_ticket.line);
        if (!m_times.end)
            builder.warn(QStringLiteral("the entry is cut off: it shows no end time"), m_ticket.line);
        builder.addTicket(kind, m_ticket, m_times);
    }

private:
    static std::optional<WrittenTime> timeOf(QStringView value)
    {
        const std::optional<TimeMatch> match = findTime(value);
        return match ? std::optional(match->time) : std::nullopt;
    }

    /// "aes256-cts-hmac-sha1-96, kvno 1"; Java's keytabs print the number alone.
    void takeTicketEtype(QStringView value)
    {
        const qsizetype comma = value.indexOf(u',');
        const QStringView name = comma < 0 ? value : value.first(comma);
        m_ticket.ticketEtype = etypeOf(name);
        bool ok = false;
        const int number = name.trimmed().toInt(&ok);
        if (!m_ticket.ticketEtype && ok)
            m_ticket.ticketEtype = EncryptionType { number };
        const qsizetype kvno = value.indexOf(u"kvno ");
        if (kvno >= 0)
            m_ticket.kvno = value.sliced(kvno + 5).trimmed().toUInt();
    }

    void takeThreeTimes(QStringView value)
    {
        std::optional<WrittenTime> *slots[] = { &m_times.start, &m_times.end, &m_times.renew };
        qsizetype at = 0;
        for (std::optional<WrittenTime> *slot : slots) {
            const std::optional<TimeMatch> match = findTime(value, at);
            if (!match)
                break;
            *slot = match->time;
            at = match->end;
        }
    }

    void takeFlags(QStringView label, QStringView value)
    {
        if (const std::optional<quint64> hex = findHex(value)) {
            m_ticket.flags = TicketFlags { static_cast<quint32>(*hex) };
            return;
        }
        bool ok = false;
        const quint32 inLabel = label.sliced(label.lastIndexOf(u' ') + 1).toUInt(&ok, 16);
        if (ok && inLabel > 0xFFFF) {
            m_ticket.flags = TicketFlags { inLabel };
            return;
        }
        TicketFlags flags;
        const QString words = value.toString().replace(u';', u' ').replace(u',', u' ').replace(u'+', u' ');
        QStringList unknown;
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
            const std::optional<quint32> mask = TicketFlags::maskOfWord(word);
            flags.value |= mask.value_or(0);
            if (!mask && !word.startsWith(u'(')) // "(40e10000)": the same as a number
                unknown << word;
        }
        m_ticket.flags = flags;
        m_unknownFlags = unknown.join(u' ');
    }

    Ticket m_ticket;
    WrittenTimes m_times;
    std::optional<WrittenTime> m_timeStamp;
    QString m_clientRealm;
    QString m_serverRealm;
    QList<Field> m_seen;
    QList<QPair<QString, int>> m_unread; ///< lines of which no value could be had
    QString m_unknownFlags;
    bool m_fromWindows = false;
};

/// "[0] - 0x12 - aes256_cts_hmac_sha1": the head that tools around Windows' cache print.
std::optional<EncryptionType> etypeOfHead(QStringView line)
{
    const QStringView body = line.trimmed();
    if (!body.startsWith(u'[') || !body.contains(u"] - 0x"))
        return std::nullopt;
    const std::optional<quint64> number = findHex(body);
    return number ? std::optional(EncryptionType { static_cast<qint32>(*number) }) : std::nullopt;
}

} // namespace

bool readRecord(LineCursor &lines, ListingBuilder &builder)
{
    const std::optional<EncryptionType> headEtype = etypeOfHead(lines.peek());
    const std::optional<Labelled> first = splitLabel(withoutNumber(lines.peek()));
    const std::optional<Field> firstField = first ? fieldOfLabel(first->label) : std::nullopt;
    // "User Name" alone may stand in the head of a session; with "User Realm" below it begins a ticket.
    const std::optional<Labelled> below = splitLabel(lines.peek(1).trimmed());
    const bool userOfTicket = firstField == Field::UserName && below && fieldOfLabel(below->label) == Field::ClientRealm;
    const bool begins = firstField == Field::Server || firstField == Field::Client || userOfTicket;
    const auto isName = [](QStringView line) {
        return (line.contains(u'@') || line.contains(u'/')) && !splitLabel(line);
    };
    if (!headEtype && (!begins || (first->value.isEmpty() && !isName(lines.peek(1)))))
        return false;
    Record record(lines.number());
    if (headEtype) {
        record.setHead(*headEtype);
        lines.advance();
    }
    bool inAddresses = false;
    while (!lines.atEnd()) {
        const qsizetype ahead = lines.nextText();
        const QStringView line = lines.peek(ahead);
        const QStringView body = withoutNumber(line);
        if (inAddresses && ahead == 0 && !body.contains(u' ') && (body.contains(u'.') || body.contains(u':'))
            && line.startsWith(u' ')) {
            record.takeAddress(body);
            lines.advance();
            continue;
        }
        const std::optional<Labelled> labelled = splitLabel(body);
        const std::optional<Field> field = labelled ? fieldOfLabel(labelled->label) : std::nullopt;
        if (!field || record.has(*field) || (ahead > 0 && body.data() != line.trimmed().data()))
            break;
        lines.advance(ahead + 1);
        const int number = lines.number() - 1;
        QString value = labelled->value.toString();
        while ((value.endsWith(u',') || value.isEmpty()) && !lines.peek().trimmed().isEmpty()
            && !splitLabel(withoutNumber(lines.peek()))) {
            value = joinLines(value, lines.peek());
            lines.advance();
        }
        record.take(*field, labelled->label, value, number);
        inAddresses = field == Field::Addresses;
    }
    if (!record.has(Field::Server)) {
        builder.warn(QStringLiteral("the entry names no server"), record.line());
        return true;
    }
    record.finish(builder);
    return true;
}

} // namespace kerbscope::klist
