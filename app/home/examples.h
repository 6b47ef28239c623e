// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/icon.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace kerbscope::ui {

/// A small case to learn from, made by ourselves: resources/examples.
struct Example {
    Icon icon;
    QString title;
    QString detail;
    QString file; ///< in the resources
    QStringList codes; ///< what the user read out: catalog ids
};

QList<Example> examples();

/// The example's text with its times moved to `now`, so that its tickets are as old as its story says. A token is
/// "{{style +minutes}}": style "win" prints as Windows klist of an English system does, "mit" as MIT klist does.
QString exampleText(const QString &file, const QDateTime &now);

} // namespace kerbscope::ui
