// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/vintages.h"
#include "sheets/sheetoptions.h"
#include "sheets/sheetsources.h"

#include <QList>

namespace PlanLens {

/// What a figure of a table is called in the list of all figures.
struct FigureName
{
    QString indicator;
    QString unit;
};

/// A figure that is of no series as a point: in its own unit.
SeriesPoint pointOf(const StatedObservation &stated);

/// Sets figures into the cells of a sheet's tables, each with the numbers of its sources. What
/// other reports state instead, and what a mark stands for, becomes a remark of the sheet.
class CitedFigures
{
public:
    CitedFigures(SheetContent &content, const SheetOptions &options)
        : m_content(content), m_options(options), m_sources(options.place)
    {}

    /// The figure that stands first; an empty cell where there is none.
    SheetCell cell(const QList<StandingPoint> &standings, const FigureName &name);
    /// One that nothing stands beside.
    SheetCell cell(const StatedObservation &stated, const FigureName &name);
    /// Cites one more place in a cell that is set already, and lists what it says.
    void add(SheetCell &cell, const StatedObservation &stated, const FigureName &name);
    /// The number of a place that is no figure.
    int note(const StatedObservation &place) { return m_sources.cite(place); }
    /// Writes the list of sources into the sheet.
    void finish() { m_content.sources = m_sources.list(); }

private:
    void remark(const QString &text);
    /// Whether there are any at the places of a point.
    bool tellCorrections(const SeriesPoint &point, const QString &name);
    void cite(SheetCell &cell, const SeriesPoint &point, const FigureName &name);

    SheetContent &m_content;
    const SheetOptions &m_options;
    SheetSources m_sources;
};

} // namespace PlanLens
