// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process to the first paint of the window, and the memory then. With --empty an empty Qt Widgets
// window, for the ratio; tests/bench/run.sh calls both in turn. With --stay it prints nothing and stays (startup.py).

#include "app/pages.h"
#include "app/presentation/theme.h"
#include "app/settings/preferences.h"
#include "app/shared/catalogpath.h"
#include "app/shell/caseshelf.h"
#include "app/shell/language.h"
#include "app/shell/mainwindow.h"
#include "app/shell/navigator.h"
#include "app/shell/session.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace kerbscope;
using namespace kerbscope::ui;

namespace {

double secondsSinceProcessStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9
        - fields.at(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
}

long residentKilobytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').at(1).toLong() * (sysconf(_SC_PAGESIZE) / 1024);
}

class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && !m_done && watched->isWidgetType()) {
            m_done = true;
            QTimer::singleShot(0, [] {
                const double painted = secondsSinceProcessStart();
                QTimer::singleShot(300, [painted] {
                    if (QCoreApplication::arguments().contains(QStringLiteral("--stay")))
                        return;
                    std::printf("%.3f %ld\n", painted, residentKilobytes());
                    QCoreApplication::quit();
                });
            });
        }
        return false;
    }

private:
    bool m_done = false;
};

int show(QMainWindow &window, QApplication &application)
{
    FirstPaint firstPaint;
    window.installEventFilter(&firstPaint);
    window.resize(1280, 800);
    window.show();
    return application.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (QApplication::arguments().contains(QStringLiteral("--empty"))) {
        QMainWindow window;
        return show(window, application);
    }
    const QTemporaryDir folder;
    Theme theme(application);
    theme.setMode(ThemeMode::Light);
    Result<Catalog> catalog = Catalog::open(findCatalog(QApplication::applicationDirPath()));
    if (!catalog) {
        std::fprintf(stderr, "%s\n", qPrintable(catalog.error().toString()));
        return 1;
    }
    Session session({ std::move(*catalog), makeTicketSource(), [] { return fromDateTime(QDateTime::currentDateTimeUtc()); },
        QTimeZone::systemTimeZone(), {} });
    Navigator navigator;
    CaseShelf shelf(session, folder.path());
    Language language(session, QStringLiteral("en"));
    Preferences preferences({}, {});
    const PageContext context { session, navigator, shelf, theme, language, preferences };
    MainWindow window(context);
    window.setPages(&addPageTo);
    return show(window, application);
}
