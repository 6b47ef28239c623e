// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

class QWidget;

namespace kerbscope::ui {

/// What stands in the inputs below a widget: texts with the cursor, choices, ticks, tabs, splitters, scroll positions and
/// where the keyboard is. Put back after the same widgets were made anew, as for another language. An input is known
/// again by its class and place in the tree; one whose property "kept" is false is left out.
class KeptInputs {
public:
    explicit KeptInputs(const QWidget &root);
    void putBack(QWidget &root) const;

private:
    QHash<QString, QVariantList> m_values;
    QString m_focus;
};

} // namespace kerbscope::ui
