#include "reading/docxproperties.h"

#include "reading/docxxml.h"

namespace PlanLens {

namespace {

void readList(QXmlStreamReader &xml, DocxParagraph &paragraph)
{
    while (xml.readNextStartElement()) {
        if (wordName(xml) == u"numId")
            paragraph.numberingId = wordAttribute(xml, u"val");
        else if (wordName(xml) == u"ilvl")
            paragraph.numberingLevel = wordNumber(xml).value_or(0);
        xml.skipCurrentElement();
    }
}

std::optional<bool> firstLineIndent(const QXmlStreamReader &xml)
{
    for (const QStringView name : {QStringView(u"firstLineChars"), QStringView(u"firstLine")}) {
        const QString value = wordAttribute(xml, name);
        if (!value.isEmpty())
            return value.toDouble() > 0;
    }
    return std::nullopt;
}

/// The properties of the paragraph's mark: a deleted mark joins the paragraph to the next.
void readMark(QXmlStreamReader &xml, DocxParagraph &paragraph)
{
    while (xml.readNextStartElement()) {
        if (wordName(xml) == u"del")
            paragraph.joinsNext = true;
        xml.skipCurrentElement();
    }
}

} // namespace

void readParagraphProperties(QXmlStreamReader &xml, DocxParagraph &paragraph)
{
    while (xml.readNextStartElement()) {
        const QStringView name = wordName(xml);
        if (name == u"numPr") {
            readList(xml, paragraph);
            continue;
        }
        if (name == u"rPr") {
            readMark(xml, paragraph);
            continue;
        }
        if (name == u"pStyle")
            paragraph.style = wordAttribute(xml, u"val");
        else if (name == u"outlineLvl")
            paragraph.outlineLevel = wordNumber(xml);
        else if (name == u"ind")
            paragraph.indented = firstLineIndent(xml);
        xml.skipCurrentElement();
    }
}

} // namespace PlanLens
