// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"
#include "core/evidence/imported.h"

namespace kerbscope::ui {

class SourceText;

/// Evidence that is a text, as it came, with its telling lines marked; where nothing of it is kept, that is said. Listings
/// of tickets lead to the viewer, codes to the reference.
class EvidenceText : public QWidget
{
    Q_OBJECT

public:
    EvidenceText(const PageContext &context, const Imported &item, QWidget *parent = nullptr);

    SourceText *text() const { return m_text; }

private:
    SourceText *m_text;
};

} // namespace kerbscope::ui
