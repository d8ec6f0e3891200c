// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/anchormap.h"
#include "document/tablewriter.h"
#include "figures/observation.h"
#include "report/report.h"
#include "typesetting/documentstyle.h"
#include "typesetting/figures.h"

#include <QTextDocument>

#include <memory>

namespace PlanLens {

/// A figure as it stands in a text document.
struct ShownFigure
{
    TextRange range;
    int observation = -1; ///< index in the list of observations
};

/// A report as a text document, with the map between the two.
struct BuiltDocument
{
    std::unique_ptr<QTextDocument> document;
    AnchorMap places;
    QList<ShownFigure> figures; ///< in reading order; never overlapping
    QList<WrittenTable> tables;
    DocumentStyle style{Theme::light()}; ///< it was set in

    /// The figure at a position; null where there is none.
    const ShownFigure *figureAt(int position) const;
    /// Width of a column of text that is pleasant to read where `available` pixels are.
    int columnWidth(int available) const;
    /// Sets the tables for a column `width` pixels wide. Where all columns have what they want
    /// nothing changes, and no layout is done again.
    void fit(int width) const;
};

/// Sets a report as a text document. No character of a block or cell is added, dropped or moved, so
/// that a position in one is a position in the other.
class DocumentBuilder
{
public:
    explicit DocumentBuilder(const DocumentStyle &style) : m_style(style) {}

    BuiltDocument build(const Report &report, const QList<Observation> &observations) const;

private:
    DocumentStyle m_style;
};

} // namespace PlanLens
