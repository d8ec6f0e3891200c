// SPDX-License-Identifier: GPL-3.0-or-later
#include "scans/scanreader.h"

#include "pdf/pdfcontent.h"
#include "pdf/pdflayout.h"
#include "pdf/pdfprocess.h"
#include "pdf/pdfreader.h"
#include "pdf/pdfrecording.h"
#include "scans/pagerecognition.h"
#include "text/characters.h"
#include "text/workpoint.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

struct Details
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Scans)
};

using Pages = std::vector<PdfPage>;

/// Reads the pages of one document, in a folder that is thrown away.
class Reading
{
public:
    Reading(const QString &program, const Cancelled &cancelled)
        : m_cancelled(cancelled), m_recognition(program, m_folder.path(), cancelled)
    {
        if (!m_folder.isValid())
            throw ScanFailure{ReadErrorKind::NotReadable, m_folder.errorString()};
    }

    Pages picture(const QByteArray &bytes)
    {
        store(bytes);
        Pages pages;
        int count = 1;
        for (int page = 0; page < count; ++page) {
            const PageParts parts = m_recognition.partsOf(page, 0);
            // A thumbnail is a picture of its own in the file, and no page.
            count = checkedCount(std::max(parts.pages, 1));
            addPage(pages, parts);
        }
        return checkedPages(std::move(pages));
    }

    Pages pdf(const QByteArray &bytes)
    {
        const std::vector<PdfPage> recorded = recordedPages(bytes);
        Pages pages;
        for (int page = 0; page < checkedCount(int(recorded.size())); ++page) {
            const int resolution = resolutionFor(recorded[std::size_t(page)]);
            ConfinedProgram program = confinedPdfProgram(pdfProgram(), bytes);
            program.arguments = {QString::number(page + 1), QString::number(resolution)};
            store(outputOf(program, QStringLiteral("planlens-pdf"), m_cancelled));
            // Of one that is too small to be read the others keep their numbers.
            if (!addPage(pages, m_recognition.partsOf(0, resolution)))
                pages.push_back({});
        }
        return checkedPages(std::move(pages));
    }

private:
    bool addPage(Pages &pages, const PageParts &parts)
    {
        if (parts.failure == PictureFailure::TooSmall)
            return false;
        pages.push_back(m_recognition.recognised(parts));
        m_any = true;
        return true;
    }

    Pages checkedPages(Pages pages) const
    {
        if (!m_any)
            throw ScanFailure{ReadErrorKind::NoContent,
                              Details::tr("the picture is too small for a page")};
        return pages;
    }

    static int checkedCount(int pages)
    {
        if (pages > ScanReader::mostPages)
            throw ScanFailure{ReadErrorKind::TooMuch, Details::tr("more than %n scanned pages",
                                                                  nullptr, ScanReader::mostPages)};
        return pages;
    }

    std::vector<PdfPage> recordedPages(const QByteArray &bytes) const
    {
        const PdfRecording recording = readRecording(outputOf(
            confinedPdfProgram(pdfProgram(), bytes), QStringLiteral("planlens-pdf"), m_cancelled));
        if (!recording.whole || recording.failure)
            throw ScanFailure{ReadErrorKind::Damaged, {}};
        return recording.pages;
    }

    /// Pixels per inch: as is recognised best, unless the page is a wall sheet.
    static int resolutionFor(const PdfPage &page)
    {
        constexpr double best = 300;
        constexpr double mostPixels = 60e6;
        constexpr double pointsPerInch = 72;
        const double inches = std::max(1.0, double(page.width) * double(page.height) /
                                                (pointsPerInch * pointsPerInch));
        return std::max(20, int(std::min(best, std::sqrt(mostPixels / inches))));
    }

    void store(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("document")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw ScanFailure{ReadErrorKind::NotReadable, file.errorString()};
    }

    QTemporaryDir m_folder;
    const Cancelled &m_cancelled;
    PageRecognition m_recognition;
    bool m_any = false; ///< a page was recognised
};

/// A picture of something else has a few strokes that look like characters.
bool holdsText(const Pages &pages)
{
    constexpr int least = 8;
    int count = 0;
    for (const PdfPage &page : pages)
        count += int(std::count_if(page.glyphs.begin(), page.glyphs.end(), [](const PdfGlyph &g) {
            return g.character < 0x10000 && isIdeograph(QChar(char16_t(g.character)));
        }));
    return count >= least;
}

} // namespace

bool looksLikePicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n") || bytes.startsWith("\xff\xd8\xff") ||
           bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4));
}

QString ScanReader::format() const
{
    return QStringLiteral("scan");
}

bool ScanReader::accepts(const QByteArray &bytes) const
{
    return looksLikePicture(bytes);
}

ReadOutcome ScanReader::read(const QByteArray &bytes, const QString &file,
                             const Cancelled &cancelled) const
{
    if (m_program.isEmpty())
        return ReadError{ReadErrorKind::NeedsRecogniser, file, {}};
    try {
        Reading reading(m_program, cancelled);
        Pages pages = looksLikePicture(bytes) ? reading.picture(bytes) : reading.pdf(bytes);
        if (!holdsText(pages))
            return ReadError{ReadErrorKind::NoContent, file,
                             Details::tr("no text was recognised in its pictures")};
        // A picture alone is no page of anything.
        const bool hasPages = pages.size() > 1 || !looksLikePicture(bytes);
        LaidOut layout = layOutPdf(contentOf(std::move(pages)));
        if (!hasPages)
            layout.pages = {};
        Problem recognised;
        recognised.kind = ProblemKind::Recognised;
        recognised.text = QStringLiteral("%1%").arg(layout.recognition.confidence);
        return reportOf(layout, bytes, file, format(), {recognised});
    } catch (const ScanFailure &failure) {
        return ReadError{failure.kind, file, failure.detail};
    } catch (WorkStopped why) {
        if (why == WorkStopped::Cancelled)
            return ReadCancelled{};
        throw;
    }
}

} // namespace PlanLens
