// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace kerbscope::ui {

/// One topic of the manual: a Markdown text that begins with its title as the only heading of level 1.
struct ManualTopic {
    QString id; ///< "guide": the file's name without ending, and what Page::helpAnchor names
    QString title;
    QString markdown; ///< without the title's line
};

/// The topics in the order of reading.
QList<ManualTopic> manualTopics();

/// The anchor of a heading as links write it: "Collecting from another computer" is
/// "collecting-from-another-computer".
QString anchorOf(const QString &heading);

/// Where a link of the manual leads: "manual:evidence#captures". Links to anything else have no topic.
struct ManualPlace {
    QString topic;
    QString anchor; ///< empty: the top

    static ManualPlace fromLink(const QString &link);
};

} // namespace kerbscope::ui
