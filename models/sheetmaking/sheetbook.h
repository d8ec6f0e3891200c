// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/workbook.h"
#include "sheets/sheetcontent.h"

#include <QHash>

namespace PlanLens {

/// Paper, its orientation and its margins are the sheet's, and all columns stand on one page.
void setUpPage(lxw_worksheet *sheet, const SheetContent &content);

/// The workbook of a sheet; formats are made once.
class SheetBook : public Workbook
{
public:
    SheetBook();

    lxw_format *head() const { return m_head; }
    lxw_format *muted() const { return m_muted; }

    /// A number stays one for reckoning; the words and signs of its bound are shown by the format:
    /// `"≥ "General`, `General"左右"`.
    lxw_format *numberFormat(const SheetCell &cell);

private:
    lxw_format *m_head;
    lxw_format *m_muted;
    QHash<QString, lxw_format *> m_numbers;
};

} // namespace PlanLens
