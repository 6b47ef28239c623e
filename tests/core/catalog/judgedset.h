// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// One judged search: what somebody types and the row that must come first.
struct JudgedQuery {
    QString query;
    QString expected;
};

/// tests/data/lookup.tsv.
QList<JudgedQuery> judgedQueries();

/// The catalog that the build compiled.
QString builtCatalog();
