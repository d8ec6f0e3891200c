// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace PlanLens {

/// What kind of text a hit stands in. Headings come before cells, and cells before paragraphs, both
/// in the index and in what is found.
enum class SearchUnitKind {
    Heading, ///< titles, headings, captions
    Cell,
    Paragraph
};

/// A text within which words are looked for together: a paragraph, a heading or a cell.
struct SearchUnit
{
    SearchUnitKind kind = SearchUnitKind::Paragraph;
    Anchor place; ///< without a key
    QString form; ///< its text as it is compared; see searchform.h. Never empty.
};

/// The units of a report: by kind, each in reading order.
std::vector<SearchUnit> searchUnits(const Report &report);

/// How the units of one report lie in the stream of characters.
struct ReportLayout
{
    int id = 0; ///< of the row in search_report
    quint32 headings = 0;
    quint32 cells = 0;
    quint32 paragraphs = 0;
    std::vector<quint32> lengths; ///< of each unit, in characters

    quint32 characters() const;
};

ReportLayout layoutOf(int id, const std::vector<SearchUnit> &units);
/// Layouts can be written one after the other.
void appendLayout(QByteArray &bytes, const ReportLayout &layout);
std::vector<ReportLayout> layoutsFrom(const QByteArray &bytes);

/// Where a unit stands, and for a heading how far its section reaches.
struct UnitPlace
{
    int block = 0;
    int row = -1;
    int column = -1;
    int sectionEnd = 0; ///< first block after the section of a heading; 0 for other units
};

QByteArray packPlaces(const Report &report, const std::vector<SearchUnit> &units);
std::vector<UnitPlace> placesFrom(const QByteArray &bytes);

} // namespace PlanLens
