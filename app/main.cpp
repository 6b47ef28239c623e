// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages.h"
#include "app/presentation/theme.h"
#include "app/presentation/widgets/emptystate.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/presentation/words.h"
#include "app/settings/preferences.h"
#include "app/shared/buildinfo.h"
#include "app/shared/catalogpath.h"
#include "app/shared/packedcatalog.h"
#include "app/shared/pacworker.h"
#include "app/shared/places.h"
#include "app/shared/readerpath.h"
#include "app/shell/caseshelf.h"
#include "app/shell/language.h"
#include "app/shell/mainwindow.h"
#include "app/shell/navigator.h"
#include "app/shell/packsdialog.h"
#include "app/shell/session.h"
#include "app/shared/settings.h"
#include "app/team/teamlink.h"
#include "core/probes/config/thiscomputer.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace {

using namespace kerbscope;
using namespace kerbscope::ui;

/// Without its reference the program can do nothing: it says so in the window, with the place it looked at.
int showBrokenInstallation(const Error &error)
{
    EmptyState window(
        Icon::Problem, QApplication::translate("main", "The reference could not be opened"), sentenceOf(error));
    window.setWindowTitle(QStringLiteral("Kerbscope"));
    window.resize(640, 360);
    window.show();
    return QApplication::exec();
}

/// The live checks of this computer, or none where the administrators forbid them. PAC files run in a process of the worker.
CheckServices checksAllowedBy(const Policy &policy, const QString &worker)
{
    if (!policy.checksEnabled)
        return {};
    return { settingsOfThisComputer, runChecks, [worker](const QString &script, const QString &url, const std::function<bool()> &isOver) {
                return evaluatePacApart(worker, script, url, isOver);
            } };
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kerbscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Kerbscope"));
    QApplication::setApplicationVersion(programVersion());

    QIcon sign;
    for (const int side : { 16, 24, 32, 48, 64, 128, 256 })
        sign.addFile(QStringLiteral(":/icons/app/kerbscope-%1.png").arg(side));
    QApplication::setWindowIcon(sign);

    const QTemporaryDir passing;
    const Places places = Places::find(QApplication::applicationDirPath(), passing.path());
    QSettings store(places.settingsFile, QSettings::IniFormat);
    Theme theme(application);

    const QString catalogPath = findCatalog(QApplication::applicationDirPath());
    const Result<Policy> policy = Policy::load(Policy::usualPath());
    const Policy rules = policy ? *policy : Policy::strictest();
    Preferences preferences(Settings::load(store), rules);
    const PackFolders packFolders = packFoldersFor(places, rules);
    Result<OpenedCatalog> catalog = openPackedCatalog(catalogPath, packFolders);
    if (!catalog)
        return showBrokenInstallation(catalog.error().inSource(catalogPath));

    const QString reader = findReader(QApplication::applicationDirPath());
    const QString wanted = qEnvironmentVariable("KERBSCOPE_LANGUAGE", preferences.values().language); // "qps" marks every text
    Session session({ std::move(catalog->catalog), makeTicketSource(),
        [] { return fromDateTime(QDateTime::currentDateTimeUtc()); }, QTimeZone::systemTimeZone(), languageFor(wanted), catalogPath,
        packFolders, reader, checksAllowedBy(rules, reader), preferences.company() });
    Language language(session, wanted);
    preferences.drive(theme, language, session);
    QObject::connect(&preferences, &Preferences::changed, &preferences, [&] { preferences.values().save(store); });
    Navigator navigator;
    CaseShelf shelf(session, places.dataFolder + QStringLiteral("/cases"));
    TeamLink team(session, shelf, rules, places.settingsFile);
    const PageContext context { session, navigator, shelf, theme, language, preferences, rules, &team };
    MainWindow window(context);
    window.setPages(&addPageTo);
    for (Page *page : window.pages())
        page->restoreState(store);
    if (preferences.values().windowGeometry.isEmpty())
        window.resize(1280, 800);
    else
        window.restoreGeometry(preferences.values().windowGeometry);
    if (!policy)
        window.message()->showError(policy.error());
    else if (places.passing)
        window.message()->showMessage(Role::Info,
            QApplication::translate("main", "This portable copy lies on a medium that cannot be written to. Cases and settings last until the program is closed."));
    window.show();
    showRefusedPacks(*window.message(), *catalog);
    session.prepareLookup();
    const QStringList files = QApplication::arguments().mid(1);
    for (const QString &file : files)
        session.addFile(file);

    const int exitCode = QApplication::exec();
    Settings values = preferences.values();
    values.windowGeometry = window.saveGeometry();
    values.save(store);
    for (const Page *page : window.pages())
        page->saveState(store);
    return exitCode;
}
