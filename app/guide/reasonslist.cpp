// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/reasonslist.h"

#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kerbscope::ui {

ReasonText reasonText(const Reason &reason, const KnowledgeBase &knowledge)
{
    const FindingInfo *info = knowledge.finding(reason.finding.id);
    const FindingValueInfo *value = info ? info->value(reason.finding.value) : nullptr;
    ReasonText text;
    text.what = ReasonsList::tr("%1: %2").arg(
        info ? info->title : reason.finding.id, value ? value->text : reason.finding.value);
    // The id of a code ("zen:471000") says nothing that the value does not say better.
    text.detail = reason.finding.id.startsWith(QLatin1String("code.")) ? QString() : knowledge.phrases.tell(reason.finding.detail);
    text.because = reason.because;
    text.evidence = reason.finding.evidence;
    text.supports = reason.supports;
    return text;
}

ReasonsList::ReasonsList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::spaceXs);
}

void ReasonsList::setReasons(const QList<Reason> &reasons, const KnowledgeBase &knowledge, int most)
{
    clearLayout(m_column);
    QList<ReasonText> why;
    QList<ReasonText> whyNot;
    for (const Reason &reason : reasons) {
        QList<ReasonText> &side = reason.supports ? why : whyNot;
        if (most == 0 || side.size() < most)
            side << reasonText(reason, knowledge);
    }
    addSide(tr("Why"), why, true, tr("Nothing seen so far speaks for it; it is only how common it is."));
    addSide(tr("Why not"), whyNot, false, tr("Nothing seen so far speaks against it."));
}

void ReasonsList::addSide(const QString &title, const QList<ReasonText> &reasons, bool supports, const QString &none)
{
    QLabel *heading = plainLabel(title, TextStyle::Strong);
    setTone(heading, supports ? Role::Ok : Role::Problem);
    m_column->addWidget(heading);
    if (reasons.isEmpty()) {
        QLabel *empty = plainLabel(none);
        setTone(empty, Role::Muted);
        empty->setWordWrap(true);
        m_column->addWidget(empty);
    }
    for (const ReasonText &reason : reasons)
        m_column->addWidget(makeLine(reason));
}

QWidget *ReasonsList::makeLine(const ReasonText &reason)
{
    auto *line = new QWidget;
    auto *sign = plainLabel(reason.supports ? QStringLiteral("+") : QStringLiteral("−"), TextStyle::Strong);
    sign->setAccessibleName(reason.supports ? tr("speaks for it") : tr("speaks against it"));
    setTone(sign, reason.supports ? Role::Ok : Role::Problem);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel *what = plainLabel(format::breakable(reason.what));
    what->setAccessibleName(reason.what);
    what->setWordWrap(true);
    words->addWidget(what);
    for (const QString &more : { reason.because, reason.detail }) {
        if (more.isEmpty())
            continue;
        QLabel *text = plainLabel(format::breakable(more), TextStyle::Caption);
        text->setAccessibleName(more);
        setTone(text, Role::Muted);
        text->setWordWrap(true);
        words->addWidget(text);
    }
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(metrics::spaceS);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    if (!reason.evidence.isEmpty()) {
        QPushButton *link = makeButton(reason.evidence, ButtonKind::Link);
        link->setToolTip(tr("Show the evidence"));
        link->setAccessibleName(tr("Show evidence %1").arg(reason.evidence));
        connect(link, &QPushButton::clicked, this, [this, id = reason.evidence] { Q_EMIT evidenceRequested(id); });
        row->addWidget(link, 0, Qt::AlignTop);
    }
    return line;
}

} // namespace kerbscope::ui
