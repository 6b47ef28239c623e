// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/pathdata.h"

#include <cmath>
#include <numbers>
#include <optional>

namespace kerbscope::ui {

namespace {

/// Cuts numbers, flags and command letters off the front of path data.
class PathScanner {
public:
    explicit PathScanner(QStringView data)
        : m_rest(data)
    {
    }

    std::optional<char16_t> command()
    {
        skipSeparators();
        if (m_rest.isEmpty() || !m_rest.front().isLetter())
            return std::nullopt;
        const char16_t letter = m_rest.front().unicode();
        m_rest = m_rest.mid(1);
        return letter;
    }

    bool atNumber()
    {
        skipSeparators();
        return !m_rest.isEmpty() && (m_rest.front().isDigit() || QStringView(u"+-.").contains(m_rest.front()));
    }

    std::optional<qreal> number()
    {
        if (!atNumber())
            return std::nullopt;
        qsizetype end = 1;
        bool point = m_rest.front() == u'.';
        while (end < m_rest.size() && (m_rest[end].isDigit() || (m_rest[end] == u'.' && !point))) {
            point = point || m_rest[end] == u'.';
            ++end;
        }
        bool ok = false;
        const qreal value = m_rest.left(end).toDouble(&ok);
        m_rest = m_rest.mid(end);
        return ok ? std::optional(value) : std::nullopt;
    }

    std::optional<bool> flag()
    {
        skipSeparators();
        if (m_rest.isEmpty() || (m_rest.front() != u'0' && m_rest.front() != u'1'))
            return std::nullopt;
        const bool value = m_rest.front() == u'1';
        m_rest = m_rest.mid(1);
        return value;
    }

private:
    void skipSeparators()
    {
        while (!m_rest.isEmpty() && (m_rest.front().isSpace() || m_rest.front() == u','))
            m_rest = m_rest.mid(1);
    }

    QStringView m_rest;
};

qreal angleBetween(QPointF u, QPointF v)
{
    return std::atan2(u.x() * v.y() - u.y() * v.x(), u.x() * v.x() + u.y() * v.y());
}

/// Elliptical arc from endpoint to centre form (SVG 1.1, F.6.5), then as cubic curves of at most a quarter turn.
void arcTo(QPainterPath &path, QPointF radii, qreal rotationDegrees, bool largeArc, bool sweep, QPointF end)
{
    const QPointF start = path.currentPosition();
    qreal rx = std::abs(radii.x());
    qreal ry = std::abs(radii.y());
    if (rx == 0 || ry == 0 || start == end) {
        path.lineTo(end);
        return;
    }
    const qreal phi = rotationDegrees * std::numbers::pi / 180;
    const qreal cosPhi = std::cos(phi);
    const qreal sinPhi = std::sin(phi);
    const QPointF half = (start - end) / 2;
    const QPointF p(cosPhi * half.x() + sinPhi * half.y(), -sinPhi * half.x() + cosPhi * half.y());
    const qreal lambda = p.x() * p.x() / (rx * rx) + p.y() * p.y() / (ry * ry);
    if (lambda > 1) {
        rx *= std::sqrt(lambda);
        ry *= std::sqrt(lambda);
    }
    const qreal denominator = rx * rx * p.y() * p.y() + ry * ry * p.x() * p.x();
    const qreal factor =
        (largeArc == sweep ? -1 : 1) * std::sqrt(std::max(0.0, (rx * rx * ry * ry - denominator) / denominator));
    const QPointF c(factor * rx * p.y() / ry, -factor * ry * p.x() / rx);
    const QPointF middle = (start + end) / 2;
    const QPointF centre(cosPhi * c.x() - sinPhi * c.y() + middle.x(), sinPhi * c.x() + cosPhi * c.y() + middle.y());
    const QPointF from((p.x() - c.x()) / rx, (p.y() - c.y()) / ry);
    const QPointF to((-p.x() - c.x()) / rx, (-p.y() - c.y()) / ry);
    qreal theta = angleBetween(QPointF(1, 0), from);
    qreal delta = angleBetween(from, to);
    if (sweep && delta < 0)
        delta += 2 * std::numbers::pi;
    else if (!sweep && delta > 0)
        delta -= 2 * std::numbers::pi;

    const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(delta) / (std::numbers::pi / 2) - 1e-9)));
    const qreal step = delta / pieces;
    const qreal handle = 4.0 / 3.0 * std::tan(step / 4);
    auto place = [&](qreal x, qreal y) {
        return QPointF(centre.x() + cosPhi * rx * x - sinPhi * ry * y, centre.y() + sinPhi * rx * x + cosPhi * ry * y);
    };
    for (int i = 0; i < pieces; ++i) {
        const qreal next = theta + step;
        path.cubicTo(place(std::cos(theta) - handle * std::sin(theta), std::sin(theta) + handle * std::cos(theta)),
            place(std::cos(next) + handle * std::sin(next), std::sin(next) - handle * std::cos(next)),
            i + 1 == pieces ? end : place(std::cos(next), std::sin(next)));
        theta = next;
    }
}

} // namespace

QPainterPath parsePathData(QStringView data)
{
    QPainterPath path;
    PathScanner scanner(data);
    QPointF start;
    QPointF lastCubic;
    QPointF lastQuad;
    char16_t command = 0;
    for (;;) {
        if (const auto letter = scanner.command())
            command = *letter;
        else if (command == 0 || !scanner.atNumber())
            break;

        const char16_t kind = QChar::toUpper(command);
        const QPointF current = path.currentPosition();
        const QPointF base = command == kind ? QPointF() : current;
        auto point = [&]() -> std::optional<QPointF> {
            const auto x = scanner.number();
            const auto y = x ? scanner.number() : std::nullopt;
            return y ? std::optional(base + QPointF(*x, *y)) : std::nullopt;
        };
        QPointF cubic = current;
        QPointF quad = current;

        if (kind == u'Z') {
            path.closeSubpath();
            path.moveTo(start);
            lastCubic = lastQuad = start;
            command = 0;
            continue;
        }
        if (kind == u'M') {
            const auto to = point();
            if (!to)
                break;
            path.moveTo(*to);
            start = cubic = quad = *to;
            command = command == kind ? u'L' : u'l'; // further pairs are lines
        } else if (kind == u'L') {
            const auto to = point();
            if (!to)
                break;
            path.lineTo(*to);
            cubic = quad = *to;
        } else if (kind == u'H' || kind == u'V') {
            const auto value = scanner.number();
            if (!value)
                break;
            cubic = quad =
                kind == u'H' ? QPointF(base.x() + *value, current.y()) : QPointF(current.x(), base.y() + *value);
            path.lineTo(cubic);
        } else if (kind == u'C' || kind == u'S') {
            const auto first = kind == u'C' ? point() : std::optional(2 * current - lastCubic);
            const auto second = point();
            const auto to = second ? point() : std::nullopt;
            if (!first || !to)
                break;
            path.cubicTo(*first, *second, *to);
            cubic = *second;
            quad = *to;
        } else if (kind == u'Q' || kind == u'T') {
            const auto control = kind == u'Q' ? point() : std::optional(2 * current - lastQuad);
            const auto to = control ? point() : std::nullopt;
            if (!to)
                break;
            path.quadTo(*control, *to);
            quad = *control;
            cubic = *to;
        } else if (kind == u'A') {
            const auto rx = scanner.number();
            const auto ry = scanner.number();
            const auto rotation = scanner.number();
            const auto large = scanner.flag();
            const auto sweep = scanner.flag();
            const auto to = point();
            if (!rx || !ry || !rotation || !large || !sweep || !to)
                break;
            arcTo(path, QPointF(*rx, *ry), *rotation, *large, *sweep, *to);
            cubic = quad = *to;
        } else {
            break;
        }
        lastCubic = cubic;
        lastQuad = quad;
    }
    return path;
}

} // namespace kerbscope::ui
