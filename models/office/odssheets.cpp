// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/odssheets.h"

#include "assembling/documentlimits.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int mostColumns = 1000;

class SheetReader
{
public:
    SheetReader(XmlWalk &walk, qsizetype &cells) : m_walk(walk), m_cells(cells) {}

    Sheet read()
    {
        m_sheet.name = m_walk.attribute(u"name");
        readRows();
        return std::move(m_sheet);
    }

private:
    void readRows()
    {
        m_walk.each([this] {
            const QStringView name = m_walk.name();
            if (name == u"table-row")
                readRow();
            else if (name == u"table-header-rows" || name == u"table-rows" ||
                     name == u"table-row-group")
                readRows();
            else
                m_walk.skip();
        });
    }

    void readRow()
    {
        const int repeated = std::max(1, m_walk.number(u"number-rows-repeated", 1));
        const QString shown = m_walk.attribute(u"visibility");
        BookRow row;
        m_walk.each([&] {
            if (m_walk.name() == u"table-cell" || m_walk.name() == u"covered-table-cell")
                readCell(row);
            else
                m_walk.skip();
        });
        while (!row.empty() && row.back().text.isEmpty() && !row.back().covered)
            row.pop_back();
        if (!shown.isEmpty() && shown != u"visible")
            addHidden(row);
        else
            addRows(row, repeated);
    }

    void addRows(const BookRow &row, int repeated)
    {
        // Empty rows up to the end of the sheet are one.
        const int times = row.empty() ? 1 : repeated;
        m_cells += qsizetype(row.size()) * times;
        checkCells(m_cells, int(m_sheet.rows.size()) + 1);
        m_sheet.rows.insert(m_sheet.rows.end(), std::size_t(times), row);
        checkParagraphs(qsizetype(m_sheet.rows.size()), int(m_sheet.rows.size()));
    }

    void addHidden(const BookRow &row)
    {
        QStringList texts;
        for (const BookCell &cell : row) {
            if (!cell.text.isEmpty())
                texts.append(cell.text);
        }
        if (!texts.isEmpty())
            m_sheet.losses.append({ProblemKind::HiddenText, texts.join(u' ')});
    }

    void readCell(BookRow &row)
    {
        BookCell cell;
        cell.covered = m_walk.name() == u"covered-table-cell";
        cell.rowSpan = std::max(1, m_walk.number(u"number-rows-spanned", 1));
        cell.columnSpan = std::clamp(m_walk.number(u"number-columns-spanned", 1), 1, mostColumns);
        const int repeated = std::max(1, m_walk.number(u"number-columns-repeated", 1));
        QStringList lines;
        m_walk.each([&] {
            if (m_walk.name() == u"p")
                lines.append(m_walk.xml().readElementText(QXmlStreamReader::IncludeChildElements));
            else
                m_walk.skip();
        });
        cell.text = lines.join(u'\n');
        const auto room = std::size_t(std::clamp(mostColumns - int(row.size()), 0, mostColumns));
        row.insert(row.end(), std::min(room, std::size_t(repeated)), cell);
    }

    XmlWalk &m_walk;
    qsizetype &m_cells;
    Sheet m_sheet;
};

} // namespace

std::vector<Sheet> readOdsSheets(XmlWalk &walk)
{
    std::vector<Sheet> sheets;
    qsizetype cells = 0;
    walk.each([&] {
        if (walk.name() == u"table")
            sheets.push_back(SheetReader(walk, cells).read());
        else
            walk.skip();
    });
    return sheets;
}

} // namespace PlanLens
