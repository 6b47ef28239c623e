// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/pacview.h"

#include "app/evidence/sourcetext.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/prose.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

/// Four numbers, or IPv6: no name.
bool isAddress(const QString &host)
{
    return host.contains(u':') || std::ranges::all_of(host, [](QChar c) { return c.isDigit() || c == u'.'; });
}

QString wordsOf(const PacEntry &entry)
{
    if (entry.kind == QLatin1String("DIRECT"))
        return PacView::tr("Straight to the server, without a proxy");
    const QString target = entry.port > 0 ? QStringLiteral("%1:%2").arg(entry.host).arg(entry.port) : entry.host;
    // A ticket is for a name; a browser that is given an address asks for none.
    if (isAddress(entry.host))
        return PacView::tr("%1 %2: an address instead of a name, for which no Kerberos ticket can be had").arg(entry.kind, target);
    return QStringLiteral("%1 %2").arg(entry.kind, target);
}

} // namespace

QString PacView::verdict(const PacReport &report)
{
    if (report.scriptError)
        return tr("The script fails: %1").arg(report.scriptError->toString());
    if (report.entries.isEmpty())
        return tr("For %1 the script answers nothing that a browser understands.").arg(report.url);
    const PacEntry &first = report.entries.first();
    return first.kind == QLatin1String("DIRECT") ? tr("%1 is opened without a proxy.").arg(report.url)
                                                 : tr("%1 is opened through %2.").arg(report.url, first.host);
}

PacView::PacView(const PacReport &report, const QString &script, QWidget *parent)
    : QWidget(parent)
    , m_script(new SourceText)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    QLabel *words = plainLabel(verdict(report), TextStyle::Headline);
    words->setWordWrap(true);
    column->addWidget(words);
    QStringList tries;
    for (const PacEntry &entry : report.entries)
        tries << wordsOf(entry);
    addList(column, tries, ListStyle::Numbers);
    QStringList remarks;
    if (!report.decidingLines.isEmpty())
        remarks << tr("Line %1 decided.").arg(report.decidingLines.last());
    if (!report.lookups.isEmpty())
        remarks << tr("It looks up %1; it was told that there is no such name.").arg(report.lookups.join(QStringLiteral(", ")));
    for (const QString &alert : report.alerts)
        remarks << tr("It says: %1").arg(alert);
    QLabel *said = plainLabel(remarks.join(u' '));
    said->setWordWrap(true);
    setTone(said, Role::Muted);
    column->addWidget(said);
    QList<int> lines = report.decidingLines;
    if (report.scriptError && report.scriptError->where.line)
        lines << *report.scriptError->where.line;
    std::ranges::sort(lines);
    m_script->setAccessibleName(tr("The script"));
    m_script->setText(script, lines);
    column->addWidget(m_script, 1);
}

} // namespace kerbscope::ui
