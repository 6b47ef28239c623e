// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/sourcetext.h"

#include "app/presentation/colors.h"
#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr qsizetype shortestQuote = 8; ///< characters; anything shorter stands everywhere
constexpr int mostMarks = 200;

} // namespace

class SourceText::Margin : public QWidget
{
public:
    explicit Margin(SourceText *text)
        : QWidget(text)
        , m_text(text)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintMargin(event->rect()); }

private:
    SourceText *m_text;
};

QList<int> tellingLines(const QString &text, const QList<Finding> &findings)
{
    static const QRegularExpression named(QStringLiteral("\\bline (\\d+)\\b"));
    QList<int> lines;
    const QStringList all = text.split(u'\n');
    for (const Finding &finding : findings) {
        bool placed = false;
        for (auto hits = named.globalMatch(finding.detail); hits.hasNext();) {
            const int line = hits.next().captured(1).toInt();
            if (line >= 1 && line <= all.size()) {
                lines << line;
                placed = true;
            }
        }
        const QString quote = finding.detail.section(u'\n', 0, 0).trimmed();
        for (qsizetype i = 0; !placed && quote.size() >= shortestQuote && i < all.size(); ++i) {
            const QString line = all.at(i).trimmed();
            if (line.contains(quote, Qt::CaseInsensitive) || (line.size() >= shortestQuote && quote.contains(line, Qt::CaseInsensitive))) {
                lines << static_cast<int>(i) + 1;
                placed = true;
            }
        }
    }
    std::ranges::sort(lines);
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    if (lines.size() > mostMarks)
        lines.resize(mostMarks);
    return lines;
}

SourceText::SourceText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTextStyle(this, TextStyle::Mono);
    setTabChangesFocus(true);
    setAccessibleName(tr("The text as it came"));
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
}

void SourceText::setText(const QString &text, const QList<int> &lines)
{
    m_lines = lines;
    setPlainText(text);
    setViewportMargins(marginWidth(), 0, 0, 0);
    mark();
    setAccessibleDescription(lines.isEmpty() ? tr("No line is marked.") : tr("%n lines are marked; F8 goes to the next.", nullptr, static_cast<int>(lines.size())));
    if (!lines.isEmpty()) {
        setTextCursor(QTextCursor(document()->findBlockByNumber(lines.first() - 1)));
        centerCursor();
    }
}

void SourceText::goToMark(int step)
{
    if (m_lines.isEmpty())
        return;
    const int here = textCursor().blockNumber() + 1;
    auto next = step > 0 ? std::ranges::upper_bound(m_lines, here) : std::ranges::lower_bound(m_lines, here);
    if (step > 0)
        next = next == m_lines.end() ? m_lines.begin() : next;
    else
        next = next == m_lines.begin() ? m_lines.end() - 1 : next - 1;
    setTextCursor(QTextCursor(document()->findBlockByNumber(*next - 1)));
    centerCursor();
}

void SourceText::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const Colors &colors = colorsOf(this);
    for (const int line : std::as_const(m_lines)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        mark.format.setBackground(colors[Role::WarningSoft]);
        mark.format.setForeground(colors[Role::Text]);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    setExtraSelections(marks);
}

int SourceText::marginWidth() const
{
    const int digits = static_cast<int>(QString::number(std::max(1, blockCount())).size());
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * (digits + 2) + metrics::spaceM;
}

void SourceText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), marginWidth(), area.height());
}

void SourceText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
    if (event->type() == QEvent::FontChange)
        setViewportMargins(marginWidth(), 0, 0, 0);
}

void SourceText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F8)
        goToMark(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void SourceText::paintMargin(const QRect &dirty)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(m_margin);
    painter.fillRect(dirty, colors[Role::Raised]);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > dirty.bottom())
            break;
        const int line = block.blockNumber() + 1;
        const bool marked = std::ranges::binary_search(m_lines, line);
        if (marked)
            painter.fillRect(QRectF(0, place.top(), 4, place.height()), colors[Role::Warning]);
        painter.setPen(colors[marked ? Role::Text : Role::Muted]);
        const QRectF words(metrics::spaceS, place.top(), m_margin->width() - metrics::spaceM, fontMetrics().height());
        painter.drawText(words, Qt::AlignRight, marked ? QStringLiteral("▸%1").arg(line) : QString::number(line));
    }
}

} // namespace kerbscope::ui
