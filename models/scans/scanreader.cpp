// SPDX-License-Identifier: GPL-3.0-or-later
#include "scans/scanreader.h"

#include "pdf/pdfcontent.h"
#include "pdf/pdflayout.h"
#include "pdf/pdfreader.h"
#include "scans/scanneddocument.h"
#include "text/characters.h"
#include "text/workpoint.h"

#include <QCoreApplication>

#include <algorithm>

namespace PlanLens {

namespace {

struct ScanReaderDetails
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Scans)
};

using Pages = std::vector<PdfPage>;

/// Reads the pages of one document.
class Reading
{
public:
    Reading(const QString &program, const QByteArray &bytes, const Cancelled &cancelled)
        : m_document(program, bytes, cancelled)
    {}

    Pages read()
    {
        Pages pages;
        for (int page = 0; page < checkedCount(m_document.pageCount()); ++page) {
            const PageParts parts = m_document.partsOf(page);
            if (parts.failure != PictureFailure::TooSmall) {
                pages.push_back(m_document.recognised(parts));
                m_any = true;
            } else if (m_document.isPdf()) {
                // The others keep their numbers. A thumbnail in a picture is no page.
                pages.push_back({});
            }
        }
        if (!m_any)
            throw ScanFailure{ReadErrorKind::NoContent,
                              ScanReaderDetails::tr("the picture is too small for a page")};
        return pages;
    }

private:
    static int checkedCount(int pages)
    {
        if (pages > ScanReader::mostPages)
            throw ScanFailure{ReadErrorKind::TooMuch,
                              ScanReaderDetails::tr("more than %n scanned pages", nullptr,
                                                    ScanReader::mostPages)};
        return pages;
    }

    ScannedDocument m_document;
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
        Pages pages = Reading(m_program, bytes, cancelled).read();
        if (!holdsText(pages))
            return ReadError{ReadErrorKind::NoContent, file,
                             ScanReaderDetails::tr("no text was recognised in its pictures")};
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
