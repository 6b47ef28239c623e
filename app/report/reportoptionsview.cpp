// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportoptionsview.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/flowlayout.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/notebox.h"
#include "app/presentation/widgets/wrappedcheckbox.h"
#include "app/shared/buildinfo.h"
#include "app/shared/translations.h"
#include "core/report/reportwords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

QLabel *heading(const QString &text)
{
    return plainLabel(text, TextStyle::Strong);
}

} // namespace

ReportOptionsView::ReportOptionsView(const QString &language, bool redact, QWidget *parent)
    : QWidget(parent)
    , m_formats(new QButtonGroup(this))
    , m_use(plainLabel({}, TextStyle::Caption))
    , m_language(new QComboBox)
    , m_redact(new WrappedCheckBox(tr("Replace names and addresses")))
    , m_warning(new NoteBox(Role::Warning, Icon::Warning,
          tr("Whoever gets this report can read who and which computers it is about.")))
    , m_evidence(new WrappedCheckBox(tr("Text of the evidence")))
    , m_tickets(new QCheckBox(tr("Tickets")))
    , m_notes(new QCheckBox(tr("Notes")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceXs);

    column->addWidget(heading(tr("Format")));
    auto *formats = new FlowLayout(metrics::spaceXs);
    for (const ReportFormat format : ReportFormats::all()) {
        auto *choice = new QRadioButton(ReportFormats::name(format));
        choice->setToolTip(ReportFormats::use(format));
        choice->setAccessibleDescription(ReportFormats::use(format));
        m_formats->addButton(choice, static_cast<int>(format));
        formats->addWidget(choice);
    }
    column->addLayout(formats);
    m_use->setWordWrap(true);
    setTone(m_use, Role::Muted);
    column->addWidget(m_use);
    setFormat(ReportFormat::Html);
    showUse();

    QLabel *languageLabel = heading(tr("&Language"));
    languageLabel->setBuddy(m_language);
    m_language->setAccessibleName(tr("Language of the report"));
    for (const QString &known : ReportWords::languages()) {
        m_language->addItem(languageName(known), known);
    }
    // It follows the window's language until it was chosen by hand.
    m_language->setProperty("kept", false);
    connect(m_language, &QComboBox::activated, m_language, [this] { m_language->setProperty("kept", true); });
    m_language->setCurrentIndex(std::max(0, m_language->findData(ReportWords(language).language())));
    column->addSpacing(metrics::spaceS);
    column->addWidget(languageLabel);
    column->addWidget(m_language);

    m_redact->setChecked(redact);
    m_redact->setToolTip(tr("USER-1, HOST-2, REALM-1, ADDR-1: the same name always gets the same stand-in"));
    m_warning->setVisible(!redact);
    column->addSpacing(metrics::spaceS);
    column->addWidget(heading(tr("Privacy")));
    column->addWidget(m_redact);
    column->addWidget(m_warning);

    column->addSpacing(metrics::spaceS);
    column->addWidget(heading(tr("Contents")));
    for (QCheckBox *box : { m_evidence, m_tickets, m_notes }) {
        box->setChecked(true);
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ReportOptionsView::changed);
    }

    connect(m_formats, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        showUse();
        Q_EMIT changed();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportOptionsView::changed);
    connect(m_redact, &QCheckBox::toggled, this, [this](bool on) {
        m_warning->setVisible(!on);
        Q_EMIT changed();
    });
}

/// For whom the chosen format is.
void ReportOptionsView::showUse() { m_use->setText(ReportFormats::use(format())); }

void ReportOptionsView::forceRedaction()
{
    m_redact->setChecked(true);
    m_redact->setEnabled(false);
    m_redact->setToolTip(tr("The administrators of this computer allow redacted reports only."));
    m_redact->setAccessibleDescription(m_redact->toolTip());
}

ReportOptions ReportOptionsView::options() const
{
    ReportOptions options;
    options.redact = m_redact->isChecked();
    options.language = m_language->currentData().toString();
    options.program = QStringLiteral("Kerbscope ") + programVersion();
    options.includeEvidenceText = m_evidence->isChecked();
    options.includeTickets = m_tickets->isChecked();
    options.includeNotes = m_notes->isChecked();
    return options;
}

ReportFormat ReportOptionsView::format() const
{
    return static_cast<ReportFormat>(m_formats->checkedId());
}

void ReportOptionsView::setFormat(ReportFormat format)
{
    m_formats->button(static_cast<int>(format))->setChecked(true);
}

QWidget *ReportOptionsView::firstControl() const
{
    return m_formats->checkedButton();
}

} // namespace kerbscope::ui
