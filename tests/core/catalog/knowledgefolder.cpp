// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/catalog/knowledgefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace kerbscope;

KnowledgeFolder::KnowledgeFolder()
{
    write(QStringLiteral("sources.yaml"),
        "sources:\n  - {id: rfc4120, title: \"RFC 4120\", address: \"https://example.org/rfc4120\"}\n");
    write(QStringLiteral("families.yaml"),
        "families:\n"
        "  - {id: krb, title: Kerberos, seen: \"events 4768 and 4771\", rank: 10, words: [krb5, kerberos]}\n"
        "  - {id: event, title: Events, seen: Event Viewer, rank: 15, words: [event, event id]}\n"
        "  - {id: zen, title: Page codes, seen: Pages, rank: 5, words: [zen], fullText: true}\n");
    write(QStringLiteral("codes.yaml"),
        "family: krb\n"
        "source: [rfc4120#7.5.9]\n"
        "codes:\n"
        "  - {code: \"24\", symbols: [KDC_ERR_PREAUTH_FAILED], numbers: [24], meaning: Wrong password, seeAlso: "
        "[\"krb:25\"]}\n"
        "  - {code: \"25\", symbols: [KDC_ERR_PREAUTH_REQUIRED], numbers: [25], raisedBy: KDC, kind: normal}\n"
        "  - {code: \"4771\", family: event, message: Pre-authentication failed, numbers: [4771], raisedBy: KDC}\n");
    write(QStringLiteral("findings.yaml"),
        "findings:\n"
        "  - id: klist.tgt\n"
        "    title: Ticket-granting ticket\n"
        "    kind: single\n"
        "    values:\n"
        "      - {id: present, text: It is there, base: 0.7}\n"
        "      - {id: absent, text: It is not there, base: 0.3, wrong: true}\n"
        "    question: Is it there?\n"
        "    why: Everything starts with it.\n"
        "    how: [{platform: windows, command: klist, look: A line with krbtgt}]\n");
    write(QStringLiteral("causes.yaml"),
        "causes:\n"
        "  - id: ticket.none\n"
        "    title: No ticket\n"
        "    summary: There is no ticket.\n"
        "    owner: helpdesk\n"
        "    prior: usual\n"
        "    codes: [\"krb:24\"]\n"
        "    evidence: [{finding: klist.tgt, value: absent, strength: always, because: it says so}]\n"
        "    remedy: [{who: user, do: Sign in again, command: klist purge}]\n"
        "    say: Please sign in again.\n"
        "    verify: [{do: Look again, command: klist}]\n"
        "    escalate: The listing.\n"
        "    source: [rfc4120]\n");
}

void KnowledgeFolder::write(const QString &name, const QByteArray &text)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

CompileReport KnowledgeFolder::compile() const
{
    const Result<CompileReport> report = compileCatalog(path(), catalogPath());
    if (!report)
        qFatal("%s", qPrintable(report.error().toString()));
    return *report;
}

QStringList KnowledgeFolder::problems() const
{
    QStringList lines;
    for (const KnowledgeProblem &problem : compile().problems) {
        const Place &where = problem.error.where;
        lines << QStringLiteral("%1:%2:%3: %4")
                     .arg(where.source)
                     .arg(where.line.value_or(0))
                     .arg(where.column.value_or(0))
                     .arg(problem.error.what);
    }
    return lines;
}
