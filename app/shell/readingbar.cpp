// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/readingbar.h"

#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"
#include "app/shell/readings.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int patienceMs = 400;  ///< what is read sooner needs no bar
constexpr int refreshMs = 250;
constexpr int steps = 1000;
constexpr int longestRows = 4;
constexpr double worthGuessing = 0.05; ///< share from which the rest can be guessed

} // namespace

/// One reading.
class ReadingBar::Row : public QWidget
{
public:
    Row(Readings &readings, const Reading &reading, QWidget *parent)
        : QWidget(parent)
        , m_name(new ElidedLabel(ReadingBar::tr("Reading %1").arg(reading.source)))
        , m_bar(new QProgressBar)
        , m_words(plainLabel({}, TextStyle::Caption))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::spaceM);
        m_name->setElideMode(Qt::ElideMiddle);
        setTone(m_words, Role::Muted);
        m_bar->setTextVisible(false);
        m_bar->setFixedHeight(metrics::spaceS);
        m_bar->setMinimumWidth(160);
        m_bar->setAccessibleName(m_name->fullText());
        QPushButton *stop = makeButton(Icon::Close, ReadingBar::tr("Stop"), ButtonKind::Quiet);
        stop->setAccessibleName(ReadingBar::tr("Stop reading %1").arg(reading.source));
        QObject::connect(stop, &QPushButton::clicked, this, [&readings, id = reading.id] { readings.cancel(id); });
        row->addWidget(m_name, 2);
        row->addWidget(m_bar, 3);
        row->addWidget(m_words);
        row->addWidget(stop);
    }

    void show(const Reading &reading)
    {
        // Without a total the bar is busy.
        m_bar->setRange(0, reading.total > 0 ? steps : 0);
        if (reading.total > 0)
            m_bar->setValue(static_cast<int>(static_cast<double>(reading.read) / static_cast<double>(reading.total) * steps));
        m_words->setText(words(reading));
        m_bar->setAccessibleDescription(m_words->text());
    }

private:
    ElidedLabel *m_name;
    QProgressBar *m_bar;
    QLabel *m_words;
};

ReadingBar::ReadingBar(Readings &readings, QWidget *parent)
    : QFrame(parent)
    , m_readings(readings)
    , m_column(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("bar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("What is being read"));
    m_column->setContentsMargins(metrics::pageMargin, metrics::spaceXs, metrics::pageMargin, metrics::spaceXs);
    m_column->setSpacing(0);
    hide();
    m_clock.setInterval(refreshMs);
    connect(&m_clock, &QTimer::timeout, this, &ReadingBar::refresh);
    connect(&m_readings, &Readings::started, &m_clock, qOverload<>(&QTimer::start));
    connect(&m_readings, &Readings::progressed, this, &ReadingBar::refresh);
    connect(&m_readings, &Readings::ended, this, &ReadingBar::refresh);
}

QString ReadingBar::words(const Reading &reading)
{
    const QLocale locale;
    const qint64 elapsed = reading.since.elapsed() / 1000;
    QStringList parts;
    if (reading.total > 0) {
        const double share = static_cast<double>(reading.read) / static_cast<double>(reading.total);
        if (reading.read >= reading.total) {
            parts << tr("read, now drawing findings from it");
        } else {
            parts << tr("%1 %").arg(static_cast<int>(share * 100))
                  << tr("%1 of %2").arg(locale.formattedDataSize(reading.read), locale.formattedDataSize(reading.total));
        }
        if (elapsed > 0)
            parts << tr("%1 so far").arg(format::duration(std::chrono::seconds(elapsed)));
        if (share > worthGuessing && reading.read < reading.total && elapsed > 1)
            parts << tr("about %1 to go").arg(format::duration(std::chrono::seconds(std::max<qint64>(
                1, static_cast<qint64>(static_cast<double>(elapsed) * (1 - share) / share)))));
    } else if (elapsed > 0) {
        parts << tr("%1 so far").arg(format::duration(std::chrono::seconds(elapsed)));
    }
    return parts.join(QStringLiteral(" · "));
}

void ReadingBar::refresh()
{
    QList<Reading> running = m_readings.running();
    if (running.isEmpty())
        m_clock.stop();
    running.removeIf([](const Reading &reading) { return reading.since.elapsed() < patienceMs; });
    std::ranges::sort(running, {}, &Reading::id);
    if (running.size() > longestRows)
        running.resize(longestRows);
    for (const int id : m_rows.keys()) {
        if (std::ranges::none_of(running, [&](const Reading &reading) { return reading.id == id; }))
            m_rows.take(id)->deleteLater();
    }
    for (const Reading &reading : std::as_const(running)) {
        Row *&row = m_rows[reading.id];
        if (row == nullptr) {
            row = new Row(m_readings, reading, this);
            m_column->addWidget(row);
        }
        row->show(reading);
        row->setVisible(true);
    }
    setVisible(!m_rows.isEmpty());
}

} // namespace kerbscope::ui
