// SPDX-License-Identifier: GPL-3.0-or-later
#include "relating/textprint.h"

#include "text/searchform.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qsizetype pieceLength = 8; ///< characters: a phrase that no other report has by chance
constexpr std::size_t fewestPieces = 40; ///< of which likeness says anything
constexpr double leastInCommon = .8;     ///< of the shorter text: pages lose and add some
constexpr double leastLength = .4;       ///< of the longer one: a part or an annex is no format
constexpr double leastFigures = .95;     ///< another edition has other figures
constexpr double leastRecognised = .85;  ///< of figures that were recognised in pictures

std::vector<std::size_t> piecesOf(const QString &form)
{
    std::vector<std::size_t> pieces;
    for (qsizetype at = 0; at + pieceLength <= form.size(); ++at)
        pieces.push_back(qHash(QStringView(form).mid(at, pieceLength), 0));
    std::sort(pieces.begin(), pieces.end());
    pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
    return pieces;
}

bool isYear(QStringView number)
{
    return number.size() == 4 && (number.startsWith(u"19") || number.startsWith(u"20"));
}

/// Numbers that are more than an ordinal, and no years: those that editions differ in.
void takeFigures(const QString &form, std::vector<QString> &figures)
{
    constexpr qsizetype shortest = 3;
    const auto isPart = [&](qsizetype at) {
        const char16_t sign = form.at(at).unicode();
        return (sign >= u'0' && sign <= u'9') || sign == u'.';
    };
    for (qsizetype at = 0; at < form.size(); ++at) {
        const qsizetype start = at;
        while (at < form.size() && isPart(at))
            ++at;
        QStringView number = QStringView(form).mid(start, at - start);
        while (number.endsWith(u'.'))
            number.chop(1);
        if (number.size() >= shortest && !isYear(number))
            figures.push_back(number.toString());
    }
}

/// How many of two sorted rows stand in both.
template <typename T>
std::size_t inCommon(const std::vector<T> &one, const std::vector<T> &other)
{
    std::size_t count = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (*a < *b) {
            ++a;
        } else if (*b < *a) {
            ++b;
        } else {
            ++count;
            ++a;
            ++b;
        }
    }
    return count;
}

bool areAlike(const std::vector<std::size_t> &one, const std::vector<std::size_t> &other)
{
    const std::size_t shorter = std::min(one.size(), other.size());
    const std::size_t longer = std::max(one.size(), other.size());
    return shorter >= fewestPieces && double(shorter) >= leastLength * double(longer) &&
           double(inCommon(one, other)) >= leastInCommon * double(shorter);
}

} // namespace

TextPrint printOf(const Report &report)
{
    TextPrint print;
    print.isRecognised = report.format == u"scan";
    QString prose;
    QString whole;
    const auto take = [&](const QString &text) {
        const QString form = searchText(text);
        takeFigures(form, print.figures);
        whole += form;
        return form;
    };
    for (const Block &block : report.blocks) {
        prose += take(block.text.text());
        for (const TableRow &row : block.table.rows) {
            for (const Cell &cell : row.cells)
                take(cell.text.text());
        }
    }
    print.prose = piecesOf(prose);
    print.whole = piecesOf(whole);
    std::sort(print.figures.begin(), print.figures.end());
    return print;
}

bool areAlike(const TextPrint &one, const TextPrint &other)
{
    const bool hasProse = std::min(one.prose.size(), other.prose.size()) >= fewestPieces;
    if (!(hasProse ? areAlike(one.prose, other.prose) : areAlike(one.whole, other.whole)))
        return false;
    const double least = one.isRecognised || other.isRecognised ? leastRecognised : leastFigures;
    const std::size_t fewer = std::min(one.figures.size(), other.figures.size());
    return double(inCommon(one.figures, other.figures)) >= least * double(fewer);
}

} // namespace PlanLens
