// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcontent.h"
#include "sheets/sheetoptions.h"

#include <QDate>

namespace PlanLens {

SheetCell textCell(const QString &text);
/// A figure as the sheets print it; words as they stand in the report; a dash for what a report
/// says is not set. Estimated figures carry a tag.
SheetCell valueCell(const Value &value, const Observation &observation,
                    ValueForm form = ValueForm::Signs);
/// What the † after a figure stands for: a basis too long to stand there; empty where there is
/// none.
QString basisRemark(const QString &name, const Value &value);
/// What the ※ after a figure stands for: words that the report sets beside it; empty where there
/// are none.
QString noteRemark(const QString &name, const SeriesPoint &point);
/// The mark after a figure that is of another definition than its row; empty after others.
QString definitionTag(const SeriesPoint &point);
/// What that mark stands for; empty where there is none.
QString definitionRemark(const QString &name, const SeriesPoint &point);
/// What the ✎ after a figure stands for, which a person put right: whose figure it is and of when,
/// what the report prints, and what was put right of it; empty where there is none.
QString correctionRemark(const QString &name, const StatedObservation &stated,
                         const FigureAsRead &asRead = {});
/// The names of regions, by their ids, one after the other.
QString regionNames(const QStringList &regions);
/// In what order regions stand: as a person chose, or by GB/T 2260.
QString orderText(bool chosen);
/// What of a series could not be brought to its unit, for regions (ids) and periods, all where
/// there are none: a sheet that leaves it out in silence would lie. `place` names where it stands.
QStringList leftOutRemarks(const Series &series, const PlaceNamer &place,
                           const QStringList &regions, const QList<Period> &periods = {});
/// A cell's tag with one more.
QString withTag(const QString &tags, const QString &tag);
SheetCell verdictCell(const std::optional<Verdict> &verdict);
/// `+ 0.5`, `− 8`, `0`; empty where there is nothing to compare.
SheetCell changeCell(const std::optional<double> &change);

/// The footer: the program, the day of the library, its reports.
QString footerText(const QDate &date, int reports);

/// Every figure of the sheet on a line, with the number of its source and its place: the table that
/// an audit asks for.
SheetTable auditTable(const SheetContent &content, const PlaceNamer &place = shortPlace);
/// “8 of 31 rows”, or regions where the rows are such: what stands under a table, so that nobody
/// waits for another page.
QString rowsText(const SheetTable &table);
/// What — and a blank stand for in the tables; empty where neither stands there.
QString signsRemark(const SheetContent &content);

} // namespace PlanLens
