// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/workbook.h"
#include "sheets/sheetcontent.h"

#include <QHash>

namespace PlanLens {

/// Paper, its orientation and its margins are the sheet's, and all columns stand on one page.
void setUpPage(lxw_worksheet *sheet, const SheetContent &content);

/// The workbook of a sheet; formats are made once. Texts and heads of tables wrap in their columns;
/// titles and lines above a table run on over the columns beside them.
class SheetBook : public Workbook
{
public:
    SheetBook();

    lxw_format *title() const { return m_title; }
    lxw_format *line() const { return m_line; }
    lxw_format *unit() const { return m_unit; } ///< a line that ends at the right of its column
    lxw_format *head() const { return m_head; }
    lxw_format *section() const { return m_title; } ///< a heading across the columns
    lxw_format *text() const { return m_text; }
    lxw_format *muted() const { return m_muted; }
    lxw_format *figure() const { return m_figure; } ///< a text that stands as numbers do

    /// A number stays one for reckoning; the words and signs of its bound are shown by the format:
    /// `"≥ "General`, `General"左右"`. It shows the decimals that are printed.
    lxw_format *numberFormat(const SheetCell &cell);

private:
    lxw_format *addWrapped();

    lxw_format *m_title;
    lxw_format *m_line;
    lxw_format *m_unit;
    lxw_format *m_head;
    lxw_format *m_text;
    lxw_format *m_muted;
    lxw_format *m_figure;
    QHash<QString, lxw_format *> m_numbers;
};

} // namespace PlanLens
