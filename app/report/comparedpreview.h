// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportrenderer.h"

#include <QWidget>

class QPushButton;

namespace kerbscope::ui {

class ReportPreview;

/// The preview of a report, and on demand beside it the same report before names were replaced; both scroll together.
class ComparedPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ComparedPreview(QWidget *parent = nullptr);

    /// The switch between one side and both; it belongs above the preview.
    QPushButton *compareButton() const { return m_compare; }
    bool isComparing() const;
    ReportPreview *after() const { return m_after; }
    ReportPreview *before() const { return m_before; }

    void show(const RenderedReport &result);

Q_SIGNALS:
    /// Whether the side before is wanted has changed.
    void comparingChanged();

private:
    QPushButton *m_compare;
    ReportPreview *m_before;
    ReportPreview *m_after;
    QWidget *m_beforeSide;
    QWidget *m_afterCaption;
};

} // namespace kerbscope::ui
