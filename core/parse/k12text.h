// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace kerbscope {

/// One frame of a text export of Tektronix K12 and K15 analysers.
struct K12Frame {
    std::chrono::microseconds timeOfDay {}; ///< by the analyser's clock; the format knows neither date nor zone
    quint16 linkType = 0;
    QByteArray bytes;
    bool isWhole = false; ///< false: its last line is cut, or holds what is no byte
};

/// Does a text export begin here? Its frame around a frame and a time must come first, behind empty lines at most.
bool beginsAsK12Text(QByteArrayView text);

/// The frame that begins at or behind `offset`, which is moved behind it; nothing at the end. Lines between frames are skipped.
std::optional<K12Frame> nextK12Frame(QByteArrayView text, qsizetype &offset, qsizetype maxFrame);

} // namespace kerbscope
