// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QComboBox;
class QLineEdit;
class QString;

namespace kerbscope::ui {

/// A cross at the end of the field that empties it, with a name.
void addClearSign(QLineEdit *field);

/// A magnifying glass at the begin of the field, with a name: a click goes to the field.
void addSearchSign(QLineEdit *field);

/// Says what is chosen with the box. On Linux Qt tells assistive technology the value as the name, so that the words stand in
/// the description too.
void setPurpose(QComboBox *box, const QString &words);

} // namespace kerbscope::ui
