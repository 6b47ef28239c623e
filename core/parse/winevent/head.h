// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/klist/datetext.h"
#include "core/parse/textlines.h"
#include "core/parse/winevent.h"

namespace kerbscope {

/// What stands above or before the description of an event in words.
struct EventHead {
    WindowsEvent event;                     ///< without fields, message and time
    std::optional<klist::WrittenTime> time; ///< day and month still as written
    std::optional<klist::DateOrder> order;  ///< where the head tells in which order
    QStringList strings;                    ///< values in order, where the form lists them
    QString message;                        ///< what the head itself holds of the description
    qsizetype lines = 0;                    ///< how many lines belong to it
    bool isWhole = false;                   ///< the description is in it; what follows is another event
};

/// The head of an event that begins at `lines[at]`: absent where none does. Each function knows one form.
std::optional<EventHead> viewerHead(const QList<TextLine> &lines, qsizetype at);
std::optional<EventHead> propertyList(const QList<TextLine> &lines, qsizetype at);
std::optional<EventHead> exportHead(const QList<TextLine> &lines, qsizetype at);
std::optional<EventHead> snareLine(const QList<TextLine> &lines, qsizetype at);
std::optional<EventHead> tableRow(const QList<TextLine> &lines, qsizetype at);

} // namespace kerbscope
