#include "reading/docxwalker.h"

#include "reading/docxproperties.h"
#include "reading/docxxml.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace PlanLens {

namespace {

constexpr int stepsBetweenQuestions = 1024;

constexpr std::array<QStringView, 11> wrappers = {
    u"ins", u"moveTo", u"hyperlink", u"smartTag", u"sdt",   u"sdtContent",
    u"bdo", u"dir",    u"customXml", u"rubyBase", u"subDoc"};

} // namespace

bool isDocxWrapper(QStringView name)
{
    return std::find(wrappers.begin(), wrappers.end(), name) != wrappers.end();
}

void DocxWalker::stop(Stop why)
{
    if (m_stop == Stop::None)
        m_stop = why;
    m_xml.raiseError(QString());
}

bool DocxWalker::descend()
{
    if (m_depth > deepestDocx)
        stop(Stop::Bomb);
    else if (m_steps++ % stepsBetweenQuestions == 0 && isCancelled(m_cancelled))
        stop(Stop::Cancelled);
    return m_xml.readNextStartElement();
}

void DocxWalker::readBlocks(DocxItems &items)
{
    const Descent descent(*this);
    while (descend()) {
        const QStringView name = wordName(m_xml);
        if (name == u"p")
            readParagraph(items);
        else if (name == u"tbl")
            readTable(items);
        else if (name == u"body" || isDocxWrapper(name))
            readBlocks(items);
        else if (m_xml.name() == u"AlternateContent")
            readAlternative([&] { readBlocks(items); });
        else
            m_xml.skipCurrentElement();
    }
}

QHash<QString, DocxItems> DocxWalker::readNotes()
{
    QHash<QString, DocxItems> notes;
    while (m_xml.readNextStartElement()) {
        const QString id = wordAttribute(m_xml, u"id");
        // Those of a type are the rules that part notes from the text.
        if (wordAttribute(m_xml, u"type").isEmpty())
            readBlocks(notes[id]);
        else
            m_xml.skipCurrentElement();
    }
    return notes;
}

void DocxWalker::readParagraph(DocxItems &items)
{
    DocxParagraph paragraph;
    DocxItems behind;
    readInline(paragraph, behind);
    m_fields.endParagraph();
    append(items, std::move(paragraph));
    std::move(behind.begin(), behind.end(), std::back_inserter(items));
}

void DocxWalker::append(DocxItems &items, DocxParagraph paragraph)
{
    if (!items.empty() && !items.back().isTable() && items.back().paragraph.joinsNext) {
        DocxParagraph &last = items.back().paragraph;
        last.text += paragraph.text;
        last.notes += paragraph.notes;
        last.pictures += paragraph.pictures;
        last.joinsNext = paragraph.joinsNext;
        return;
    }
    items.push_back({std::move(paragraph), {}});
}

void DocxWalker::readInline(DocxParagraph &paragraph, DocxItems &behind)
{
    const Descent descent(*this);
    while (descend()) {
        const QStringView name = wordName(m_xml);
        if (name == u"r")
            readRun(paragraph, behind);
        else if (name == u"pPr")
            readParagraphProperties(m_xml, paragraph);
        else if (name == u"fldSimple")
            readSimpleField(paragraph, behind);
        else if (isDocxWrapper(name))
            readInline(paragraph, behind);
        else if (m_xml.name() == u"AlternateContent")
            readAlternative([&] { readInline(paragraph, behind); });
        else if (m_xml.name() == u"oMath" || m_xml.name() == u"oMathPara")
            readFormula(paragraph);
        else
            m_xml.skipCurrentElement();
    }
}

void DocxWalker::readSimpleField(DocxParagraph &paragraph, DocxItems &behind)
{
    if (isPageNumberField(wordAttribute(m_xml, u"instr")))
        m_xml.skipCurrentElement();
    else
        readInline(paragraph, behind);
}

void DocxWalker::readFormula(DocxParagraph &paragraph)
{
    const Descent descent(*this);
    while (descend()) {
        if (m_xml.name() == u"t")
            addText(paragraph, m_xml.readElementText(QXmlStreamReader::SkipChildElements));
        else
            readFormula(paragraph);
    }
}

} // namespace PlanLens
