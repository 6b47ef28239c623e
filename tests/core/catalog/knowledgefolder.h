// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/compiler.h"

#include <QTemporaryDir>

/// A folder of knowledge that a test writes: sound by itself, so that what a test adds is all that can be wrong.
class KnowledgeFolder {
public:
    KnowledgeFolder();

    /// Writes (or replaces) one file.
    void write(const QString &name, const QByteArray &text);
    QString path() const { return m_folder.path(); }
    QString catalogPath() const { return m_folder.filePath(QStringLiteral("catalog.sqlite")); }

    kerbscope::CompileReport compile() const;
    /// "file:line:column: what" of every problem.
    QStringList problems() const;

private:
    QTemporaryDir m_folder;
};
