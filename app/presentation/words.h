// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/colors.h"
#include "app/presentation/icon.h"
#include "core/base/error.h"
#include "core/cases/casestore.h"
#include "core/catalog/codeentry.h"
#include "core/evidence/evidence.h"

namespace kerbscope::ui {

/// A state as people see it: never a colour alone, always sign and word.
struct Sign {
    Icon icon = Icon::Info;
    QString word;
    Role role = Role::Info;
};

Sign signOf(CodeKind kind);
Sign signOf(CaseState state);

/// The case's title, or what it is about while it has none.
QString titleOf(const CaseSummary &summary);

/// How a code is named in a list: what stands out and what stands beside it. A code without a symbol is known by its
/// number, with the official message beside it.
struct CodeName {
    QString strong;
    QString weak;
};
CodeName nameOf(const CodeSummary &code);

/// "Windows klist", "Event log", ...: what a piece of evidence is.
QString nameOf(EvidenceKind kind);
Icon iconOf(EvidenceKind kind);

/// Who must act, in the screen's language ("AD admin"); an unknown one as it is written.
QString nameOfOwner(const QString &owner);
Icon iconOfOwner(const QString &owner);

/// An error as its three parts read one after another: what happened, where, what to do.
QString sentenceOf(const Error &error);

} // namespace kerbscope::ui
