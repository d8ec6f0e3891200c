#include "reading/docxwalker.h"
#include "reading/docxxml.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr std::size_t mostColumns = 500;   ///< of the grid: far more than any table has
constexpr std::size_t mostCells = 300'000; ///< of all tables, laid out on their grids

std::size_t columnsOf(const DocxRow &row)
{
    auto columns = std::size_t(row.skipped);
    for (const DocxCell &cell : row.cells)
        columns += std::size_t(cell.span);
    return columns;
}

std::size_t columnsOf(const std::vector<DocxRow> &rows)
{
    std::size_t columns = 0;
    for (const DocxRow &row : rows)
        columns = std::max(columns, columnsOf(row));
    return columns;
}

} // namespace

void DocxWalker::readTable(DocxItems &items)
{
    DocxItem table;
    readRows(table);
    // Laid out, a table could fill the memory: a few bytes can claim any number of cells.
    const std::size_t columns = columnsOf(table.rows);
    m_gridCells += columns * table.rows.size();
    if (columns > mostColumns || m_gridCells > mostCells)
        stop(Stop::Bomb);
    else if (table.isTable())
        items.push_back(std::move(table));
}

void DocxWalker::readRows(DocxItem &table)
{
    const Descent descent(*this);
    while (descend()) {
        const QStringView name = wordName(m_xml);
        if (name == u"tr")
            readRow(table);
        else if (isDocxWrapper(name))
            readRows(table);
        else
            m_xml.skipCurrentElement();
    }
}

void DocxWalker::readRow(DocxItem &table)
{
    DocxRow row;
    bool deleted = false;
    readCells(row, deleted);
    if (!deleted && !row.cells.empty())
        table.rows.push_back(std::move(row));
}

void DocxWalker::readCells(DocxRow &row, bool &deleted)
{
    const Descent descent(*this);
    while (descend()) {
        const QStringView name = wordName(m_xml);
        if (name == u"tc")
            readCell(row);
        else if (name == u"trPr")
            deleted = readRowProperties(row);
        else if (isDocxWrapper(name))
            readCells(row, deleted);
        else
            m_xml.skipCurrentElement();
    }
}

bool DocxWalker::readRowProperties(DocxRow &row)
{
    bool deleted = false;
    while (m_xml.readNextStartElement()) {
        const QStringView name = wordName(m_xml);
        if (name == u"tblHeader")
            row.header = wordSwitch(m_xml);
        else if (name == u"gridBefore")
            row.skipped = std::clamp(wordNumber(m_xml).value_or(0), 0, int(mostColumns));
        else if (name == u"del")
            deleted = true;
        m_xml.skipCurrentElement();
    }
    return deleted;
}

void DocxWalker::readCell(DocxRow &row)
{
    DocxCell cell;
    bool continued = false;
    readCellContent(cell, continued);
    if (continued && !row.cells.empty())
        ++row.cells.back().span;
    else
        row.cells.push_back(std::move(cell));
}

void DocxWalker::readCellContent(DocxCell &cell, bool &continued)
{
    const Descent descent(*this);
    while (descend()) {
        const QStringView name = wordName(m_xml);
        if (name == u"tcPr")
            continued = readCellProperties(cell);
        else if (name == u"p")
            readParagraph(cell.items);
        else if (name == u"tbl")
            readTable(cell.items);
        else if (isDocxWrapper(name))
            readBlocks(cell.items);
        else
            m_xml.skipCurrentElement();
    }
}

bool DocxWalker::readCellProperties(DocxCell &cell)
{
    bool continued = false;
    while (m_xml.readNextStartElement()) {
        const QStringView name = wordName(m_xml);
        const bool restarts = wordAttribute(m_xml, u"val") == u"restart";
        if (name == u"gridSpan")
            cell.span = std::clamp(wordNumber(m_xml).value_or(1), 1, int(mostColumns));
        else if (name == u"vMerge")
            cell.merge = restarts ? DocxMerge::Start : DocxMerge::Continued;
        else if (name == u"hMerge")
            continued = !restarts;
        m_xml.skipCurrentElement();
    }
    return continued;
}

} // namespace PlanLens
