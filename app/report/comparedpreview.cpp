// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/comparedpreview.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/signlabel.h"
#include "app/report/reportpreview.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

QWidget *makeCaption(Icon icon, Role role, const QString &text, QWidget *about)
{
    auto *caption = new QWidget;
    auto *row = new QHBoxLayout(caption);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceXs);
    row->addWidget(new SignLabel(icon, role));
    QLabel *words = plainLabel(text, TextStyle::Caption);
    words->setBuddy(about);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    return caption;
}

QWidget *makeSide(QWidget *caption, ReportPreview *preview)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceXs);
    column->addWidget(caption);
    column->addWidget(preview, 1);
    return side;
}

void scrollTo(ReportPreview *other, double share)
{
    QScrollBar *bar = other->scrollBar();
    const QSignalBlocker quiet(other);
    bar->setValue(static_cast<int>(share * bar->maximum()));
}

} // namespace

ComparedPreview::ComparedPreview(QWidget *parent)
    : QWidget(parent)
    , m_compare(makeButton(tr("Before and after"), ButtonKind::Chip))
    , m_before(new ReportPreview(ReportPreview::Side::Before))
    , m_after(new ReportPreview(ReportPreview::Side::After))
    , m_beforeSide(makeSide(makeCaption(Icon::Lock, Role::Warning, tr("Before: stays on this computer"), m_before), m_before))
    , m_afterCaption(makeCaption(Icon::Shield, Role::Ok, tr("After: what is sent"), m_after))
{
    m_compare->setCheckable(true);
    m_compare->setToolTip(tr("Shows the report before names were replaced beside what is sent"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceM);
    row->addWidget(m_beforeSide, 1);
    row->addWidget(makeSide(m_afterCaption, m_after), 1);
    m_beforeSide->hide();
    m_afterCaption->hide();
    connect(m_compare, &QPushButton::toggled, this, &ComparedPreview::comparingChanged);
    connect(m_after, &ReportPreview::scrolled, this, [this](double share) { scrollTo(m_before, share); });
    connect(m_before, &ReportPreview::scrolled, this, [this](double share) { scrollTo(m_after, share); });
}

bool ComparedPreview::isComparing() const { return m_compare->isChecked(); }

void ComparedPreview::show(const RenderedReport &result)
{
    const bool both = !result.before.isEmpty();
    m_compare->setEnabled(result.report.redacted);
    m_beforeSide->setVisible(both);
    m_afterCaption->setVisible(both);
    m_after->show(result);
    if (both)
        m_before->show(result);
}

} // namespace kerbscope::ui
