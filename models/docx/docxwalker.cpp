// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxwalker.h"

#include "docx/docxformula.h"
#include "docx/docxproperties.h"
#include "docx/docxsymbols.h"
#include "docx/docxtable.h"
#include "docx/docxxml.h"
#include "reading/notemarks.h"
#include "text/characters.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace PlanLens {

namespace {

constexpr QChar lineBreak(QChar::LineSeparator);
constexpr QLatin1String
    relationshipSpace("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

} // namespace

void DocxWalker::readBlocks(DocxItems &items)
{
    const DocxCursor::Descent descent(m_cursor);
    while (m_cursor.descend()) {
        const QStringView name = wordName(m_xml);
        if (name == u"p")
            readParagraph(items);
        else if (name == u"tbl")
            readTable(items);
        else if (name == u"body" || isDocxWrapper(name))
            readBlocks(items);
        else if (name == u"altChunk" || name == u"subDoc")
            readEmbedded(items);
        else if (m_xml.name() == u"AlternateContent")
            m_cursor.readAlternative([&] { readBlocks(items); });
        else
            m_cursor.skip();
    }
}

QHash<QString, DocxItems> DocxWalker::readNotes()
{
    QHash<QString, DocxItems> notes;
    while (m_cursor.descend()) {
        const QString id = wordAttribute(m_xml, u"id");
        // Those of a type are the lines that separate notes from the text.
        if (!wordAttribute(m_xml, u"type").isEmpty()) {
            m_cursor.skip();
            continue;
        }
        readBlocks(notes[id]);
        if (m_xml.hasError())
            notes.remove(id); // half a note could end in half a figure
    }
    return notes;
}

void DocxWalker::readParagraph(DocxItems &items)
{
    ++m_paragraphs;
    checkParagraphs(m_paragraphs, m_paragraphs);
    DocxParagraph paragraph;
    DocxItems boxes;
    readInline(paragraph, boxes);
    m_fields.endParagraph();
    // Raised digits that stand alone refer to nothing: they are the text.
    if (paragraph.text.isEmpty() && !paragraph.noteMarks.isEmpty())
        paragraph.text = std::exchange(paragraph.noteMarks, {}).join(QString());
    append(items, std::move(paragraph));
    std::move(boxes.begin(), boxes.end(), std::back_inserter(items));
}

void DocxWalker::append(DocxItems &items, DocxParagraph paragraph)
{
    if (!items.empty() && !items.back().isTable() && items.back().paragraph.joinsNext) {
        items.back().paragraph.goOnWith(paragraph);
        return;
    }
    items.push_back({std::move(paragraph), {}});
}

void DocxWalker::readInline(DocxParagraph &paragraph, DocxItems &boxes)
{
    const DocxCursor::Descent descent(m_cursor);
    while (m_cursor.descend()) {
        const QStringView name = wordName(m_xml);
        if (name == u"r")
            readRun(paragraph, boxes);
        else if (name == u"pPr")
            readParagraphProperties(m_xml, paragraph);
        else if (name == u"fldSimple")
            readSimpleField(paragraph, boxes);
        else if (isDocxWrapper(name))
            readInline(paragraph, boxes);
        else if (name == u"subDoc")
            readEmbedded(boxes);
        else if (m_xml.name() == u"AlternateContent")
            paragraph.pictures += !m_cursor.readAlternative([&] { readInline(paragraph, boxes); });
        else if (m_xml.name() == u"oMath" || m_xml.name() == u"oMathPara")
            readFormula(paragraph);
        else
            m_cursor.skip();
    }
}

void DocxWalker::readSimpleField(DocxParagraph &paragraph, DocxItems &boxes)
{
    if (isPageNumberField(wordAttribute(m_xml, u"instr")))
        m_cursor.skip();
    else
        readInline(paragraph, boxes);
}

void DocxWalker::readFormula(DocxParagraph &paragraph)
{
    const DocxFormula formula = readDocxFormula(m_cursor);
    // 6 and a half: the fraction must not become part of the number before it.
    const bool apart = !formula.plain && !paragraph.text.isEmpty() &&
                       paragraph.text.back().isDigit() && !formula.text.isEmpty() &&
                       formula.text.front().isDigit();
    addText(paragraph, apart ? u'又' + formula.text : formula.text);
    if (!formula.plain)
        paragraph.formulas.append(formula.text);
}

void DocxWalker::readEmbedded(DocxItems &items)
{
    DocxItem item;
    item.paragraph.embedded.append(
        m_xml.attributes().value(relationshipSpace, QLatin1String("id")).toString());
    items.push_back(std::move(item));
    m_cursor.skip();
}

void DocxWalker::readRun(DocxParagraph &paragraph, DocxItems &boxes)
{
    m_ownNoteMark = false;
    readRunContent(paragraph, boxes);
    m_ownNoteMark = false;
}

void DocxWalker::readRunContent(DocxParagraph &paragraph, DocxItems &boxes)
{
    const DocxCursor::Descent descent(m_cursor);
    bool first = true;
    while (m_cursor.descend()) {
        if (!std::exchange(first, false)) {
            readRunElement(paragraph, boxes);
            continue;
        }
        const bool own = wordName(m_xml) == u"rPr";
        const DocxRunProperties properties =
            m_styles.resolved(own ? readRunProperties(m_xml) : DocxRunProperties(), paragraph);
        if (properties.struck.value_or(false) || properties.hidden.value_or(false) ||
            properties.raised.value_or(false)) {
            readMarkedRun(properties, own, paragraph, boxes);
            return;
        }
        if (!own)
            readRunElement(paragraph, boxes);
    }
}

void DocxWalker::readRunElement(DocxParagraph &paragraph, DocxItems &boxes)
{
    const QStringView name = wordName(m_xml);
    if (name == u"t") {
        addText(paragraph, m_xml.readElementText(QXmlStreamReader::SkipChildElements));
    } else if (name == u"fldChar") {
        readFieldMark();
    } else if (name == u"instrText") {
        m_fields.addInstruction(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
    } else if (name == u"drawing" || name == u"pict" || name == u"object") {
        readGraphic(paragraph, boxes);
    } else if (name == u"ruby") {
        readInline(paragraph, boxes);
    } else if (m_xml.name() == u"AlternateContent") {
        paragraph.pictures += !m_cursor.readAlternative([&] { readRunContent(paragraph, boxes); });
    } else {
        readMark(name, paragraph);
    }
}

void DocxWalker::readMarkedRun(const DocxRunProperties &properties, bool own,
                               DocxParagraph &paragraph, DocxItems &boxes)
{
    DocxParagraph apart;
    DocxItems boxesApart;
    if (!own)
        readRunElement(apart, boxesApart);
    while (m_cursor.descend())
        readRunElement(apart, boxesApart);
    paragraph.inContents = paragraph.inContents || apart.inContents;
    if (properties.struck.value_or(false) || properties.hidden.value_or(false)) {
        if (!apart.text.trimmed().isEmpty())
            paragraph.hidden.append(apart.text.trimmed());
        return;
    }
    paragraph.notes += apart.notes;
    paragraph.noteMarks += apart.noteMarks;
    paragraph.pictures += apart.pictures;
    std::move(boxesApart.begin(), boxesApart.end(), std::back_inserter(boxes));
    addRaised(apart.text, paragraph);
}

void DocxWalker::addRaised(const QString &text, DocxParagraph &paragraph)
{
    if (isNoteMark(text, paragraph.text))
        paragraph.noteMarks.append(text.trimmed());
    else
        paragraph.text += raisedDigits(text);
}

void DocxWalker::readMark(QStringView name, DocxParagraph &paragraph)
{
    const QString type = wordAttribute(m_xml, u"type");
    const bool breaksLine = name == u"br" && type != u"page" && type != u"column";
    if (breaksLine || name == u"cr")
        addText(paragraph, lineBreak);
    else if (name == u"tab" || name == u"ptab")
        addText(paragraph, QChar(u'\t'));
    else if (name == u"noBreakHyphen")
        addText(paragraph, QChar(u'-'));
    else if (name == u"sym")
        addText(paragraph, symbol(wordAttribute(m_xml, u"font"), wordAttribute(m_xml, u"char")));
    else if (name == u"footnoteReference" || name == u"endnoteReference")
        readReference(name.front(), paragraph);
    m_cursor.skip();
}

void DocxWalker::readReference(QChar kind, DocxParagraph &paragraph)
{
    const QString own = wordAttribute(m_xml, u"customMarkFollows");
    m_ownNoteMark = own == u"1" || own == u"true" || own == u"on";
    paragraph.notes.append(kind + wordAttribute(m_xml, u"id"));
}

void DocxWalker::addText(DocxParagraph &paragraph, QString text)
{
    if (m_fields.hidesText())
        return;
    if (m_ownNoteMark) {
        paragraph.noteMarks.append(text.trimmed());
        return;
    }
    paragraph.inContents = paragraph.inContents || m_fields.inContents();
    // Line ends in the file are no line ends of the text.
    text.replace(u'\n', u' ');
    text.replace(u'\r', u' ');
    for (QChar &c : text) {
        if (isInlineBreak(c))
            c = lineBreak;
    }
    m_textLength += text.size();
    checkText(m_textLength);
    paragraph.text += text;
}

void DocxWalker::readFieldMark()
{
    const QString type = wordAttribute(m_xml, u"fldCharType");
    if (type == u"begin")
        m_fields.begin();
    else if (type == u"separate")
        m_fields.separate();
    else if (type == u"end")
        m_fields.end();
    m_cursor.skip();
}

void DocxWalker::readGraphic(DocxParagraph &paragraph, DocxItems &boxes)
{
    const std::size_t before = boxes.size();
    readTextBoxes(boxes);
    const bool text =
        std::any_of(boxes.begin() + std::ptrdiff_t(before), boxes.end(),
                    [](const DocxItem &i) { return i.isTable() || !i.paragraph.text.isEmpty(); });
    if (!text) {
        boxes.resize(before);
        ++paragraph.pictures;
    }
}

void DocxWalker::readTextBoxes(DocxItems &boxes)
{
    const DocxCursor::Descent descent(m_cursor);
    while (m_cursor.descend()) {
        if (wordName(m_xml) == u"txbxContent")
            readTextBox(boxes);
        else if (m_xml.name() == u"AlternateContent")
            m_cursor.readAlternative([&] { readTextBoxes(boxes); });
        else
            readTextBoxes(boxes);
    }
}

void DocxWalker::readTextBox(DocxItems &boxes)
{
    const std::size_t before = boxes.size();
    readBlocks(boxes);
    for (std::size_t i = before; i < boxes.size(); ++i)
        boxes[i].paragraph.boxed = true;
}

void DocxWalker::readTable(DocxItems &items)
{
    DocxItem table;
    readRows(table);
    // Laid out, a table could fill the memory: a few bytes can claim any number of cells.
    const std::size_t columns = columnsOf(table.rows);
    m_gridCells.add(qsizetype(columns * table.rows.size()), m_paragraphs);
    if (columns > std::size_t(mostDocxColumns))
        m_cursor.refuse();
    else if (table.isTable())
        items.push_back(std::move(table));
}

void DocxWalker::readRows(DocxItem &table)
{
    const DocxCursor::Descent descent(m_cursor);
    while (m_cursor.descend()) {
        const QStringView name = wordName(m_xml);
        if (name == u"tr")
            readRow(table);
        else if (isDocxWrapper(name))
            readRows(table);
        else
            m_cursor.skip();
    }
}

void DocxWalker::readRow(DocxItem &table)
{
    DocxRow row;
    auto state = DocxRowState::Printed;
    readCells(row, state);
    if (state == DocxRowState::Hidden)
        table.paragraph.hidden += textsOf(row);
    else if (state == DocxRowState::Printed && !row.cells.empty())
        table.rows.push_back(std::move(row));
}

void DocxWalker::readCells(DocxRow &row, DocxRowState &state)
{
    const DocxCursor::Descent descent(m_cursor);
    while (m_cursor.descend()) {
        const QStringView name = wordName(m_xml);
        if (name == u"tc")
            readCell(row);
        else if (name == u"trPr")
            state = readRowProperties(m_xml, row);
        else if (isDocxWrapper(name))
            readCells(row, state);
        else
            m_cursor.skip();
    }
}

void DocxWalker::readCell(DocxRow &row)
{
    m_cells.add(1, m_paragraphs);
    DocxCell cell;
    bool continued = false;
    readCellContent(cell, continued);
    if (cell.deleted)
        return;
    if (continued && !row.cells.empty())
        ++row.cells.back().span;
    else
        row.cells.push_back(std::move(cell));
}

void DocxWalker::readCellContent(DocxCell &cell, bool &continued)
{
    const DocxCursor::Descent descent(m_cursor);
    while (m_cursor.descend()) {
        const QStringView name = wordName(m_xml);
        if (name == u"tcPr")
            continued = readCellProperties(m_xml, cell);
        else if (name == u"p")
            readParagraph(cell.items);
        else if (name == u"tbl")
            readTable(cell.items);
        else if (isDocxWrapper(name))
            readBlocks(cell.items);
        else if (name == u"altChunk")
            readEmbedded(cell.items);
        else
            m_cursor.skip();
    }
}

} // namespace PlanLens
