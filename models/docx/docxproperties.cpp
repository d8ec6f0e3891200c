// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxproperties.h"

#include "docx/docxxml.h"

#include <algorithm>
#include <cmath>

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

/// How far the first line is set in, in widths of a digit: an ideograph is two wide, and about 210
/// twentieths of a point in the size that tables are set in.
int indentOf(const QXmlStreamReader &xml)
{
    constexpr double twipsOfDigit = 105;
    constexpr double hundredthsOfDigit = 50;
    const auto measure = [&](QStringView inCharacters, QStringView inTwips) {
        const QString characters = wordAttribute(xml, inCharacters);
        return characters.toDouble() != 0 ? characters.toDouble() / hundredthsOfDigit
                                          : wordAttribute(xml, inTwips).toDouble() / twipsOfDigit;
    };
    const double start = measure(u"startChars", u"start");
    const double left = start != 0 ? start : measure(u"leftChars", u"left");
    const double indent =
        left + measure(u"firstLineChars", u"firstLine") - measure(u"hangingChars", u"hanging");
    constexpr double widest = 60;
    return std::isfinite(indent) ? qRound(std::clamp(indent, 0.0, widest)) : 0;
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
        else if (name == u"ind") {
            paragraph.indented = firstLineIndent(xml);
            paragraph.indent = indentOf(xml);
        }
        xml.skipCurrentElement();
    }
}

DocxRunProperties readRunProperties(QXmlStreamReader &xml)
{
    DocxRunProperties properties;
    std::optional<int> size; // both in half points
    std::optional<int> lifted;
    while (xml.readNextStartElement()) {
        const QStringView name = wordName(xml);
        if (name == u"rStyle")
            properties.style = wordAttribute(xml, u"val");
        else if (name == u"strike" || name == u"dstrike")
            properties.struck = wordSwitch(xml) || properties.struck.value_or(false);
        else if (name == u"vanish" || name == u"specVanish")
            properties.hidden = wordSwitch(xml) || properties.hidden.value_or(false);
        else if (name == u"vertAlign")
            properties.raised = wordAttribute(xml, u"val") == u"superscript";
        else if (name == u"sz")
            size = wordNumber(xml);
        else if (name == u"position")
            lifted = wordNumber(xml);
        xml.skipCurrentElement();
    }
    // Small and above the line: raised by hand.
    constexpr int smallest = 18;
    constexpr int least = 4;
    if (!properties.raised && size && *size <= smallest && lifted && *lifted >= least)
        properties.raised = true;
    return properties;
}

DocxRowState readRowProperties(QXmlStreamReader &xml, DocxRow &row)
{
    auto state = DocxRowState::Printed;
    while (xml.readNextStartElement()) {
        const QStringView name = wordName(xml);
        if (name == u"tblHeader")
            row.header = wordSwitch(xml);
        else if (name == u"gridBefore")
            row.skipped = std::clamp(wordNumber(xml).value_or(0), 0, mostDocxColumns);
        else if (name == u"del")
            state = DocxRowState::Deleted;
        else if (name == u"hidden" && wordSwitch(xml) && state == DocxRowState::Printed)
            state = DocxRowState::Hidden;
        xml.skipCurrentElement();
    }
    return state;
}

bool readCellProperties(QXmlStreamReader &xml, DocxCell &cell)
{
    bool continued = false;
    while (xml.readNextStartElement()) {
        const QStringView name = wordName(xml);
        const bool restarts = wordAttribute(xml, u"val") == u"restart";
        if (name == u"gridSpan")
            cell.span = std::clamp(wordNumber(xml).value_or(1), 1, mostDocxColumns);
        else if (name == u"vMerge")
            cell.merge = restarts ? DocxMerge::Start : DocxMerge::Continued;
        else if (name == u"hMerge")
            continued = !restarts;
        else if (name == u"cellDel")
            cell.deleted = true;
        xml.skipCurrentElement();
    }
    return continued;
}

} // namespace PlanLens
