// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfcontent.h"

#include "pdf/pdfbanded.h"
#include "pdf/pdfcontinuation.h"
#include "pdf/pdfflow.h"
#include "pdf/pdfseams.h"
#include "text/workpoint.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace PlanLens {

namespace {

/// Makes the items of a document, area by area.
class Reading
{
public:
    explicit Reading(const PdfSetting &setting) : m_paragraphs(setting) {}

    void take(const PdfArea &area, int page)
    {
        workPoint();
        ++m_column;
        PdfPlace place{area.left, area.right, page, m_column, false, false};
        if (!area.sure && m_margins.right > m_margins.left) {
            place.left = std::min(area.left, m_margins.left);
            place.right = std::max(area.right, m_margins.right);
        }
        if (area.sure)
            m_margins = place;
        for (const PdfElement &element : area.elements) {
            if (const auto *line = std::get_if<PdfLine>(&element)) {
                m_paragraphs.take(*line, place);
                place.afterPicture = false;
                m_open = true;
            } else if (const auto *table = std::get_if<PdfTable>(&element)) {
                takeTable(*table, page);
            } else {
                place.afterPicture = true;
                ++m_content.pictures;
                if (!m_open)
                    m_content.items.push_back({PdfItem::Kind::Picture, {}, {}, page});
            }
        }
    }

    PdfContent content()
    {
        finishParagraphs();
        return std::move(m_content);
    }

private:
    void takeTable(const PdfTable &found, int page)
    {
        if (found.isFrame()) {
            takeFrame(found, page);
            return;
        }
        finishParagraphs();
        const bool further = m_table >= 0 && (page > m_lastPage || m_column > m_lastColumn);
        PdfTable table =
            further ? movedTo(m_content.items[std::size_t(m_table)].table, found) : found;
        setPage(table, page);
        if (further && continuesTable(table)) {
            PdfTable &before = m_content.items[std::size_t(m_table)].table;
            for (std::size_t i = std::size_t(m_table) + 1; i < m_content.items.size(); ++i)
                appendLine(before, m_content.items[i].paragraph.line);
            m_content.items.resize(std::size_t(m_table) + 1);
            m_content.repeatedHeads += appendTable(before, table);
        } else {
            m_table = int(m_content.items.size());
            m_content.items.push_back({PdfItem::Kind::Table, {}, table, page});
        }
        m_lastPage = page;
        m_lastColumn = m_column;
    }

    static void setPage(PdfTable &table, int page)
    {
        for (PdfTableRow &row : table.rows) {
            for (PdfCell &cell : row) {
                for (PdfPart &line : cell.lines)
                    line.page = page;
            }
        }
    }

    /// Whether a table goes on with the one before: at most headings of rows stand between.
    bool continuesTable(const PdfTable &table) const
    {
        constexpr std::size_t mostBetween = 3;
        const auto first = m_content.items.begin() + m_table + 1;
        const auto between = std::size_t(m_content.items.end() - first);
        const PdfTable &before = m_content.items[std::size_t(m_table)].table;
        const bool headings = std::all_of(first, m_content.items.end(), [](const PdfItem &item) {
            return item.kind == PdfItem::Kind::Paragraph && isRowHeading(item.paragraph);
        });
        return between <= mostBetween && headings && sameColumns(before, table) &&
               (hasNoHead(table) || (between == 0 && repeatsHead(before, table)));
    }

    static bool isRowHeading(const PdfParagraph &paragraph)
    {
        constexpr qsizetype longest = 24;
        const QString &text = paragraph.text;
        return paragraph.lines == 1 && !paragraph.boxed && text.size() <= longest &&
               !standsOutsideTables(text) && !text.endsWith(u'：');
    }

    void takeFrame(const PdfTable &table, int page)
    {
        if (table.framed.empty())
            return;
        float left = table.framed.front().left();
        float right = 0;
        for (const PdfLine &line : table.framed) {
            left = std::min(left, line.left());
            right = std::max(right, line.right());
        }
        ++m_column;
        const PdfPlace place{left, right, page, m_column, true, false};
        for (const PdfLine &line : table.framed)
            m_paragraphs.take(line, place);
        m_open = true;
        ++m_column;
    }

    void finishParagraphs()
    {
        for (PdfParagraph &paragraph : m_paragraphs.finish()) {
            const int page = paragraph.page;
            m_content.items.push_back({PdfItem::Kind::Paragraph, std::move(paragraph), {}, page});
        }
        m_open = false;
    }

    PdfParagraphs m_paragraphs;
    PdfContent m_content;
    PdfPlace m_margins;
    int m_column = 0;
    int m_table = -1;   ///< the last table among the items
    int m_lastPage = 0; ///< on which its last part stands
    int m_lastColumn = 0;
    bool m_open = false; ///< paragraphs wait to be finished
};

void learn(PdfSetting &setting, const PdfArea &area)
{
    for (std::size_t i = 1; i < area.elements.size(); ++i) {
        const auto *line = std::get_if<PdfLine>(&area.elements[i - 1]);
        const auto *next = std::get_if<PdfLine>(&area.elements[i]);
        if (line && next)
            setting.add(*line, *next);
    }
}

/// What the areas of all pages tell of each other: tables that go on, margins, distances of lines.
void settle(std::vector<std::vector<PdfArea>> &pages, PdfSetting &setting)
{
    std::vector<PdfArea *> areas;
    for (std::vector<PdfArea> &page : pages) {
        for (PdfArea &area : page)
            areas.push_back(&area);
    }
    joinSeams(areas);
    for (PdfArea *area : areas) {
        findMargins(*area);
        learn(setting, *area);
    }
}

/// Text that is left out, with its page.
void note(QStringList &list, const QString &text, std::size_t page)
{
    constexpr qsizetype most = 200;
    const QString shown = text.simplified();
    if (!shown.isEmpty())
        list.append(QStringLiteral("%1: %2").arg(page + 1).arg(shown.left(most)));
}

bool isRecognised(const std::vector<PdfPage> &pages)
{
    return std::any_of(pages.begin(), pages.end(), [](const PdfPage &page) {
        return !page.glyphs.empty() && page.glyphs.front().confidence >= 0;
    });
}

QByteArray confidencesIn(const std::vector<PdfPage> &pages)
{
    QByteArray all;
    for (const PdfPage &page : pages) {
        for (const PdfGlyph &glyph : page.glyphs)
            all += char(glyph.confidence);
    }
    return all;
}

} // namespace

void numberGlyphs(std::vector<PdfPage> &pages)
{
    int number = 0;
    for (PdfPage &page : pages) {
        for (PdfGlyph &glyph : page.glyphs)
            glyph.number = number++;
    }
}

PdfContent contentOf(std::vector<PdfPage> pages)
{
    QByteArray confidences;
    if (isRecognised(pages)) {
        numberGlyphs(pages);
        confidences = confidencesIn(pages);
    }
    std::vector<PdfPageText> texts;
    for (PdfPage &page : pages) {
        workPoint();
        texts.push_back(pageText(std::move(page)));
    }
    PdfContent content;
    content.furniture = takePageFurniture(texts);
    PdfSetting setting;
    std::vector<std::vector<PdfArea>> areas;
    for (PdfPageText &text : texts) {
        for (PdfTable &table : bandedTables(text.across, text.lines))
            text.tables.push_back(std::move(table));
    }
    const std::vector<PdfPageColumns> columns = pageColumnsOf(texts);
    for (std::size_t i = 0; i < texts.size(); ++i)
        areas.push_back(areasOf(texts[i], columns[i]));
    settle(areas, setting);
    Reading reading(setting);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        for (const PdfArea &area : areas[i])
            reading.take(area, int(i) + 1);
    }
    PdfContent read = reading.content();
    read.furniture = content.furniture;
    read.confidences = confidences;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        note(read.askew, texts[i].askew, i);
        note(read.unseen, texts[i].unseen, i);
    }
    return read;
}

} // namespace PlanLens
