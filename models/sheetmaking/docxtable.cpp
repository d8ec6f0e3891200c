// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmaking/docxtable.h"

#include "figures/verdicttext.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"
#include "sheets/tablebands.h"
#include "text/displaywidth.h"

#include <algorithm>
#include <numeric>

namespace PlanLens {

namespace {

constexpr double halfCharacter = 105; ///< twentieths of a point: half of 10.5 points
constexpr double padding = 130;       ///< both sides of a cell
constexpr double gaps = 110;          ///< what is set between 年 and 2026
constexpr double widestWords = 24 * halfCharacter;
constexpr double narrowest = 5 * halfCharacter;

QString cellText(const SheetCell &cell)
{
    return cell.verdict ? verdictSymbol(*cell.verdict) + u' ' + cell.text : cell.text;
}

double naturalWidth(const SheetCell &cell)
{
    const int columns = displayWidth(cellText(cell), SharedSigns::Wide) +
                        displayWidth(cell.tag, SharedSigns::Wide) + int(cell.notes.size()) * 2;
    const QString text = cellText(cell);
    const auto isDigit = [](QChar c) {
        return c.isDigit();
    };
    const bool mixed = std::any_of(text.begin(), text.end(), isDigit) &&
                       displayWidth(text, SharedSigns::Wide) > text.size();
    return columns * halfCharacter + padding + (mixed ? gaps : 0);
}

QList<double> naturalWidths(const SheetTable &table)
{
    QList<double> widths(table.columns.size(), narrowest);
    const auto widen = [&](const SheetRow &row) {
        for (qsizetype i = 0; i < row.cells.size() && !row.section; ++i) {
            const SheetCell &cell = row.cells.at(i);
            if (cell.columnSpan > 1)
                continue;
            const bool whole = cell.number || cell.verdict;
            const double width = naturalWidth(cell);
            widths[i] = std::max(widths.at(i), whole ? width : std::min(width, widestWords));
        }
    };
    for (const SheetRow &row : table.head)
        widen(row);
    for (const SheetRow &row : table.rows)
        widen(row);
    return widths;
}

/// The widths of one band, which fill the page.
QList<int> fitted(const QList<int> &columns, const QList<double> &natural, int width)
{
    double sum = 0;
    for (const int column : columns)
        sum += natural.at(column);
    QList<int> widths;
    int left = width;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int own =
            i + 1 == columns.size() ? left : int(natural.at(columns.at(i)) * width / sum);
        widths << own;
        left -= own;
    }
    return widths;
}

/// One table of some columns.
class BandWriter
{
public:
    BandWriter(const SheetTable &table, QList<int> columns, QList<int> widths, DocxSources sources,
               DocxNotes &notes)
        : m_table(table)
        , m_columns(std::move(columns))
        , m_widths(std::move(widths))
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
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const bool leads = m_table.rows.at(rows.at(i)).section ||
                               (i + 1 < rows.size() && m_table.rows.at(rows.at(i + 1)).joined);
            xml += bodyRow(m_table.rows.at(rows.at(i)), leads);
        }
        return xml + QStringLiteral("</w:tbl>");
    }

private:
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
                        docxParagraph(QStringLiteral("TableHead"), docxRun({.text = text})));
            i += span;
        }
        return row(xml, true);
    }

    QString bodyRow(const SheetRow &line, bool leads)
    {
        const QString keep = leads ? QStringLiteral("<w:keepNext/>") : QString();
        if (line.section)
            return row(cell(widthOf(0, int(m_widths.size())), int(m_widths.size()), {},
                            QStringLiteral("F2F4F7"),
                            docxParagraph(QStringLiteral("TableSection"),
                                          docxRun({.text = line.cells.constFirst().text}), keep)),
                       false);
        QString xml;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const SheetCell &own = line.cells.at(m_columns.at(i));
            const SheetAlign align = m_table.columns.at(m_columns.at(i)).align;
            const bool figure = align != SheetAlign::Left && align != SheetAlign::Center;
            xml += cell(
                m_widths.at(i), 1, {}, line.foot ? QStringLiteral("F2F4F7") : QString(),
                docxParagraph(figure ? QStringLiteral("TableFigure") : QStringLiteral("TableText"),
                              runsOf(own), keep));
        }
        return row(xml, false, fitsOnPage(line));
    }

    QString runsOf(const SheetCell &own)
    {
        QString runs = docxRun({.text = cellText(own),
                                .bold = own.strong,
                                .color = own.muted ? QStringLiteral("5D6673") : QString()});
        if (m_sources == DocxSources::Footnotes) {
            runs += m_notes.cite(own.notes);
        } else {
            QStringList numbers;
            for (const int note : own.notes)
                numbers << QString::number(note);
            numbers.removeDuplicates();
            runs +=
                docxRun({.text = numbers.join(u','), .style = QStringLiteral("FootnoteReference")});
        }
        if (!own.tag.isEmpty())
            runs += docxRun({.text = u' ' + own.tag, .style = QStringLiteral("CellTag")});
        return runs;
    }

    const SheetTable &m_table;
    QList<int> m_columns;
    QList<int> m_widths;
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
    const QList<double> natural = naturalWidths(table);
    const QList<QList<int>> bands = columnBands(table, {natural, natural, natural, natural}, width);
    QString xml;
    for (qsizetype band = 0; band < bands.size(); ++band) {
        xml += captionOf(table, band > 0);
        const QList<int> &columns = bands.at(band);
        BandWriter writer(table, columns, fitted(columns, natural, width), sources, notes);
        xml += writer.xml(rowsInBand(table, bands, band));
        // Two tables that touch would become one.
        const bool last = band + 1 == bands.size();
        xml += docxParagraph(QStringLiteral("TableUnit"),
                             last ? docxRun({.text = rowsText(table)}) : QString());
    }
    return xml;
}

} // namespace PlanLens
