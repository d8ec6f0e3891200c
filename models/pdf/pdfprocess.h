// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/confinedprogram.h"
#include "text/cancelling.h"

#include <QByteArray>
#include <QString>

namespace PlanLens {

/// What became of the program that records the pages of a PDF.
struct PdfProcessResult
{
    enum class End {
        Done,    ///< it wrote what it had to
        Missing, ///< it is not installed, or cannot be started
        Failed,  ///< it broke down: the document is more than damaged
        OutOfTime,
        OutOfMemory,
        TooMuch, ///< it wrote more than any document holds
        Cancelled
    };

    End end = End::Done;
    QByteArray output;
};

/// Where that program stands (see ownProgram()).
QString pdfProgram();

/// It with the document: with at most 1 GB of memory and as much time as a document may take.
ConfinedProgram confinedPdfProgram(const QString &program, const QByteArray &pdf);

/// The same to paint a page, counted from 1, in grey or in colour.
enum class PaintedIn { Grey, Colour };
ConfinedProgram paintingPdfProgram(const QByteArray &pdf, int page, int resolution,
                                   PaintedIn colours);

/// Runs it so.
PdfProcessResult recordPdf(const QString &program, const QByteArray &pdf,
                           const Cancelled &cancelled);

} // namespace PlanLens
