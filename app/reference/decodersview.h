// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/krb/decode.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QTimer;

namespace kerbscope::ui {

class Card;
class ScrollColumn;
class Session;

/// Takes values apart as they are typed: flags, options, encryption types, status numbers, times, SIDs, token sizes. Each
/// reading is a card that can be copied; parts that the reference knows lead there.
class DecodersView : public QWidget {
    Q_OBJECT

public:
    explicit DecodersView(Session &session, QWidget *parent = nullptr);

    /// Shows what a value says; an empty `kind` shows every reading that is plausible.
    void decode(const QString &value, const QString &kind = {});
    QLineEdit *input() const { return m_input; }

Q_SIGNALS:
    void codeRequested(const QString &id);
    void backRequested();

private:
    void layOut();
    void showExamples();
    void showReadings();
    void addReading(const Decoding &decoding);
    void addItem(QGridLayout &rows, int row, const DecodedItem &item);
    QString meaningOf(const DecodedItem &item) const;

    Session &m_session;
    QLineEdit *m_input;
    QComboBox *m_kind;
    ScrollColumn *m_readings;
    QTimer *m_soon;
};

/// A reading in words, for a ticket or a mail.
QString asText(const Decoding &decoding);

} // namespace kerbscope::ui
