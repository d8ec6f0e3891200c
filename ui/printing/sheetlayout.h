// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheetstyle.h"
#include "printing/tablelayout.h"
#include "sheets/sheetcontent.h"

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

namespace PlanLens {

struct TextSpan
{
    int start = 0;
    int length = 0;
};

/// Something in its place on a page.
struct SheetPiece
{
    enum class Kind { Text, Chart, Legend, TableHead, TableRow };

    Kind kind = Kind::Text;
    QRectF rect; ///< on the page, in CSS pixels
    QString text;
    SheetFont font = SheetFont::Body;
    SheetAlign align = SheetAlign::Left; ///< of a text
    QList<TextSpan> marks;               ///< the numbers of sources in the text
    int index = 0;                       ///< of the chart or table
    int band = 0;
    int row = 0;
    int firstLine = 0; ///< of a row that is set over several pages: the first line on this one
    int lines = 0;     ///< and how many; 0 where the row is whole
    bool last = false; ///< the last row of its table on this page: it is ruled off
};

struct SheetPage
{
    QList<SheetPiece> pieces;
};

/// A sheet broken to pages. Table heads are repeated on every page, under “continued”; a row
/// is parted only where it is taller than a page, and then no line of it is lost; what belongs
/// together stays together where a page holds it, and so does a table but for the first below the
/// title; a heading stays with what follows, a foot with the last row, and no row stands alone at
/// the end or beginning of a page where another could stand with it. Every table ends with the
/// number of its rows. The content must outlive the layout.
class SheetLayout
{
public:
    explicit SheetLayout(const SheetContent &content);

    const SheetContent &content() const { return *m_content; }
    QSizeF pageSize() const { return m_pageSize; }
    /// The page without margins and footer.
    QRectF textArea() const;
    const std::vector<SheetPage> &pages() const { return m_pages; }
    int pageCount() const { return int(m_pages.size()); }
    const TableLayout &table(int index) const { return m_tables.at(std::size_t(index)); }

private:
    void addText(const QString &text, SheetFont font, qreal after, qreal keep = 0,
                 SheetAlign align = SheetAlign::Left);
    void addParagraph(const QString &text, const QList<TextSpan> &marks = {});
    void addCharts();
    void addTable(int index);
    void addCaption(int index, bool continued, qreal keep);
    void addBand(int index, int band);
    bool underTheTitle() const;
    qreal startHeight(int index, int band, const QList<int> &rows) const;
    /// Height of a row with those that stay with it: the rest of a group, the row below a heading,
    /// the foot below the last.
    qreal heldHeight(int index, int band, const QList<int> &rows, qsizetype row) const;
    void addRow(int index, int band, int row);
    void addTallRow(int index, int band, int row);
    /// What has to have room where a row begins: all of it, or of a tall one its first lines.
    qreal leastHeight(int index, int band, int row) const;
    /// What a page under a repeated head holds.
    qreal fullPage(int index, int band) const;
    void continueTable(int index, int band);
    void addHead(int index, int band);
    void addNotes(const QString &title, const QStringList &texts);
    void addSources();
    void addSourcesAtEnd();
    qreal room() const;
    void newPage();
    void put(SheetPiece piece, qreal height);
    void ruleOff();

    const SheetContent *m_content;
    QSizeF m_pageSize;
    std::vector<TableLayout> m_tables;
    std::vector<SheetPage> m_pages;
    qreal m_y = 0;
};

/// Whether one of the sheet's own tables that is parted on upright paper has fewer parts across it.
bool isBetterAcross(const SheetContent &content);

} // namespace PlanLens
