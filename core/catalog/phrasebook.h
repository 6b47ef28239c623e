// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <memory>

namespace kerbscope {

/// Tells the sentences that the program makes of evidence ("no krbtgt of another realm among 3 tickets") in a language. Evidence,
/// findings and errors keep them in English, so that a case reads the same wherever it is opened; they are told in a
/// language where they are shown or reported.
class Phrasebook {
public:
    Phrasebook() = default;
    /// Translations by their English phrases. %1 to %9 stand for what was seen; that is told by the same book.
    explicit Phrasebook(const QHash<QString, QString> &translations);

    /// The sentence in the book's language; as it is, where the book has no phrase for it.
    QString tell(const QString &english) const;

private:
    struct Content;
    QString tell(const QString &english, int depth) const;

    std::shared_ptr<const Content> m_content;
};

} // namespace kerbscope
