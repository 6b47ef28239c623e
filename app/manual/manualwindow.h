// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/manual/manual.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace kerbscope::ui {

/// The manual beside the program: contents on the left, the text on the right, a search over all topics. It stays open while
/// one works; F1 turns its pages.
class ManualWindow : public QWidget {
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    void open(const QString &topicId, const QString &anchor = {});
    QString currentTopic() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void sizeContents();
    void showRow(int row);
    void scrollTo(const QString &anchor);
    void dressDocument();
    void filter(const QString &words);
    void markHits();

    QList<ManualTopic> m_topics;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QTextBrowser *m_text;
};

} // namespace kerbscope::ui
