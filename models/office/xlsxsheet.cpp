// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/xlsxsheet.h"

#include "assembling/documentlimits.h"
#include "office/numberformat.h"
#include "office/xmlwalk.h"
#include "reading/xmlpart.h"
#include "text/workpoint.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

struct Limits
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::OfficeReader)
};

struct Merge
{
    CellPlace first;
    CellPlace last;
};

class SheetReader
{
public:
    SheetReader(const QByteArray &part, const XlsxBook &book) : m_walk(part), m_book(book) {}

    Sheet read(QString &damage)
    {
        if (readRoot(m_walk.xml()))
            m_walk.each([this] { readPart(); });
        damage = xmlDamage(m_walk.xml());
        for (const Merge &merge : m_merges)
            apply(merge);
        dropHidden();
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
            m_hiddenColumns.insert(column - 1);
        m_walk.skip();
    }

    void readRow()
    {
        const int number = m_walk.number(u"r", m_numbers.isEmpty() ? 1 : m_numbers.last() + 2) - 1;
        m_rowIsHidden = isOn(u"hidden");
        // Rows that are not there are empty; one of them tells as much as many.
        if (!m_numbers.isEmpty() && number > m_numbers.last() + 1)
            beginRow(m_numbers.last() + 1, false);
        beginRow(number, m_rowIsHidden);
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
        m_hiddenRows.append(hidden);
        m_sheet.rows.emplace_back();
        checkParagraphs(m_numbers.size(), number + 1);
    }

    void readCell()
    {
        const CellPlace place = placeOf(m_walk.attribute(u"r"));
        const int column = place.column >= 0 ? place.column : m_column + 1;
        if (column >= mostSheetColumns)
            throw DocumentTooLarge{Limits::tr("more than %1 columns").arg(mostSheetColumns)};
        m_column = column;
        BookRow &row = m_sheet.rows.back();
        if (row.size() <= std::size_t(column)) {
            m_cells += column + 1 - qsizetype(row.size());
            checkCells(m_cells, m_numbers.last() + 1);
            row.resize(std::size_t(column) + 1);
        }
        row[std::size_t(column)].text = readContent();
    }

    QString readContent()
    {
        const QString reference = m_walk.attribute(u"r");
        const QString type = m_walk.attribute(u"t");
        const int style = m_walk.number(u"s", 0);
        QString value;
        QString formula;
        m_walk.each([&] {
            if (m_walk.name() == u"v")
                value = m_walk.readText();
            else if (m_walk.name() == u"f")
                formula = m_walk.readText();
            else if (m_walk.name() == u"is")
                value = readInline();
            else
                m_walk.skip();
        });
        if (value.isEmpty() && !formula.isEmpty())
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
        m_cells += (end - first) * columns;
        checkCells(m_cells, merge.first.row + 1);
        for (qsizetype i = first; i < end; ++i) {
            BookRow &row = m_sheet.rows[std::size_t(i)];
            const auto width = std::size_t(merge.first.column + columns);
            if (row.size() < width)
                row.resize(width);
            for (auto column = std::size_t(merge.first.column); column < width; ++column)
                row[column].covered = i > first || column > std::size_t(merge.first.column);
        }
        BookCell &cell = m_sheet.rows[std::size_t(first)][std::size_t(merge.first.column)];
        cell.rowSpan = int(end - first);
        cell.columnSpan = columns;
    }

    void dropHidden()
    {
        for (qsizetype i = m_numbers.size() - 1; i >= 0; --i) {
            BookRow &row = m_sheet.rows[std::size_t(i)];
            QStringList texts;
            for (std::size_t column = row.size(); column-- > 0;) {
                if (!m_hiddenRows.at(i) && !m_hiddenColumns.contains(int(column)))
                    continue;
                if (!row[column].text.isEmpty())
                    texts.prepend(row[column].text);
                row.erase(row.begin() + std::ptrdiff_t(column));
            }
            if (!texts.isEmpty())
                m_sheet.losses.prepend({ProblemKind::HiddenText, texts.join(u' ')});
            if (m_hiddenRows.at(i))
                m_sheet.rows.erase(m_sheet.rows.begin() + i);
        }
    }

    XmlWalk m_walk;
    const XlsxBook &m_book;
    Sheet m_sheet;
    QList<int> m_numbers; ///< of the rows that are kept, from 0
    QList<bool> m_hiddenRows;
    QSet<int> m_hiddenColumns;
    QList<Merge> m_merges;
    qsizetype m_cells = 0;
    int m_column = -1;
    bool m_rowIsHidden = false;
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

Sheet readXlsxSheet(const QByteArray &part, const XlsxBook &book, QString &damage)
{
    return SheetReader(part, book).read(damage);
}

} // namespace PlanLens
