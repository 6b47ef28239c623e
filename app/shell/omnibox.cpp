// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/omnibox.h"

#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"
#include "app/presentation/widgets/fieldsigns.h"
#include "app/shell/navigator.h"
#include "app/shell/session.h"
#include "app/shell/suggestionpopup.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <memory>
#include <utility>

namespace kerbscope::ui {

namespace {

constexpr int longestTyped = 160; ///< characters; a longer paste is a listing or token, not a code
constexpr int pageOfRows = 5;

} // namespace

OmniBox::OmniBox(Session &session, Navigator &navigator, Size size, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_navigator(navigator)
{
    setPlaceholderText(size == Size::Hero ? tr("Type a code, paste anything, or drop a file")
                                          : tr("Type a code, paste anything, drop…"));
    setAccessibleName(tr("Code, text or file"));
    setAccessibleDescription(
        tr("Type a code and choose from the list below with the arrow keys, or paste a listing. Ctrl+K comes here."));
    addSearchSign(this);
    if (size == Size::Hero) {
        setProperty("kind", QStringLiteral("hero"));
        setTextStyle(this, TextStyle::Lead);
    } else {
        setProperty("kind", QStringLiteral("search"));
    }
    connect(this, &QLineEdit::textEdited, this, &OmniBox::suggest);
    connect(&m_session, &Session::lookupPrepared, this, &OmniBox::catchUp);
}

OmniBox::~OmniBox() { delete m_popup; }

bool OmniBox::take(const QMimeData &data)
{
    bool files = false;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            m_session.addFile(url.toLocalFile());
            files = true;
        }
    }
    if (files) {
        closePopup();
        return true;
    }
    const QString text = data.text();
    if (text.trimmed().isEmpty())
        return false;
    if (text.trimmed().contains(u'\n') || text.size() > longestTyped) {
        m_session.addBytes(text.toUtf8(), QStringLiteral("pasted"));
        clear();
        closePopup();
    } else {
        insert(text.trimmed());
        suggest();
    }
    return true;
}

void OmniBox::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        take(*QGuiApplication::clipboard()->mimeData());
        return;
    }
    const bool open = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open)
            m_popup->moveSelection(event->key() == Qt::Key_Down ? 1 : -1);
        else if (!text().isEmpty())
            suggest();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (open)
            m_popup->moveSelection(event->key() == Qt::Key_PageDown ? pageOfRows : -pageOfRows);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!open)
            suggest();
        if (m_waiting)
            m_waiting->enter = event->modifiers();
        else
            chooseSelected(event->modifiers());
        return;
    case Qt::Key_Escape:
        m_waiting.reset();
        if (open)
            closePopup();
        else if (!text().isEmpty())
            clear();
        else
            event->ignore();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void OmniBox::mouseReleaseEvent(QMouseEvent *event)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection()) {
        take(*clipboard->mimeData(QClipboard::Selection));
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

void OmniBox::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->objectName() == QLatin1String("edit-paste")) {
            action->disconnect(this);
            connect(action, &QAction::triggered, this, [this] { take(*QGuiApplication::clipboard()->mimeData()); });
        }
    }
    menu->exec(event->globalPos());
}

void OmniBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void OmniBox::dropEvent(QDropEvent *event)
{
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

void OmniBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    closePopup();
}

void OmniBox::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    closePopup();
}

void OmniBox::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    closePopup();
}

void OmniBox::suggest()
{
    if (m_session.isPreparingLookup()) {
        m_waiting = Waiting();
        return;
    }
    if (!m_popup) {
        m_popup = new SuggestionPopup(window());
        connect(m_popup, &SuggestionPopup::chosen, this, [this](const Suggestion &row) { choose(row, false); });
    }
    m_popup->showFor(this, suggestionsFor(text(), m_session.catalog(), m_navigator.commands(), m_session.language()));
}

void OmniBox::catchUp()
{
    const std::optional<Waiting> waiting = std::exchange(m_waiting, std::nullopt);
    // Whoever went elsewhere without Enter wants no list there.
    if (!waiting || !isVisible() || (!hasFocus() && !waiting->enter))
        return;
    suggest();
    if (waiting->enter)
        chooseSelected(*waiting->enter);
}

void OmniBox::chooseSelected(Qt::KeyboardModifiers modifiers)
{
    if (m_popup && m_popup->selected())
        choose(Suggestion(*m_popup->selected()), modifiers & Qt::ControlModifier);
}

void OmniBox::choose(const Suggestion &suggestion, bool otherWay)
{
    const QString typed = text().trimmed();
    closePopup();
    clear();
    switch (suggestion.kind) {
    case SuggestionKind::Code: {
        const bool fault = suggestion.codeKind == CodeKind::Problem || suggestion.codeKind == CodeKind::Warning;
        if (fault != otherWay) {
            m_session.addCode(suggestion.id);
            m_navigator.openPage(PageId::Guide);
        } else {
            m_navigator.openCode(suggestion.id);
        }
        break;
    }
    case SuggestionKind::Command:
        if (suggestion.action)
            suggestion.action->trigger();
        break;
    case SuggestionKind::Evidence:
        m_session.addBytes(typed.toUtf8(), QStringLiteral("pasted"));
        break;
    case SuggestionKind::Search:
        m_navigator.searchCodes(typed);
        break;
    }
}

void OmniBox::closePopup()
{
    if (m_popup)
        m_popup->hide();
}

} // namespace kerbscope::ui
