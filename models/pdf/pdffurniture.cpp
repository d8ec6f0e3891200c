// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdffurniture.h"

#include "text/characters.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace PlanLens {

namespace {

constexpr float margin = 0.15F;      ///< of the height of a page: where furniture stands
constexpr int mostLines = 3;         ///< at either end of a page
constexpr qsizetype longest = 80;    ///< of a running line
constexpr std::size_t mostParts = 3; ///< more stand in a table

struct PageNumber
{
    int number = 0;
    bool marked = false; ///< by dashes: alone it is known to be one
};

/// - 3 -, 3/20, or a number among a few words (of which page, of how many): whether it counts the
/// pages shows from one page to the next.
std::optional<PageNumber> pageNumber(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("^([^0-9０-９]{0,4})([0-9０-９]{1,4})([^0-9０-９.．%％]{0,5})([0-9]{1,4}[^0-"
                       "9０-９]{0,3})?$"));
    constexpr QStringView dashes = u"-—–－−~～·•";
    QString text = line;
    text.removeIf([](QChar c) { return isBlank(c); });
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    PageNumber number;
    for (const QChar c : match.captured(2))
        number.number = number.number * 10 + c.digitValue();
    number.marked =
        text.size() > 2 && dashes.contains(text.front()) && dashes.contains(text.back());
    return number;
}

/// The text of a line as it is the same on every page.
QString keyOf(const PdfLine &line)
{
    QString key = line.text();
    key.removeIf([](QChar c) { return isBlank(c); });
    for (QChar &c : key) {
        if (isDigit(c))
            c = u'#';
    }
    return key;
}

enum class End { Top, Bottom };

/// Looks at one end of all pages.
class Ends
{
public:
    Ends(std::vector<PdfPageText> &pages, End end, PdfFurniture &furniture)
        : m_pages(pages), m_end(end), m_furniture(furniture)
    {}

    /// Takes out at most one line of each page; false where there was none.
    bool sweep()
    {
        QHash<int, int> offsets; // of the printed numbers from the count of pages
        QHash<QString, std::vector<float>> places;
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            const PdfLine *line = candidate(m_pages[i]);
            if (!line)
                continue;
            if (const auto number = pageNumber(line->text()))
                ++offsets[number->number - int(i)];
            else
                places[keyOf(*line)].push_back(line->base());
        }
        bool any = false;
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            const PdfLine *line = candidate(m_pages[i]);
            if (!line)
                continue;
            const auto number = pageNumber(line->text());
            if (number && (number->marked || offsets.value(number->number - int(i)) > 1)) {
                ++m_furniture.pageNumbers;
            } else if (!number && repeats(places.value(keyOf(*line)), line->base())) {
                ++m_furniture.runningLines;
            } else {
                continue;
            }
            takeOut(m_pages[i]);
            any = true;
        }
        return any;
    }

private:
    /// The line at this end, where it may be furniture.
    const PdfLine *candidate(const PdfPageText &page) const
    {
        if (page.lines.empty())
            return nullptr;
        const PdfLine &line = m_end == End::Top ? page.lines.front() : page.lines.back();
        const float height = m_end == End::Top ? line.base() : page.height - line.base();
        if (height > margin * page.height || line.parts.size() > mostParts ||
            line.text().size() > longest)
            return nullptr;
        const bool beyondTable =
            std::any_of(page.tables.begin(), page.tables.end(), [&](const PdfTable &table) {
                return m_end == End::Top ? table.box.top < line.base()
                                         : table.box.bottom > line.base();
            });
        return beyondTable ? nullptr : &line;
    }

    bool repeats(const std::vector<float> &places, float base) const
    {
        constexpr float same = 4;
        constexpr std::ptrdiff_t least = 3;
        const auto count = std::count_if(places.begin(), places.end(), [base](float place) {
            return std::abs(place - base) <= same;
        });
        return count >= std::min(least, std::ptrdiff_t(std::max<std::size_t>(m_pages.size(), 2)));
    }

    void takeOut(PdfPageText &page)
    {
        if (m_end == End::Top)
            page.lines.erase(page.lines.begin());
        else
            page.lines.pop_back();
    }

    std::vector<PdfPageText> &m_pages;
    End m_end;
    PdfFurniture &m_furniture;
};

} // namespace

PdfFurniture takePageFurniture(std::vector<PdfPageText> &pages)
{
    PdfFurniture furniture;
    for (const End end : {End::Top, End::Bottom}) {
        Ends ends(pages, end, furniture);
        for (int line = 0; line < mostLines && ends.sweep(); ++line) {
        }
    }
    return furniture;
}

} // namespace PlanLens
