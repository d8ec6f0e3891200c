// SPDX-License-Identifier: GPL-3.0-or-later
// Pages: what the programs that record those of a PDF, and recognise those of a scan, say of them.
//
// Of a PDF either the records themselves, or lines that draw: `page WIDTH HEIGHT`, `rule` and
// `picture` with LEFT TOP RIGHT BOTTOM, and text, `right` (or another direction) X BASE SIZE WORDS.
// Of a scan the parts of its page, which begin with `pages`, and from the first < on its hOCR.

#include "fuzztarget.h"
#include "pdf/pdfcontent.h"
#include "pdf/pdflayout.h"
#include "pdf/pdfreader.h"
#include "pdf/pdfrecording.h"
#include "reading/laidout.h"
#include "reportpromises.h"
#include "scans/linechoice.h"
#include "scans/pageparts.h"
#include "scans/scannedglyphs.h"
#include "support/pdfrecords.h"

#include <QStringList>

#include <algorithm>

using namespace PlanLens;
using namespace PlanLens::Testing;

namespace {

/// What a word at the begin of a line draws.
void addLine(PdfRecords &records, const QStringList &line)
{
    static const QStringList directions{QStringLiteral("right"), QStringLiteral("down"),
                                        QStringLiteral("left"), QStringLiteral("up"),
                                        QStringLiteral("askew")};
    const auto number = [&](qsizetype i) {
        return line.value(i).toFloat();
    };
    const QString &what = line.first();
    const PdfRecord::Box box{number(1), number(2), number(3), number(4)};
    const QString words = line.mid(4).join(u' ');
    if (what == u"page")
        records.page(number(1), number(2));
    else if (what == u"rule")
        records.rule(box);
    else if (what == u"picture")
        records.picture(box);
    else if (what == u"unseen")
        records.text(number(1), number(2), number(3), words, PdfRecord::Right, PdfRecord::Unseen);
    else if (directions.contains(what))
        records.text(number(1), number(2), number(3), words,
                     std::uint8_t(directions.indexOf(what)));
}

QByteArray recordsOf(const QByteArray &input)
{
    if (input.startsWith(PdfRecord::signature))
        return input;
    PdfRecords records;
    for (const QString &line : QString::fromUtf8(input).split(u'\n'))
        addLine(records, line.split(u' '));
    return records.bytes();
}

/// Of several pictures the second is the other reading of the first.
ReadOutcome readScan(const QByteArray &input, const QString &file)
{
    const qsizetype start = std::max<qsizetype>(input.indexOf('<'), 0);
    const PageParts parts = readPageParts(input.left(start));
    auto pictures = readHocr(input.mid(start));
    if (parts.failure != PictureFailure::None || pictures.empty())
        return ReadError{ReadErrorKind::Damaged, file, {}};
    std::vector<HocrLine> lines = std::move(pictures.front());
    if (pictures.size() > 1 && needsSecondReading(lines))
        lines = chosenReading(std::move(lines), std::move(pictures.at(1)));
    for (HocrLine &line : lines)
        mendBrackets(line);
    return reportOf(layOutPdf(contentOf({pageOf(parts, lines)})), input, file,
                    QStringLiteral("scan"));
}

std::vector<char32_t> charactersOf(const std::vector<PdfPage> &pages)
{
    std::vector<char32_t> characters;
    for (const PdfPage &page : pages) {
        for (const PdfGlyph &glyph : page.glyphs)
            characters.push_back(glyph.character);
    }
    return characters;
}

/// Whether a character of a source may stand for a glyph: it is that, or raised, or half of it.
bool isOfGlyph(QChar c, char32_t glyph)
{
    return c.unicode() == glyph || c.isSurrogate() || (c == u'²' && glyph == U'2') ||
           (c == u'³' && glyph == U'3');
}

/// Each character of the source knows its glyph, whatever becomes of lines, cells and paragraphs.
void tryTracing(std::vector<PdfPage> pages)
{
    numberGlyphs(pages);
    const std::vector<char32_t> characters = charactersOf(pages);
    const TracedPdf traced = layOutTraced(contentOf(std::move(pages)));
    const QString &source = traced.layout.source;
    promise(traced.glyphs.size() <= source.size(), "no more glyphs than characters");
    for (qsizetype i = 0; i < source.size(); ++i) {
        const int glyph = traced.glyphs.at(i);
        const bool drawn = glyph != GlyphNumbers::none;
        promise(drawn ? std::size_t(glyph) < characters.size() &&
                            isOfGlyph(source.at(i), characters[std::size_t(glyph)])
                      : source.at(i).isSpace(),
                "each character is its glyph");
    }
}

} // namespace

void tryInput(const QByteArray &input)
{
    const bool isScan = input.startsWith("pages ");
    const QString file = QStringLiteral("fuzzed.pdf");
    const QByteArray records = isScan ? QByteArray() : recordsOf(input);
    tryReading(file, [&] {
        return isScan ? readScan(input, file) : reportOfRecords(records, input, file);
    });
    tryReading(file, [&]() -> ReadOutcome {
        if (!isScan)
            tryTracing(readRecording(records).pages);
        return ReadCancelled{};
    });
}
