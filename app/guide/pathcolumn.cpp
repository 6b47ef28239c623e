// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/pathcolumn.h"

#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/flowlayout.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/scrollcolumn.h"
#include "app/presentation/widgets/signlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr qsizetype factsShown = 4;

/// One fact wraps; of several each has one line, and the rest is a matter of the evidence page.
void addText(QVBoxLayout *column, const PathEntry &entry)
{
    const QStringList lines = entry.text.split(u'\n');
    if (lines.size() == 1) {
        QLabel *text = plainLabel(format::breakable(entry.text));
        text->setAccessibleName(entry.text);
        text->setWordWrap(true);
        column->addWidget(text);
        return;
    }
    for (const QString &line : lines.first(std::min(factsShown, lines.size())))
        column->addWidget(new ElidedLabel(line));
    if (lines.size() > factsShown) {
        QLabel *more = plainLabel(PathColumn::tr("and %1 more").arg(lines.size() - factsShown), TextStyle::Caption);
        more->setToolTip(entry.text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
        setTone(more, Role::Muted);
        column->addWidget(more);
    }
}

} // namespace

PathColumn::PathColumn(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_empty(plainLabel(tr("Nothing yet. Every answer, paste and check will stand here and can be changed."),
          TextStyle::Body, this))
    , m_back(makeButton(Icon::Back, tr("Back"), ButtonKind::Quiet, this))
    , m_restart(makeButton(Icon::Undo, tr("Restart"), ButtonKind::Quiet, this))
{
    setTone(m_empty, Role::Muted);
    m_empty->setWordWrap(true);
    m_back->setToolTip(tr("Back to the last question (Alt+Left)"));
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_restart->setToolTip(tr("Take all answers back; codes and evidence stay"));
    connect(m_back, &QPushButton::clicked, this, &PathColumn::backRequested);
    connect(m_restart, &QPushButton::clicked, this, &PathColumn::restartRequested);

    m_lines->setSpacing(metrics::spaceXs);
    auto *scroll = new ScrollColumn;
    scroll->setAccessibleName(tr("Path so far"));
    scroll->column()->addWidget(m_empty);
    scroll->column()->addLayout(m_lines);
    scroll->column()->addStretch(1);

    auto *buttons = new FlowLayout(metrics::spaceXs);
    buttons->addWidget(m_back);
    buttons->addWidget(m_restart);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    column->addWidget(sectionTitle(tr("Path so far"), this));
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    setEntries({}, {});
}

void PathColumn::setEntries(const QList<PathEntry> &entries, const QString &editing)
{
    if (entries == m_entries && editing == m_editing && m_lines->count() > 0)
        return;
    m_entries = entries;
    m_editing = editing;
    clearLayout(m_lines);
    bool anyAnswer = false;
    for (const PathEntry &entry : m_entries) {
        anyAnswer = anyAnswer || !entry.finding.isEmpty();
        m_lines->addWidget(makeLine(entry, !editing.isEmpty() && entry.finding == editing));
    }
    m_empty->setVisible(m_entries.isEmpty());
    m_back->setEnabled(anyAnswer || !editing.isEmpty());
    m_restart->setEnabled(anyAnswer);
}

QWidget *PathColumn::makeLine(const PathEntry &entry, bool marked)
{
    auto *line = new QFrame;
    if (marked)
        line->setProperty("kind", QStringLiteral("card"));
    auto *sign = new SignLabel(entry.icon, Role::Muted);
    sign->setAccessibleName(entry.origin);
    sign->setToolTip(entry.origin);

    QLabel *title = plainLabel(entry.title, TextStyle::Caption);
    setTone(title, Role::Muted);
    title->setWordWrap(true);

    const bool isAnswer = !entry.finding.isEmpty();
    auto *edit = isAnswer ? makeIconButton(Icon::Edit, tr("Change the answer: %1").arg(entry.title))
                          : makeIconButton(Icon::Forward, tr("Show the evidence: %1").arg(entry.title));
    auto *remove = isAnswer ? makeIconButton(Icon::Close, tr("Take the answer back: %1").arg(entry.title))
                            : makeIconButton(Icon::Close, tr("Remove from the case: %1").arg(entry.title));
    for (QToolButton *button : { edit, remove })
        button->setFixedSize(28, 28);
    if (isAnswer) {
        connect(edit, &QToolButton::clicked, this, [this, finding = entry.finding] { Q_EMIT editRequested(finding); });
        connect(remove, &QToolButton::clicked, this, [this, finding = entry.finding] { Q_EMIT withdrawRequested(finding); });
    } else {
        connect(edit, &QToolButton::clicked, this, [this, id = entry.evidenceId] { Q_EMIT evidenceRequested(id); });
        connect(remove, &QToolButton::clicked, this, [this, id = entry.evidenceId] { Q_EMIT removeRequested(id); });
    }

    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(title, 1);
    head->addWidget(edit);
    head->addWidget(remove);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(head);
    addText(words, entry);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(metrics::spaceXs, 0, 0, metrics::spaceXs);
    row->setSpacing(metrics::spaceS);
    auto *signColumn = new QVBoxLayout;
    signColumn->addSpacing(metrics::spaceXs + 1);
    signColumn->addWidget(sign);
    signColumn->addStretch();
    row->addLayout(signColumn);
    row->addLayout(words, 1);
    return line;
}

} // namespace kerbscope::ui
