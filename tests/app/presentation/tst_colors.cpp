// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/colors.h"

#include <QTest>

using namespace kerbscope::ui;

/// WCAG 2.1: 4.5:1 for text (1.4.3), 3:1 for signs and the outlines of controls (1.4.11).
class TestColors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratioIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // The grey that is the lightest to pass on white.
        QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void contrast_data()
    {
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("ground");
        QTest::addColumn<double>("least");
        auto row = [](const char *name, Role ink, Role ground, double least) {
            QTest::newRow(name) << static_cast<int>(ink) << static_cast<int>(ground) << least;
        };
        const std::pair<const char *, Role> grounds[] = { { "background", Role::Background },
            { "surface", Role::Surface }, { "raised", Role::Raised } };
        const std::pair<const char *, Role> inks[] = { { "text", Role::Text }, { "muted", Role::Muted },
            { "accent", Role::Accent }, { "ok", Role::Ok }, { "warning", Role::Warning }, { "problem", Role::Problem },
            { "info", Role::Info } };
        for (const auto &[groundName, ground] : grounds) {
            for (const auto &[inkName, ink] : inks)
                row(qPrintable(QStringLiteral("%1 on %2").arg(QLatin1String(inkName), QLatin1String(groundName))), ink,
                    ground, 4.5);
            row(qPrintable(QStringLiteral("control border on %1").arg(QLatin1String(groundName))), Role::ControlBorder,
                ground, 3.0);
        }
        for (const Role role : { Role::Ok, Role::Warning, Role::Problem, Role::Info, Role::Accent }) {
            row(qPrintable(QStringLiteral("role %1 on its soft ground").arg(static_cast<int>(role))), role,
                softRole(role), 4.5);
            row(qPrintable(QStringLiteral("text on the soft ground of role %1").arg(static_cast<int>(role))),
                Role::Text, softRole(role), 4.5);
        }
        row("muted on selected rows", Role::Muted, Role::AccentSoft, 4.5);
        row("text on the primary button", Role::OnAccent, Role::Accent, 4.5);
    }

    void contrast()
    {
        QFETCH(int, ink);
        QFETCH(int, ground);
        QFETCH(double, least);
        for (const Colors *colors : { &Colors::light(), &Colors::dark() }) {
            const double ratio = contrastRatio((*colors)[static_cast<Role>(ink)], (*colors)[static_cast<Role>(ground)]);
            QVERIFY2(ratio >= least,
                qPrintable(QStringLiteral("%1: %2").arg(colors == &Colors::light() ? u"light" : u"dark").arg(ratio)));
        }
    }

    void tableIsFoundFromThePalette()
    {
        QCOMPARE(&colorsOf(Colors::light().toPalette()), &Colors::light());
        QCOMPARE(&colorsOf(Colors::dark().toPalette()), &Colors::dark());
    }
};

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
