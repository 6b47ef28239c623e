// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reference/codedetail.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/badge.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/card.h"
#include "app/presentation/widgets/emptystate.h"
#include "app/presentation/widgets/flowlayout.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/notebox.h"
#include "app/presentation/widgets/prose.h"
#include "app/reference/codenotebox.h"
#include "app/reference/codetext.h"
#include "app/reference/notations.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

QWidget *flowOf(const QList<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(metrics::spaceXs + 2, box);
    for (QWidget *widget : widgets)
        flow->addWidget(widget);
    return box;
}

QString joined(const QStringList &items) { return items.join(QStringLiteral(", ")); }

} // namespace

CodeDetail::CodeDetail(Names nameOf, Names packTitle, QWidget *parent)
    : ScrollColumn(parent)
    , m_nameOf(std::move(nameOf))
    , m_packTitle(std::move(packTitle))
{
    setAccessibleName(tr("About the code"));
    column()->setContentsMargins(0, 0, metrics::spaceL, metrics::spaceXl);
}

void CodeDetail::showNothing(const QString &title, const QString &text)
{
    m_entry = {};
    m_noteBox = nullptr; // it goes later
    clear();
    column()->addWidget(new EmptyState(Icon::Codes, title, text), 1);
}

void CodeDetail::takeNote(const QString &theirs)
{
    if (m_noteBox)
        m_noteBox->takeNote(theirs);
}

void CodeDetail::showEntry(const CodeEntry &entry, const QString &familyTitle, bool marked, const QString &note)
{
    setUpdatesEnabled(false);
    clear();
    m_entry = entry;
    auto *noteBox = new CodeNoteBox(marked, note);
    noteBox->setShared(m_notesShared);
    m_noteBox = noteBox;
    connect(noteBox, &CodeNoteBox::marked, this, [this, id = entry.id](bool on) { Q_EMIT this->marked(id, on); });
    connect(noteBox, &CodeNoteBox::noteChanged, this, [this, id = entry.id](const QString &text) { Q_EMIT noteChanged(id, text); });
    addHead(familyTitle);
    addNotations();
    addNotes();
    addButtons(noteBox);
    addTexts();
    addOccurrences();
    addRelated();
    column()->addWidget(noteBox);
    addSources();
    column()->addStretch(1);
    setUpdatesEnabled(true);
    verticalScrollBar()->setValue(0);
}

void CodeDetail::addHead(const QString &familyTitle)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::spaceS);
    top->addWidget(new Badge(signOf(m_entry.kind)));
    QLabel *family = plainLabel(familyTitle, TextStyle::Caption);
    setTone(family, Role::Muted);
    top->addWidget(family, 1);
    if (!m_entry.pack.isEmpty()) {
        auto *badge = new Badge(Sign { Icon::People, m_packTitle(m_entry.pack), Role::Accent });
        badge->setToolTip(tr("From your company’s knowledge pack"));
        top->addWidget(badge);
    }
    column()->addLayout(top);

    QLabel *symbol =
        plainLabel(m_entry.symbols.isEmpty() ? m_entry.code : m_entry.symbols.first(), TextStyle::Headline);
    symbol->setWordWrap(true);
    symbol->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column()->addWidget(symbol);
    if (!m_entry.title.isEmpty())
        column()->addWidget(sectionTitle(m_entry.title));
    if (!m_entry.message.isEmpty()) {
        auto *message = new ProseLabel(tr("Official text: “%1”").arg(m_entry.message));
        setTone(message, Role::Muted);
        column()->addWidget(message);
    }
}

void CodeDetail::addNotations()
{
    QList<QWidget *> chips;
    for (const Notation &notation : notationsOf(m_entry))
        chips << new CopyChip(notation.value, notation.label);
    for (const QString &symbol : m_entry.symbols)
        chips << new CopyChip(symbol, tr("symbol"));
    column()->addWidget(flowOf(chips));
    if (!m_entry.aliases.isEmpty()) {
        auto *aliases = new ProseLabel(tr("Also written: %1").arg(joined(m_entry.aliases)));
        setTone(aliases, Role::Muted);
        column()->addWidget(aliases);
    }
}

void CodeDetail::addButtons(CodeNoteBox *noteBox)
{
    QPushButton *use = makeButton(Icon::Plus, tr("Use in this case"), ButtonKind::Primary);
    use->setAccessibleDescription(tr("Takes the code into the open case and opens the guide"));
    connect(use, &QPushButton::clicked, this, [this] { Q_EMIT useRequested(m_entry.id); });
    auto *text = new CopyTextButton(tr("Copy as text"), codeAsText(m_entry));
    auto *markdown = new CopyTextButton(tr("Copy as Markdown"), codeAsMarkdown(m_entry));
    auto *link = new CopyTextButton(tr("Copy link"), codeLink(m_entry));
    link->setToolTip(tr("A line that finds this code when it is pasted into the box at the top"));
    QPushButton *print = makeButton(Icon::Print, tr("Print…"));
    connect(print, &QPushButton::clicked, this, &CodeDetail::printRequested);
    column()->addWidget(flowOf({ use, noteBox->markButton(), text, markdown, link, print }));
}

void CodeDetail::addNotes()
{
    if (!m_entry.meaning.isEmpty())
        column()->addWidget(new ProseLabel(m_entry.meaning));
    if (!m_entry.conflict.isEmpty())
        column()->addWidget(new NoteBox(Role::Warning, Icon::Warning, tr("Sources differ: %1").arg(m_entry.conflict)));
    if (!m_entry.standing.isEmpty())
        column()->addWidget(new NoteBox(Role::Info, Icon::Info, tr("Standing: %1").arg(m_entry.standing)));
}

void CodeDetail::addTexts()
{
    auto part = [this](const QString &title, const QStringList &items, ListStyle style) {
        if (items.isEmpty())
            return;
        column()->addSpacing(metrics::spaceXs);
        column()->addWidget(sectionTitle(title));
        addList(column(), items, style);
    };
    part(tr("When it occurs"), m_entry.when, ListStyle::Bullets);
    part(tr("Likely causes"), m_entry.causes, ListStyle::Numbers);
    if (!m_entry.actions.isEmpty()) {
        column()->addSpacing(metrics::spaceXs);
        column()->addWidget(sectionTitle(tr("What to do")));
        addSteps(column(), m_entry.actions);
    }
    part(tr("How to verify"), m_entry.verify, ListStyle::Bullets);
    if (!m_entry.raisedBy.isEmpty())
        part(tr("Raised by"), { m_entry.raisedBy }, ListStyle::Bullets);
    part(tr("Seen in"), m_entry.seen, ListStyle::Bullets);
}

void CodeDetail::addOccurrences()
{
    if (m_entry.occurrences.isEmpty())
        return;
    column()->addSpacing(metrics::spaceXs);
    column()->addWidget(
        sectionTitle(m_entry.occurrences.size() == 1 ? tr("Where it comes from") : tr("One code, several situations")));
    for (const Occurrence &occurrence : m_entry.occurrences) {
        auto *card = new Card;
        QLabel *title = plainLabel(occurrence.title, TextStyle::Strong);
        title->setWordWrap(true);
        card->body()->addWidget(title);
        auto line = [card](const QString &name, const QString &text) {
            if (text.isEmpty())
                return;
            QLabel *heading = plainLabel(name, TextStyle::Caption);
            setTone(heading, Role::Muted);
            card->body()->addWidget(heading);
            card->body()->addWidget(new ProseLabel(text));
        };
        line(tr("When"), occurrence.when);
        line(tr("What one sees"), occurrence.symptom);
        line(tr("What to do"), occurrence.remedy);
        column()->addWidget(card);
    }
}

void CodeDetail::addRelated()
{
    QList<QWidget *> links;
    for (const QString &id : m_entry.seeAlso) {
        const QString name = m_nameOf(id);
        if (name.isEmpty())
            continue;
        QPushButton *link = makeButton(name, ButtonKind::Link);
        link->setToolTip(id.toHtmlEscaped());
        link->setAccessibleDescription(tr("Related code %1").arg(id));
        connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT codeRequested(id); });
        links << link;
    }
    if (links.isEmpty())
        return;
    column()->addSpacing(metrics::spaceXs);
    column()->addWidget(sectionTitle(tr("Related codes")));
    column()->addWidget(flowOf(links));
}

void CodeDetail::addSources()
{
    QStringList lines;
    for (const SourceRef &source : m_entry.sources)
        lines << (source.place.isEmpty() ? source.title : QStringLiteral("%1, %2").arg(source.title, source.place));
    if (lines.isEmpty())
        return;
    column()->addSpacing(metrics::spaceXs);
    auto *label = new ProseLabel(tr("Source: %1").arg(lines.join(QStringLiteral("; "))));
    setTextStyle(label, TextStyle::Caption);
    setTone(label, Role::Muted);
    column()->addWidget(label);
}

} // namespace kerbscope::ui
