// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/listingpicture.h"
#include "core/catalog/knowledge.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace kerbscope::ui {

/// "How to look": for each system the command to copy, what to look for, and a picture of what the output looks like.
/// The system once chosen stays chosen for the questions that follow.
class HowToLookView : public QWidget
{
    Q_OBJECT

public:
    explicit HowToLookView(QWidget *parent = nullptr);

    /// Whose names stand in commands instead of REALM and the like.
    void setCompany(const Company &company);
    void setFinding(const FindingInfo &finding);
    QString platform() const { return m_platform; }
    void setPlatform(const QString &platform);
    /// Folded away behind its heading, or open.
    void setExpanded(bool expanded);
    bool isExpanded() const;

    static QString nameOfPlatform(const QString &platform);

Q_SIGNALS:
    void platformChanged(const QString &platform);

private:
    void rebuildSwitch();
    void rebuildContent();
    QList<HowToLook> shownNow() const;

    QList<ListingPicture> m_pictures;
    FindingInfo m_finding;
    Company m_company;
    QString m_platform = QStringLiteral("windows");
    QToolButton *m_heading;
    QWidget *m_switchRow;
    QWidget *m_body;
    QHBoxLayout *m_switch;
    QVBoxLayout *m_content;
};

} // namespace kerbscope::ui
