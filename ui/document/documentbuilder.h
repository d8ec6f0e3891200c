#pragma once

#include "document/anchormap.h"
#include "document/documentstyle.h"
#include "document/figures.h"
#include "indicators/observation.h"
#include "report/report.h"

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

    /// The figure at a position; null where there is none.
    const ShownFigure *figureAt(int position) const;
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
