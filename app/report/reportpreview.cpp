// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportpreview.h"

#include "app/presentation/colors.h"
#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"
#include "app/report/pdfwriter.h"

#include <QHelpEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr double paperPointSize = 10; ///< of the body of the report
constexpr qsizetype mostMarks = 2000;
constexpr qsizetype mostCharacters = 400'000; ///< of plain formats; more would hold up the window and nobody reads it here

/// Follows nothing and loads nothing, whatever stands in the evidence.
class PageView : public QTextBrowser
{
public:
    PageView()
    {
        setOpenLinks(false);
        setOpenExternalLinks(false);
    }
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// The report's sizes are those of paper; on the screen they grow with the text of the program.
QString inTextSize(QString html, double scale)
{
    static const QRegularExpression size(QStringLiteral("font-size: (\\d+)pt"));
    const qsizetype head = html.indexOf(QLatin1String("</style>"));
    if (scale <= 1.01 || head < 0)
        return html;
    QString style = html.left(head);
    qsizetype from = 0;
    for (QRegularExpressionMatch match = size.match(style, from); match.hasMatch(); match = size.match(style, from)) {
        const QString grown = QStringLiteral("font-size: %1pt").arg(match.captured(1).toDouble() * scale, 0, 'f', 1);
        style.replace(match.capturedStart(), match.capturedLength(), grown);
        from = match.capturedStart() + grown.size();
    }
    return style + html.mid(head);
}

template<typename Editor>
QList<QTextEdit::ExtraSelection> selectionsFor(const Editor *editor, const QList<PseudonymPlace> &marks)
{
    const Colors &colors = colorsOf(editor);
    // The page is paper, light in both themes; the text follows the theme.
    const bool paper = qobject_cast<const QTextBrowser *>(editor);
    const Colors &ground = paper ? Colors::light() : colors;
    QTextCharFormat format;
    format.setBackground(ground[Role::WarningSoft]);
    format.setForeground(ground[Role::Text]);
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(ground[Role::Warning]);
    QList<QTextEdit::ExtraSelection> selections;
    for (const PseudonymPlace &place : marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(editor->document());
        selection.cursor.setPosition(static_cast<int>(place.start));
        selection.cursor.setPosition(static_cast<int>(place.start + place.length), QTextCursor::KeepAnchor);
        selection.format = format;
        selections << selection;
    }
    return selections;
}

} // namespace

ReportPreview::ReportPreview(Side side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_stack(new QStackedWidget)
    , m_page(new PageView)
    , m_text(new QPlainTextEdit)
{
    const QString name = side == Side::After ? tr("Preview of the report") : tr("The report before names were replaced");
    m_page->setAccessibleName(name);
    m_page->viewport()->installEventFilter(this);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything wraps; only rounding sticks out
    m_page->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setAccessibleName(name);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->viewport()->installEventFilter(this);
    setTextStyle(m_text, TextStyle::Mono);
    // Paper: the report's own style sheet is for a white page.
    QPalette paper = Colors::light().toPalette();
    m_page->setPalette(paper);
    m_page->setStyleSheet(QStringLiteral("QTextBrowser { background: #ffffff; color: #1a1c20; }"));

    m_stack->addWidget(m_page);
    m_stack->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    for (QScrollBar *bar : { m_page->verticalScrollBar(), m_text->verticalScrollBar() }) {
        connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
            if (bar == scrollBar() && bar->maximum() > 0)
                Q_EMIT scrolled(static_cast<double>(value) / bar->maximum());
        });
    }
}

QScrollBar *ReportPreview::scrollBar() const
{
    return m_stack->currentWidget() == m_page ? m_page->verticalScrollBar() : m_text->verticalScrollBar();
}

void ReportPreview::show(const RenderedReport &result)
{
    m_replacements = result.report.replacements;
    const QString &text = m_side == Side::After ? result.text : result.before;
    const bool page = ReportFormats::isPage(result.format);
    const int scrolled = page ? m_page->verticalScrollBar()->value() : m_text->verticalScrollBar()->value();
    if (page) {
        m_html = text;
        fillPage();
        m_page->verticalScrollBar()->setValue(scrolled);
    } else {
        m_text->setPlainText(text.size() > mostCharacters
                ? text.left(mostCharacters) + QStringLiteral("\n\n")
                    + tr("(The preview ends here; what is saved is whole.)")
                : text);
        m_text->verticalScrollBar()->setValue(scrolled);
    }
    m_stack->setCurrentWidget(page ? static_cast<QWidget *>(m_page) : m_text);
    mark();
}

void ReportPreview::fillPage()
{
    m_page->document()->setDocumentMargin(metrics::spaceXl);
    fillReportDocument(*m_page->document(), inTextSize(m_html, fontInfo().pointSizeF() / paperPointSize));
}

void ReportPreview::mark()
{
    const bool page = m_stack->currentWidget() == m_page;
    m_marks = m_side == Side::After ? pseudonymsIn(shownText(), m_replacements, mostMarks) : originalsIn(shownText(), m_replacements, mostMarks);
    if (page)
        m_page->setExtraSelections(selectionsFor(m_page, m_marks));
    else
        m_text->setExtraSelections(selectionsFor(m_text, m_marks));
}

QString ReportPreview::shownText() const
{
    // toPlainText() would turn the separators of tables into line ends; toRawText() keeps positions as cursors count them.
    return document()->toRawText();
}

const QTextDocument *ReportPreview::document() const
{
    return m_stack->currentWidget() == m_page ? m_page->document() : m_text->document();
}

bool ReportPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const bool page = watched == m_page->viewport();
    const int position
        = page ? m_page->cursorForPosition(help->pos()).position() : m_text->cursorForPosition(help->pos()).position();
    const auto mark = std::ranges::find_if(m_marks, [position](const PseudonymPlace &place) {
        return position >= place.start && position <= place.start + place.length;
    });
    const auto replaced = mark == m_marks.end()
        ? m_replacements.cend()
        : std::find_if(m_replacements.cbegin(), m_replacements.cend(),
              [&](const Replacement &candidate) { return candidate.pseudonym == mark->pseudonym; });
    if (replaced == m_replacements.cend())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
            (m_side == Side::After ? tr("%1 stands for %2 (shown only here)").arg(replaced->pseudonym, replaced->original)
                                   : tr("%1 is replaced with %2").arg(replaced->original, replaced->pseudonym))
                .toHtmlEscaped());
    return true;
}

void ReportPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_html.isEmpty())
        fillPage();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        mark();
}

} // namespace kerbscope::ui
