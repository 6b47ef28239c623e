// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/howtolook.h"

#include "app/presentation/icon.h"
#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/commandbox.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/scrollcolumn.h"
#include "core/diagnosis/companycontext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int pictureLines = 5;

} // namespace

HowToLookView::HowToLookView(QWidget *parent)
    : QWidget(parent)
    , m_pictures(builtInPictures())
    , m_heading(new QToolButton(this))
    , m_switchRow(new QWidget(this))
    , m_body(new QWidget(this))
    , m_switch(new QHBoxLayout(m_switchRow))
    , m_content(new QVBoxLayout(m_body))
{
    m_heading->setText(tr("How to look"));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setTextIcon(m_heading);
    m_heading->setCheckable(true);
    m_heading->setProperty("kind", QStringLiteral("disclosure"));
    m_heading->setFocusPolicy(Qt::StrongFocus);
    setTextStyle(m_heading, TextStyle::Strong);
    connect(m_heading, &QToolButton::toggled, this, &HowToLookView::setExpanded);
    m_switch->setSpacing(metrics::spaceXs);
    m_switch->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(metrics::spaceS);
    m_content->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceS);
    head->addWidget(m_heading);
    head->addWidget(m_switchRow);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceXs);
    column->addLayout(head);
    column->addWidget(m_body);
    setExpanded(true);
}

void HowToLookView::setExpanded(bool expanded)
{
    m_heading->setChecked(expanded);
    m_heading->setIcon(themedIcon(expanded ? Icon::ChevronDown : Icon::ChevronRight));
    m_heading->setAccessibleDescription(expanded ? tr("open") : tr("folded"));
    m_body->setVisible(expanded);
    m_switchRow->setVisible(expanded);
}

bool HowToLookView::isExpanded() const
{
    return m_heading->isChecked();
}

QString HowToLookView::nameOfPlatform(const QString &platform)
{
    if (platform == QLatin1String("windows"))
        return tr("Windows");
    if (platform == QLatin1String("linux"))
        return tr("Linux");
    if (platform == QLatin1String("macos"))
        return tr("macOS");
    return tr("Any system");
}

void HowToLookView::setCompany(const Company &company)
{
    const bool same = company.ownRealms() == m_company.ownRealms() && company.proxyRealms() == m_company.proxyRealms();
    m_company = company;
    if (!same)
        rebuildContent();
}

void HowToLookView::setFinding(const FindingInfo &finding)
{
    m_finding = finding;
    setVisible(!finding.how.isEmpty());
    rebuildSwitch();
    rebuildContent();
}

void HowToLookView::setPlatform(const QString &platform)
{
    if (platform == m_platform)
        return;
    m_platform = platform;
    rebuildSwitch();
    rebuildContent();
    Q_EMIT platformChanged(platform);
}

QList<HowToLook> HowToLookView::shownNow() const
{
    QList<HowToLook> shown;
    for (const HowToLook &how : m_finding.how) {
        if (how.platform == m_platform || how.platform == QLatin1String("any"))
            shown << how;
    }
    // A system for which nothing is written gets what there is.
    return shown.isEmpty() ? m_finding.how : shown;
}

void HowToLookView::rebuildSwitch()
{
    clearLayout(m_switch);
    QStringList platforms;
    for (const HowToLook &how : m_finding.how) {
        if (how.platform != QLatin1String("any") && !platforms.contains(how.platform))
            platforms << how.platform;
    }
    if (platforms.size() < 2)
        return;
    auto *group = new QButtonGroup(m_switch);
    for (const QString &platform : platforms) {
        QPushButton *button = makeButton(nameOfPlatform(platform), ButtonKind::Chip);
        button->setCheckable(true);
        button->setChecked(platform == m_platform);
        button->setAccessibleName(tr("How to look on %1").arg(nameOfPlatform(platform)));
        group->addButton(button);
        connect(button, &QPushButton::clicked, this, [this, platform] { setPlatform(platform); });
        m_switch->addWidget(button);
    }
}

void HowToLookView::rebuildContent()
{
    clearLayout(m_content);
    for (const HowToLook &how : shownNow()) {
        if (!how.command.isEmpty())
            m_content->addWidget(new CommandBox(withCompanyNames(how.command, m_company)));
        if (!how.look.isEmpty())
            m_content->addWidget(new ProseLabel(withCompanyNames(how.look, m_company)));
        const auto picture = std::ranges::find_if(m_pictures, [&](const ListingPicture &candidate) {
            return candidate.command == how.command && candidate.marks(m_finding.id)
                && (candidate.platform == how.platform || how.platform == QLatin1String("any"));
        });
        if (picture != m_pictures.end()) {
            auto *view = new ListingPictureView;
            view->setExcerpt(picture->excerptFor(m_finding.id, pictureLines), m_finding.id);
            m_content->addWidget(view);
        }
    }
}

} // namespace kerbscope::ui
