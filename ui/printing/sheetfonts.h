// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/printpages.h"

#include <QString>
#include <QStringList>

namespace PlanLens {

class SheetLayout;
struct SheetContent;

/// What sets a sheet on paper and in PDF.
struct SheetFonts
{
    /// A sentence for each character that no font has a glyph for, with its place.
    QStringList problems;
    /// What stands for the fonts that a Word document of the sheet names; one sentence.
    QString standIns;
};

SheetFonts measuredFonts(const SheetLayout &layout, const PageRange &range = {});

/// The problems alone, of a sheet that is not laid out.
QStringList charactersWithoutGlyph(const SheetContent &content, const PageRange &range = {});

} // namespace PlanLens
