// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kerbscope::ui {

class OmniBox;
struct Example;

/// Where a case begins: the box, a symptom, the tickets of this computer, a recent case, or an example.
class HomePage : public Page {
    Q_OBJECT

public:
    explicit HomePage(const PageContext &context, QWidget *parent = nullptr);

    PageId id() const override { return PageId::Home; }
    QString title() const override { return tr("Home"); }
    Icon icon() const override { return Icon::Home; }
    QString helpAnchor() const override { return QStringLiteral("getting-started"); }
    void activated() override;
    QWidget *initialFocus() override;

private:
    QWidget *makeHero();
    QWidget *makeSymptoms();
    QWidget *makeTickets();
    QWidget *makeRecent();
    QWidget *makeExamples();
    void showRecent();
    void beginWith(const QString &finding, const QString &value);
    void openExample(const Example &example);

    PageContext m_context;
    OmniBox *m_box = nullptr;
    QPushButton *m_collect = nullptr;
    QPushButton *m_readTickets = nullptr;
    QLabel *m_ticketNote = nullptr;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace kerbscope::ui
