// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfprocess.h"

#include "pdf/pdfrecord.h"
#include "reading/confinedprogram.h"
#include "text/workpoint.h"

#include <chrono>

namespace PlanLens {

namespace {

using ProcessEnd = PdfProcessResult::End;
using std::chrono::seconds;

constexpr qsizetype mostOutput =
    qsizetype(PdfRecord::mostGlyphs) * (1 + qsizetype(sizeof(PdfRecord::Glyph))) +
    qsizetype(PdfRecord::mostRulings) * (1 + qsizetype(sizeof(PdfRecord::Box))) + 1'000'000;

ProcessEnd endOf(const ConfinedResult &result)
{
    switch (result.end) {
    case ConfinedResult::End::Done:
        return ProcessEnd::Done;
    case ConfinedResult::End::Missing:
        return ProcessEnd::Missing;
    case ConfinedResult::End::Failed:
        // Poppler says so before it gives up.
        return result.errors.contains("Out of memory") ? ProcessEnd::OutOfMemory
                                                       : ProcessEnd::Failed;
    case ConfinedResult::End::OutOfTime:
        return ProcessEnd::OutOfTime;
    case ConfinedResult::End::TooMuch:
        return ProcessEnd::TooMuch;
    case ConfinedResult::End::Cancelled:
        return ProcessEnd::Cancelled;
    }
    Q_UNREACHABLE();
}

} // namespace

QString pdfProgram()
{
    return ownProgram(QStringLiteral("planlens-pdf"));
}

ConfinedProgram confinedPdfProgram(const QString &program, const QByteArray &pdf)
{
    ConfinedProgram confined{.program = program, .input = pdf};
    confined.allow(std::chrono::ceil<seconds>(longestWork()));
    confined.limitMemory();
    confined.mostOutput = mostOutput;
    return confined;
}

ConfinedProgram paintingPdfProgram(const QByteArray &pdf, int page, int resolution,
                                   PaintedIn colours)
{
    ConfinedProgram confined = confinedPdfProgram(pdfProgram(), pdf);
    confined.arguments = {QString::number(page), QString::number(resolution)};
    if (colours == PaintedIn::Colour)
        confined.arguments += QStringLiteral("colour");
    return confined;
}

PdfProcessResult recordPdf(const QString &program, const QByteArray &pdf,
                           const Cancelled &cancelled)
{
    ConfinedResult result = runConfined(confinedPdfProgram(program, pdf), cancelled);
    const ProcessEnd end = endOf(result);
    return {end, end == ProcessEnd::Done ? std::move(result.output) : QByteArray()};
}

} // namespace PlanLens
