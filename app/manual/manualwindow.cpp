// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manual/manualwindow.h"

#include "app/presentation/colors.h"
#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"
#include "app/presentation/widgets/columnwidth.h"
#include "app/presentation/widgets/fieldsigns.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr double lineHeightPercent = 135;

/// Shows what the program carries and loads nothing else.
class ManualText : public QTextBrowser
{
public:
    ManualText()
    {
        setOpenLinks(false);
        setOpenExternalLinks(false);
    }
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_topics(manualTopics())
    , m_search(new QLineEdit)
    , m_contents(new QListWidget)
    , m_text(new ManualText)
{
    setWindowTitle(tr("Kerbscope manual"));
    resize(960, 720);

    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    addClearSign(m_search);
    m_contents->setAccessibleName(tr("Topics"));
    for (const ManualTopic &topic : std::as_const(m_topics))
        m_contents->addItem(topic.title);
    m_text->setAccessibleName(tr("Text of the manual"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(metrics::pageMargin);

    auto *side = new QVBoxLayout;
    side->setSpacing(metrics::spaceM);
    side->addWidget(m_search);
    side->addWidget(m_contents, 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(metrics::spaceL, metrics::spaceL, metrics::spaceL, metrics::spaceL);
    columns->setSpacing(metrics::spaceL);
    auto *left = new QWidget;
    left->setLayout(side);
    keepColumnWidth(left, metrics::sideColumn);
    side->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(left);
    columns->addWidget(m_text, 1);

    connect(m_contents, &QListWidget::currentRowChanged, this, &ManualWindow::showRow);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::filter);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const ManualPlace place = ManualPlace::fromLink(link.toString());
        if (!place.topic.isEmpty())
            open(place.topic, place.anchor);
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
        [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, [this] {
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
    });
    sizeContents();
    m_contents->setCurrentRow(0);
}

void ManualWindow::open(const QString &topicId, const QString &anchor)
{
    for (int row = 0; row < m_topics.size(); ++row) {
        if (m_topics[row].id != topicId)
            continue;
        if (m_contents->item(row)->isHidden())
            m_search->clear();
        m_contents->setCurrentRow(row);
        scrollTo(anchor);
    }
}

QString ManualWindow::currentTopic() const
{
    const int row = m_contents->currentRow();
    return row < 0 ? QString() : m_topics[row].id;
}

void ManualWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeContents();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dressDocument();
}

void ManualWindow::sizeContents()
{
    const int height = std::max(metrics::hitTarget, m_contents->fontMetrics().height() + metrics::spaceS);
    for (int row = 0; row < m_contents->count(); ++row)
        m_contents->item(row)->setSizeHint({ 0, height });
}

void ManualWindow::showRow(int row)
{
    if (row < 0)
        return;
    const ManualTopic &topic = m_topics[row];
    m_text->setMarkdown(QStringLiteral("# ") + topic.title + u'\n' + topic.markdown);
    dressDocument();
    markHits();
    m_text->verticalScrollBar()->setValue(0);
}

void ManualWindow::scrollTo(const QString &anchor)
{
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != anchor)
            continue;
        m_text->setTextCursor(QTextCursor(block));
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect().top());
        return;
    }
}

/// Markdown knows neither the type scale nor the theme; both are laid over the text.
void ManualWindow::dressDocument()
{
    const Colors &colors = colorsOf(this);
    const QFont mono = fontFor(TextStyle::Mono);
    QTextDocument *document = m_text->document();
    document->setDefaultFont(fontFor(TextStyle::Body));
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        const int level = format.headingLevel();
        if (level > 0) {
            format.setTopMargin(level == 1 ? 0 : metrics::spaceXl);
            format.setBottomMargin(metrics::spaceS);
        }
        cursor.setBlockFormat(format);
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat dress;
            if (level > 0)
                dress.setFont(fontFor(level == 1 ? TextStyle::Title : TextStyle::Section));
            else if (fragment.charFormat().fontFixedPitch()) {
                dress.setFontFamilies(mono.families());
                dress.setBackground(colors[Role::Raised]);
            }
            if (fragment.charFormat().isAnchor())
                dress.setForeground(colors[Role::Accent]);
            QTextCursor over(document);
            over.setPosition(fragment.position());
            over.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            over.mergeCharFormat(dress);
        }
    }
    const QList<QTextFrame *> frames = document->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(colors[Role::Border]);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(metrics::spaceS);
        table->setFormat(format);
    }
}

void ManualWindow::filter(const QString &words)
{
    int firstShown = -1;
    for (int row = 0; row < m_topics.size(); ++row) {
        const ManualTopic &topic = m_topics[row];
        const bool hit = words.isEmpty() || topic.title.contains(words, Qt::CaseInsensitive)
            || topic.markdown.contains(words, Qt::CaseInsensitive);
        m_contents->item(row)->setHidden(!hit);
        if (hit && firstShown < 0)
            firstShown = row;
    }
    const QListWidgetItem *current = m_contents->currentItem();
    if (firstShown >= 0 && (!current || current->isHidden()))
        m_contents->setCurrentRow(firstShown);
    markHits();
}

void ManualWindow::markHits()
{
    QList<QTextEdit::ExtraSelection> hits;
    const QString words = m_search->text();
    const Colors &colors = colorsOf(this);
    if (!words.isEmpty()) {
        QTextCursor found = m_text->document()->find(words, 0);
        while (!found.isNull()) {
            QTextEdit::ExtraSelection hit;
            hit.cursor = found;
            hit.format.setBackground(colors[Role::WarningSoft]);
            hit.format.setForeground(colors[Role::Text]);
            hits << hit;
            found = m_text->document()->find(words, found);
        }
    }
    m_text->setExtraSelections(hits);
}

} // namespace kerbscope::ui
