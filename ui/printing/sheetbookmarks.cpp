// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetbookmarks.h"

#include "sheets/hiddencolumns.h"
#include "sheets/sheetwords.h"

#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr double pointsPerPixel = 72.0 / 96;

class Bookmarks
{
public:
    explicit Bookmarks(const SheetLayout &layout) : m_layout(layout)
    {
        add(layout.content().title, 0, 0, 0);
        for (int page = 0; page < layout.pageCount(); ++page) {
            for (const SheetPiece &piece : layout.pages().at(std::size_t(page)).pieces)
                addPiece(piece, page);
        }
    }

    QList<PdfBookmark> taken() { return std::move(m_bookmarks); }

private:
    void add(const QString &title, int page, double top, int level)
    {
        if (!title.isEmpty())
            m_bookmarks.append({title, page, top * pointsPerPixel, level});
    }

    void addPiece(const SheetPiece &piece, int page)
    {
        switch (piece.kind) {
        case SheetPiece::Kind::TableHead:
            return addTable(piece, page);
        case SheetPiece::Kind::TableRow:
            return addRow(piece, page);
        case SheetPiece::Kind::Text:
            return addText(piece, page);
        case SheetPiece::Kind::Chart:
        case SheetPiece::Kind::Legend:
            return;
        }
    }

    /// A table is named where it begins; one without a title is the sheet itself.
    void addTable(const SheetPiece &piece, int page)
    {
        if (m_tables.contains(piece.index))
            return;
        m_tables.insert(piece.index);
        const SheetTable &table = m_layout.content().tables.at(piece.index);
        add(table.title, page, piece.rect.top() - lineHeight(SheetFont::Heading), 1);
        m_level = table.title.isEmpty() ? 1 : 2;
        m_sections = std::any_of(table.rows.begin(), table.rows.end(),
                                 [](const SheetRow &row) { return row.section; });
        m_long = spansPages(piece.index);
    }

    /// Once, though a table that is parted into bands has its rows several times.
    void addRow(const SheetPiece &piece, int page)
    {
        const SheetTable &table = m_layout.content().tables.at(piece.index);
        const SheetRow &row = table.rows.at(piece.row);
        if (piece.band > 0 || piece.firstLine > 0 || row.foot)
            return;
        if (row.section || (!m_sections && m_long && !row.joined))
            add(row.cells.at(row.section ? 0 : nameColumn(table)).text, page, piece.rect.top(),
                m_level);
    }

    void addText(const SheetPiece &piece, int page)
    {
        if (m_layout.content().sourcesAtEnd && piece.font == SheetFont::Heading &&
            piece.text == SheetWords::tr("Sources"))
            return add(piece.text, page, piece.rect.top(), 1);
        // Each of these runs on from its title.
        for (const QString &title :
             {SheetWords::tr("Notes: "), SheetWords::tr("Checks: "), SheetWords::tr("Sources: ")}) {
            if (piece.font != SheetFont::Body || !piece.text.startsWith(title.trimmed()))
                continue;
            QString name = title.trimmed();
            while (!name.isEmpty() && name.back().isPunct())
                name.chop(1);
            add(name, page, piece.rect.top(), 1);
        }
    }

    bool spansPages(int table) const
    {
        int pages = 0;
        for (const SheetPage &page : m_layout.pages())
            pages += std::any_of(page.pieces.begin(), page.pieces.end(),
                                 [table](const SheetPiece &piece) {
                                     return piece.kind == SheetPiece::Kind::TableRow &&
                                            piece.index == table && piece.band == 0;
                                 })
                         ? 1
                         : 0;
        return pages > 1;
    }

    const SheetLayout &m_layout;
    QList<PdfBookmark> m_bookmarks;
    QSet<int> m_tables; ///< those that were begun
    int m_level = 1;    ///< of the rows of the table at hand
    bool m_sections = false;
    bool m_long = false; ///< over several pages
};

} // namespace

QList<PdfBookmark> sheetBookmarks(const SheetLayout &layout)
{
    return Bookmarks(layout).taken();
}

} // namespace PlanLens
