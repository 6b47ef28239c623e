// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/suggestionpopup.h"

#include <QLineEdit>
#include <QPointer>

#include <optional>

class QMimeData;

namespace kerbscope::ui {

class Navigator;
class Session;

/// The box that takes anything: a code is typed and chosen from live suggestions, a listing is pasted, files are
/// dropped.
///
/// What is pasted with a line break, or is longer than a code can be, is taken for evidence at once; a shorter paste is
/// typed text. Enter takes a code that is a problem into the case and opens the guide, any other code opens in the
/// reference; with Ctrl it is the other way round.
/// While the session prepares its lookup, letters and Enter are kept and answered when it is ready.
class OmniBox : public QLineEdit {
    Q_OBJECT

public:
    enum class Size { Bar, Hero };

    OmniBox(Session &session, Navigator &navigator, Size size, QWidget *parent = nullptr);
    ~OmniBox() override;

    /// Takes what was pasted or dropped: files are read, text becomes evidence or typed text.
    /// False where there is nothing in it for us.
    bool take(const QMimeData &data);

    SuggestionPopup *popup() const { return m_popup; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What was typed before the lookup was ready, just after the start: it is answered as soon as it is.
    struct Waiting {
        std::optional<Qt::KeyboardModifiers> enter; ///< Enter was pressed, with these
    };

    void suggest();
    void catchUp();
    void chooseSelected(Qt::KeyboardModifiers modifiers);
    void choose(const Suggestion &suggestion, bool otherWay);
    void closePopup();

    Session &m_session;
    Navigator &m_navigator;
    QPointer<SuggestionPopup> m_popup; ///< child of the window, made when first needed
    std::optional<Waiting> m_waiting;
};

} // namespace kerbscope::ui
