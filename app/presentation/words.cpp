// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/words.h"

#include <QCoreApplication>

namespace kerbscope::ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Words", text); }

} // namespace

Sign signOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Problem:
        return { Icon::Problem, QCoreApplication::translate("Words", "Problem"), Role::Problem };
    case CodeKind::Warning:
        return { Icon::Warning, QCoreApplication::translate("Words", "Warning"), Role::Warning };
    case CodeKind::Normal:
        return { Icon::Info, QCoreApplication::translate("Words", "Normal"), Role::Ok };
    case CodeKind::Info:
        return { Icon::Codes, QCoreApplication::translate("Words", "Reference"), Role::Info };
    }
    return {};
}

Sign signOf(CaseState state)
{
    switch (state) {
    case CaseState::Open:
        return { Icon::Clock, QCoreApplication::translate("Words", "Open"), Role::Info };
    case CaseState::Solved:
        return { Icon::Pass, QCoreApplication::translate("Words", "Solved"), Role::Ok };
    case CaseState::Escalated:
        return { Icon::Send, QCoreApplication::translate("Words", "Escalated"), Role::Warning };
    case CaseState::Waiting:
        return { Icon::Person, QCoreApplication::translate("Words", "Waiting"), Role::Muted };
    }
    return {};
}

QString titleOf(const CaseSummary &summary)
{
    if (!summary.title.isEmpty())
        return summary.title;
    return summary.codes.isEmpty() ? QCoreApplication::translate("Words", "Case without a title")
                                   : summary.codes.first().section(u':', 1);
}

CodeName nameOf(const CodeSummary &code)
{
    if (code.number.isEmpty() || code.number == code.symbol)
        return { code.symbol, {} };
    const bool message = code.symbol.contains(u' ');
    return message ? CodeName { code.number, code.symbol } : CodeName { code.symbol, code.number };
}

QString nameOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::KlistWindows:
        return QCoreApplication::translate("Words", "Windows klist");
    case EvidenceKind::KlistMit:
        return QCoreApplication::translate("Words", "MIT klist");
    case EvidenceKind::KlistHeimdal:
        return QCoreApplication::translate("Words", "Heimdal klist");
    case EvidenceKind::Ccache:
        return QCoreApplication::translate("Words", "Ticket cache file");
    case EvidenceKind::Keytab:
        return QCoreApplication::translate("Words", "Keytab");
    case EvidenceKind::EventXml:
    case EvidenceKind::EventJson:
    case EvidenceKind::EventText:
        return QCoreApplication::translate("Words", "Windows events");
    case EvidenceKind::Evtx:
        return QCoreApplication::translate("Words", "Windows event log file");
    case EvidenceKind::Capture:
        return QCoreApplication::translate("Words", "Network capture");
    case EvidenceKind::HttpToken:
        return QCoreApplication::translate("Words", "Sign-on token");
    case EvidenceKind::Pac:
        return QCoreApplication::translate("Words", "PAC file");
    case EvidenceKind::CommandOutput:
        return QCoreApplication::translate("Words", "Output of a command");
    case EvidenceKind::Krb5Conf:
        return QCoreApplication::translate("Words", "krb5.conf");
    case EvidenceKind::CollectorBundle:
        return QCoreApplication::translate("Words", "Collected bundle");
    case EvidenceKind::Trace:
        return QCoreApplication::translate("Words", "Kerberos trace");
    case EvidenceKind::Answer:
        return QCoreApplication::translate("Words", "Answer");
    case EvidenceKind::Probe:
        return QCoreApplication::translate("Words", "Live check");
    case EvidenceKind::Code:
        return QCoreApplication::translate("Words", "Code");
    case EvidenceKind::Unknown:
        return QCoreApplication::translate("Words", "Text nobody could read");
    }
    return {};
}

Icon iconOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::KlistWindows:
    case EvidenceKind::KlistMit:
    case EvidenceKind::KlistHeimdal:
    case EvidenceKind::Ccache:
        return Icon::Tickets;
    case EvidenceKind::Keytab:
        return Icon::Key;
    case EvidenceKind::Capture:
        return Icon::Network;
    case EvidenceKind::HttpToken:
        return Icon::Lock;
    case EvidenceKind::CommandOutput:
    case EvidenceKind::Trace:
    case EvidenceKind::Krb5Conf:
        return Icon::Terminal;
    case EvidenceKind::Answer:
        return Icon::Speech;
    case EvidenceKind::Probe:
        return Icon::Check;
    case EvidenceKind::Code:
        return Icon::Codes;
    case EvidenceKind::Unknown:
        return Icon::Unknown;
    default:
        return Icon::Evidence;
    }
}

QString nameOfOwner(const QString &owner)
{
    static constexpr const char *const known[] = {
        QT_TRANSLATE_NOOP("Words", "user"),
        QT_TRANSLATE_NOOP("Words", "helpdesk"),
        QT_TRANSLATE_NOOP("Words", "desktop"),
        QT_TRANSLATE_NOOP("Words", "network"),
        QT_TRANSLATE_NOOP("Words", "AD admin"),
        QT_TRANSLATE_NOOP("Words", "proxy admin"),
        QT_TRANSLATE_NOOP("Words", "service owner"),
        QT_TRANSLATE_NOOP("Words", "PKI"),
        QT_TRANSLATE_NOOP("Words", "security"),
        QT_TRANSLATE_NOOP("Words", "vendor support"),
        QT_TRANSLATE_NOOP("Words", "escalation"),
    };
    for (const char *name : known) {
        if (owner == QLatin1String(name))
            return tr(name);
    }
    return owner;
}

Icon iconOfOwner(const QString &owner)
{
    if (owner == QLatin1String("user"))
        return Icon::Person;
    if (owner == QLatin1String("helpdesk"))
        return Icon::Speech;
    if (owner == QLatin1String("desktop"))
        return Icon::Computer;
    if (owner == QLatin1String("network"))
        return Icon::Network;
    if (owner == QLatin1String("security") || owner == QLatin1String("PKI"))
        return Icon::Shield;
    if (owner == QLatin1String("escalation") || owner == QLatin1String("vendor support"))
        return Icon::Send;
    return Icon::People;
}

QString sentenceOf(const Error &error)
{
    const QString text = error.toString();
    // The name of a file stays as it is.
    return text.isEmpty() || !error.where.source.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

} // namespace kerbscope::ui
