// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetmaking/sheetquery.h"
#include "sheets/sheetarrangement.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// A sheet as a person set it, kept by a name to be used again: with the reports of another year,
/// or with another report.
struct KeptSheet
{
    QString name;
    SheetRequest request;
    SheetArrangement arrangement;
    std::optional<int> year; ///< of the sheet when it was kept; its texts move with that of another
    QStringList rows;        ///< what its rows were then

    /// For a sheet that is about this year.
    SheetArrangement arrangementFor(std::optional<int> other) const;
};

/// As bytes for the settings, and back; what is no such sheet is left out.
QByteArray toJson(const QList<KeptSheet> &sheets);
QList<KeptSheet> keptSheetsFrom(const QByteArray &json);

/// What the rows of a sheet are: the names of its first tables, but of an audit.
QStringList rowNames(const SheetContent &content);

/// What rows came and went since the sheet was kept, in a sentence or two; empty where none did.
QString changedRows(const QStringList &before, const QStringList &now);

} // namespace PlanLens
