// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/sheetbook.h"

#include "output/numbercode.h"

namespace PlanLens {

void setUpPage(lxw_worksheet *sheet, const SheetContent &content)
{
    worksheet_fit_to_pages(sheet, 1, 0);
    constexpr double a3 = 400;
    worksheet_set_paper(sheet, content.paper.height() > a3 ? 8 : 9); // A3, A4
    if (content.landscape)
        worksheet_set_landscape(sheet);
    constexpr double inch = 25.4;
    const QMarginsF margins = content.margins / inch;
    worksheet_set_margins(sheet, margins.left(), margins.right(), margins.top(), margins.bottom());
}

SheetBook::SheetBook()
    : m_title(addFormat())
    , m_line(addFormat())
    , m_unit(addFormat())
    , m_head(addWrapped())
    , m_text(addWrapped())
    , m_muted(addWrapped())
    , m_figure(addWrapped())
{
    format_set_bold(m_title);
    format_set_align(m_unit, LXW_ALIGN_RIGHT);
    format_set_align(m_figure, LXW_ALIGN_RIGHT);
    format_set_bold(m_head);
    format_set_bottom(m_head, LXW_BORDER_THIN);
    format_set_align(m_head, LXW_ALIGN_CENTER);
    for (lxw_format *format : {m_line, m_unit, m_muted})
        format_set_font_color(format, 0x5D6673);
}

lxw_format *SheetBook::addWrapped()
{
    lxw_format *format = addFormat();
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

lxw_format *SheetBook::numberFormat(const SheetCell &cell)
{
    const QString code = numberCode(cell.text, cell.number.value_or(0), cell.tag);
    lxw_format *&format = m_numbers[code];
    if (!format) {
        format = addFormat();
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_num_format(format, code.toUtf8().constData());
    }
    return format;
}

} // namespace PlanLens
