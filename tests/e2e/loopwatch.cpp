// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs how long the event loop of a real program stands still. It is loaded beside the program (LD_PRELOAD), so that nothing of
// it is in what is shipped:
//
//     LD_PRELOAD=libloopwatch.so KERBSCOPE_LOOPWATCH=FILE kerbscope
//
// A timer of one millisecond tells how long the loop did not turn. FILE gets a line for each block of 20 ms or more: milliseconds
// that passed, milliseconds of processor time of the thread (on a busy computer the first holds what others took), the page,
// and the event within it that took longest with its receiver; on leaving, the longest of each kind.

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QMetaEnum>
#include <QStackedWidget>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <memory>

namespace {

constexpr double noted = 20; // ms

double threadMs()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

QString currentPage()
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        const auto *pages = window->inherits("QMainWindow") ? window->findChild<QStackedWidget *>() : nullptr;
        if (pages && pages->currentWidget())
            return QString::fromLatin1(pages->currentWidget()->metaObject()->className()).section(QStringLiteral("::"), -1);
    }
    return QStringLiteral("start");
}

class LoopWatch : public QObject
{
public:
    explicit LoopWatch(const QString &path)
        : QObject(qApp)
        , m_log(path)
    {
        if (!m_log.open(QIODevice::WriteOnly | QIODevice::Append))
            return;
        QInternal::registerCallback(QInternal::EventNotifyCallback, &LoopWatch::eventBegins);
        connect(&m_timer, &QTimer::timeout, this, [this] { turned(); });
        connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { sumUp(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
        m_since.start();
        m_processor = threadMs();
    }

private:
    struct Step {
        QString name;
        double at = 0;
    };

    /// Called by Qt before each event; never takes one.
    static bool eventBegins(void **data)
    {
        if (s_watch)
            s_watch->begins(static_cast<QObject *>(data[0]), static_cast<QEvent *>(data[1]));
        return false;
    }

    void begins(const QObject *receiver, const QEvent *event)
    {
        if (receiver == &m_timer || receiver->thread() != thread())
            return;
        const double now = threadMs();
        noteStep(now);
        m_step = { QString::fromLatin1(receiver->metaObject()->className()) + u' ' + receiver->objectName() + u' '
                + QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())),
            now };
    }

    void noteStep(double now)
    {
        if (now - m_step.at > m_worstMs && !m_step.name.isEmpty()) {
            m_worst = m_step.name;
            m_worstMs = now - m_step.at;
        }
    }

    void turned()
    {
        const double now = threadMs();
        noteStep(now);
        const double passed = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
        const double processor = now - m_processor;
        const QString page = currentPage();
        if (m_started && std::max(passed, processor) >= noted) {
            QTextStream(&m_log) << QStringLiteral("block %1 ms, processor %2 ms, %3: %4 (%5 ms)\n")
                                       .arg(passed, 0, 'f', 1).arg(processor, 0, 'f', 1).arg(page, m_worst).arg(m_worstMs, 0, 'f', 1);
            m_log.flush();
        }
        if (m_started) {
            m_longest = std::max(m_longest, passed);
            m_longestProcessor = std::max(m_longestProcessor, processor);
        }
        // The start is measured by itself: it ends when the window has been idle for the first time.
        m_started = m_started || (page != QLatin1String("start") && passed < 2 && ++m_quiet > 100);
        m_worst.clear();
        m_worstMs = 0;
        m_step = {};
        m_since.restart();
        m_processor = threadMs();
    }

    void sumUp()
    {
        s_watch = nullptr;
        QTextStream(&m_log) << QStringLiteral("longest block of the event loop: %1 ms, of its processor time: %2 ms\n")
                                   .arg(m_longest, 0, 'f', 1).arg(m_longestProcessor, 0, 'f', 1);
        m_log.flush();
    }

    QFile m_log;
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_processor = 0;
    Step m_step;
    QString m_worst;
    double m_worstMs = 0;
    double m_longest = 0;
    double m_longestProcessor = 0;
    int m_quiet = 0;
    bool m_started = false;

public:
    static inline LoopWatch *s_watch = nullptr;
};

void startWatch()
{
    const QString path = qEnvironmentVariable("KERBSCOPE_LOOPWATCH");
    qunsetenv("LD_PRELOAD"); // not in the processes that the program starts
    if (path.isEmpty() || !qobject_cast<QApplication *>(QCoreApplication::instance()))
        return;
    LoopWatch::s_watch = new LoopWatch(path);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(startWatch)
