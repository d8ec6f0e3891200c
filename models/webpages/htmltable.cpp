// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpages/htmltable.h"

#include "text/workpoint.h"
#include "webpages/htmlmarks.h"
#include "webpages/htmltext.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace PlanLens {

namespace {

constexpr int mostSpan = 1000; ///< columns, as HTML has it

bool isCell(const GumboNode *node)
{
    return isElement(node, GUMBO_TAG_TD) || isElement(node, GUMBO_TAG_TH);
}

/// The rows of a table as they are shown: the foot at the end.
struct HtmlRows
{
    std::vector<const GumboNode *> rows;
    std::size_t headRows = 0;
    std::vector<const GumboNode *> captions;
    std::vector<const GumboNode *> hidden;
};

void addRows(const GumboNode *group, HtmlRows &found)
{
    const bool hidden = isHidden(group);
    for (const GumboNode *row : childrenOf(group)) {
        if (isElement(row, GUMBO_TAG_TR))
            (hidden || isHidden(row) ? found.hidden : found.rows).push_back(row);
    }
}

HtmlRows rowsOf(const GumboNode *table)
{
    HtmlRows found;
    std::vector<const GumboNode *> feet;
    for (const GumboNode *child : childrenOf(table)) {
        if (isElement(child, GUMBO_TAG_CAPTION))
            found.captions.push_back(child);
        else if (isElement(child, GUMBO_TAG_TFOOT))
            feet.push_back(child);
        else if (isElement(child, GUMBO_TAG_TBODY) || isElement(child, GUMBO_TAG_THEAD))
            addRows(child, found);
        if (isElement(child, GUMBO_TAG_THEAD))
            found.headRows = found.rows.size();
    }
    for (const GumboNode *foot : feet)
        addRows(foot, found);
    return found;
}

std::vector<const GumboNode *> cellsOf(const GumboNode *row)
{
    std::vector<const GumboNode *> cells;
    for (const GumboNode *cell : childrenOf(row)) {
        if (isCell(cell))
            cells.push_back(cell);
    }
    return cells;
}

/// Whether a table with several rows and columns stands somewhere below a node.
bool holdsTable(const GumboNode *node)
{
    workPoint();
    const auto children = childrenOf(node);
    return std::any_of(children.begin(), children.end(), [](const GumboNode *child) {
        if (isElement(child, GUMBO_TAG_TABLE)) {
            const HtmlRows inner = rowsOf(child);
            const auto wide =
                std::count_if(inner.rows.begin(), inner.rows.end(),
                              [](const GumboNode *r) { return cellsOf(r).size() > 1; });
            if (wide > 1)
                return true;
        }
        return holdsTable(child);
    });
}

/// Two columns of a page beside each other: a row or two, one cell of which holds a text.
bool holdsTexts(const HtmlRows &table)
{
    constexpr qsizetype leastText = 400;
    int wide = 0;
    bool text = false;
    for (const GumboNode *row : table.rows) {
        int filled = 0;
        for (const GumboNode *cell : cellsOf(row)) {
            const QString content = textOf(cell);
            filled += !content.isEmpty();
            text = text || (content.size() >= leastText && content.count(u'。') > 1);
        }
        wide += filled > 1;
        if (wide > 2)
            return false;
    }
    return text && wide > 0;
}

void noteHidden(const GumboNode *cell, FlowParagraph &losses)
{
    if (const QString text = innerTextOf(cell); !text.isEmpty())
        losses.losses.append({ProblemKind::HiddenText, text});
}

FlowCell makeCell(const GumboNode *element, FlowParagraph &losses, const HtmlFlowMaker &make)
{
    FlowCell cell;
    cell.rowSpan = std::max(0, numberOf(element, "rowspan", 1));
    cell.columnSpan = std::clamp(numberOf(element, "colspan", 1), 1, mostSpan);
    if (isHidden(element)) {
        noteHidden(element, losses);
        return cell;
    }
    const auto children = childrenOf(element);
    cell.items = make({children.begin(), children.end()}, true);
    return cell;
}

bool isHeadRow(const std::vector<const GumboNode *> &cells)
{
    return cells.size() > 1 && std::all_of(cells.begin(), cells.end(), [](const GumboNode *cell) {
               return isElement(cell, GUMBO_TAG_TH);
           });
}

bool isEmpty(const FlowItems &items);

bool isEmpty(const FlowRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const FlowCell &cell) { return isEmpty(cell.items); });
}

bool isEmpty(const FlowItems &items)
{
    return std::all_of(items.begin(), items.end(), [](const FlowItem &item) {
        return item.paragraph.isEmpty() &&
               std::all_of(item.rows.begin(), item.rows.end(),
                           [](const FlowRow &row) { return isEmpty(row); });
    });
}

FlowItem makeTable(const HtmlRows &found, const HtmlFlowMaker &make)
{
    FlowItem table;
    for (const GumboNode *row : found.hidden) {
        QStringList texts;
        for (const GumboNode *cell : cellsOf(row))
            texts.append(textOf(cell));
        table.paragraph.losses.append({ProblemKind::HiddenText, texts.join(u' ')});
    }
    for (std::size_t i = 0; i < found.rows.size(); ++i) {
        workPoint();
        const auto cells = cellsOf(found.rows[i]);
        FlowRow row;
        row.header = i < found.headRows || isHeadRow(cells);
        for (const GumboNode *cell : cells) {
            // Scripts hide the cells that a merged one stands over: they are no columns.
            if (takesNoPlace(cell))
                noteHidden(cell, table.paragraph);
            else
                row.cells.push_back(makeCell(cell, table.paragraph, make));
        }
        table.rows.push_back(std::move(row));
    }
    if (std::all_of(table.rows.begin(), table.rows.end(),
                    [](const FlowRow &row) { return isEmpty(row); }))
        table.rows.clear();
    return table;
}

} // namespace

bool isLayoutTable(const GumboNode *table)
{
    const QString role = attributeOf(table, "role");
    if (role == u"presentation" || role == u"none" || holdsTable(table))
        return true;
    return holdsTexts(rowsOf(table));
}

FlowItems tableItems(const GumboNode *table, const HtmlFlowMaker &make)
{
    const HtmlRows found = rowsOf(table);
    if (isLayoutTable(table)) {
        std::vector<const GumboNode *> parts = found.captions;
        for (const GumboNode *row : found.rows) {
            const auto cells = cellsOf(row);
            parts.insert(parts.end(), cells.begin(), cells.end());
        }
        return make(parts, false);
    }
    FlowItems items = make(found.captions, false);
    FlowItem made = makeTable(found, make);
    if (made.isTable() || !made.paragraph.isEmpty())
        items.push_back(std::move(made));
    return items;
}

} // namespace PlanLens
