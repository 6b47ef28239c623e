// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"
#include "core/probes/checkcard.h"
#include "core/probes/checkplan.h"

#include <QHash>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kerbscope::ui {

class InlineMessage;
class PlanForm;
class ResultCard;
class ScrollColumn;

/// "Check this computer": what is checked and whom that contacts, a button that starts it, and the results as they come.
class CheckPage : public Page {
    Q_OBJECT

public:
    explicit CheckPage(const PageContext &context, QWidget *parent = nullptr);

    PageId id() const override { return PageId::Check; }
    QString title() const override { return tr("Check"); }
    Icon icon() const override { return Icon::Check; }
    QString helpAnchor() const override { return QStringLiteral("checks"); }
    void activated() override;
    QWidget *initialFocus() override;

    PlanForm *form() const { return m_form; }
    QPushButton *startButton() const { return m_start; }
    QPushButton *stopButton() const { return m_stop; }
    QList<ResultCard *> resultCards() const;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void showPlan();
    void start();
    void showStarted(const CheckPlan &plan);
    void showStopping();
    void showCard(const CheckCard &card);
    void showFinished(const QList<CheckCard> &cards, bool cancelled);
    void sortByState(const QList<CheckCard> &cards);
    ResultCard *cardFor(const QString &id, const QString &after = {});

    PageContext m_context;
    PlanForm *m_form;
    QPushButton *m_start;
    QPushButton *m_stop;
    QLabel *m_promise;
    QLabel *m_summary;
    InlineMessage *m_message;
    QPushButton *m_toGuide;
    ScrollColumn *m_scroll;
    QVBoxLayout *m_results;
    QHash<QString, ResultCard *> m_cards;
    bool m_showsResults = false;
};

} // namespace kerbscope::ui
