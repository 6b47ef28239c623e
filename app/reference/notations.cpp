// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reference/notations.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace kerbscope::ui {

namespace {

QString hexadecimal(qint64 number)
{
    const quint64 bits = number < 0 ? quint64(quint32(qint32(number))) : quint64(number);
    const QString digits = QString::number(bits, 16).toUpper();
    return QStringLiteral("0x") + (bits > 0xffff ? digits.rightJustified(8, u'0') : digits);
}

/// Families whose numbers nobody writes in hexadecimal.
bool isDecimalOnly(const QString &family)
{
    static const QStringList families { QStringLiteral("zen"), QStringLiteral("event"), QStringLiteral("event-field"),
        QStringLiteral("recommendation"), QStringLiteral("chromium"), QStringLiteral("firefox"), QStringLiteral("curl"),
        QStringLiteral("squid"), QStringLiteral("mod_auth_gssapi"), QStringLiteral("sssd"), QStringLiteral("winbind"),
        QStringLiteral("java"), QStringLiteral("klist"), QStringLiteral("klist-field") };
    return families.contains(family);
}

} // namespace

QList<Notation> notationsOf(const CodeEntry &entry)
{
    QList<Notation> notations;
    auto add = [&](const QString &value, const QString &label) {
        if (!value.isEmpty() && std::ranges::find(notations, value, &Notation::value) == notations.end())
            notations.append({ value, label });
    };
    for (const int bit : entry.bits)
        add(QCoreApplication::translate("Notation", "bit %1").arg(bit),
            QCoreApplication::translate("Notation", "counted from the left, as RFC 4120 does"));
    for (const qint64 number : entry.numbers) {
        // NTSTATUS and HRESULT are met in hexadecimal first.
        const bool status = entry.family == QLatin1String("ntstatus") || entry.family == QLatin1String("sspi");
        if (isDecimalOnly(entry.family)) {
            add(QString::number(number), QCoreApplication::translate("Notation", "decimal"));
            continue;
        }
        if (status)
            add(hexadecimal(number), QCoreApplication::translate("Notation", "hexadecimal"));
        add(QString::number(number), QCoreApplication::translate("Notation", "decimal"));
        add(hexadecimal(number), QCoreApplication::translate("Notation", "hexadecimal"));
        if (number < 0 && number >= std::numeric_limits<qint32>::min())
            add(QString::number(quint32(qint32(number))),
                QCoreApplication::translate("Notation", "decimal without sign"));
        if (status && number <= 0xffffffffLL)
            add(QString::number(qint32(quint32(number))), QCoreApplication::translate("Notation", "decimal with sign"));
    }
    if (notations.isEmpty())
        add(entry.code, QCoreApplication::translate("Notation", "as it is written"));
    return notations;
}

} // namespace kerbscope::ui
