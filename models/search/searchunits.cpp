// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchunits.h"

#include "search/varints.h"
#include "text/searchform.h"

#include <algorithm>
#include <numeric>

namespace PlanLens {

namespace {

SearchUnitKind unitKind(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Title:
    case BlockKind::Heading:
    case BlockKind::BoxTitle:
    case BlockKind::Caption:
        return SearchUnitKind::Heading;
    case BlockKind::Front:
    case BlockKind::Paragraph:
    case BlockKind::BoxText:
    case BlockKind::Note:
    case BlockKind::End:
    case BlockKind::Table:
        break;
    }
    return SearchUnitKind::Paragraph;
}

void add(std::vector<SearchUnit> &units, SearchUnitKind kind, const Anchor &place,
         const QString &text)
{
    QString form = searchText(text);
    if (!form.isEmpty())
        units.push_back({kind, place, std::move(form)});
}

void addCells(std::vector<SearchUnit> &units, int block, const Table &table)
{
    for (int row = 0; row < table.rows.size(); ++row) {
        const QList<Cell> &cells = table.rows.at(row).cells;
        for (int column = 0; column < cells.size(); ++column)
            add(units, SearchUnitKind::Cell, Anchor{{}, block, row, column, 0, 0},
                cells.at(column).text.text());
    }
}

/// The first block after the section that a block heads.
int sectionEnd(const QList<Block> &blocks, int heading)
{
    const int level = blocks.at(heading).level;
    if (level == 0)
        return 0;
    int end = heading + 1;
    while (end < blocks.size() && (!blocks.at(end).isHeading() || blocks.at(end).level > level))
        ++end;
    return end;
}

quint64 readCount(VarintReader &reader)
{
    // A unit has at least a byte of its own in what follows.
    return std::min<quint64>(reader.next(), quint64(reader.remaining()));
}

} // namespace

std::vector<SearchUnit> searchUnits(const Report &report)
{
    std::vector<SearchUnit> units;
    for (int i = 0; i < report.blocks.size(); ++i) {
        const Block &block = report.blocks.at(i);
        add(units, unitKind(block), Anchor{{}, i, -1, -1, 0, 0}, block.text.text());
        addCells(units, i, block.table);
    }
    std::stable_sort(units.begin(), units.end(),
                     [](const SearchUnit &a, const SearchUnit &b) { return a.kind < b.kind; });
    return units;
}

quint32 ReportLayout::characters() const
{
    return std::accumulate(lengths.begin(), lengths.end(), quint32(0));
}

ReportLayout layoutOf(int id, const std::vector<SearchUnit> &units)
{
    ReportLayout layout{.id = id};
    for (const SearchUnit &unit : units) {
        ++(unit.kind == SearchUnitKind::Heading ? layout.headings
           : unit.kind == SearchUnitKind::Cell  ? layout.cells
                                                : layout.paragraphs);
        layout.lengths.push_back(quint32(unit.form.size()));
    }
    return layout;
}

void appendLayout(QByteArray &bytes, const ReportLayout &layout)
{
    appendVarint(bytes, quint64(layout.id));
    appendVarint(bytes, layout.headings);
    appendVarint(bytes, layout.cells);
    appendVarint(bytes, layout.paragraphs);
    for (const quint32 length : layout.lengths)
        appendVarint(bytes, length);
}

std::vector<ReportLayout> layoutsFrom(const QByteArray &bytes)
{
    std::vector<ReportLayout> layouts;
    VarintReader reader(bytes);
    while (!reader.atEnd()) {
        ReportLayout layout{.id = int(reader.next())};
        layout.headings = quint32(readCount(reader));
        layout.cells = quint32(readCount(reader));
        layout.paragraphs = quint32(readCount(reader));
        layout.lengths.resize(layout.headings + layout.cells + layout.paragraphs);
        for (quint32 &length : layout.lengths)
            length = quint32(reader.next());
        layouts.push_back(std::move(layout));
    }
    return layouts;
}

QByteArray packPlaces(const Report &report, const std::vector<SearchUnit> &units)
{
    QByteArray bytes("", 0); // not null, which the database takes for NULL
    for (const SearchUnit &unit : units) {
        const int end =
            unit.kind == SearchUnitKind::Heading ? sectionEnd(report.blocks, unit.place.block) : 0;
        appendVarint(bytes, quint64(unit.place.block));
        appendVarint(bytes, quint64(unit.place.row + 1));
        appendVarint(bytes, quint64(unit.place.column + 1));
        appendVarint(bytes, quint64(end));
    }
    return bytes;
}

std::vector<UnitPlace> placesFrom(const QByteArray &bytes)
{
    std::vector<UnitPlace> places;
    VarintReader reader(bytes);
    while (!reader.atEnd()) {
        UnitPlace place;
        place.block = int(reader.next());
        place.row = int(reader.next() - 1);
        place.column = int(reader.next() - 1);
        place.sectionEnd = int(reader.next());
        places.push_back(place);
    }
    return places;
}

} // namespace PlanLens
