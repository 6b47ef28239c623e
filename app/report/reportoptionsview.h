// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportformats.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;

namespace kerbscope::ui {

class NoteBox;

/// The choices of a report: format, language, redaction (on until it is taken off by hand), contents.
class ReportOptionsView : public QWidget
{
    Q_OBJECT

public:
    /// Begins with a language and with redaction or without.
    explicit ReportOptionsView(const QString &language, bool redact = true, QWidget *parent = nullptr);

    ReportOptions options() const;
    ReportFormat format() const;
    void setFormat(ReportFormat format);
    /// The company wants redacted reports only: the box stays ticked, and says why.
    void forceRedaction();
    QCheckBox *redactBox() const { return m_redact; }
    QWidget *firstControl() const;

Q_SIGNALS:
    void changed();

private:
    void showUse();

    QButtonGroup *m_formats;
    QLabel *m_use;
    QComboBox *m_language;
    QCheckBox *m_redact;
    NoteBox *m_warning;
    QCheckBox *m_evidence;
    QCheckBox *m_tickets;
    QCheckBox *m_notes;
};

} // namespace kerbscope::ui
