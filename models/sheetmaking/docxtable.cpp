// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/docxtable.h"

#include "sheetmaking/docxwidths.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"

#include <algorithm>
#include <numeric>

namespace PlanLens {

namespace {

/// Usual type in a table, in half points, and what is tried where a table is too wide even so: the
/// sizes that Chinese type comes in.
constexpr int usualSize = 21;
constexpr int smallerSizes[] = {18, 15, 13, 11, 10};

/// A table of so few rows is kept on one page: upright or across it has room for them.
constexpr qsizetype briefTable = 16;

/// How the columns of a table are parted and set.
struct DocxColumns
{
    ColumnWidths widths;
    QList<QList<int>> bands;
    int size = usualSize; ///< of the type, in half points
};

DocxColumns columnsIn(const SheetTable &table, int width, int size)
{
    const ColumnWidths widths = docxWidths(table, size);
    return {widths, columnBands(table, widths, width), size};
}

/// Word breaks a figure that its column is too narrow for: smaller type is better.
DocxColumns columnsIn(const SheetTable &table, int width)
{
    DocxColumns columns = columnsIn(table, width, usualSize);
    const auto isTooWide = [&] {
        return std::any_of(columns.bands.begin(), columns.bands.end(), [&](const QList<int> &band) {
            return !fitsWhole(band, columns.widths, width);
        });
    };
    for (const int size : smallerSizes) {
        if (!isTooWide())
            break;
        columns = columnsIn(table, width, size);
    }
    return columns;
}

/// The widths of one band in whole numbers, which fill the page.
QList<int> wholeWidths(const QList<int> &columns, const ColumnWidths &all, int width)
{
    QList<int> widths;
    for (const double one : fittedWidths(columns, all, width))
        widths << int(one);
    if (!widths.isEmpty())
        widths.last() += width - std::accumulate(widths.begin(), widths.end(), 0);
    return widths;
}

/// One table of some columns.
class BandWriter
{
public:
    BandWriter(const SheetTable &table, QList<int> columns, QList<int> widths, int size,
               DocxSources sources, DocxNotes &notes)
        : m_table(table)
        , m_columns(std::move(columns))
        , m_widths(std::move(widths))
        , m_size(size == usualSize ? 0 : size)
        , m_sources(sources)
        , m_notes(notes)
    {}

    QString xml(const QList<int> &rows)
    {
        QString xml = QStringLiteral("<w:tbl><w:tblPr><w:tblStyle w:val=\"SheetTable\"/>"
                                     "<w:tblW w:w=\"%1\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
                                     "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>")
                          .arg(std::accumulate(m_widths.begin(), m_widths.end(), 0));
        for (const int width : std::as_const(m_widths))
            xml += QStringLiteral("<w:gridCol w:w=\"%1\"/>").arg(width);
        xml += QStringLiteral("</w:tblGrid>");
        for (qsizetype i = 0; i < m_table.head.size(); ++i)
            xml += headRow(i);
        for (qsizetype i = 0; i < rows.size(); ++i)
            xml += bodyRow(m_table.rows.at(rows.at(i)), leads(rows, i));
        return xml + QStringLiteral("</w:tbl>");
    }

private:
    /// Whether a row stays on the page of the next: as on paper headings, parts of one thing, what
    /// is reckoned from the rows above, and the first and last rows, which do not stand alone.
    bool leads(const QList<int> &rows, qsizetype i) const
    {
        if (i + 1 == rows.size())
            return m_table.rows.at(rows.at(i)).section;
        const SheetRow &next = m_table.rows.at(rows.at(i + 1));
        return m_table.rows.at(rows.at(i)).section || next.joined || next.foot || i == 0 ||
               i + 2 == rows.size() || rows.size() <= briefTable;
    }

    /// A row that is kept whole is cut off at the end of the page where it is taller than one.
    static QString row(const QString &cells, bool head, bool whole = true)
    {
        return QStringLiteral("<w:tr><w:trPr>%1%2</w:trPr>")
                   .arg(whole ? QStringLiteral("<w:cantSplit/>") : QString(),
                        head ? QStringLiteral("<w:tblHeader/>") : QString()) +
               cells + QStringLiteral("</w:tr>");
    }

    static bool fitsOnPage(const SheetRow &line)
    {
        constexpr qsizetype longest = 400; // characters; narrow columns hold ten a line
        return std::all_of(line.cells.begin(), line.cells.end(),
                           [](const SheetCell &cell) { return cell.text.size() <= longest; });
    }

    static QString cell(int width, int span, const QString &merge, const QString &fill,
                        const QString &paragraph)
    {
        QString xml = QStringLiteral("<w:tc><w:tcPr><w:tcW w:w=\"%1\" w:type=\"dxa\"/>").arg(width);
        if (span > 1)
            xml += QStringLiteral("<w:gridSpan w:val=\"%1\"/>").arg(span);
        xml += merge;
        if (!fill.isEmpty())
            xml +=
                QStringLiteral("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"%1\"/>").arg(fill);
        return xml + QStringLiteral("<w:vAlign w:val=\"center\"/></w:tcPr>") + paragraph +
               QStringLiteral("</w:tc>");
    }

    int widthOf(qsizetype from, int span) const
    {
        int width = 0;
        for (qsizetype i = from; i < std::min(from + span, m_widths.size()); ++i)
            width += m_widths.at(i);
        return width;
    }

    /// The names of the first columns stand once, in the middle of all rows of the head.
    QString headRow(qsizetype index) const
    {
        const QList<SheetCell> &cells = m_table.head.at(index).cells;
        const bool several = m_table.head.size() > 1;
        QString xml;
        for (qsizetype i = 0; i < m_columns.size();) {
            const int column = m_columns.at(i);
            const int span = std::max(1, cells.at(column).columnSpan);
            QString text = cells.at(column).text;
            QString merge;
            if (several && m_table.columns.at(column).group < 0) {
                const bool first = index == 0;
                text = first ? m_table.head.constLast().cells.at(column).text : QString();
                merge = first ? QStringLiteral("<w:vMerge w:val=\"restart\"/>")
                              : QStringLiteral("<w:vMerge/>");
            }
            xml += cell(widthOf(i, span), span, merge, {},
                        docxParagraph(QStringLiteral("TableHead"),
                                      docxRun({.text = text, .size = m_size})));
            i += span;
        }
        return row(xml, true);
    }

    QString bodyRow(const SheetRow &line, bool leads)
    {
        const QString keep = leads ? QStringLiteral("<w:keepNext/>") : QString();
        if (line.section)
            return row(
                cell(widthOf(0, int(m_widths.size())), int(m_widths.size()), {},
                     QStringLiteral("F2F4F7"),
                     docxParagraph(QStringLiteral("TableSection"),
                                   docxRun({.text = line.cells.constFirst().text, .size = m_size}),
                                   keep)),
                false);
        QString xml;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const SheetCell &own = line.cells.at(m_columns.at(i));
            const SheetAlign align = m_table.columns.at(m_columns.at(i)).align;
            const bool figure = align != SheetAlign::Left && align != SheetAlign::Center;
            xml += cell(
                m_widths.at(i), 1, {}, line.foot ? QStringLiteral("F2F4F7") : QString(),
                docxParagraph(figure ? QStringLiteral("TableFigure") : QStringLiteral("TableText"),
                              runsOf(own, m_widths.at(i)), keep));
        }
        return row(xml, false, fitsOnPage(line));
    }

    QString runsOf(const SheetCell &own, int width)
    {
        QString runs = docxRun({.text = docxCellText(own),
                                .bold = own.strong,
                                .color = own.muted ? QStringLiteral("5D6673") : QString(),
                                .size = m_size});
        if (m_sources == DocxSources::Footnotes) {
            runs += m_notes.cite(own.notes, m_size);
        } else {
            QStringList numbers;
            for (const int note : own.notes)
                numbers << QString::number(note);
            numbers.removeDuplicates();
            runs += docxRun({.text = numbers.join(u','),
                             .style = QStringLiteral("FootnoteReference"),
                             .size = m_size});
        }
        runs += docxRun({.text = docxTag(own, m_size > 0 ? m_size : usualSize, width),
                         .style = QStringLiteral("CellTag"),
                         .size = m_size});
        return runs;
    }

    const SheetTable &m_table;
    QList<int> m_columns;
    QList<int> m_widths;
    int m_size; ///< of the type, in half points; 0 for the usual one
    DocxSources m_sources;
    DocxNotes &m_notes;
};

QString captionOf(const SheetTable &table, bool continued)
{
    QString title = table.title;
    if (continued)
        title = title.isEmpty() ? SheetWords::tr("continued")
                                : SheetWords::tr("%1, continued").arg(title);
    QString xml;
    if (!title.isEmpty())
        xml += docxParagraph(QStringLiteral("Caption"), docxRun({.text = title}));
    if (!table.unit.isEmpty())
        xml += docxParagraph(QStringLiteral("TableUnit"),
                             docxRun({.text = SheetWords::tr("Unit: %1").arg(table.unit)}));
    return xml;
}

} // namespace

QString docxTables(const SheetTable &table, int width, DocxSources sources, DocxNotes &notes)
{
    const DocxColumns columns = columnsIn(table, width);
    QString xml;
    for (qsizetype band = 0; band < columns.bands.size(); ++band) {
        xml += captionOf(table, band > 0);
        const QList<int> &own = columns.bands.at(band);
        BandWriter writer(table, own, wholeWidths(own, columns.widths, width), columns.size,
                          sources, notes);
        xml += writer.xml(rowsInBand(table, columns.bands, band));
        // Two tables that touch would become one.
        const bool last = band + 1 == columns.bands.size();
        xml += docxParagraph(QStringLiteral("TableUnit"),
                             last ? docxRun({.text = rowsText(table)}) : QString());
    }
    return xml;
}

} // namespace PlanLens
