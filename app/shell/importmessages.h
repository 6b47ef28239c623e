// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"

#include <QObject>

namespace kerbscope {
struct Error;
}

namespace kerbscope::ui {

class InlineMessage;
struct ImportOutcome;

/// Says in place what became of a paste or file: "Read as Windows klist: 3 tickets, 2 findings", with what can be done
/// next; errors with what, where and what to do.
class ImportMessages : public QObject {
    Q_OBJECT

public:
    ImportMessages(const PageContext &context, InlineMessage &message, QObject *parent);

private:
    void showOutcome(const ImportOutcome &outcome);
    void showFailure(const Error &error);

    PageContext m_context;
    InlineMessage &m_message;
};

/// The sentence alone.
QString sentenceOf(const ImportOutcome &outcome);

} // namespace kerbscope::ui
