// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfreader.h"

#include "assembling/assembling.h"
#include "pdf/pdfcontent.h"
#include "pdf/pdflayout.h"
#include "pdf/pdfprocess.h"
#include "pdf/pdfrecording.h"
#include "text/characters.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace PlanLens {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::PdfReader)
};

QString number(qlonglong value)
{
    return QLocale().toString(value);
}

QString pdfFormat()
{
    return QStringLiteral("pdf");
}

/// What the process could not do.
std::optional<ReadError> errorOf(PdfProcessResult::End end, const QString &file)
{
    using End = PdfProcessResult::End;
    switch (end) {
    case End::Done:
    case End::Cancelled:
        return std::nullopt;
    case End::Missing:
        return ReadError{ReadErrorKind::NoProgram, file, QStringLiteral("planlens-pdf")};
    case End::Failed:
        return ReadError{ReadErrorKind::Damaged, file, {}};
    case End::OutOfTime:
        return ReadError{ReadErrorKind::OutOfTime, file, {}};
    case End::OutOfMemory:
        return ReadError{ReadErrorKind::OutOfMemory, file, {}};
    case End::TooMuch:
        return ReadError{ReadErrorKind::TooMuch, file, {}};
    }
    Q_UNREACHABLE();
}

/// What was found to be wrong with the document.
ReadError errorOf(PdfRecord::PdfFailure failure, const QString &file)
{
    switch (failure) {
    case PdfRecord::PdfFailure::Encrypted:
        return {ReadErrorKind::Protected, file, {}};
    case PdfRecord::PdfFailure::TooManyPages:
        return {ReadErrorKind::TooMuch, file,
                Messages::tr("more than %1 pages").arg(number(PdfRecord::mostPages))};
    case PdfRecord::PdfFailure::TooManyGlyphs:
        return {ReadErrorKind::TooMuch, file,
                Messages::tr("more than %1 characters").arg(number(PdfRecord::mostGlyphs))};
    case PdfRecord::PdfFailure::TooManyRulings:
        return {ReadErrorKind::TooMuch, file,
                Messages::tr("more than %1 lines are drawn").arg(number(PdfRecord::mostRulings))};
    case PdfRecord::PdfFailure::OutOfMemory:
        return {ReadErrorKind::OutOfMemory, file, {}};
    case PdfRecord::PdfFailure::Damaged:
        break;
    }
    return {ReadErrorKind::Damaged, file, {}};
}

/// No text is shown: pictures of pages, or nothing.
ReadError withoutText(const std::vector<PdfPage> &pages, const QString &file)
{
    const bool scanned = std::any_of(pages.begin(), pages.end(),
                                     [](const PdfPage &page) { return !page.pictures.empty(); });
    return {scanned ? ReadErrorKind::Scanned : ReadErrorKind::NoContent, file, {}};
}

bool holdsText(const std::vector<PdfPage> &pages)
{
    return std::any_of(pages.begin(), pages.end(), [](const PdfPage &page) {
        return std::any_of(page.glyphs.begin(), page.glyphs.end(),
                           [](const PdfGlyph &glyph) { return glyph.character > U' '; });
    });
}

/// Whether a page is a picture: one covers most of it, and the little text beside it is the number
/// of the page, or what a program that scans has put there. Text on a background is more.
bool isPicture(const PdfPage &page)
{
    constexpr float most = 0.5F;
    constexpr float least = 0.1F; // of a page without any text; less is an ornament
    constexpr std::ptrdiff_t fewCharacters = 30;
    float covered = 0; // a scan may come in strips
    for (const PdfBox &picture : page.pictures) {
        const float width = std::min(picture.right, page.width) - std::max(picture.left, 0.0F);
        const float height = std::min(picture.bottom, page.height) - std::max(picture.top, 0.0F);
        covered += std::max(width, 0.0F) * std::max(height, 0.0F);
    }
    if (covered <= (page.glyphs.empty() ? least : most) * page.width * page.height)
        return false;
    const auto isText = [](const PdfGlyph &glyph) {
        const QChar c(glyph.character < 0x10000 ? char16_t(glyph.character) : u' ');
        return isIdeograph(c) || c.isDigit();
    };
    return std::count_if(page.glyphs.begin(), page.glyphs.end(), isText) < fewCharacters;
}

/// Of text on a broken page, some may be missing.
bool isBroken(const PdfPage &page)
{
    return page.broken;
}

/// The numbers of the pages of which this is so, counted from 1.
QStringList pagesThat(bool (*isSo)(const PdfPage &), const std::vector<PdfPage> &pages)
{
    QStringList numbers;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (isSo(pages[i]))
            numbers += QString::number(i + 1);
    }
    return numbers;
}

/// What stands on these pages is not read, or not all of it, though text stands on the others.
QList<Problem> problemsOf(const QStringList &pages)
{
    if (pages.isEmpty())
        return {};
    Problem problem;
    problem.kind = ProblemKind::PartSkipped;
    problem.count = int(pages.size());
    problem.text = QStringLiteral("p. ") + pages.join(QStringLiteral(", "));
    return {problem};
}

} // namespace

ReadOutcome reportOfRecords(const QByteArray &records, const QByteArray &bytes, const QString &file)
{
    PdfRecording recording = readRecording(records);
    if (recording.failure)
        return errorOf(*recording.failure, file);
    if (!recording.whole)
        return ReadError{ReadErrorKind::Damaged, file, {}};
    if (!holdsText(recording.pages))
        return withoutText(recording.pages, file);
    const QStringList pictured = pagesThat(isPicture, recording.pages);
    if (2 * pictured.size() > qsizetype(recording.pages.size()))
        return ReadError{ReadErrorKind::Scanned, file, {}};

    const QList<Problem> problems =
        problemsOf(pictured) + problemsOf(pagesThat(isBroken, recording.pages));
    return reportOf(layOutPdf(contentOf(std::move(recording.pages))), bytes, file, pdfFormat(),
                    problems);
}

QString PdfReader::format() const
{
    return pdfFormat();
}

bool PdfReader::accepts(const QByteArray &bytes) const
{
    // Readers of PDF allow for some bytes in front.
    return bytes.left(1024).contains("%PDF-");
}

ReadOutcome PdfReader::read(const QByteArray &bytes, const QString &file,
                            const Cancelled &cancelled) const
{
    const PdfProcessResult result =
        recordPdf(m_program.isEmpty() ? pdfProgram() : m_program, bytes, cancelled);
    if (result.end == PdfProcessResult::End::Cancelled)
        return ReadCancelled{};
    if (const auto error = errorOf(result.end, file))
        return *error;
    return reportOfRecords(result.output, bytes, file);
}

} // namespace PlanLens
