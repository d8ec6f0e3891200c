// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/sheetbook.h"

namespace PlanLens {

static QString quoted(QString words)
{
    words.remove(u'"');
    return words.isEmpty() ? QString() : u'"' + words + u'"';
}

static QString codeOf(const QString &text)
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
    const QString digits = text.mid(start, end - start);
    const qsizetype point = digits.indexOf(u'.');
    // 5.0 keeps its zero.
    QString code = QStringLiteral("General");
    if (point >= 0 && digits.endsWith(u'0'))
        code = QStringLiteral("0.") + QString(digits.size() - point - 1, u'0');
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

SheetBook::SheetBook() : m_head(addFormat()), m_muted(addFormat())
{
    format_set_bold(m_head);
    format_set_bottom(m_head, LXW_BORDER_THIN);
    format_set_align(m_head, LXW_ALIGN_CENTER);
    format_set_font_color(m_muted, 0x5D6673);
}

lxw_format *SheetBook::numberFormat(const SheetCell &cell)
{
    QString code = codeOf(cell.text);
    if (!cell.tag.isEmpty())
        code += quoted(u' ' + cell.tag);
    lxw_format *&format = m_numbers[code];
    if (!format) {
        format = addFormat();
        format_set_num_format(format, code.toUtf8().constData());
    }
    return format;
}

} // namespace PlanLens
