// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/workbook.h"

#include "output/workbookparts.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdint>
#include <utility>

namespace PlanLens {

namespace {

struct WorkbookWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Workbook)
};

/// The font that Chinese spreadsheets are set in, by the name that systems of all languages know.
/// The library's own one has no Chinese signs, and each program would take others for them.
void setFont(lxw_format *format)
{
    format_set_font_name(format, "SimSun");
}

} // namespace

Workbook::Workbook()
    : m_path(QFile::encodeName(m_folder.filePath(QStringLiteral("workbook.xlsx"))))
    , m_temporary(QFile::encodeName(m_folder.path()))
{
    lxw_workbook_options options = {};
    options.tmpdir = m_temporary.data();
    m_book = workbook_new_opt(m_path.constData(), &options);
    Q_CHECK_PTR(m_book);
    // What cells without a format go by; the library has no other way to it.
    setFont(STAILQ_FIRST(m_book->formats));
}

Workbook::~Workbook()
{
    lxw_workbook_free(m_book);
}

lxw_worksheet *Workbook::addSheet(const QString &name)
{
    return workbook_add_worksheet(m_book, name.isEmpty() ? nullptr : name.toUtf8().constData());
}

lxw_format *Workbook::addFormat()
{
    lxw_format *format = workbook_add_format(m_book);
    setFont(format);
    return format;
}

lxw_chart *Workbook::addChart(lxw_chart_type type)
{
    return workbook_add_chart(m_book, std::uint8_t(type));
}

void Workbook::insertChart(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, lxw_chart *chart,
                           double height)
{
    lxw_chart_options options = {};
    options.x_scale = 1;
    options.y_scale = height;
    note(worksheet_insert_chart_opt(sheet, row, column, chart, &options));
}

void Workbook::write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
                     lxw_format *format)
{
    if (!text.isEmpty())
        note(worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format));
}

void Workbook::write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double number,
                     lxw_format *format)
{
    note(worksheet_write_number(sheet, row, column, number, format));
}

void Workbook::writeOver(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t first, lxw_col_t last,
                         const QString &text, lxw_format *format)
{
    note(worksheet_merge_range(sheet, row, first, row, last, text.toUtf8().constData(), format));
}

QByteArray Workbook::finish(QString *error)
{
    note(workbook_close(std::exchange(m_book, nullptr)));
    QByteArray bytes;
    QString reason;
    if (m_error != LXW_NO_ERROR) {
        reason = WorkbookWords::tr("the workbook could not be made: %1")
                     .arg(QString::fromUtf8(lxw_strerror(m_error)));
    } else if (QFile file(QFile::decodeName(m_path)); file.open(QIODevice::ReadOnly)) {
        bytes = file.readAll();
    }
    // The library does not notice where a temporary file of its own could not be filled.
    if (reason.isEmpty() && !isWholeWorkbook(bytes))
        reason =
            WorkbookWords::tr("the workbook could not be made: the folder for temporary files may "
                              "be full");
    if (reason.isEmpty())
        bytes = withShortNumbers(bytes, &reason);
    if (reason.isEmpty())
        return bytes;
    if (error)
        *error = reason;
    return {};
}

void Workbook::note(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

} // namespace PlanLens
