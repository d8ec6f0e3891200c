// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/odssheets.h"

#include "assembling/documentlimits.h"
#include "office/hiddencells.h"
#include "office/xlsxsheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

constexpr int mostBlanks = 100; ///< in a row

struct OdsSheetsLimits
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::OfficeReader)
};

/// What the sheets of a workbook hold so far.
struct Counts
{
    qsizetype cells = 0;
    qsizetype rows = 0;
    qsizetype length = 0;
};

class OdsSheetReader
{
public:
    OdsSheetReader(XmlWalk &walk, Counts &counts) : m_walk(walk), m_counts(counts) {}

    Sheet read()
    {
        m_sheet.name = m_walk.attribute(u"name");
        readRows();
        fitSpans();
        dropHidden(m_sheet, m_hidden);
        return std::move(m_sheet);
    }

private:
    bool isHidden() const
    {
        const QString shown = m_walk.attribute(u"visibility");
        return !shown.isEmpty() && shown != u"visible";
    }

    void readRows()
    {
        m_walk.each([this] {
            const QStringView name = m_walk.name();
            if (name == u"table-row")
                readRow();
            else if (name == u"table-column")
                readColumn();
            else if (name == u"table-header-rows" || name == u"table-rows" ||
                     name == u"table-row-group" || name == u"table-header-columns" ||
                     name == u"table-columns" || name == u"table-column-group")
                readRows();
            else
                m_walk.skip();
        });
    }

    void readColumn()
    {
        const int repeated = std::max(1, m_walk.number(u"number-columns-repeated", 1));
        const int end = m_columns + std::min(repeated, mostSheetColumns - m_columns);
        for (const bool hidden = isHidden(); m_columns < end; ++m_columns) {
            if (hidden)
                m_hidden.columns.insert(m_columns);
        }
        m_walk.skip();
    }

    void readRow()
    {
        const int repeated =
            std::clamp(m_walk.number(u"number-rows-repeated", 1), 1, mostSheetRows);
        const bool hidden = isHidden();
        BookRow row;
        m_walk.each([&] {
            if (m_walk.name() == u"table-cell" || m_walk.name() == u"covered-table-cell")
                readCell(row);
            else
                m_walk.skip();
        });
        while (!row.empty() && row.back().text.isEmpty() && !row.back().covered)
            row.pop_back();
        addRows(row, repeated, hidden);
    }

    void addRows(const BookRow &row, int repeated, bool hidden)
    {
        // Empty rows up to the end of the sheet are one, and hidden ones tell as much.
        const int times = row.empty() || hidden ? 1 : repeated;
        m_counts.cells += qsizetype(row.size()) * times;
        m_counts.rows += times;
        const int line = int(m_sheet.rows.size()) + 1;
        checkCells(m_counts.cells, line);
        checkParagraphs(m_counts.rows, line);
        m_sheet.rows.insert(m_sheet.rows.end(), std::size_t(times), row);
        m_hidden.rows.insert(m_hidden.rows.end(), std::size_t(times), hidden);
        for (int i = 0; i < times; ++i)
            m_numbers.append(m_number + i);
        m_number += repeated;
    }

    /// Merged cells reach over rows of which not all are kept.
    void fitSpans()
    {
        for (qsizetype i = 0; i < m_numbers.size(); ++i) {
            for (BookCell &cell : m_sheet.rows[std::size_t(i)]) {
                const auto end = std::lower_bound(m_numbers.cbegin(), m_numbers.cend(),
                                                  m_numbers.at(i) + cell.rowSpan);
                cell.rowSpan = std::max(1, int(end - m_numbers.cbegin() - i));
            }
        }
    }

    void readCell(BookRow &row)
    {
        BookCell cell;
        cell.covered = m_walk.name() == u"covered-table-cell";
        cell.rowSpan = std::clamp(m_walk.number(u"number-rows-spanned", 1), 1, mostSheetRows);
        cell.columnSpan =
            std::clamp(m_walk.number(u"number-columns-spanned", 1), 1, mostSheetColumns);
        const int repeated = std::max(1, m_walk.number(u"number-columns-repeated", 1));
        QStringList lines;
        m_walk.each([&] {
            if (m_walk.name() == u"p")
                lines.append(readParagraph());
            else
                m_walk.skip();
        });
        cell.text = lines.join(u'\n');
        const int room = std::max(0, mostSheetColumns - int(row.size()));
        if (repeated > room && !cell.text.trimmed().isEmpty())
            throw DocumentTooLarge{
                OdsSheetsLimits::tr("more than %1 columns").arg(mostSheetColumns)};
        row.insert(row.end(), std::size_t(std::min(room, repeated)), cell);
    }

    QString readParagraph()
    {
        QString text;
        readPieces(text);
        return text;
    }

    void readPieces(QString &text)
    {
        m_walk.eachPiece([&] {
            const QString piece = m_walk.text();
            if (piece.isNull())
                readPiece(text);
            else
                add(text, piece);
        });
    }

    void readPiece(QString &text)
    {
        const QStringView name = m_walk.name();
        if (name == u"s")
            add(text, QString(std::clamp(m_walk.number(u"c", 1), 1, mostBlanks), u' '));
        else if (name == u"tab")
            add(text, QStringLiteral(" "));
        else if (name == u"line-break")
            text += u'\n';
        else if (name != u"annotation" && name != u"ruby-text")
            return readPieces(text); // links, fields, what only wraps
        m_walk.skip();
    }

    /// Ends of lines in the file are blanks in the text.
    void add(QString &text, QString piece)
    {
        m_counts.length += piece.size();
        checkText(m_counts.length);
        text += piece.replace(u'\n', u' ');
    }

    XmlWalk &m_walk;
    Counts &m_counts;
    Sheet m_sheet;
    HiddenCells m_hidden;
    QList<qint64> m_numbers; ///< of the rows that are kept, from 0
    qint64 m_number = 0;     ///< of the next row
    int m_columns = 0;
};

} // namespace

std::vector<Sheet> readOdsSheets(XmlWalk &walk, const OdfStyles &styles)
{
    std::vector<Sheet> sheets;
    QList<FlowLoss> losses;
    Counts counts;
    walk.each([&] {
        if (walk.name() != u"table") {
            walk.skip();
        } else if (styles.isHiddenSheet(walk.attribute(u"style-name"))) {
            losses.append({ProblemKind::HiddenText, walk.attribute(u"name")});
            walk.skip();
        } else {
            sheets.push_back(OdsSheetReader(walk, counts).read());
        }
    });
    if (!sheets.empty())
        sheets.front().losses += losses;
    return sheets;
}

} // namespace PlanLens
