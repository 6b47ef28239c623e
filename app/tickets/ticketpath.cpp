// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/ticketpath.h"

#include "app/presentation/charts/elide.h"
#include "app/presentation/icon.h"
#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

constexpr int arrowWidth = 36;
constexpr int boxLeast = 150;
constexpr int boxMost = 420;
constexpr int noteLines = 2;

struct Look {
    Icon icon;
    Role role;
    QString word;
};

Look lookOf(PathStep::State state)
{
    switch (state) {
    case PathStep::State::Present:
        return { Icon::Pass, Role::Ok, TicketPath::tr("found") };
    case PathStep::State::Expired:
        return { Icon::Problem, Role::Problem, TicketPath::tr("expired") };
    case PathStep::State::Missing:
        return { Icon::Unknown, Role::Warning, TicketPath::tr("missing") };
    }
    return { Icon::Unknown, Role::Warning, {} };
}

class Arrow : public QWidget
{
public:
    explicit Arrow(bool broken)
        : m_broken(broken)
    {
        setFixedWidth(arrowWidth);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor color = colorsOf(this)[Role::ControlBorder];
        painter.setPen(QPen(color, 2, m_broken ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap));
        const qreal y = height() / 2.0;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const qreal from = mirrored ? width() - 5 : 5;
        const qreal tip = mirrored ? 6 : width() - 6;
        const qreal back = mirrored ? 6 : -6;
        painter.drawLine(QPointF(from, y), QPointF(tip + back / 3, y));
        painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(tip + back, y - 5), QPointF(tip, y));
        painter.drawLine(QPointF(tip + back, y + 5), QPointF(tip, y));
    }

private:
    bool m_broken;
};

} // namespace

PathBox::PathBox(const PathStep &step, QWidget *parent)
    : QPushButton(parent)
    , m_step(step)
{
    const bool missing = step.state == PathStep::State::Missing;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(boxMost);
    setCursor(missing ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setAccessibleName(tr("%1, %2: %3").arg(TicketPathSteps::title(step.kind), lookOf(step.state).word, step.name));
    setAccessibleDescription(step.note);
    setToolTip(tr("%1\n%2").arg(step.name, step.note).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

QSize PathBox::sizeHint() const
{
    const QFontMetrics caption(fontFor(TextStyle::Caption));
    const QFontMetrics name(fontFor(TextStyle::Mono));
    return { 260, caption.height() * (1 + noteLines) + name.height() + 2 * metrics::spaceS + 2 * metrics::spaceXs };
}

QSize PathBox::minimumSizeHint() const
{
    return { boxLeast, sizeHint().height() };
}

void PathBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = colorsOf(this);
    const Look look = lookOf(m_step.state);
    const bool missing = m_step.state == PathStep::State::Missing;

    const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    QPen edge(missing ? colors[Role::ControlBorder] : colors[look.role], missing ? 1.5 : 1);
    if (missing)
        edge.setStyle(Qt::DashLine);
    if (hasFocus())
        edge = QPen(colors[Role::Accent], 2.5);
    painter.setPen(edge);
    painter.setBrush(missing ? QBrush(Qt::NoBrush)
            : underMouse()   ? QBrush(colors[Role::Raised])
                             : QBrush(colors[softRole(look.role)]));
    painter.drawRoundedRect(frame, metrics::cardRadius, metrics::cardRadius);

    const QRectF inside = QRectF(rect()).adjusted(metrics::spaceM, metrics::spaceS, -metrics::spaceM, -metrics::spaceS);
    const QFont captionFont = fontFor(TextStyle::Caption);
    const QFontMetricsF caption(captionFont);
    painter.setFont(captionFont);
    painter.setPen(colors[Role::Muted]);
    const qreal wordWidth = caption.horizontalAdvance(look.word) + textIconSide() + metrics::spaceXs;
    painter.drawText(QRectF(inside.left(), inside.top(), inside.width() - wordWidth - metrics::spaceS, caption.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        caption.elidedText(TicketPathSteps::title(m_step.kind), Qt::ElideRight, inside.width() - wordWidth - metrics::spaceS));
    const QRectF sign(inside.right() - wordWidth, inside.top() + (caption.height() - textIconSide()) / 2, textIconSide(),
        textIconSide());
    paintIcon(&painter, sign, look.icon, colors[look.role]);
    painter.setPen(colors[look.role]);
    painter.drawText(QRectF(sign.right() + metrics::spaceXs, inside.top(), wordWidth, caption.height()),
        Qt::AlignLeft | Qt::AlignVCenter, look.word);

    const QFont nameFont = fontFor(TextStyle::Mono);
    const QFontMetricsF nameMetrics(nameFont);
    painter.setFont(nameFont);
    painter.setPen(colors[missing ? Role::Muted : Role::Text]);
    qreal y = inside.top() + caption.height() + metrics::spaceXs;
    painter.drawText(QRectF(inside.left(), y, inside.width(), nameMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
        nameMetrics.elidedText(m_step.name, Qt::ElideMiddle, inside.width()));
    y += nameMetrics.height() + metrics::spaceXs;

    painter.setFont(captionFont);
    painter.setPen(colors[Role::Muted]);
    for (const QString &line : elidedLines(m_step.note, caption, inside.width(), noteLines)) {
        painter.drawText(QRectF(inside.left(), y, inside.width(), caption.height()), Qt::AlignLeft | Qt::AlignVCenter, line);
        y += caption.height();
    }
}

TicketPath::TicketPath(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_sentence(plainLabel({}, TextStyle::Body, this))
{
    m_sentence->setWordWrap(true);
    m_row->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    column->addLayout(m_row);
    column->addWidget(m_sentence);
    setAccessibleName(tr("Path of tickets"));
}

void TicketPath::setSteps(const QList<PathStep> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    clearLayout(m_row);
    for (const PathStep &step : m_steps) {
        if (m_row->count() > 0)
            m_row->addWidget(new Arrow(step.state == PathStep::State::Missing));
        auto *box = new PathBox(step);
        if (step.ticketRow >= 0)
            connect(box, &PathBox::clicked, this, [this, row = step.ticketRow] { Q_EMIT ticketChosen(row); });
        m_row->addWidget(box, 1);
    }
    m_row->addStretch(0);
    const QString sentence = TicketPathSteps::sentence(m_steps);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!m_steps.isEmpty());
    setAccessibleDescription(sentence);
}

} // namespace kerbscope::ui
