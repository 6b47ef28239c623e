// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reference/decodersview.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/card.h"
#include "app/presentation/widgets/emptystate.h"
#include "app/presentation/widgets/fieldsigns.h"
#include "app/presentation/widgets/flowlayout.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/notebox.h"
#include "app/presentation/widgets/scrollcolumn.h"
#include "app/presentation/words.h"
#include "app/shell/session.h"
#include "core/catalog/codewords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int waitMs = 60; ///< typing goes on meanwhile
constexpr qsizetype mostReadings = 5;
constexpr qsizetype mostItems = 64;

} // namespace

QString asText(const Decoding &decoding)
{
    QStringList lines { QStringLiteral("%1: %2").arg(decoding.title, decoding.value) };
    if (!decoding.summary.isEmpty())
        lines << decoding.summary;
    for (const DecodedItem &item : decoding.items)
        lines << (item.text.isEmpty() ? QStringLiteral("- %1").arg(item.name) : QStringLiteral("- %1: %2").arg(item.name, item.text));
    return (lines + decoding.notes).join(u'\n');
}

DecodersView::DecodersView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_input(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_readings(new ScrollColumn(this))
    , m_soon(new QTimer(this))
{
    layOut();
    m_soon->setSingleShot(true);
    m_soon->setInterval(waitMs);
    connect(m_input, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DecodersView::showReadings);
    connect(m_soon, &QTimer::timeout, this, &DecodersView::showReadings);
    showExamples();
}

void DecodersView::layOut()
{
    m_input->setObjectName(QStringLiteral("decoderInput"));
    m_input->setPlaceholderText(tr("0x40810010, 0x1C, -1765328360, 0xC000006D, a time, a SID, a token"));
    m_input->setAccessibleName(tr("Value to take apart"));
    m_input->setProperty("kind", QStringLiteral("search"));
    addClearSign(m_input);
    m_kind->setObjectName(QStringLiteral("decoderKind"));
    setPurpose(m_kind, tr("Read it as"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(24);
    m_kind->addItem(tr("Whatever fits"), QString());
    for (const DecoderInfo &decoder : decoders())
        m_kind->addItem(QString::fromUtf8(decoder.title), QString::fromLatin1(decoder.kind));

    auto *back = makeButton(Icon::Back, tr("Codes"), ButtonKind::Quiet, this);
    back->setToolTip(tr("Back to the codes (Esc)"));
    connect(back, &QPushButton::clicked, this, &DecodersView::backRequested);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceS);
    head->setContentsMargins(0, 0, metrics::spaceL, 0);
    head->addWidget(back);
    head->addWidget(m_input, 1);
    head->addWidget(m_kind);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceM);
    column->addLayout(head);
    column->addWidget(m_readings, 1);
    m_readings->setAccessibleName(tr("What the value says"));
    m_readings->column()->setContentsMargins(0, 0, metrics::spaceL, metrics::spaceXl);
    m_readings->column()->setSpacing(metrics::spaceM);
    setFocusProxy(m_input);
}

void DecodersView::decode(const QString &value, const QString &kind)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    m_input->setText(value);
    m_soon->stop();
    showReadings();
}

void DecodersView::showExamples()
{
    m_readings->clear();
    m_readings->column()->addWidget(sectionTitle(tr("What can be taken apart")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::spaceL);
    grid->setVerticalSpacing(metrics::spaceXs);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const DecoderInfo &decoder : decoders()) {
        const QString example = QString::fromUtf8(decoder.example);
        QPushButton *use = makeButton(example.size() > 40 ? example.left(39) + u'…' : example, ButtonKind::Link);
        use->setAccessibleDescription(tr("Take this example apart"));
        connect(use, &QPushButton::clicked, this,
            [this, example, kind = QString::fromLatin1(decoder.kind)] { decode(example, kind); });
        grid->addWidget(use, row, 0, Qt::AlignLeft);
        QLabel *title = plainLabel(QString::fromUtf8(decoder.title));
        title->setWordWrap(true);
        grid->addWidget(title, row++, 1);
    }
    m_readings->column()->addLayout(grid);
    m_readings->column()->addStretch(1);
}

void DecodersView::showReadings()
{
    const QString value = m_input->text().trimmed();
    if (value.isEmpty()) {
        showExamples();
        return;
    }
    const Result<QList<Decoding>> readings = kerbscope::decode(value, m_kind->currentData().toString());
    setUpdatesEnabled(false);
    m_readings->clear();
    if (!readings) {
        m_readings->column()->addWidget(new EmptyState(Icon::Question, tr("That says nothing yet"), sentenceOf(readings.error())), 1);
    } else {
        for (qsizetype i = 0; i < std::min(readings->size(), mostReadings); ++i)
            addReading(readings->at(i));
        if (readings->size() > 1) {
            QLabel *hint = plainLabel(tr("The value alone does not tell which reading is meant; the likeliest comes first."), TextStyle::Caption);
            setTone(hint, Role::Muted);
            hint->setWordWrap(true);
            m_readings->column()->addWidget(hint);
        }
        m_readings->column()->addStretch(1);
    }
    m_readings->verticalScrollBar()->setValue(0);
    setUpdatesEnabled(true);
}

void DecodersView::addReading(const Decoding &decoding)
{
    auto *card = new Card;
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::spaceS);
    QLabel *title = sectionTitle(decoding.title);
    title->setWordWrap(true);
    top->addWidget(title, 1);
    top->addWidget(new CopyChip(decoding.value, tr("value")));
    auto *copy = new CopyButton(tr("reading"));
    copy->setText(asText(decoding));
    top->addWidget(copy);
    card->body()->addLayout(top);
    if (!decoding.summary.isEmpty())
        card->body()->addWidget(new ProseLabel(decoding.summary));
    if (!decoding.items.isEmpty()) {
        auto *rows = new QGridLayout;
        rows->setHorizontalSpacing(metrics::spaceL);
        rows->setVerticalSpacing(metrics::spaceXs);
        rows->setColumnStretch(1, 1);
        for (int row = 0; row < std::min(decoding.items.size(), mostItems); ++row)
            addItem(*rows, row, decoding.items[row]);
        card->body()->addLayout(rows);
    }
    for (const QString &note : decoding.notes)
        card->body()->addWidget(new NoteBox(Role::Info, Icon::Info, note));
    m_readings->column()->addWidget(card);
}

void DecodersView::addItem(QGridLayout &rows, int row, const DecodedItem &item)
{
    const bool known = !item.code.isEmpty() && m_session.catalog().entry(item.code).has_value();
    if (known) {
        QPushButton *link = makeButton(item.name, ButtonKind::Link);
        link->setToolTip(tr("Show %1 in the reference").arg(item.code));
        link->setAccessibleDescription(tr("Shows %1 in the reference").arg(item.code));
        connect(link, &QPushButton::clicked, this, [this, id = item.code] { Q_EMIT codeRequested(id); });
        rows.addWidget(link, row, 0, Qt::AlignLeft | Qt::AlignTop);
    } else {
        QLabel *name = plainLabel(item.name, TextStyle::Strong);
        name->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows.addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignTop);
    }
    QStringList texts { item.text, known ? meaningOf(item) : QString() };
    texts.removeAll(QString());
    texts.removeDuplicates();
    auto *text = new ProseLabel(texts.join(QStringLiteral(": ")));
    rows.addWidget(text, row, 1);
}

QString DecodersView::meaningOf(const DecodedItem &item) const
{
    const auto entry = m_session.catalog().entry(item.code, m_session.language());
    if (!entry)
        return {};
    return entry->title.isEmpty() || entry->title == item.name ? entry->meaning : entry->title;
}

} // namespace kerbscope::ui
