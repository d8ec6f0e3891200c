// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/sheetbook.h"

#include <cmath>

namespace PlanLens {

static QString quoted(QString words)
{
    words.remove(u'"');
    return words.isEmpty() ? QString() : u'"' + words + u'"';
}

/// How digits are shown as they are printed: a mean of 4.9375 as 4.94, 5.0 with its zero. Where the
/// number is not what is printed (1/3) it is shown as it is.
static QString digitsCode(QString digits, double number)
{
    digits.remove(QChar(0x2212)).remove(u'+').remove(u',');
    const qsizetype point = digits.indexOf(u'.');
    const auto decimals = int(point < 0 ? 0 : digits.size() - point - 1);
    const bool whole = number == std::floor(number);
    if (QString::number(std::abs(number), 'f', decimals) != digits || (decimals == 0 && whole))
        return QStringLiteral("General");
    return decimals == 0 ? QStringLiteral("0") : QStringLiteral("0.") + QString(decimals, u'0');
}

static QString codeOf(const QString &text, double number)
{
    const auto isSign = [](QChar c) {
        return c == QChar(0x2212) || c == u'+';
    };
    const auto isNumber = [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',';
    };
    qsizetype start = 0;
    while (start < text.size() && !text.at(start).isDigit() && !isSign(text.at(start)))
        ++start;
    qsizetype end = start;
    while (end < text.size() && (isNumber(text.at(end)) || (end == start && isSign(text.at(end)))))
        ++end;
    const QString code = digitsCode(text.mid(start, end - start), number);
    QString before = text.left(start);
    before.replace(QChar(0x2009), u' ');
    const QString after = quoted(text.mid(end));
    if (before.isEmpty())
        return code + after;
    before = quoted(before);
    return before + code + after + u';' + before + u'-' + code + after;
}

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
    QString code = codeOf(cell.text, cell.number.value_or(0));
    if (!cell.tag.isEmpty())
        code += quoted(u' ' + cell.tag);
    lxw_format *&format = m_numbers[code];
    if (!format) {
        format = addFormat();
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_num_format(format, code.toUtf8().constData());
    }
    return format;
}

} // namespace PlanLens
