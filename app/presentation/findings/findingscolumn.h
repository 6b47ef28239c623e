// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/findings/findingcards.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kerbscope::ui {

/// What the tickets say, as cards: worst first, each with why it matters and what to do. What is as it should be stands below
/// in one line each.
class FindingsColumn : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsColumn(QWidget *parent = nullptr);

    void setCards(const QList<FindingCard> &cards);
    const QList<FindingCard> &cards() const { return m_cards; }

private:
    QWidget *makeCard(const FindingCard &card) const;
    QWidget *makeLine(const FindingCard &card) const;

    QList<FindingCard> m_cards;
    QVBoxLayout *m_column;
};

} // namespace kerbscope::ui
