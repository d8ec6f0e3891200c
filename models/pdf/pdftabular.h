// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdflines.h"

namespace PlanLens {

/// Whether a line has several pieces of text, each short enough for a cell.
bool isTabular(const PdfLine &line);

/// Whether a text may stand in a table for a figure: 5以上, ≥320, 同口径2.8, —.
bool mayBeFigure(const QString &text);

/// Whether what may be a figure stands in a line, behind its first piece of text: 5以上, ≥320, —.
bool holdsFigure(const PdfLine &line);

/// Whether each piece of a line is short enough for a cell, and the line no caption or note.
bool mayStandInCells(const PdfLine &line);

} // namespace PlanLens
