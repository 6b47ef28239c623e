// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/guidestep.h"
#include "app/shell/page.h"
#include "app/shell/session.h"

class QStackedWidget;

namespace kerbscope::ui {

class CausesPanel;
class ConclusionView;
class InlineMessage;
class PathColumn;
class QuestionView;
class ScrollColumn;

/// The guide: the path so far, one question or the conclusion, and the likely causes. It shows what guideStep() says of the
/// session's diagnosis and hands every answer to the session; it keeps nothing but the agent's wishes.
class GuidePage : public Page
{
    Q_OBJECT

public:
    explicit GuidePage(const PageContext &context, QWidget *parent = nullptr);

    PageId id() const override { return PageId::Guide; }
    QString title() const override { return tr("Guide"); }
    Icon icon() const override { return Icon::Guide; }
    QString helpAnchor() const override { return QStringLiteral("guide"); }
    QWidget *initialFocus() override;
    void activated() override;
    /// The question that a check was offered for or runs for.
    QVariant state() const override;
    void setState(const QVariant &state) override;

    const GuideStep &step() const { return m_step; }
    QuestionView *question() const { return m_question; }
    ConclusionView *conclusion() const { return m_conclusion; }
    PathColumn *path() const { return m_path; }
    CausesPanel *causes() const { return m_causes; }

    void goBack();
    void restart();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void refresh();
    void showStep();
    void edit(const QString &finding);
    void giveAnswer(const QString &finding, const QString &value);
    void refuse(const QString &cause);
    void tellWhatWasSeen();
    void reportImport(const ImportOutcome &outcome);
    /// Says whom the check of the question contacts and asks to start it.
    void offerCheck();
    void reportCheck(const QList<CheckCard> &cards);

    PageContext m_context;
    GuideWishes m_wishes;
    GuideStep m_step;
    bool m_shownOnce = false;
    QString m_askedBeforeImport;
    QString m_askedBeforeCheck; ///< the question that a check was offered for or runs for
    bool m_checkStarted = false;
    PathColumn *m_path;
    QStackedWidget *m_middle;
    ScrollColumn *m_scroll;
    QuestionView *m_question;
    ConclusionView *m_conclusion;
    InlineMessage *m_message;
    CausesPanel *m_causes;
};

} // namespace kerbscope::ui
