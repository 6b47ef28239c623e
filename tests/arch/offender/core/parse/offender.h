// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not built: proves that the include check finds what it is there for.
#include "core/diagnosis/diagnosis.h"
#include <QPainter>
#include <QTcpSocket>
