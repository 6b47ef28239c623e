// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settingrow.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/notebox.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int controlCharacters = 40; ///< the width of a control beside what it does

constexpr int boxIndent = 31; ///< the text of a check box begins there

QString folded(const QString &text) { return text.toCaseFolded(); }

} // namespace

SettingRow::SettingRow(const QString &name, const QString &about, QWidget *control, bool namesItself, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_about(about)
    , m_control(control)
    , m_fault(plainLabel({}, TextStyle::Caption, this))
{
    control->setAccessibleName(name);
    // On Linux Qt tells assistive technology the value of a box as its name.
    if (qobject_cast<QComboBox *>(control))
        m_about = QStringLiteral("%1: %2").arg(name, about);
    control->setAccessibleDescription(m_about);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::columnGap);
    grid->setVerticalSpacing(metrics::spaceXs);
    grid->setColumnStretch(0, 1);
    auto *explained = new ProseLabel(about, this);
    setTone(explained, Role::Muted);
    if (namesItself) {
        grid->setVerticalSpacing(0);
        grid->addWidget(control, 0, 0, 1, 2);
        explained->setContentsMargins(boxIndent, 0, 0, 0);
        grid->addWidget(explained, 1, 0, 1, 2);
    } else {
        QLabel *title = plainLabel(name, TextStyle::Strong, this);
        title->setBuddy(control);
        control->setMinimumWidth(fontMetrics().averageCharWidth() * controlCharacters);
        control->setMaximumWidth(control->minimumWidth());
        grid->addWidget(title, 0, 0);
        grid->addWidget(explained, 1, 0);
        grid->addWidget(control, 0, 1, 2, 1, Qt::AlignTop);
    }
    m_fault->setWordWrap(true);
    setTone(m_fault, Role::Problem);
    m_fault->hide();
    grid->addWidget(m_fault, 2, 0, 1, 2);
}

void SettingRow::lock(const QString &reason)
{
    if (m_isLocked)
        return;
    m_isLocked = true;
    m_control->setEnabled(false);
    m_control->setToolTip(reason);
    m_control->setAccessibleDescription(QStringLiteral("%1 %2").arg(m_about, reason));
    static_cast<QGridLayout *>(layout())->addWidget(new NoteBox(Role::Info, Icon::Lock, reason, this), 3, 0, 1, 2);
}

void SettingRow::setFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_control->setAccessibleDescription(fault.isEmpty() ? m_about : fault);
}

QString SettingRow::fault() const { return m_fault->text(); }

bool SettingRow::matches(const QStringList &words, const QString &section) const
{
    const QString text = folded(section + u' ' + m_name + u' ' + m_about);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(folded(word)); });
}

} // namespace kerbscope::ui
