// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBrush>
#include <QColor>

class QPalette;

namespace kerbscope::ui {

/// A tone of Okabe and Ito's palette for colour-blind eyes ("Color Universal Design", 2008), and a neutral grey.
enum class Tone { Blue, Sky, Green, Orange, Vermillion, Purple, Yellow, Grey };

/// What is laid over a tone, so that no two areas differ by colour alone.
enum class Pattern { Plain, Rising, Falling, Dots, Crossed, Level };

/// The colours of a chart on one background. Derived from a widget's palette, so that light and dark follow the theme.
class ChartPalette
{
public:
    explicit ChartPalette(const QPalette &palette);

    bool isDark() const { return m_dark; }
    QColor fill(Tone tone) const;
    /// At least 3:1 against the surface, whatever the fill is: the edge that makes an area visible.
    QColor edge(Tone tone) const;
    /// Fill and pattern in one tile; `scale` is the device pixel ratio of what it is painted on.
    QBrush brush(Tone tone, Pattern pattern, qreal scale = 1.0) const;

    QColor surface() const { return m_surface; }
    QColor text() const { return m_text; }
    QColor muted() const { return m_muted; }
    QColor grid() const { return m_grid; }

    /// The tone and pattern of the n-th of several categories; patterns change before tones repeat.
    static Tone toneAt(qsizetype index);
    static Pattern patternAt(qsizetype index);

private:
    bool m_dark;
    QColor m_surface;
    QColor m_text;
    QColor m_muted;
    QColor m_grid;
};

} // namespace kerbscope::ui
