// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace PlanLens {

/// A workbook in the making, in one font that has Chinese signs. It is put together in a private
/// folder and leaves as bytes, which are written like every other output. What is refused on the
/// way is told at the end.
class Workbook
{
public:
    Workbook();
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    /// Without a name it is numbered.
    lxw_worksheet *addSheet(const QString &name = {});
    lxw_format *addFormat();

    /// A chart of a type of libxlsxwriter, and its place on a sheet by its upper left cell. It is
    /// `height` times as high as usual, which is usualChartHeight.
    lxw_chart *addChart(lxw_chart_type type);
    void insertChart(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, lxw_chart *chart,
                     double height = 1);
    static constexpr double usualChartHeight = 14.4; ///< in rows of a sheet

    /// An empty text leaves the cell empty.
    void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
               lxw_format *format = nullptr);
    void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double number,
               lxw_format *format = nullptr);
    /// One text over some columns.
    void writeOver(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t first, lxw_col_t last,
                   const QString &text, lxw_format *format);

    /// Ends the workbook. Empty with one sentence in `error` where anything of it was lost.
    QByteArray finish(QString *error);

private:
    void note(lxw_error error);

    QTemporaryDir m_folder;
    QByteArray m_path;
    QByteArray m_temporary;
    lxw_workbook *m_book = nullptr;
    lxw_error m_error = LXW_NO_ERROR; ///< the first
};

} // namespace PlanLens
