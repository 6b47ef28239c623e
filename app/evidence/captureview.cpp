// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/captureview.h"

#include "app/evidence/ladderchart.h"
#include "app/models/rowsmodel.h"
#include "app/presentation/charts/chartframe.h"
#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/prose.h"
#include "app/shell/background.h"
#include "app/shell/session.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace kerbscope::ui {

CaptureView::CaptureView(const PageContext &context, const CaptureReport &capture, QWidget *parent)
    : QWidget(parent)
    , m_ladder(new LadderChart)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_ladder);
    auto *rows = new RowsModel({ tr("Frame"), tr("Time"), tr("From"), tr("To"), tr("Message"), tr("Remark") }, this);
    auto *frame = new ChartFrame(tr("Who said what"), scroll, rows);
    m_ladder->setAccessibleName(tr("Messages between client, KDC and proxy"));

    QLabel *facts = plainLabel({}, TextStyle::Body);
    facts->setWordWrap(true);
    setTone(facts, Role::Muted);
    QLabel *said = plainLabel(tr("Choose a message to see what it says."), TextStyle::Body);
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    said->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    said->setMinimumHeight(3 * fontMetrics().lineSpacing());

    auto *never = new QVBoxLayout;
    never->setSpacing(metrics::spaceXs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    column->addWidget(facts);
    column->addWidget(frame, 1);
    column->addWidget(sectionTitle(tr("The chosen message")));
    column->addWidget(said);
    column->addLayout(never);

    connect(m_ladder, &LadderChart::currentChanged, this, [this, scroll, said](int item) {
        said->setText(item < 0 ? QString() : m_ladder->describe(item));
        if (item >= 0) {
            const QRect place = m_ladder->itemRect(item).toAlignedRect();
            scroll->ensureVisible(place.left(), place.center().y(), 0, place.height());
        }
    });
    QStringList words { tr("%1 with %2 packets").arg(capture.format, QLocale().toString(capture.packets)) };
    if (capture.clockOffsetSeconds && std::abs(*capture.clockOffsetSeconds) >= 1)
        words << tr("the KDC's clock differs by %1 from the one that captured").arg(format::duration(std::chrono::seconds(static_cast<qint64>(*capture.clockOffsetSeconds))));
    facts->setText(words.join(QStringLiteral("; ")));

    inBackground(this, [capture, realms = context.session.knowledge().proxyRealms] { return ladderOf(capture, realms); },
        [this, rows, frame, facts, never, zone = context.session.zone()](const Ladder &ladder) {
            m_ladder->setLadder(ladder, zone);
            rows->setRows(m_ladder->rows());
            frame->setSummary(m_ladder->summary());
            facts->setText(facts->text() + QStringLiteral(". ") + m_ladder->summary());
            if (ladder.all > ladder.rows.size())
                facts->setText(facts->text() + u' ' + tr("The first %1 are shown.").arg(QLocale().toString(ladder.rows.size())));
            if (!ladder.never.isEmpty()) {
                never->addWidget(sectionTitle(tr("What is not in it")));
                addList(never, ladder.never, ListStyle::Bullets);
            }
            Q_EMIT ready();
        });
}

} // namespace kerbscope::ui
