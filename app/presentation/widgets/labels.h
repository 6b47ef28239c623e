// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/colors.h"
#include "app/presentation/typography.h"

#include <QLabel>

namespace kerbscope::ui {

/// A label that shows its text as it is, never as rich text: evidence and packs come from outside.
QLabel *plainLabel(const QString &text, TextStyle style = TextStyle::Body, QWidget *parent = nullptr);

/// A heading of a part of a page: section size, role heading for assistive technology through its accessible
/// description.
QLabel *sectionTitle(const QString &text, QWidget *parent = nullptr);

/// Prose: wraps, can be selected with mouse and keyboard, at most 75 characters wide.
class ProseLabel : public QLabel {
    Q_OBJECT

public:
    explicit ProseLabel(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// For the width that it will have: a layout asks for its own width, which may be more than the longest line.
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateWidth();
};

/// One line that ends in "…" where it does not fit; the whole text is its tool tip and its accessible name.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setFullText(const QString &text);
    QString fullText() const { return m_full; }
    void setElideMode(Qt::TextElideMode mode) { m_mode = mode; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_full;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

/// Sets the colour of a label by role: Text, Muted, Accent, Ok, Warning, Problem or Info.
void setTone(QLabel *label, Role role);

} // namespace kerbscope::ui
