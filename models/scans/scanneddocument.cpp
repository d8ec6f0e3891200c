// SPDX-License-Identifier: GPL-3.0-or-later
#include "scans/scanneddocument.h"

#include "pdf/pdfprocess.h"
#include "pdf/pdfrecording.h"
#include "text/systemerror.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <utility>

namespace PlanLens {

namespace {

QString pdfProgramName()
{
    return QStringLiteral("planlens-pdf");
}

std::vector<PdfPage> recordedPages(const QByteArray &bytes, const Cancelled &cancelled)
{
    PdfRecording recording = readRecording(
        outputOf(confinedPdfProgram(pdfProgram(), bytes), pdfProgramName(), cancelled));
    if (!recording.whole || recording.failure)
        throw ScanFailure{ReadErrorKind::Damaged, {}};
    return std::move(recording.pages);
}

/// Pixels per inch: as is recognised best, unless the page is a wall sheet.
int resolutionFor(const PdfPage &page)
{
    constexpr double best = 300;
    constexpr double mostPixels = 60e6;
    constexpr double pointsPerInch = 72;
    const double inches =
        std::max(1.0, double(page.width) * double(page.height) / (pointsPerInch * pointsPerInch));
    return std::max(20, int(std::min(best, std::sqrt(mostPixels / inches))));
}

} // namespace

bool looksLikePicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n") || bytes.startsWith("\xff\xd8\xff") ||
           bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4));
}

ScannedDocument::ScannedDocument(const QString &program, QByteArray bytes,
                                 const Cancelled &cancelled)
    : m_bytes(std::move(bytes))
    , m_cancelled(cancelled)
    , m_recognition(program, m_folder.path(), cancelled)
    , m_isPdf(!looksLikePicture(m_bytes))
{
    if (!m_folder.isValid())
        throw ScanFailure{ReadErrorKind::NotReadable, systemErrorText(m_folder.errorString())};
    if (m_isPdf) {
        m_recorded = recordedPages(m_bytes, m_cancelled);
        m_pageCount = int(m_recorded.size());
    } else {
        store(m_bytes);
    }
}

ScannedDocument::Stored ScannedDocument::storePage(int page)
{
    if (!m_isPdf)
        return {page, 0}; // which the picture says itself
    const int resolution = resolutionFor(m_recorded.at(std::size_t(page)));
    store(outputOf(paintingPdfProgram(m_bytes, page + 1, resolution, PaintedIn::Grey),
                   pdfProgramName(), m_cancelled));
    return {0, resolution};
}

PageParts ScannedDocument::counted(const PageParts &parts)
{
    if (!m_isPdf)
        m_pageCount = std::max(parts.pages, 1);
    return parts;
}

PageParts ScannedDocument::partsOf(int page)
{
    const Stored stored = storePage(page);
    return counted(m_recognition.partsOf(stored.page, stored.resolution));
}

ScannedDocument::Picture ScannedDocument::pictureOf(int page)
{
    const Stored stored = storePage(page);
    Picture picture{counted(m_recognition.pictureOf(stored.page, stored.resolution)), {}};
    QFile file(QDir(m_folder.path()).filePath(PageParts::pageName()));
    if (picture.parts.failure == PictureFailure::None) {
        if (!file.open(QIODevice::ReadOnly))
            throw ScanFailure{ReadErrorKind::NotReadable, systemErrorText(file.errorString())};
        picture.bytes = file.readAll();
    }
    return picture;
}

void ScannedDocument::store(const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(QStringLiteral("document")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw ScanFailure{ReadErrorKind::NotReadable, systemErrorText(file.errorString())};
}

} // namespace PlanLens
