// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a PDF from standard input and writes what its pages draw to standard output
// (models/pdf/pdfrecord.h), or with the arguments PAGE RESOLUTION [colour] how one of them looks.
// A process of its own: Poppler cannot be interrupted, and what a hostile document does to it must
// not reach the program that reads reports.
#include "pagepicture.h"
#include "pagerecorder.h"

#include <Annot.h>
#include <Error.h>
#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <Stream.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <new>
#include <optional>
#include <vector>

namespace {

using namespace PlanLens;
using PdfRecord::PdfFailure;

PdfRecord::Writer *theWriter = nullptr;

std::vector<char> standardInput()
{
    std::vector<char> bytes;
    std::array<char, 65536> part{};
    std::size_t count = 0;
    while ((count = std::fread(part.data(), 1, part.size(), stdin)) > 0)
        bytes.insert(bytes.end(), part.begin(), part.begin() + std::ptrdiff_t(count));
    return bytes;
}

/// Fields of a form are part of the text, remarks and stamps are not.
bool isShown(Annot *annotation, void *)
{
    return annotation->getType() == Annot::typeWidget;
}

void record(PDFDoc &document, PdfRecord::Writer &writer)
{
    constexpr double pointsPerInch = 72;
    PageRecorder recorder(writer);
    for (int page = 1; page <= document.getNumPages(); ++page)
        document.displayPage(&recorder, page, pointsPerInch, pointsPerInch, 0, false, true, false,
                             nullptr, nullptr, isShown, nullptr);
}

/// Records all pages; does not return where the document is none that can be.
void recordAll(PDFDoc &document, PdfRecord::Writer &writer)
{
    if (!document.isOk())
        writer.fail(document.getErrorCode() == errEncrypted ? PdfFailure::Encrypted
                                                            : PdfFailure::Damaged);
    if (document.getNumPages() < 1)
        writer.fail(PdfFailure::Damaged);
    if (document.getNumPages() > PdfRecord::mostPages)
        writer.fail(PdfFailure::TooManyPages);
    record(document, writer);
    writer.end();
}

} // namespace

int main(int argc, char **argv)
{
    // Before all else, for a large document may not even be read in.
    std::optional<PdfRecord::Writer> writer;
    if (argc < 3)
        theWriter = &writer.emplace();
    std::set_new_handler([] {
        if (theWriter)
            theWriter->fail(PdfFailure::OutOfMemory);
        std::_Exit(EXIT_FAILURE);
    });
    setErrorCallback([](ErrorCategory, Goffset, const char *) {});
    globalParams = std::make_unique<GlobalParams>();
    std::vector<char> bytes = standardInput();
    PDFDoc document(new MemStream(bytes.data(), 0, Goffset(bytes.size()), Object(objNull)));
    int result = EXIT_SUCCESS;
    if (writer)
        recordAll(document, *writer);
    else if (!document.isOk() ||
             !writePicture(document, std::atoi(argv[1]), std::atoi(argv[2]), argc > 3))
        result = EXIT_FAILURE;
    // What the document holds need not be taken apart.
    std::_Exit(result);
}
