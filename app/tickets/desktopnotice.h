// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSystemTrayIcon;

namespace kerbscope::ui {

/// A message of the desktop, beside the window: through the notification area where the system has one.
class DesktopNotice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False where the desktop has no place for it; then the window alone says it.
    bool show(const QString &title, const QString &text);

private:
    QSystemTrayIcon *m_tray = nullptr; ///< made at the first message
};

} // namespace kerbscope::ui
