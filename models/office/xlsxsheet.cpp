// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/xlsxsheet.h"

#include "assembling/documentlimits.h"
#include "office/hiddencells.h"
#include "office/numberformat.h"
#include "office/xmlwalk.h"
#include "reading/xmlpart.h"
#include "text/workpoint.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

struct XlsxSheetLimits
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::OfficeReader)
};

struct Merge
{
    CellPlace first;
    CellPlace last;
};

class XlsxSheetReader
{
public:
    XlsxSheetReader(const QByteArray &part, const XlsxBook &book, XlsxCount &count)
        : m_walk(part), m_book(book), m_count(count)
    {}

    Sheet read(QString &damage)
    {
        if (readRoot(m_walk.xml()))
            m_walk.each([this] { readPart(); });
        damage = xmlDamage(m_walk.xml());
        for (const Merge &merge : m_merges)
            apply(merge);
        dropHidden(m_sheet, m_hidden);
        return std::move(m_sheet);
    }

private:
    void readPart()
    {
        const QStringView name = m_walk.name();
        if (name == u"cols")
            m_walk.each([this] { readColumns(); });
        else if (name == u"sheetData")
            m_walk.each([this] { readRow(); });
        else if (name == u"mergeCells")
            m_walk.each([this] { readMerge(); });
        else
            m_walk.skip();
    }

    bool isOn(QStringView name) const
    {
        const QString value = m_walk.attribute(name);
        return value == u"1" || value == u"true";
    }

    void readColumns()
    {
        const int first = std::max(1, m_walk.number(u"min", 1));
        const int last = std::min(m_walk.number(u"max", 0), mostSheetColumns);
        for (int column = first; isOn(u"hidden") && column <= last; ++column)
            m_hidden.columns.insert(column - 1);
        m_walk.skip();
    }

    void readRow()
    {
        // Numbers only grow: rows are searched by them.
        const int next = m_numbers.isEmpty() ? 0 : m_numbers.last() + 1;
        const int number =
            std::max(next, std::clamp(m_walk.number(u"r", next + 1), 1, mostSheetRows) - 1);
        const bool hidden = isOn(u"hidden");
        // Rows that are not there are empty; one of them tells as much as many.
        if (!m_numbers.isEmpty() && number > next)
            beginRow(next, false);
        beginRow(number, hidden);
        m_column = -1;
        m_walk.each([this] {
            if (m_walk.name() == u"c")
                readCell();
            else
                m_walk.skip();
        });
    }

    void beginRow(int number, bool hidden)
    {
        m_numbers.append(number);
        m_hidden.rows.push_back(hidden);
        m_sheet.rows.emplace_back();
        checkParagraphs(++m_count.rows, number + 1);
    }

    void readCell()
    {
        const CellPlace place = placeOf(m_walk.attribute(u"r"));
        const int column = place.column >= 0 ? place.column : m_column + 1;
        if (column >= mostSheetColumns)
            throw DocumentTooLarge{
                XlsxSheetLimits::tr("more than %1 columns").arg(mostSheetColumns)};
        m_column = column;
        BookRow &row = m_sheet.rows.back();
        widen(row, column + 1, m_numbers.last() + 1);
        row[std::size_t(column)].text = readContent();
    }

    void widen(BookRow &row, int width, int line)
    {
        if (row.size() >= std::size_t(width))
            return;
        m_count.cells += width - qsizetype(row.size());
        checkCells(m_count.cells, line);
        row.resize(std::size_t(width));
    }

    QString readContent()
    {
        const QString reference = m_walk.attribute(u"r");
        const QString type = m_walk.attribute(u"t");
        const int style = m_walk.number(u"s", 0);
        QString value;
        QString formula;
        bool isEmptyText = false; // stored as the result of a formula
        m_walk.each([&] {
            if (m_walk.name() == u"v") {
                value = m_walk.readText();
                isEmptyText = value.isEmpty() && type == u"str";
            } else if (m_walk.name() == u"f") {
                formula = m_walk.readText();
            } else if (m_walk.name() == u"is") {
                value = readInline();
            } else {
                m_walk.skip();
            }
        });
        if (value.isEmpty() && !isEmptyText && !formula.isEmpty())
            m_sheet.losses.append({ProblemKind::FormulaKept, reference + u'=' + formula});
        return shown(value, type, style);
    }

    QString readInline()
    {
        QString text;
        m_walk.each([&] {
            if (m_walk.name() == u"t")
                text += m_walk.readText();
            else if (m_walk.name() == u"r")
                text += readInline();
            else
                m_walk.skip();
        });
        return text;
    }

    QString shown(const QString &value, const QString &type, int style) const
    {
        bool valid = false;
        if (type == u"s") {
            const int index = value.toInt(&valid);
            return valid ? m_book.strings.value(index) : QString();
        }
        if (type == u"b")
            return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        const double number = value.toDouble(&valid);
        if (!valid || (!type.isEmpty() && type != u"n"))
            return value;
        return formattedNumber(number, m_book.formats.value(style), m_book.from1904);
    }

    void readMerge()
    {
        const QString reference = m_walk.attribute(u"ref");
        const qsizetype colon = reference.indexOf(u':');
        const Merge merge{placeOf(QStringView(reference).left(colon)),
                          placeOf(QStringView(reference).mid(colon + 1))};
        if (colon > 0 && merge.first.column >= 0 && merge.last.column >= merge.first.column &&
            merge.last.row >= merge.first.row)
            m_merges.append(merge);
        m_walk.skip();
    }

    qsizetype indexOfRow(int number) const
    {
        return std::lower_bound(m_numbers.begin(), m_numbers.end(), number) - m_numbers.begin();
    }

    void apply(const Merge &merge)
    {
        workPoint();
        const qsizetype first = indexOfRow(merge.first.row);
        const qsizetype end = indexOfRow(merge.last.row + 1);
        const int columns =
            std::min(merge.last.column, mostSheetColumns - 1) - merge.first.column + 1;
        if (first >= end || m_numbers.at(first) != merge.first.row || columns < 1)
            return;
        m_merged += (end - first) * columns;
        checkCells(m_merged, merge.first.row + 1);
        for (qsizetype i = first; i < end; ++i) {
            BookRow &row = m_sheet.rows[std::size_t(i)];
            const int width = merge.first.column + columns;
            widen(row, width, m_numbers.at(i) + 1);
            for (int column = merge.first.column; column < width; ++column)
                row[std::size_t(column)].covered = i > first || column > merge.first.column;
        }
        BookCell &cell = m_sheet.rows[std::size_t(first)][std::size_t(merge.first.column)];
        cell.rowSpan = int(end - first);
        cell.columnSpan = columns;
    }

    XmlWalk m_walk;
    const XlsxBook &m_book;
    Sheet m_sheet;
    QList<int> m_numbers; ///< of the rows that are kept, from 0
    HiddenCells m_hidden;
    QList<Merge> m_merges;
    XlsxCount &m_count;
    qsizetype m_merged = 0; ///< cells, as often as they are merged
    int m_column = -1;
};

} // namespace

CellPlace placeOf(QStringView reference)
{
    CellPlace place;
    int column = 0;
    qsizetype at = 0;
    while (at < reference.size() && at < 4 && reference.at(at) >= u'A' && reference.at(at) <= u'Z')
        column = column * 26 + (reference.at(at++).unicode() - u'A' + 1);
    bool valid = false;
    const int row = reference.mid(at).toInt(&valid);
    if (at > 0 && valid && row > 0) {
        place.column = column - 1;
        place.row = row - 1;
    }
    return place;
}

Sheet readXlsxSheet(const QByteArray &part, const XlsxBook &book, XlsxCount &count, QString &damage)
{
    return XlsxSheetReader(part, book, count).read(damage);
}

} // namespace PlanLens
