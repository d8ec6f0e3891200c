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
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <optional>
#include <vector>

namespace {

using namespace PlanLens;
using PdfRecord::PdfFailure;

PdfRecord::Writer *theWriter = nullptr;

/// What Poppler said of a page: that it could not read something, and that what it could not read
/// was part of its content.
struct Complaints
{
    int all = 0;
    int content = 0;
};
Complaints theComplaints;

void noteComplaint(ErrorCategory category, Goffset, const char *message)
{
    const bool content = std::strstr(message, "flate stream") || std::strstr(message, "filter");
    theComplaints.all += category == errSyntaxError || category == errIO ? 1 : 0;
    theComplaints.content += content ? 1 : 0;
}

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
    constexpr PdfRecord::Page sheet{595, 842}; // A4, for a page that says nothing
    PageRecorder recorder(writer);
    for (int page = 1; page <= document.getNumPages(); ++page) {
        const std::uint32_t before = writer.glyphs();
        theComplaints = {};
        const bool isThere = document.getPage(page) != nullptr;
        if (isThere)
            document.displayPage(&recorder, page, pointsPerInch, pointsPerInch, 0, false, true,
                                 false, nullptr, nullptr, isShown, nullptr);
        else
            writer.page(sheet);
        if (!isThere || theComplaints.content > 0 ||
            (theComplaints.all > 0 && writer.glyphs() == before))
            writer.broken();
    }
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
    setErrorCallback(noteComplaint);
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
