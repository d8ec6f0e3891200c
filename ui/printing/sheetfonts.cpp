// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetfonts.h"

#include "charts/accessiblechart.h"
#include "figures/verdicttext.h"
#include "printing/sheetlayout.h"
#include "sheets/sheetwords.h"
#include "style/glyphcoverage.h"

#include <QFontInfo>

#include <algorithm>

namespace PlanLens {

namespace {

/// What a page is set with; see SheetPainter.
class PageGlyphs
{
public:
    PageGlyphs(const SheetLayout &layout, GlyphCoverage &coverage)
        : m_layout(layout)
        , m_coverage(coverage)
        , m_cell(sheetFont(SheetFont::Cell))
        , m_footer(sheetFont(SheetFont::Footer))
    {}

    void look(int page)
    {
        m_place = SheetWords::tr("page %1").arg(page + 1);
        for (const SheetPiece &piece : m_layout.pages().at(std::size_t(page)).pieces)
            look(piece);
        m_coverage.add(m_layout.content().footer, m_footer, m_place);
    }

private:
    void look(const SheetPiece &piece)
    {
        const SheetContent &content = m_layout.content();
        switch (piece.kind) {
        case SheetPiece::Kind::Text:
            m_coverage.add(piece.text, sheetFont(piece.font), m_place);
            break;
        case SheetPiece::Kind::Chart:
            m_coverage.add(chartAsText(content.charts.at(piece.index)), m_cell, m_place);
            break;
        case SheetPiece::Kind::Legend:
            break; // its regions are named by the charts
        case SheetPiece::Kind::TableHead:
            for (const SheetRow &row : content.tables.at(piece.index).head)
                look(row, piece);
            break;
        case SheetPiece::Kind::TableRow:
            if (piece.firstLine == 0)
                look(content.tables.at(piece.index).rows.at(piece.row), piece);
            break;
        }
    }

    void look(const SheetRow &row, const SheetPiece &piece)
    {
        if (row.section)
            return look(row.cells.constFirst());
        const TableLayout::Band &band = m_layout.table(piece.index).bands().at(piece.band);
        for (const int column : band.columns)
            look(row.cells.at(column));
    }

    void look(const SheetCell &cell)
    {
        if (cell.verdict)
            m_coverage.add(verdictSymbol(*cell.verdict), m_cell, m_place);
        m_coverage.add(cell.text, m_cell, m_place);
        m_coverage.add(cell.tag, m_cell, m_place);
    }

    const SheetLayout &m_layout;
    GlyphCoverage &m_coverage;
    QFont m_cell;
    QFont m_footer;
    QString m_place;
};

QString namesOf(const QStringList &families, const QFont &font)
{
    return families.isEmpty() ? QFontInfo(font).family() : families.join(SheetWords::tr(", "));
}

} // namespace

SheetFonts measuredFonts(const SheetLayout &layout, const PageRange &range)
{
    GlyphCoverage coverage;
    PageGlyphs glyphs(layout, coverage);
    const int end = std::min(range.end, layout.pageCount());
    for (int page = range.first; page < end; ++page)
        glyphs.look(page);
    const QFont title = sheetFont(SheetFont::Title);
    const QFont text = sheetFont(SheetFont::Cell);
    return {.problems = coverage.problems(),
            .standIns = SheetWords::tr(
                            "On paper and in PDF %1 stands for FZXiaoBiaoSong (title), %2 for "
                            "SimHei, KaiTi and FangSong (all else), which a Word document names.")
                            .arg(namesOf(coverage.families(title), title),
                                 namesOf(coverage.families(text), text))};
}

QStringList charactersWithoutGlyph(const SheetContent &content, const PageRange &range)
{
    const SheetLayout layout(content);
    return measuredFonts(layout, range).problems;
}

} // namespace PlanLens
