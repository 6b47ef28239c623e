// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/widgets/scrollcolumn.h"
#include "app/shell/page.h"
#include "core/evidence/imported.h"

#include <QTimer>

class QPlainTextEdit;

namespace kerbscope::ui {

/// Beside the view of a piece of evidence: the findings drawn from it, warnings, the agent's note, and what it is: kind,
/// source, time, hash and how it was known.
class EvidenceSide : public ScrollColumn
{
    Q_OBJECT

public:
    explicit EvidenceSide(const PageContext &context, QWidget *parent = nullptr);
    ~EvidenceSide() override;

    void show(const Imported &item);
    QPlainTextEdit *note() const { return m_note; }
    /// Hands a note that is still being typed to the case.
    void keepNote();
    void forgetNote() { m_id.clear(); }

private:
    PageContext m_context;
    QString m_id;
    QPlainTextEdit *m_note = nullptr;
    QTimer m_typed;
};

} // namespace kerbscope::ui
