// SPDX-License-Identifier: GPL-3.0-or-later
// A document in any format that is text, an archive, or known by its bytes. A line `>>> NAME` is in
// front of each part. `body`, `styles`, `numbering` and `footnotes` are what these parts of a DOCX
// hold; `text` or `sheets`, `own` and `shared` (styles) those of OpenDocument; each `sheet`,
// `strings` and `formats` those of a workbook. Of other names one alone is a file, several are an
// archive. (An archive that is changed as such ends at its checksums.)

#include "fuzztarget.h"
#include "reportpromises.h"
#include "support/testdocx.h"
#include "support/testzip.h"

#include <QList>

#include <algorithm>
#include <utility>

using namespace PlanLens;
using namespace PlanLens::Testing;

namespace {

using Part = std::pair<QByteArray, QByteArray>; // name and content
using Parts = QList<Part>;

Parts partsOf(const QByteArray &input)
{
    Parts parts;
    for (qsizetype at = 0; at < input.size();) {
        const qsizetype found = input.indexOf("\n>>> ", at);
        const qsizetype end = found < 0 ? input.size() : found;
        const QByteArray part = input.mid(at, end - at);
        const qsizetype line = part.indexOf('\n');
        const qsizetype nameEnd = line < 0 ? part.size() : line;
        if (part.startsWith(">>> "))
            parts.append({part.mid(4, nameEnd - 4), part.mid(nameEnd + 1)});
        else
            parts.append({"report.txt", part});
        at = end + 1;
    }
    return parts;
}

QByteArray contentOf(const Parts &parts, const QByteArray &name)
{
    const auto part = std::find_if(parts.begin(), parts.end(),
                                   [&](const Part &part) { return part.first == name; });
    return part == parts.end() ? QByteArray() : part->second;
}

bool holds(const Parts &parts, const QByteArray &name)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](const Part &part) { return part.first == name; });
}

QByteArray docxOf(const Parts &parts)
{
    const auto text = [&](const char *name) {
        return QString::fromUtf8(contentOf(parts, name));
    };
    return docxOf(TestDocx{text("body"), text("styles"), text("numbering"), text("footnotes")});
}

QByteArray odfPart(const QByteArray &root, const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:" + root +
           " xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"tb\" xmlns:style=\"s\" "
           "xmlns:number=\"n\" xmlns:fo=\"f\" xmlns:draw=\"d\">" +
           content + "</office:" + root + ">";
}

/// Both kinds hold the styles of their own in front of the body.
QByteArray odfOf(const Parts &parts)
{
    const bool isText = holds(parts, "text");
    const QByteArray kind = isText ? "text" : "spreadsheet";
    const QByteArray body = contentOf(parts, isText ? "text" : "sheets");
    return zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument." + kind},
         {"content.xml",
          odfPart("document-content", "<office:automatic-styles>" + contentOf(parts, "own") +
                                          "</office:automatic-styles><office:body><office:" + kind +
                                          ">" + body + "</office:" + kind + "></office:body>")},
         {"styles.xml", odfPart("document-styles", "<office:styles>" + contentOf(parts, "shared") +
                                                       "</office:styles>")}});
}

QByteArray xlsxPart(const QByteArray &root, const QByteArray &content)
{
    return "<?xml version=\"1.0\"?><" + root + " xmlns=\"m\" xmlns:r=\"r\">" + content + "</" +
           root + ">";
}

QByteArray xlsxOf(const Parts &parts)
{
    Parts all{{"[Content_Types].xml", "<Types/>"}};
    QByteArray entries;
    QByteArray relationships;
    int count = 0;
    for (const auto &[name, content] : parts) {
        if (name != "sheet")
            continue;
        const QByteArray number = QByteArray::number(++count);
        const QByteArray file = "worksheets/sheet" + number + ".xml";
        all.append({"xl/" + file, xlsxPart("worksheet", content)});
        entries +=
            "<sheet name=\"" + number + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\"/>";
        relationships += "<Relationship Id=\"r" + number + "\" Target=\"" + file + "\"/>";
    }
    all.append({"xl/workbook.xml", xlsxPart("workbook", "<sheets>" + entries + "</sheets>")});
    all.append({"xl/_rels/workbook.xml.rels", xlsxPart("Relationships", relationships)});
    all.append({"xl/styles.xml", xlsxPart("styleSheet", contentOf(parts, "formats"))});
    all.append({"xl/sharedStrings.xml", xlsxPart("sst", contentOf(parts, "strings"))});
    return zipOf(all);
}

/// The file, by its name, and its bytes.
Part fileOf(const Parts &parts)
{
    if (holds(parts, "body"))
        return {"fuzzed.docx", docxOf(parts)};
    if (holds(parts, "text") || holds(parts, "sheets"))
        return {"fuzzed.odf", odfOf(parts)};
    if (holds(parts, "sheet"))
        return {"fuzzed.xlsx", xlsxOf(parts)};
    return parts.size() == 1 ? parts.first() : Part{"fuzzed.zip", zipOf(parts)};
}

} // namespace

void tryInput(const QByteArray &input)
{
    const Parts parts = partsOf(input);
    if (parts.isEmpty())
        return;
    const auto [name, bytes] = fileOf(parts);
    const QString file = QString::fromUtf8(name);
    tryReading(file, [&, &bytes = bytes] { return readAlone(bytes, file); });
}
