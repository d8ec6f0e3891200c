// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfpage.h"
#include "reading/confinedprogram.h"
#include "reading/readerror.h"
#include "scans/pageparts.h"
#include "scans/recogniser.h"
#include "text/cancelling.h"

#include <QString>

namespace PlanLens {

/// Stops the reading of a scan; thrown where its parts are read.
struct ScanFailure
{
    ReadErrorKind kind = ReadErrorKind::Damaged;
    QString detail;
};

/// What a program writes to its standard output. Throws ScanFailure where it does not come to that,
/// and as workPoint() does; `name` is what a person knows the program by.
QByteArray outputOf(const ConfinedProgram &program, const QString &name,
                    const Cancelled &cancelled);

/// Recognises the pages of a document that stands in a folder, as the file `document`.
class PageRecognition
{
public:
    /// `program` is Tesseract. The folder must outlive it; pictures are left there in between.
    PageRecognition(const QString &program, QString folder, Cancelled cancelled);

    /// Takes a page apart, counted from 0. `resolution` is in pixels per inch, 0 where the picture
    /// says it itself. One that is too small says so; of other failures this throws, as outputOf()
    /// does.
    PageParts partsOf(int page, int resolution) const;
    /// The same, but leaves the picture of the whole page in the folder, as PageParts::pageName().
    PageParts pictureOf(int page, int resolution) const;
    /// Recognises the parts. What is left over of the page once most of it is recognised, such as
    /// single digits in columns without lines, is recognised by itself.
    PdfPage recognised(const PageParts &parts) const;

private:
    PageParts takenApart(const QString &page, int resolution, bool whole = false) const;
    RecognisedPictures recognise(const QStringList &names, PictureShows shows, int resolution,
                                 bool latin = false) const;
    std::vector<HocrLine> singleLines(const PageParts &parts) const;
    std::vector<HocrLine> restLines(const PageParts &parts) const;
    template <typename Condition>
    void readAgain(RecognisedPictures &read, const QStringList &names, int resolution,
                   PictureShows shows, Condition condition) const;
    void clearPictures() const;

    QString m_folder;
    Cancelled m_cancelled;
    Recogniser m_recogniser;
};

} // namespace PlanLens
