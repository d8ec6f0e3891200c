// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/madefigure.h"

#include "figures/valuegrammar.h"
#include "interpreting/judging.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// Which of the report's tables a block is; -1 where it is none.
int tableIndexOf(const Report &report, int block)
{
    if (report.blocks.at(block).kind != BlockKind::Table)
        return -1;
    return int(std::count_if(report.blocks.begin(), report.blocks.begin() + block,
                             [](const Block &b) { return b.kind == BlockKind::Table; }));
}

int blockOfTable(const Report &report, int table)
{
    for (int block = 0, index = -1; block < report.blocks.size(); ++block) {
        if (report.blocks.at(block).kind == BlockKind::Table && ++index == table)
            return block;
    }
    return -1;
}

bool touchesNumber(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() && isDigit(text[index]);
}

/// Where a text prints the words and no longer number.
QList<int> startsOf(const QString &text, const QString &printed)
{
    QList<int> starts;
    if (printed.isEmpty())
        return starts;
    for (qsizetype at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) {
        const qsizetype end = at + printed.size();
        const bool cutsFront = isDigit(printed.front()) && touchesNumber(text, at - 1);
        const bool cutsEnd = isDigit(printed.back()) && touchesNumber(text, end);
        if (!cutsFront && !cutsEnd)
            starts.append(int(at));
    }
    return starts;
}

/// All places in sentences that print the same as the place.
QList<Anchor> sentencesPrinting(const Report &report, const PrintedPlace &place)
{
    QList<Anchor> found;
    for (int block = 0; block < report.blocks.size(); ++block) {
        const QString &text = report.blocks.at(block).text.text();
        for (const int start : startsOf(text, place.printed)) {
            if (sentenceAround(text, start, place.printed.size()) == place.sentence)
                found.append({report.key(), block, -1, -1, start, int(place.printed.size())});
        }
    }
    return found;
}

Anchor findInTable(const Report &report, const PrintedPlace &place)
{
    const int block = blockOfTable(report, place.table);
    if (block < 0)
        return {};
    const Table &table = report.blocks.at(block).table;
    QList<int> rows;
    for (int row = 0; row < table.rows.size(); ++row) {
        const Cell *cell = table.cell(row, place.column);
        if (cell && cell->text.text() == place.sentence)
            rows.append(row);
    }
    if (rows.isEmpty() || (!rows.contains(place.row) && rows.size() > 1))
        return {};
    const int row = rows.contains(place.row) ? place.row : rows.constFirst();
    const QList<int> starts = startsOf(place.sentence, place.printed);
    if (place.occurrence >= starts.size())
        return {};
    return {report.key(),
            block,
            row,
            place.column,
            starts.at(place.occurrence),
            int(place.printed.size())};
}

} // namespace

PrintedPlace placeOfNumber(const Report &report, const Anchor &number)
{
    const MappedText *text = report.textAt(number);
    if (!text || number.length <= 0 || number.start + number.length > text->size())
        return {};
    PrintedPlace place{.origin = number.isCell() ? Origin::Table : Origin::Prose,
                       .table = tableIndexOf(report, number.block),
                       .row = number.row,
                       .column = number.column,
                       .sentence = {},
                       .name = {},
                       .printed = text->text().mid(number.start, number.length)};
    if (number.isCell()) {
        place.sentence = text->text();
        place.occurrence = int(startsOf(place.sentence, place.printed).indexOf(number.start));
    } else {
        place.sentence = sentenceAround(text->text(), number.start, number.length);
        place.occurrence = int(sentencesPrinting(report, place).indexOf(number));
    }
    return place.occurrence < 0 ? PrintedPlace() : place;
}

Anchor findNumber(const Report &report, const PrintedPlace &place)
{
    if (place.origin == Origin::Table)
        return findInTable(report, place);
    const QList<Anchor> places = sentencesPrinting(report, place);
    return places.value(place.occurrence);
}

Observation observationOf(const MadeFigure &made, const Report &report, const Anchor &place,
                          const Catalogue &catalogue)
{
    Observation figure;
    figure.origin = place.isCell() ? Origin::Table : Origin::Prose;
    figure.table = tableIndexOf(report, place.block);
    figure.row = place.row;
    figure.column = place.column;
    figure.line = report.line(place);
    figure.anchor = place;
    figure.printed = report.quote(place);
    figure.name = made.name;
    figure.unit = made.unit;
    figure.measure = made.measure;
    figure.role = made.role;
    figure.period = made.period;
    figure.value = parseValue(made.figure, {}, made.unit);
    figure.regionId = made.regionId.isEmpty() ? report.identity.regionId : made.regionId;
    if (made.indicator.isEmpty())
        joinToCatalogue(figure, catalogue);
    else
        figure.indicator = made.indicator;
    figure.measure = made.measure; // a person's word, not the catalogue's
    figure.corrected = CorrectionMark{made.signature, {FigureField::Made}};
    return figure;
}

} // namespace PlanLens
