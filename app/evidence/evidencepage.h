// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/evidence/evidencelistmodel.h"
#include "app/shell/page.h"
#include "core/evidence/imported.h"

class QHBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace kerbscope::ui {

class ElidedLabel;
class EvidenceSide;

/// All that came in: the list, and for the chosen piece a view of its kind, the findings drawn from it, a note, and what can be
/// done with it: read it again, take it out.
class EvidencePage : public Page
{
    Q_OBJECT

public:
    explicit EvidencePage(const PageContext &context, QWidget *parent = nullptr);
    ~EvidencePage() override;

    PageId id() const override { return PageId::Evidence; }
    QString title() const override { return tr("Evidence"); }
    Icon icon() const override { return Icon::Evidence; }
    QString helpAnchor() const override { return QStringLiteral("evidence"); }
    void activated() override;
    QWidget *initialFocus() override;
    QVariant state() const override { return m_shownId; }
    void setState(const QVariant &state) override { choose(state.toString()); }

    QListView *list() const { return m_list; }
    EvidenceListModel &model() { return m_model; }
    EvidenceSide *side() const { return m_side; }
    QString shownId() const { return m_shownId; }
    QWidget *view() const { return m_view; }
    /// Shows a piece of evidence; an id that is not there changes nothing.
    void choose(const QString &evidenceId);

Q_SIGNALS:
    /// Another piece, or none, is shown now.
    void shown(const QString &evidenceId);

private:
    QWidget *makeEmpty();
    QWidget *makeDetail();
    void refresh();
    void showItem(const QString &evidenceId);
    QWidget *viewOf(const Imported &item) const;
    void readAgain();
    void remove();

    PageContext m_context;
    EvidenceListModel m_model;
    QString m_shownId;
    bool m_stale = true; ///< the case changed while the page was not seen
    std::optional<Imported> m_shownItem; ///< so that nothing is drawn anew that did not change
    QStackedWidget *m_stack;
    QListView *m_list;
    QLabel *m_title;
    ElidedLabel *m_subtitle;
    QPushButton *m_again;
    QPushButton *m_remove;
    QHBoxLayout *m_body;
    QWidget *m_view = nullptr;
    EvidenceSide *m_side;
};

} // namespace kerbscope::ui
