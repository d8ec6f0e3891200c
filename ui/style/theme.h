// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/verdict.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace PlanLens {

/// As many regions have a colour of their own.
inline constexpr int seriesColors = 8;

/// The colours of one palette. One accent colour; verdicts are told by shape as well.
struct Theme
{
    bool dark = false;
    QColor window, surface, raised, border, gridLine;
    QColor text, textMuted, textFaint;
    QColor accent, accentSoft; ///< accentSoft: behind what is selected
    QColor met, missed, undecided;
    QColor mark;                    ///< behind the figure that is being cited
    QColor added, changed, removed; ///< behind words that differ

    static const Theme &light();
    static const Theme &darkTheme();
    /// Black and white, with frames that can be seen, for those who see little.
    static const Theme &highContrast();
    static const Theme &darkHighContrast();
    /// The theme that suits a palette.
    static const Theme &of(const QPalette &palette);
    QPalette palette() const;
    /// Colour of a region in charts by its number, told apart by people with colour blindness too;
    /// grey from seriesColors on, and for -1.
    QColor series(int n) const;
};

/// How far two colours are apart in lightness, 1 to 21, as the guidelines for web content reckon.
qreal contrast(const QColor &one, const QColor &other);

/// The size of the system's type; no less than Chinese characters need to be read.
qreal interfacePoints();

/// Sans for the interface and for figures, serif for reports; both with Chinese glyphs.
QFont interfaceFont(qreal points = 10);
QFont reportFont(qreal points = 12);

QColor verdictColor(Verdict verdict, const Theme &theme);

} // namespace PlanLens
