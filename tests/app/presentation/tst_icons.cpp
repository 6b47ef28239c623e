// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/icon.h"
#include "app/presentation/iconshape.h"
#include "app/presentation/pathdata.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace kerbscope::ui;

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathData_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QRectF>("bounds");
        QTest::addColumn<QPointF>("end");
        QTest::newRow("lines, relative after a move are lines")
            << QStringLiteral("m1 2 3 0 0 4") << QRectF(1, 2, 3, 4) << QPointF(4, 6);
        QTest::newRow("numbers run together")
            << QStringLiteral("M.5.5-1-2L3-4") << QRectF(-1, -4, 4, 4.5) << QPointF(3, -4);
        QTest::newRow("horizontal, vertical, closed")
            << QStringLiteral("M2 3H6V8h-4z") << QRectF(2, 3, 4, 5) << QPointF(2, 3);
        QTest::newRow("half a circle") << QStringLiteral("M0 0A5 5 0 0 1 10 0") << QRectF(0, -5, 10, 5)
                                       << QPointF(10, 0);
        QTest::newRow("arc flags without separators")
            << QStringLiteral("M0 0a5 5 0 0110 0") << QRectF(0, -5, 10, 5) << QPointF(10, 0);
        QTest::newRow("radius too small is scaled up")
            << QStringLiteral("M0 0A1 1 0 0 0 10 0") << QRectF(0, 0, 10, 5) << QPointF(10, 0);
        QTest::newRow("cubic and smooth cubic")
            << QStringLiteral("M0 0c0 4 4 4 4 0s4-4 4 0") << QRectF(0, -3, 8, 6) << QPointF(8, 0);
        QTest::newRow("stops at what is no path")
            << QStringLiteral("M1 1L2 2 x L9 9") << QRectF(1, 1, 1, 1) << QPointF(2, 2);
        QTest::newRow("nothing") << QString() << QRectF() << QPointF();
    }

    void pathData()
    {
        QFETCH(QString, data);
        QFETCH(QRectF, bounds);
        QFETCH(QPointF, end);
        const QPainterPath path = parsePathData(data);
        const QRectF found = path.boundingRect();
        for (const auto &[one, other] : { std::pair(found.left(), bounds.left()), std::pair(found.top(), bounds.top()),
                 std::pair(found.right(), bounds.right()), std::pair(found.bottom(), bounds.bottom()) })
            QVERIFY2(qAbs(one - other) < 0.01, qPrintable(QStringLiteral("%1 is not %2").arg(one).arg(other)));
        QCOMPARE(path.currentPosition(), end);
    }

    void everyIconHasADrawingInsideTheGrid()
    {
        for (int i = 0; i <= static_cast<int>(Icon::Mail); ++i) {
            const QImage picture = themedIcon(static_cast<Icon>(i)).pixmap(QSize(48, 48), 1.0).toImage();
            int inked = 0;
            bool onEdge = false;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (qAlpha(picture.pixel(x, y)) < 128)
                        continue;
                    ++inked;
                    onEdge = onEdge || x == 0 || y == 0 || x == picture.width() - 1 || y == picture.height() - 1;
                }
            }
            QVERIFY2(inked > 60, qPrintable(QStringLiteral("icon %1 is empty").arg(i)));
            QVERIFY2(!onEdge, qPrintable(QStringLiteral("icon %1 is cut").arg(i)));
        }
    }

    void iconsFollowTheTheme()
    {
        const QIcon icon = themedIcon(Icon::Info, Role::Text);
        auto ink = [&icon] { return icon.pixmap(QSize(48, 48), 1.0).toImage().pixelColor(24, 28); };
        QApplication::setPalette(Colors::light().toPalette());
        QCOMPARE(ink(), Colors::light()[Role::Text]);
        QApplication::setPalette(Colors::dark().toPalette());
        QCOMPARE(ink(), Colors::dark()[Role::Text]);
    }

    void brokenDrawingsYieldWhatWasRead()
    {
        QVERIFY(parseIconShape("not xml at all").isEmpty());
        QVERIFY(!parseIconShape("<svg><circle cx='12' cy='12' r='4'/><path d='M0 0").isEmpty());
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
