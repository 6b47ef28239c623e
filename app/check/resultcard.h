// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/widgets/card.h"
#include "core/catalog/knowledge.h"
#include "core/probes/checkcard.h"
#include "core/probes/checkplan.h"

class QLabel;

namespace kerbscope::ui {

class Badge;
class SignLabel;

/// One check: before it starts whom it will contact; then that it runs; then what it did, saw and found, or why it could not.
class ResultCard : public Card {
    Q_OBJECT

public:
    explicit ResultCard(QWidget *parent = nullptr);

    void showPlanned(const PlannedCheck &check);
    void showRunning(const PlannedCheck &check);
    void showResult(const CheckCard &card, const KnowledgeBase &knowledge);

private:
    void setLines(const QString &first, const QString &second, const QString &third);

    SignLabel *m_sign;
    QLabel *m_title;
    Badge *m_badge;
    QLabel *m_time;
    QLabel *m_first;
    QLabel *m_second;
    QLabel *m_third;
};

} // namespace kerbscope::ui
