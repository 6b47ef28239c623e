// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/listingcomparison.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QTreeView;

namespace kerbscope::ui {

class ElidedLabel;
class ProseLabel;
class RowsModel;

/// Two snapshots of tickets put side by side: a summary, then one row a change with what it is, in words. Says which one is
/// the earlier; they can be exchanged.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void setComparison(const ListingComparison &comparison, const QString &before, const QString &after, const QTimeZone &zone);
    const ListingComparison &comparison() const { return m_comparison; }
    QString summary() const;
    QTreeView *view() const { return m_view; }
    RowsModel *model() const { return m_model; }

Q_SIGNALS:
    void exchangeWanted();
    void closed();

private:
    void showCurrent();
    void copy();

    ListingComparison m_comparison;
    QString m_beforeTitle;
    QString m_afterTitle;
    QTimeZone m_zone = QTimeZone::utc();
    ElidedLabel *m_before;
    ElidedLabel *m_after;
    ProseLabel *m_summary;
    RowsModel *m_model;
    QTreeView *m_view;
    QLabel *m_detail;
};

} // namespace kerbscope::ui
