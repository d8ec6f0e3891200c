// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "sheetmaking/sheetquery.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// What a batch has one sheet each of.
enum class SheetEach { Report, Region, Indicator };

/// All of them; the word of the command line, and back.
QList<SheetEach> sheetEaches();
QString toKey(SheetEach each);
std::optional<SheetEach> sheetEachFrom(const QString &key);

/// What a template can be written for one by one; none where its sheet is about all of them.
QList<SheetEach> eachOf(SheetTemplate which);

/// One sheet of a batch.
struct BatchSheet
{
    QString subject; ///< for people: the report, region or indicator
    SheetRequest request;
};

/// The sheets of a batch, in the order of the library's lists: of the reports, regions or
/// indicators that `start` names, or of all. Regions are those that reports of the library are of:
/// for scorecards only of reports that can be scored. A report that cannot is among the reports, so
/// that it can be told why it has no scorecard.
QList<BatchSheet> batchOf(const Library &library, const SheetRequest &start, SheetEach each);

/// A name for the file of a sheet: its title, and the subject where the title does not name it. It
/// can stand on every disk: no sign of a path, no more than 180 bytes; without the ending.
QString sheetFileName(const QString &title, const QString &subject = {});

} // namespace PlanLens
