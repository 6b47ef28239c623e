// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlist.h"
#include "app/cli/evidencejson.h"
#include "app/cli/options.h"
#include "core/base/textdecoder.h"
#include "core/evidence/events/readeventlog.h"
#include "core/evidence/filebytes.h"
#include "core/krb/bitnames.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kerbscope::cli {

namespace {

QJsonObject toJson(const EventStatus &status)
{
    return { { QStringLiteral("value"), static_cast<qint64>(status.value) }, { QStringLiteral("symbol"), status.symbol() },
        { QStringLiteral("code"), status.code() } };
}

QJsonValue etypeOrNull(const std::optional<EncryptionType> &etype)
{
    return etype ? QJsonValue(etype->number) : QJsonValue();
}

QString hex(quint32 value)
{
    return QStringLiteral("0x%1").arg(value, 8, 16, QLatin1Char('0'));
}

QJsonObject toJson(const DecodedEvent &decoded)
{
    QJsonObject json { { QStringLiteral("code"), QStringLiteral("event:") + decoded.code } };
    const auto insertText = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            json.insert(QLatin1String(key), text);
    };
    const auto insertBits = [&](const char *key, const std::optional<quint32> &bits) {
        if (bits)
            json.insert(QLatin1String(key), hex(*bits));
    };
    const auto insertList = [&](const char *key, const QStringList &list) {
        if (!list.isEmpty())
            json.insert(QLatin1String(key), QJsonArray::fromStringList(list));
    };
    json.insert(QStringLiteral("status"), decoded.status ? QJsonValue(toJson(*decoded.status)) : QJsonValue());
    if (decoded.subStatus)
        json.insert(QStringLiteral("subStatus"), toJson(*decoded.subStatus));
    json.insert(QStringLiteral("ticketOptions"), decoded.ticketOptions
            ? QJsonValue(QJsonObject { { QStringLiteral("value"), hex(decoded.ticketOptions->value) },
                  { QStringLiteral("names"), QJsonArray::fromStringList(decoded.ticketOptions->names()) } })
            : QJsonValue());
    json.insert(QStringLiteral("ticketEtype"), etypeOrNull(decoded.ticketEtype));
    json.insert(QStringLiteral("preAuthType"), decoded.preAuthType ? QJsonValue(*decoded.preAuthType) : QJsonValue());
    json.insert(QStringLiteral("clientAddress"), decoded.clientAddress.isEmpty() ? QJsonValue() : QJsonValue(decoded.clientAddress));
    if (decoded.clientPort)
        json.insert(QStringLiteral("clientPort"), *decoded.clientPort);
    if (decoded.sessionKeyEtype)
        json.insert(QStringLiteral("sessionKeyEtype"), decoded.sessionKeyEtype->number);
    if (decoded.preAuthEtype)
        json.insert(QStringLiteral("preAuthEtype"), decoded.preAuthEtype->number);
    if (decoded.logonType)
        json.insert(QStringLiteral("logonType"), *decoded.logonType);
    insertText("user", decoded.user);
    insertText("realm", decoded.realm);
    insertText("userSid", decoded.userSid);
    insertText("service", decoded.service);
    insertText("package", decoded.package);
    insertText("workstation", decoded.workstation);
    insertText("certificateIssuer", decoded.certIssuer);
    insertText("certificateSerial", decoded.certSerial);
    insertText("certificateThumbprint", decoded.certThumbprint);
    if (!decoded.clientEtypes.isEmpty()) {
        QJsonArray etypes;
        for (const EncryptionType &etype : decoded.clientEtypes)
            etypes << etype.number;
        json.insert(QStringLiteral("clientEtypes"), etypes);
    }
    insertBits("accountSupportedEtypes", decoded.accountEtypes);
    insertBits("serviceSupportedEtypes", decoded.serviceEtypes);
    insertBits("controllerSupportedEtypes", decoded.controllerEtypes);
    insertList("accountKeys", decoded.accountKeys);
    insertList("serviceKeys", decoded.serviceKeys);
    insertList("controllerKeys", decoded.controllerKeys);
    return json;
}

QJsonObject toJson(const WindowsEvent &event)
{
    QJsonObject fields;
    for (qsizetype i = 0; i < event.fields.size(); ++i)
        fields.insert(event.fields.name(i), event.fields.value(i));
    QJsonObject json { { QStringLiteral("id"), event.id }, { QStringLiteral("time"), event.time ? QJsonValue(toIso8601(*event.time)) : QJsonValue() },
        { QStringLiteral("computer"), event.computer }, { QStringLiteral("provider"), event.provider }, { QStringLiteral("channel"), event.channel },
        { QStringLiteral("recordId"), event.recordId ? QJsonValue(static_cast<qint64>(*event.recordId)) : QJsonValue() },
        { QStringLiteral("fields"), fields }, { QStringLiteral("decoded"), toJson(decodeEvent(event)) } };
    if (event.succeeded)
        json.insert(QStringLiteral("audit"), *event.succeeded ? QStringLiteral("success") : QStringLiteral("failure"));
    if (event.fields.isEmpty() && !event.message.isEmpty())
        json.insert(QStringLiteral("message"), event.message);
    return json;
}

QJsonObject toJson(const Recommendation &recommendation)
{
    QJsonArray places;
    for (const qsizetype place : recommendation.events)
        places << place;
    return { { QStringLiteral("id"), recommendation.id }, { QStringLiteral("why"), recommendation.why }, { QStringLiteral("count"), recommendation.events.size() },
        { QStringLiteral("events"), places } };
}

QJsonObject toJson(const UncheckedRecommendation &unchecked)
{
    return { { QStringLiteral("id"), unchecked.id }, { QStringLiteral("needs"), unchecked.needs }, { QStringLiteral("seen"), QJsonArray::fromStringList(unchecked.seen) } };
}

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// Row by row, so that the JSON of a large log is never in memory as a whole.
template<typename Rows>
void printRows(QTextStream &out, const char *name, const Rows &rows)
{
    out << "\"" << name << "\": [";
    const char *separator = "\n  ";
    for (const auto &row : rows) {
        out << separator << compact(QJsonDocument(toJson(row)));
        separator = ",\n  ";
    }
    out << "],\n";
}

void printJson(QTextStream &out, const ReadEventLog &read, const QStringList &problems)
{
    const EventListing &listing = read.log.listing;
    QJsonArray warnings = QJsonArray::fromStringList(problems);
    for (const ReadWarning &warning : listing.warnings)
        warnings << warning.toString();
    out << "{\"schema\": 1, \"format\": \"" << listing.format << "\", \"records\": " << listing.records << ",\n";
    printRows(out, "events", listing.events);
    out << "\"findings\": " << compact(QJsonDocument(jsonOf(read.findings))) << ",\n";
    printRows(out, "recommendations", read.log.recommendations.given);
    printRows(out, "recommendationsUnchecked", read.log.recommendations.unchecked);
    out << "\"warnings\": " << compact(QJsonDocument(warnings)) << "}\n";
    out.flush();
}

void printEvent(QTextStream &out, const WindowsEvent &event)
{
    const DecodedEvent decoded = decodeEvent(event);
    out << (event.time ? toIso8601(*event.time) : QStringLiteral("(no time)")) << '\t' << decoded.code;
    if (!decoded.user.isEmpty())
        out << '\t' << decoded.user << (decoded.realm.isEmpty() ? QString() : u'@' + decoded.realm);
    if (!decoded.service.isEmpty())
        out << "\tfor " << decoded.service;
    if (!decoded.origin().isEmpty())
        out << "\tfrom " << decoded.origin();
    if (const auto status = decoded.tellingStatus())
        out << '\t' << (status->isSuccess() ? QStringLiteral("success") : status->code().section(u':', 1) + u' ' + status->symbol());
    if (decoded.ticketEtype)
        out << '\t' << decoded.ticketEtype->name();
    if (decoded.user.isEmpty() && decoded.service.isEmpty() && !event.message.isEmpty())
        out << '\t' << event.message.simplified().left(200);
    out << '\n';
}

void printText(QTextStream &out, const ReadEventLog &read)
{
    const EventListing &listing = read.log.listing;
    for (const WindowsEvent &event : listing.events)
        printEvent(out, event);
    out << listing.records << " records (" << listing.format << "), " << listing.events.size() << " shown\n";
    if (!read.findings.isEmpty())
        out << "\nWhat they say\n";
    for (const Finding &finding : read.findings)
        out << "  " << finding.id << " = " << finding.value << (finding.detail.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(finding.detail)) << '\n';
    if (!read.log.recommendations.given.isEmpty())
        out << "\nWorth a look\n";
    for (const Recommendation &recommendation : read.log.recommendations.given)
        out << "  " << recommendation.id << ": " << recommendation.why << '\n';
    out.flush();
}

} // namespace

int runEvents(const Context &context, const QStringList &arguments)
{
    const auto options = parseOptions(arguments, { QStringLiteral("json") }, { QStringLiteral("now"), QStringLiteral("zone") });
    if (!options || options->positional.isEmpty()) {
        context.complain(options ? Error { ErrorKind::Malformed, QStringLiteral("events takes at least one file") } : options.error());
        return ExitWrongUsage;
    }
    ImportContext circumstances;
    circumstances.now = context.now;
    circumstances.zone = context.zone;
    if (options->has(QStringLiteral("zone"))) {
        circumstances.zone = QTimeZone(options->value(QStringLiteral("zone")).toUtf8());
        if (!circumstances.zone.isValid()) {
            context.complain({ ErrorKind::Malformed, QStringLiteral("there is no time zone %1").arg(options->value(QStringLiteral("zone"))) });
            return ExitWrongUsage;
        }
    }
    if (options->has(QStringLiteral("now"))) {
        const auto now = fromIso8601(options->value(QStringLiteral("now")));
        if (!now) {
            context.complain({ ErrorKind::Malformed, QStringLiteral("%1 is no time in ISO 8601").arg(options->value(QStringLiteral("now"))) });
            return ExitWrongUsage;
        }
        circumstances.now = *now;
    }

    QList<EventListing> listings;
    QStringList problems;
    EvidenceKind kind = EvidenceKind::Unknown;
    const auto complain = [&](const Error &error) {
        problems << error.toString();
        context.complain(error);
    };
    for (const QString &path : options->positional) {
        const auto file = FileBytes::open(path);
        if (!file) {
            complain(file.error());
            continue;
        }
        ReaderInput input { file->bytes(), {}, path };
        const auto text = decodeText(file->bytes());
        if (text)
            input.text = text->text;
        auto listing = readEvents(input, circumstances, &kind);
        if (!listing) {
            complain(listing.error());
            continue;
        }
        for (ReadWarning &warning : listing->warnings)
            warning.where.source = path;
        listings << std::move(*listing);
    }
    const ReadEventLog read = listings.isEmpty() ? ReadEventLog() : analysed(mergedListings(std::move(listings)), kind);
    if (options->has(QStringLiteral("json")))
        printJson(context.out, read, problems);
    else if (kind != EvidenceKind::Unknown)
        printText(context.out, read);
    return problems.isEmpty() ? ExitDone : ExitUnreadableInput;
}

} // namespace kerbscope::cli
