// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/redactedcase.h"

#include "core/base/textdecoder.h"
#include "core/cases/storedconclusion.h"
#include "core/cases/storedevidence.h"
#include "core/report/redaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace kerbscope {

namespace {

/// Words that stand in so many texts of the knowledge base are ordinary language.
constexpr int ordinaryFrom = 2;

/// Addresses by pseudonyms that are addresses themselves.
class Addresses {
public:
    IpAddress standIn(const IpAddress &address)
    {
        if (isNobody(address))
            return address;
        const auto known = m_known.constFind(address.toString());
        if (known != m_known.constEnd())
            return *known;
        const auto number = static_cast<quint32>(m_known.size() + 1);
        IpAddress made;
        made.isV6 = address.isV6;
        if (address.isV6) {
            made.bytes = { 0x20, 0x01, 0x0d, 0xb8 };
            for (int i = 0; i < 4; ++i)
                made.bytes[static_cast<size_t>(15 - i)] = static_cast<quint8>(number >> (8 * i));
        } else {
            // The three nets of documentation, then the one of benchmarks: together more hosts than a case names.
            static constexpr quint8 nets[3][3] = { { 192, 0, 2 }, { 198, 51, 100 }, { 203, 0, 113 } };
            const quint32 net = (number - 1) / 254;
            const auto host = static_cast<quint8>((number - 1) % 254 + 1);
            if (net < 3)
                made.bytes = { nets[net][0], nets[net][1], nets[net][2], host };
            else
                made.bytes = { 198, static_cast<quint8>(18 + (net >> 8) % 2), static_cast<quint8>(net), host };
        }
        m_known.insert(address.toString(), made);
        return made;
    }

private:
    static bool isNobody(const IpAddress &address)
    {
        const bool zero = std::ranges::all_of(address.bytes, [](quint8 byte) { return byte == 0; });
        const bool loopback = address.isV6
            ? address.bytes[15] == 1 && std::ranges::all_of(address.bytes.begin(), address.bytes.begin() + 15, [](quint8 byte) { return byte == 0; })
            : address.bytes[0] == 127;
        return zero || loopback;
    }

    QHash<QString, IpAddress> m_known;
};

/// Goes over all fields of what was read from evidence (storedvalue.h) and puts pseudonyms in their texts.
class FieldRedactor {
public:
    FieldRedactor(Redactor &redactor, Addresses &addresses)
        : m_redactor(redactor)
        , m_addresses(addresses)
    {
    }

    template <typename T> FieldRedactor &operator()(const char *, T &value)
    {
        change(value);
        return *this;
    }

private:
    template <typename T> void change(T &value)
    {
        if constexpr (isOptional<T>) {
            if (value)
                change(*value);
        } else if constexpr (std::same_as<T, Principal>) {
            value = m_redactor.redacted(value);
        } else if constexpr (std::same_as<T, IpAddress>) {
            value = m_addresses.standIn(value);
        } else if constexpr (std::same_as<T, EventFields>) {
            QStringList names = value.names();
            QStringList values = value.values();
            change(names);
            change(values);
            value = EventFields(names, values);
        } else if constexpr (std::same_as<T, QString>) {
            value = m_redactor.redacted(value, TextOrigin::Evidence);
        } else if constexpr (isList<T> || std::same_as<T, QStringList>) {
            for (auto &item : value)
                change(item);
        } else if constexpr (std::is_class_v<T> && !std::same_as<T, Instant>) {
            fields(*this, value);
        }
    }

    Redactor &m_redactor;
    Addresses &m_addresses;
};

/// Texts of the case that no evidence holds.
QStringList ownTexts(const Case &original)
{
    QStringList texts { original.title, original.notes };
    texts += original.tags;
    for (const Imported &item : original.items) {
        texts << item.evidence.source << item.evidence.note << item.evidence.detected;
        texts += item.evidence.warnings;
        for (const Finding &finding : item.findings) {
            // The same words as the report knows them by: "code.krb = 24" is no name.
            if (!finding.id.startsWith(QLatin1String("code.")))
                texts << finding.value;
            texts << finding.detail;
        }
    }
    return texts;
}

} // namespace

/// Words that stand in several texts of the knowledge base in small letters.
QSet<QString> ordinaryWords(const KnowledgeBase &knowledge)
{
    static const QRegularExpression word(QStringLiteral(R"((?<![\p{L}.@\\/-])\p{Ll}{3,}(?![\p{L}@\\/-]|\.\p{L}))"));
    QHash<QString, int> counts;
    const auto count = [&](const QString &text) {
        QSet<QString> seen;
        auto matches = word.globalMatch(text);
        while (matches.hasNext())
            seen << matches.next().captured();
        for (const QString &one : std::as_const(seen))
            ++counts[one];
    };
    for (const CauseInfo &cause : knowledge.causes) {
        for (const QString &text : { cause.title, cause.summary, cause.say, cause.escalate })
            count(text);
        for (const Step &step : cause.remedy + cause.verify)
            count(step.text);
    }
    for (const FindingInfo &finding : knowledge.findings) {
        for (const QString &text : { finding.title, finding.question, finding.why })
            count(text);
    }
    QSet<QString> ordinary;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        if (*it >= ordinaryFrom)
            ordinary << it.key();
    }
    return ordinary;
}

Case redactedCase(const Case &original, const QSet<QString> &prose)
{
    Redactor redactor;
    redactor.setProse(prose);
    redactor.learn(original);
    for (const QString &text : ownTexts(original))
        redactor.learnText(text, TextOrigin::Evidence);
    Case made = original;
    const auto change = [&](QString &text) { text = redactor.redacted(text, TextOrigin::Evidence); };
    Addresses addresses;
    FieldRedactor fieldRedactor(redactor, addresses);
    change(made.title);
    change(made.notes);
    for (QString &tag : made.tags)
        change(tag);
    for (Imported &item : made.items) {
        Evidence &piece = item.evidence;
        change(piece.source);
        change(piece.detected);
        change(piece.note);
        for (QString &warning : piece.warnings)
            change(warning);
        for (Finding &finding : item.findings) {
            if (!finding.id.startsWith(QLatin1String("code.")))
                change(finding.value);
            change(finding.detail);
        }
        const Result<DecodedText> text = decodeText(piece.bytes);
        if (text && !piece.bytes.isEmpty()) {
            piece.bytes = redactor.redacted(text->text, TextOrigin::Evidence).toUtf8();
            piece.sha256 = sha256Hex(piece.bytes); // of a short text the digest would tell what it was
        } else {
            piece.bytes.clear();
        }
        fieldRedactor("tickets", item.tickets)("capture", item.capture)("sign-on", item.signOn)("pac", item.pac)("events", item.events);
    }
    if (made.conclusion) {
        for (ConcludedCause &cause : made.conclusion->causes)
            cause.title = redactor.redacted(cause.title, TextOrigin::Catalog);
    }
    return made;
}

} // namespace kerbscope
