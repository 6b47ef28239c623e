// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/knowledge.h"
#include "core/diagnosis/diagnosis.h"

#include <QWidget>

class QVBoxLayout;

namespace kerbscope::ui {

/// A reason in words.
struct ReasonText {
    QString what;    ///< "Sign-on ticket of the own domain: it is there and valid"
    QString detail;  ///< what was seen; may be empty
    QString because; ///< why it speaks for or against; may be empty
    QString evidence;///< id
    bool supports = true;
};

ReasonText reasonText(const Reason &reason, const KnowledgeBase &knowledge);

/// What speaks for a cause and what against, each with the evidence that it was seen in.
class ReasonsList : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonsList(QWidget *parent = nullptr);

    /// At most `most` reasons on each side; 0: all.
    void setReasons(const QList<Reason> &reasons, const KnowledgeBase &knowledge, int most = 0);

Q_SIGNALS:
    void evidenceRequested(const QString &evidenceId);

private:
    void addSide(const QString &title, const QList<ReasonText> &reasons, bool supports, const QString &none);
    QWidget *makeLine(const ReasonText &reason);

    QVBoxLayout *m_column;
};

} // namespace kerbscope::ui
