// SPDX-License-Identifier: GPL-3.0-or-later
#include "originals/originalpage.h"

#include "opening/readfile.h"
#include "originals/placematching.h"
#include "pdf/pdfprocess.h"
#include "pdf/pdfrecording.h"
#include "scans/recogniser.h"
#include "scans/scanneddocument.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

namespace PlanLens {

namespace {

using State = PageAnswer::State;
constexpr float pointsPerInch = 72;

QString scanFormat()
{
    return QStringLiteral("scan");
}

/// Stops the work on a page; the detail is a sentence.
struct NoPage
{
    State state;
    QString detail;
};

/// Does work that may be too much, or come to nothing, and tells of it in an answer.
template <typename Work>
PageAnswer answered(const Cancelled &cancelled, Work work)
{
    using Outcome = std::variant<PageAnswer, ReadError, ReadCancelled>;
    const auto failed = [](State state, const QString &detail) {
        PageAnswer answer;
        answer.state = state;
        answer.detail = detail;
        return answer;
    };
    const auto caught = [&]() -> Outcome {
        try {
            return work();
        } catch (const ScanFailure &failure) {
            return ReadError{failure.kind, {}, failure.detail};
        } catch (const NoPage &none) {
            return failed(none.state, none.detail);
        }
    };
    const auto outcome = withinLimits<Outcome>({}, cancelled, caught);
    if (const auto *error = std::get_if<ReadError>(&outcome))
        return failed(State::Unreadable, reason(*error));
    if (std::holds_alternative<ReadCancelled>(outcome))
        return failed(State::Cancelled, {});
    return std::get<PageAnswer>(outcome);
}

OriginalDocumentPtr opened(const PageRequest &request, const Cancelled &cancelled)
{
    if (request.known)
        return request.known;
    const Report &report = *request.report;
    OriginalFile file = loadOriginal(request.path, report.digest, report.reportsInFile);
    switch (file.state) {
    case OriginalFile::State::Same:
        break;
    case OriginalFile::State::Missing:
        throw NoPage{State::Missing, file.detail};
    case OriginalFile::State::Changed:
        throw NoPage{State::Changed, file.detail};
    case OriginalFile::State::Unreadable:
        throw NoPage{State::Unreadable, file.detail};
    }
    OriginalDocument document;
    document.bytes = std::move(file.bytes);
    document.isScan = report.format == scanFormat();
    if (!document.isScan) {
        PdfRecording recording = readRecording(
            outputOf(confinedPdfProgram(pdfProgram(), document.bytes), pdfProgram(), cancelled));
        if (!recording.whole || recording.failure || recording.pages.empty())
            throw ScanFailure{};
        document.traced = TracedPages(std::move(recording.pages));
    }
    return std::make_shared<const OriginalDocument>(std::move(document));
}

PagePicture pictureIn(const QByteArray &bytes)
{
    auto picture = readPagePicture(bytes);
    if (!picture)
        throw ScanFailure{};
    return std::move(*picture);
}

/// Fewer where the page would not have room in the memory.
int roomyResolution(const PdfPage &page, int wanted)
{
    constexpr double mostPixels = 30e6;
    constexpr int least = 10;
    const double inches =
        std::max(0.01, double(page.width) * double(page.height) / (pointsPerInch * pointsPerInch));
    return std::clamp(wanted, least, std::max(least, int(std::sqrt(mostPixels / inches))));
}

/// One that was painted before; of a scan, whose resolution is its own, in any.
const ShownPage *paintedBefore(const PageRequest &request, int number)
{
    const auto found =
        std::find_if(request.painted.begin(), request.painted.end(), [&](const ShownPage &page) {
            return page.number == number &&
                   (request.known->isScan || page.resolution == request.resolution);
        });
    return request.known && found != request.painted.end() ? &*found : nullptr;
}

ShownPage paintedPage(const OriginalDocument &document, int number, int resolution,
                      const Cancelled &cancelled)
{
    const PdfPage &page = document.traced.page(number);
    const ConfinedProgram program = paintingPdfProgram(
        document.bytes, number, roomyResolution(page, resolution), PaintedIn::Colour);
    return {number,      document.traced.pageCount(),
            resolution,  pictureIn(outputOf(program, program.program, cancelled)),
            page.turned, page.width,
            page.height};
}

/// A scan is shown as it was recognised, upright; its marks stand on that.
ShownPage scannedPage(const OriginalDocument &document, int number, const Cancelled &cancelled)
{
    ScannedDocument scan({}, document.bytes, cancelled);
    if (number > scan.pageCount() && scan.isPdf())
        throw ScanFailure{};
    const ScannedDocument::Picture picture = scan.pictureOf(number - 1);
    if (picture.parts.failure != PictureFailure::None)
        throw ScanFailure{};
    const float scale = pointsPerInch / float(picture.parts.resolution);
    return {number,
            scan.pageCount(),
            picture.parts.resolution,
            pictureIn(picture.bytes),
            0,
            float(picture.parts.width) * scale,
            float(picture.parts.height) * scale};
}

/// The page that the report itself tells of a place; 0 where it does not.
int toldPage(const PageRequest &request)
{
    const SourcePages &pages = request.report->pages;
    return pages.isEmpty() ? 0 : pages.at(request.place.start).value_or(0);
}

void showPrinted(PageAnswer &answer, const PageRequest &request, const Cancelled &cancelled)
{
    const TracedPages &traced = answer.document->traced;
    int page = toldPage(request);
    if (request.place.length > 0) {
        const auto place = placeInOther(request.report->source(), request.place, traced.source());
        if (place)
            answer.marks = traced.marksOf(*place);
        answer.place = answer.marks.empty() ? PlaceOnPage::NotFound : PlaceOnPage::Found;
        if (!answer.marks.empty())
            page = answer.marks.front().page;
    }
    if (request.page > 0)
        page = request.page;
    page = std::clamp(page, 1, traced.pageCount());
    const ShownPage *before = paintedBefore(request, page);
    answer.page =
        before ? *before : paintedPage(*answer.document, page, request.resolution, cancelled);
}

void showScanned(PageAnswer &answer, const PageRequest &request, const Cancelled &cancelled)
{
    const int told = toldPage(request);
    const int page = request.page > 0 ? request.page : std::max(told, 1);
    const ShownPage *before = paintedBefore(request, page);
    answer.page = before ? *before : scannedPage(*answer.document, page, cancelled);
    if (request.place.length > 0) {
        const bool known = told > 0 || answer.page.count == 1;
        answer.place = known ? PlaceOnPage::ToBeRecognised : PlaceOnPage::NotFound;
    }
}

} // namespace

bool hasOriginalPages(const QString &format)
{
    return format == QLatin1String("pdf") || format == scanFormat();
}

PageAnswer originalPage(const PageRequest &request, const Cancelled &cancelled)
{
    return answered(cancelled, [&] {
        PageAnswer answer;
        if (!request.report || !hasOriginalPages(request.report->format))
            return answer;
        answer.document = opened(request, cancelled);
        if (answer.document->isScan)
            showScanned(answer, request, cancelled);
        else
            showPrinted(answer, request, cancelled);
        answer.state = State::Shown;
        return answer;
    });
}

std::shared_ptr<const TracedPages> recognisedPage(const OriginalDocument &document, int page,
                                                  const Cancelled &cancelled)
{
    std::shared_ptr<const TracedPages> traced;
    answered(cancelled, [&] {
        ScannedDocument scan(recognitionProgram(), document.bytes, cancelled);
        std::vector<PdfPage> pages;
        pages.push_back(scan.recognised(scan.partsOf(page - 1)));
        traced = std::make_shared<const TracedPages>(std::move(pages), page);
        return PageAnswer();
    });
    return traced;
}

std::vector<PageMark> marksOn(const TracedPages &page, int number, const Report &report,
                              SourceRange place)
{
    const SourceRange stretch = stretchOfPage(report.pages, number, int(report.source().size()));
    const QStringView source = QStringView(report.source()).mid(stretch.start, stretch.length);
    const auto found =
        placeInOther(source, {place.start - stretch.start, place.length}, page.source());
    return found ? page.marksOf(*found) : std::vector<PageMark>();
}

} // namespace PlanLens
