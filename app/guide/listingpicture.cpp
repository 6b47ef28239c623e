// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/listingpicture.h"

#include "app/presentation/charts/drawing.h"
#include "app/presentation/colors.h"
#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QPainter>

#include <algorithm>

namespace kerbscope::ui {

bool ListingPicture::marks(const QString &findingId) const
{
    return std::ranges::any_of(lines, [&](const PictureLine &line) { return line.tellingFor.contains(findingId); });
}

QList<PictureLine> ListingPicture::excerptFor(const QString &findingId, int most) const
{
    if (lines.size() <= most)
        return lines;
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).tellingFor.contains(findingId))
            continue;
        if (first < 0)
            first = i;
        if (i - first < most)
            last = i;
    }
    if (first < 0)
        return lines.first(most);
    qsizetype from = std::max<qsizetype>(0, first - (most - (last - first + 1)) / 2);
    from = std::min(from, lines.size() - most);
    return lines.mid(from, most);
}

std::optional<ListingPicture> parsePicture(const QString &text)
{
    ListingPicture picture;
    const QStringList lines = text.split(u'\n');
    qsizetype i = 0;
    for (; i < lines.size() && !lines.at(i).trimmed().isEmpty(); ++i) {
        const QString name = lines.at(i).section(u':', 0, 0).trimmed();
        const QString value = lines.at(i).section(u':', 1).trimmed();
        if (name == QLatin1String("platform"))
            picture.platform = value;
        else if (name == QLatin1String("command"))
            picture.command = value;
    }
    if (picture.platform.isEmpty() || picture.command.isEmpty())
        return std::nullopt;
    for (; i < lines.size(); ++i) {
        const qsizetype bar = lines.at(i).indexOf(u'|');
        if (bar < 0)
            continue;
        QString shown = lines.at(i).mid(bar + 1);
        if (shown.startsWith(u' '))
            shown.remove(0, 1);
        shown.replace(u'\t', QLatin1String("        "));
        picture.lines << PictureLine { shown, lines.at(i).left(bar).split(u' ', Qt::SkipEmptyParts) };
    }
    return picture;
}

QList<ListingPicture> builtInPictures()
{
    QList<ListingPicture> pictures;
    const QDir folder(QStringLiteral(":/pictures"));
    const QStringList names = folder.entryList({ QStringLiteral("*.txt") }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto picture = parsePicture(QString::fromUtf8(file.readAll())))
            pictures << std::move(*picture);
    }
    return pictures;
}

ListingPictureView::ListingPictureView(QWidget *parent)
    : QFrame(parent)
{
    tellAsDrawing(this, QAccessible::Graphic);
    setProperty("kind", QStringLiteral("mono"));
    setTextStyle(this, TextStyle::Mono);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void ListingPictureView::setExcerpt(const QList<PictureLine> &lines, const QString &findingId)
{
    m_lines = lines;
    m_finding = findingId;
    QStringList telling;
    for (const PictureLine &line : m_lines) {
        if (line.tellingFor.contains(findingId))
            telling << line.text.simplified();
    }
    setAccessibleName(tr("What the output looks like"));
    setAccessibleDescription(tr("The telling lines: %1").arg(telling.join(tr("; "))));
    updateGeometry();
    update();
}

QSize ListingPictureView::sizeHint() const
{
    ensurePolished();
    return { 400, static_cast<int>(m_lines.size()) * QFontMetrics(font()).height() + 2 * metrics::spaceS + 2 };
}

QSize ListingPictureView::minimumSizeHint() const
{
    return { 200, sizeHint().height() };
}

void ListingPictureView::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const Colors &colors = colorsOf(this);
    painter.setFont(font());
    const QFontMetrics type(font());
    int y = metrics::spaceS;
    const int left = metrics::spaceL;
    for (const PictureLine &line : m_lines) {
        const bool telling = line.tellingFor.contains(m_finding);
        const QRectF row(1, y, width() - 2, type.height());
        if (telling) {
            painter.fillRect(row, colors[Role::WarningSoft]);
            painter.fillRect(QRectF(1, y, 4, type.height()), colors[Role::Warning]);
        }
        painter.setPen(colors[telling ? Role::Text : Role::Muted]);
        painter.drawText(row.adjusted(left, 0, -metrics::spaceS, 0), Qt::AlignVCenter | Qt::AlignLeft,
            type.elidedText(line.text, Qt::ElideRight, width() - left - metrics::spaceS));
        y += type.height();
    }
}

void ListingPictureView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace kerbscope::ui
