// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/home/examples.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace kerbscope::ui {

QList<Example> examples()
{
    return {
        { Icon::Network, QCoreApplication::translate("Example", "Page code 471000"),
            QCoreApplication::translate("Example", "The proxy got no ticket. klist shows the own ticket only."),
            QStringLiteral(":/examples/proxy-471000.txt"), { QStringLiteral("zen:471000") } },
        { Icon::Clock, QCoreApplication::translate("Example", "Back from a long weekend"),
            QCoreApplication::translate("Example", "Every ticket on the notebook has run out."),
            QStringLiteral(":/examples/expired-tickets.txt"), {} },
        { Icon::Lock, QCoreApplication::translate("Example", "The name nobody registered"),
            QCoreApplication::translate("Example", "klist asks for a ticket to a web site and is refused."),
            QStringLiteral(":/examples/unknown-service.txt"), {} },
    };
}

QString exampleText(const QString &path, const QDateTime &now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression token(QStringLiteral("\\{\\{(win|mit) ([+-]\\d+)\\}\\}"));
    QString text;
    qsizetype done = 0;
    for (auto hits = token.globalMatch(source); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        const QDateTime time = now.addSecs(hit.captured(2).toLongLong() * 60);
        text += QStringView(source).mid(done, hit.capturedStart() - done);
        // Both as the C locale writes them: a listing does not follow the language of this window.
        text += hit.captured(1) == QLatin1String("win") ? time.toString(QStringLiteral("M/d/yyyy H:mm:ss"))
                                                        : time.toString(QStringLiteral("MM/dd/yyyy HH:mm:ss"));
        done = hit.capturedEnd();
    }
    text += QStringView(source).mid(done);
    return text;
}

} // namespace kerbscope::ui
