// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/readers.h"

#include <algorithm>

namespace kerbscope::klist {

namespace {

constexpr QLatin1String kind("klist-windows");

/// The names of the block in the order in which klist prints them; in other languages the order alone tells them apart.
enum Slot { ServiceName, TargetName, ClientName, DomainName, TargetDomainName, AltTargetDomainName, SlotCount };

std::optional<Slot> slotOfLabel(QStringView label)
{
    struct Row {
        QStringView label;
        Slot slot;
    };
    static constexpr Row rows[] = { { u"ServiceName", ServiceName }, { u"TargetName", TargetName },
        { u"ClientName", ClientName }, { u"FullServiceName", ClientName }, { u"DomainName", DomainName },
        { u"TargetDomainName", TargetDomainName }, { u"AltTargetDomainName", AltTargetDomainName } };
    const auto row = std::ranges::find_if(rows, [label](const Row &candidate) {
        return label.compare(candidate.label, Qt::CaseInsensitive) == 0
            || (label.startsWith(candidate.label, Qt::CaseInsensitive) && label.size() > candidate.label.size()
                && label[candidate.label.size()] == u' ');
    });
    return row != std::end(rows) ? std::optional(row->slot) : std::nullopt;
}

/// A line of the hexadecimal dump of the ticket: "0000  61 82 04 86 ...".
bool isDump(QStringView line)
{
    const QStringView body = line.trimmed();
    if (body.size() < 8)
        return false;
    const auto isHex = [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
    return std::all_of(body.begin(), body.begin() + 4, isHex) && body[4] == u' ';
}

/// "label : value" of this block: here the label may be empty (the line of the key's bytes).
std::optional<Labelled> splitAligned(QStringView line)
{
    const QStringView body = line.trimmed();
    if (body.startsWith(u": ") || body == u":")
        return Labelled { {}, body.sliced(1).trimmed() };
    return splitLabel(line);
}

/// The first line of the block: its label is known, or it is the first of six labelled names before a line with flags.
bool beginsBlock(const LineCursor &lines, qsizetype from)
{
    const std::optional<Labelled> first = splitLabel(lines.peek(from));
    if (!first || first->value.isEmpty() || first->value.contains(u'@'))
        return false;
    // Another tool prints "ServiceName" and "ServiceRealm".
    const std::optional<Labelled> second = splitLabel(lines.peek(lines.nextText(from + 1)));
    if (second && second->label.endsWith(u"Realm"))
        return false;
    if (slotOfLabel(first->label) == ServiceName)
        return true;
    if (!first->value.startsWith(u"krbtgt"))
        return false;
    qsizetype ahead = from;
    for (int names = 0; names < SlotCount; ++names) {
        ahead = lines.nextText(ahead);
        const std::optional<Labelled> labelled = splitLabel(lines.peek(ahead));
        if (!labelled || findHex(labelled->value) || findTime(labelled->value))
            return false;
        ++ahead;
    }
    const QStringView flags = lines.peek(lines.nextText(ahead));
    return findHex(flags).has_value();
}

} // namespace

bool readWindowsTgt(LineCursor &lines, ListingBuilder &builder)
{
    // "Cached TGT:" stands above the block.
    const std::optional<Labelled> heading = splitLabel(lines.peek());
    const qsizetype from = heading && heading->value.isEmpty() ? lines.nextText(1) : 0;
    if (!beginsBlock(lines, from))
        return false;
    lines.advance(from);
    builder.recognise(kind, QStringLiteral("tgt"));
    Ticket ticket;
    ticket.line = lines.number();
    WrittenTimes times;
    QString names[SlotCount];
    int position = 0;
    int timesSeen = 0;
    bool flagsSeen = false;
    while (!lines.atEnd()) {
        const qsizetype ahead = lines.nextText();
        const QStringView line = lines.peek(ahead);
        const std::optional<Labelled> labelled = splitAligned(line);
        // Without a label: bytes of the ticket, or the wrapped end of the line above.
        if (!labelled && !isDump(line) && (ahead > 0 || isPrompt(line) || line.isEmpty()))
            break;
        const std::optional<Slot> slot = labelled ? slotOfLabel(labelled->label) : std::nullopt;
        const bool anotherService = slot == ServiceName || (labelled && labelled->value.startsWith(u"krbtgt"));
        if (flagsSeen && (anotherService || line.contains(u":0x")))
            break; // another ticket, or the logon id above one
        lines.advance(ahead + 1);
        if (!labelled)
            continue; // not looked at
        const QStringView value = labelled->value;
        if (!flagsSeen) {
            if (const std::optional<quint64> flags = findHex(value)) {
                ticket.flags = TicketFlags { static_cast<quint32>(*flags) };
                flagsSeen = true;
            } else if (slot) {
                names[*slot] = value.toString();
                position = *slot + 1;
            } else if (position < SlotCount) {
                names[position++] = value.toString();
            }
            continue;
        }
        if (const std::optional<TimeMatch> time = findTime(value)) {
            std::optional<WrittenTime> *slots[] = { &times.start, &times.end, &times.renew };
            if (timesSeen < 3)
                *slots[timesSeen++] = time->time;
            continue;
        }
        const std::optional<quint64> keyType =
            timesSeen == 0 && !ticket.sessionKeyEtype ? findHex(value) : std::nullopt;
        if (keyType)
            ticket.sessionKeyEtype = EncryptionType { static_cast<qint32>(*keyType) };
        // The other lines hold the bytes of the key and the size of the ticket: never looked at.
    }
    const QString realm = names[TargetDomainName].isEmpty() ? names[DomainName] : names[TargetDomainName];
    ticket.server = windowsPrincipalOf(QString(names[ServiceName] + u'@' + realm));
    ticket.client = windowsPrincipalOf(QString(names[ClientName] + u'@' + names[DomainName]));
    TicketCache &cache = builder.cache(kind);
    if (!names[ClientName].isEmpty())
        cache.client = ticket.client;
    builder.addTicket(kind, ticket, times);
    if (!times.end)
        builder.warn(QStringLiteral("the entry is cut off: it shows no end time"), ticket.line);
    else if (!flagsSeen || !times.start)
        builder.warn(QStringLiteral("the entry is not whole: it shows no %1").arg(flagsSeen ? QStringLiteral("start time") : QStringLiteral("flags")), ticket.line);
    return true;
}

} // namespace kerbscope::klist
