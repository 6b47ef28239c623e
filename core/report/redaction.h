// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"
#include "core/report/identities.h"
#include "core/report/namematcher.h"
#include "core/report/report.h"

namespace kerbscope {

/// Where a text of a report comes from.
enum class TextOrigin {
    Evidence, ///< from the user's computer or the agent's hand: anything may stand in it
    Catalog, ///< from the knowledge base or a company's pack: only what names this case or this company goes
};

/// Replaces what identifies people, computers and companies by pseudonyms: consistently over the whole case, in
/// whatever case of letters, escaped or encoded (textview.h, spellings.h, encodedruns.h). First everything is learned,
/// then texts are redacted; a text that still holds a name afterwards is dropped as a whole. What stays readable:
/// publicnames.h.
class Redactor {
public:
    /// Takes in all that a case holds: principals, hosts and addresses of its listings, and every text.
    void learn(const Case &source);
    void learnText(const QString &text, TextOrigin origin);
    /// Words of ordinary language in the catalog's texts; there a user called "will" changes nothing.
    void setProse(const QSet<QString> &words) { m_prose = words; }

    QString redacted(const QString &text, TextOrigin origin);
    /// Each part by itself, so that a name that is one only by its place goes too.
    Principal redacted(const Principal &principal);

    /// What was replaced in the texts redacted so far, in the order of its first appearance in the case.
    QList<Replacement> replacements() const;

private:
    struct Cut {
        qsizetype start = 0;
        qsizetype end = 0;
        QString replacement;
        QList<int> entries;
    };

    class FieldLearner;
    struct Remembered {
        QString text;
        QList<int> entries; ///< replaced in it
    };

    void prepare();
    QString redactedAnew(const QString &text, TextOrigin origin);
    bool learnSightings(const QString &text, TextOrigin origin, bool isRedacted);
    QList<Cut> cutsIn(const QString &text, TextOrigin origin);
    QList<Cut> wordCuts(const QString &text, TextOrigin origin) const;
    bool namesSomebody(const QString &text, TextOrigin origin) const;
    bool isHit(const QString &reading, const NameMatcher::Hit &hit, TextOrigin origin) const;
    QString applied(const QString &text, const QList<Cut> &cuts);

    Identities m_identities;
    QSet<QString> m_prose;
    QList<RedactedWord> m_words; ///< by the number that the matcher gave them
    NameMatcher m_matcher;
    bool m_isReady = false;
    QHash<int, int> m_counts; ///< entry -> how often
    QList<int> m_replaced; ///< in the text that is being redacted
    QHash<QPair<int, QString>, Remembered> m_remembered; ///< by origin and text
};

} // namespace kerbscope
