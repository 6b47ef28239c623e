// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/importmessages.h"

#include "app/presentation/widgets/inlinemessage.h"
#include "app/presentation/words.h"
#include "app/shell/navigator.h"
#include "app/shell/session.h"

#include <algorithm>

namespace kerbscope::ui {

namespace {

QString tickets(qsizetype count)
{
    return count == 1 ? ImportMessages::tr("1 ticket")
                      : ImportMessages::tr("%n tickets", nullptr, static_cast<int>(count));
}

QString findings(qsizetype count)
{
    return count == 1 ? ImportMessages::tr("1 finding")
                      : ImportMessages::tr("%n findings", nullptr, static_cast<int>(count));
}

bool mayHoldTickets(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::KlistWindows:
    case EvidenceKind::KlistMit:
    case EvidenceKind::KlistHeimdal:
    case EvidenceKind::Ccache:
    case EvidenceKind::Keytab:
        return true;
    default:
        return false;
    }
}

} // namespace

QString sentenceOf(const ImportOutcome &outcome)
{
    if (outcome.parts.isEmpty())
        return ImportMessages::tr("There was nothing in it.");
    if (outcome.onlyUnknown())
        return ImportMessages::tr("Nothing known was found in it. It is kept with the case as it is. "
                                  "Kerbscope reads klist listings, event logs, traces and codes in any text.");
    QStringList read;
    QStringList codes;
    for (const ImportedPart &part : outcome.parts) {
        if (!part.code.isEmpty()) {
            codes << part.code;
        } else if (part.kind != EvidenceKind::Unknown) {
            const QString counts = mayHoldTickets(part.kind)
                ? ImportMessages::tr("%1, %2").arg(tickets(part.tickets), findings(part.findings))
                : findings(part.findings);
            read << ImportMessages::tr("%1: %2").arg(nameOf(part.kind), counts);
        }
    }
    QStringList sentences;
    if (!read.isEmpty())
        sentences << ImportMessages::tr("Read as %1").arg(read.join(QStringLiteral("; ")));
    if (!codes.isEmpty())
        sentences << (codes.size() == 1
                ? ImportMessages::tr("Code found in the text: %1").arg(codes.first())
                : ImportMessages::tr("Codes found in the text: %1").arg(codes.join(QStringLiteral(", "))));
    return sentences.join(QStringLiteral(". "));
}

ImportMessages::ImportMessages(const PageContext &context, InlineMessage &message, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_message(message)
{
    connect(&context.session, &Session::imported, this, &ImportMessages::showOutcome);
    connect(&context.session, &Session::importFailed, this, &ImportMessages::showFailure);
    connect(&context.session, &Session::caseOpened, &message, &InlineMessage::dismiss);
}

void ImportMessages::showOutcome(const ImportOutcome &outcome)
{
    QStringList warnings;
    for (const ImportedPart &part : outcome.parts) {
        for (const QString &warning : part.warnings)
            warnings << m_context.session.told(warning);
    }
    QString text = sentenceOf(outcome);
    if (!warnings.isEmpty() && !outcome.onlyUnknown()) {
        text += QLatin1Char('\n')
            + (warnings.size() == 1
                    ? ImportMessages::tr("1 warning: %1").arg(warnings.first())
                    : ImportMessages::tr("%n warnings, the first: %1", nullptr, static_cast<int>(warnings.size()))
                          .arg(warnings.first()));
    }
    const bool clean = warnings.isEmpty() && !outcome.onlyUnknown();
    m_message.showMessage(clean ? Role::Ok : Role::Warning, text);
    const bool hasTickets =
        std::ranges::any_of(outcome.parts, [](const ImportedPart &part) { return part.tickets > 0; });
    if (hasTickets)
        m_message.addAction(tr("Show tickets"), [this] { m_context.navigator.openPage(PageId::Tickets); });
    m_message.addAction(tr("Open the guide"), [this] { m_context.navigator.openPage(PageId::Guide); });
    m_message.addAction(tr("Take it out again"), [this, ids = outcome.evidenceIds()] {
        m_context.session.removeEvidence(ids);
        m_message.dismiss();
    });
}

void ImportMessages::showFailure(const Error &error)
{
    const Error told = m_context.session.told(error);
    // What was stopped on purpose is no problem.
    if (error.kind == ErrorKind::Cancelled && error.where.line == std::nullopt)
        m_message.showMessage(Role::Warning, sentenceOf(told));
    else
        m_message.showError(told);
}

} // namespace kerbscope::ui
