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
#include "pdf/pdfrecord.h"
#include "reading/laidout.h"
#include "reportpromises.h"
#include "scans/linechoice.h"
#include "scans/pageparts.h"
#include "scans/scannedglyphs.h"

#include <QStringList>

#include <algorithm>

using namespace PlanLens;

namespace {

template <typename Content>
void addRecord(QByteArray &records, char type, const Content &content)
{
    records += type;
    records.append(reinterpret_cast<const char *>(&content), sizeof content);
}

void addWords(QByteArray &records, const QStringList &line, std::uint8_t direction,
              std::uint8_t flags)
{
    PdfRecord::Glyph glyph{.x = line.value(1).toFloat(),
                           .y = line.value(2).toFloat(),
                           .size = line.value(3).toFloat(),
                           .direction = direction,
                           .flags = flags};
    for (const char32_t character : line.mid(4).join(u' ').toUcs4()) {
        glyph.character = character;
        glyph.advance = character < 0x80 ? glyph.size / 2 : glyph.size;
        addRecord(records, PdfRecord::GlyphDrawn, glyph);
        const bool along = direction == PdfRecord::Right || direction == PdfRecord::Left;
        (along ? glyph.x : glyph.y) += glyph.advance;
    }
}

/// What a word at the begin of a line draws.
void addLine(QByteArray &records, const QStringList &line)
{
    static const QStringList directions{QStringLiteral("right"), QStringLiteral("down"),
                                        QStringLiteral("left"), QStringLiteral("up"),
                                        QStringLiteral("askew")};
    const auto number = [&](qsizetype i) {
        return line.value(i).toFloat();
    };
    const QString &what = line.first();
    const PdfRecord::Box box{number(1), number(2), number(3), number(4)};
    if (what == u"page")
        addRecord(records, PdfRecord::PageStart, PdfRecord::Page{number(1), number(2)});
    else if (what == u"rule")
        addRecord(records, PdfRecord::Ruling, box);
    else if (what == u"picture")
        addRecord(records, PdfRecord::Picture, box);
    else if (what == u"unseen")
        addWords(records, line, PdfRecord::Right, PdfRecord::Unseen);
    else if (directions.contains(what))
        addWords(records, line, std::uint8_t(directions.indexOf(what)), 0);
}

QByteArray recordsOf(const QByteArray &input)
{
    if (input.startsWith(PdfRecord::signature))
        return input;
    QByteArray records = PdfRecord::signature;
    for (const QString &line : QString::fromUtf8(input).split(u'\n'))
        addLine(records, line.split(u' '));
    return records + char(PdfRecord::End);
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

} // namespace

void tryInput(const QByteArray &input)
{
    const bool isScan = input.startsWith("pages ");
    const QString file = QStringLiteral("fuzzed.pdf");
    const QByteArray records = isScan ? QByteArray() : recordsOf(input);
    tryReading(file, [&] {
        return isScan ? readScan(input, file) : reportOfRecords(records, input, file);
    });
}
