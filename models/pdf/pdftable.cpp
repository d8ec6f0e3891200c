// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdftable.h"

#include "assembling/numbering.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "text/plainsigns.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// How many brackets are open at the end of a text.
int openBrackets(QStringView text)
{
    int open = 0;
    for (const QChar c : text) {
        if (QStringView(u"（(〔［[").contains(c))
            ++open;
        else if (QStringView(u"）)〕］]").contains(c))
            open = std::max(0, open - 1);
    }
    return open;
}

} // namespace

QString PdfCell::text() const
{
    QString text;
    for (const PdfPart &line : lines)
        text += line.text;
    return text;
}

GlyphNumbers PdfCell::glyphs() const
{
    GlyphNumbers all;
    for (const PdfPart &line : lines)
        all += line.glyphs;
    return all;
}

SourcePages PdfCell::pages() const
{
    SourcePages pages;
    int start = 0;
    for (const PdfPart &line : lines) {
        pages.add(start, line.page);
        start += int(line.text.size());
    }
    return pages;
}

bool startsItem(const QString &text)
{
    static const WordTable leads = wordsOf("row-lead");
    constexpr qsizetype enough = 12;                         // characters: what begins it is short
    const QString plain = plainText(text.left(enough)).text; // fonts may name radicals
    return headingNumbering(plain) || plain.startsWith(u'#') || leads.startingAt(plain);
}

bool goesOn(const PdfCell &cell, const PdfCell &next)
{
    if (next.isEmpty())
        return true;
    if (cell.isEmpty() || startsItem(next.lines.front().text))
        return false;
    const PdfPart &last = cell.lines.back();
    if (openBrackets(cell.text()) > 0)
        return true;
    if (isFigureCell(last.text) && isFigureCell(next.lines.front().text))
        return false;
    float padding = cell.right - cell.left;
    for (const PdfPart &line : cell.lines)
        padding = std::min({padding, line.left - cell.left, cell.right - line.right});
    for (const PdfPart &line : next.lines)
        padding = std::min({padding, line.left - next.left, next.right - line.right});
    const float width = cell.right - cell.left - 2 * std::max(padding, 0.F);
    return last.right - last.left + next.lines.front().firstWidth > width + 0.5F;
}

bool continuesRow(const PdfTableRow &row, const PdfTableRow &next)
{
    if (row.size() != next.size())
        return false;
    bool any = false;
    bool lacks = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!goesOn(row[i], next[i]))
            return false;
        any = any || !next[i].isEmpty();
        lacks = lacks || (next[i].isEmpty() && !row[i].isEmpty());
    }
    return any && lacks;
}

void appendRow(PdfTableRow &row, const PdfTableRow &rest)
{
    for (std::size_t i = 0; i < row.size() && i < rest.size(); ++i)
        row[i].lines.insert(row[i].lines.end(), rest[i].lines.begin(), rest[i].lines.end());
}

} // namespace PlanLens
