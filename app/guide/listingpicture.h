// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>
#include <QStringList>

#include <optional>

namespace kerbscope::ui {

struct PictureLine {
    QString text;
    QStringList tellingFor; ///< finding ids

    bool operator==(const PictureLine &) const = default;
};

/// What the output of a command looks like (resources/pictures/README.md has the format).
struct ListingPicture {
    QString platform;
    QString command;
    QList<PictureLine> lines;

    bool marks(const QString &findingId) const;
    /// The stretch of lines that shows what is marked for a finding with a little of what stands around it.
    QList<PictureLine> excerptFor(const QString &findingId, int most) const;
};

/// Absent for a text without a head; lines without a bar are left out.
std::optional<ListingPicture> parsePicture(const QString &text);

/// The pictures that the program carries.
QList<ListingPicture> builtInPictures();

/// Draws an excerpt: fixed-width type, the telling lines with a ground and a mark at the edge.
class ListingPictureView : public QFrame
{
    Q_OBJECT

public:
    explicit ListingPictureView(QWidget *parent = nullptr);

    void setExcerpt(const QList<PictureLine> &lines, const QString &findingId);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<PictureLine> m_lines;
    QString m_finding;
};

} // namespace kerbscope::ui
