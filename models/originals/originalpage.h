// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "originals/originalfile.h"
#include "originals/pagepicture.h"
#include "originals/tracedpages.h"
#include "report/report.h"
#include "text/cancelling.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace PlanLens {

/// Whether the originals of reports of a format are shown: PDF, and scans that were recognised.
bool hasOriginalPages(const QString &format);

/// The file of a report as it was loaded, with what its pages draw. Holds the bytes that were read,
/// whatever becomes of the file.
struct OriginalDocument
{
    QByteArray bytes;
    bool isScan = false;
    TracedPages traced; ///< not of a scan, which is recognised page by page
};
using OriginalDocumentPtr = std::shared_ptr<const OriginalDocument>;

/// A page as it is shown.
struct ShownPage
{
    int number = 0;     ///< 1-based
    int count = 0;      ///< of the pages of the document
    int resolution = 0; ///< that was asked for
    PagePicture picture;
    int turned = 0;   ///< the picture is to be turned clockwise, in degrees
    float width = 0;  ///< in points, turned
    float height = 0; ///< in points, turned
};

/// Which page of which report is to be seen.
struct PageRequest
{
    std::shared_ptr<const Report> report;
    QString path;                   ///< of its file
    OriginalDocumentPtr known;      ///< where it was opened before
    std::vector<ShownPage> painted; ///< pages of it that were painted before
    SourceRange place;              ///< what is to be marked; without length nothing
    int page = 0;                   ///< 1-based; 0: that of the place, or the first
    int resolution = 96;            ///< pixels per inch
};

/// What is known of the place that is to be marked.
enum class PlaceOnPage {
    NoneAsked,
    Found,
    NotFound,
    ToBeRecognised ///< recognisedPage() tells
};

/// What came of a request: a page, or why there is none.
struct PageAnswer
{
    enum class State {
        Shown,
        NoPages,    ///< the format has none
        Missing,    ///< see OriginalFile
        Changed,    ///< see OriginalFile
        Unreadable, ///< see detail
        Cancelled
    };

    State state = State::NoPages;
    QString detail; ///< one sentence for the person
    OriginalDocumentPtr document;
    ShownPage page;
    PlaceOnPage place = PlaceOnPage::NoneAsked;
    std::vector<PageMark> marks; ///< of all pages
};

/// Opens the file, unless it is known, finds the place and paints the page. Takes as long as a
/// document may take.
PageAnswer originalPage(const PageRequest &request, const Cancelled &cancelled = {});

/// A page of a scan, recognised again as it was when it was read, which takes seconds. Null where
/// that fails, or nothing is installed that recognises.
std::shared_ptr<const TracedPages> recognisedPage(const OriginalDocument &document, int page,
                                                  const Cancelled &cancelled = {});
/// Where a stretch of a report stands on such a page. Empty where it is not found beyond doubt.
std::vector<PageMark> marksOn(const TracedPages &page, int number, const Report &report,
                              SourceRange place);

} // namespace PlanLens
