#include "reading/docxsymbols.h"
#include "reading/docxwalker.h"
#include "reading/docxxml.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QChar lineBreak(QChar::LineSeparator);

} // namespace

void DocxWalker::readRun(DocxParagraph &paragraph, DocxItems &behind)
{
    const Descent descent(*this);
    while (descend()) {
        const QStringView name = wordName(m_xml);
        if (name == u"rPr") {
            if (readHidden()) {
                skipSiblings();
                return;
            }
        } else if (name == u"t") {
            addText(paragraph, m_xml.readElementText(QXmlStreamReader::SkipChildElements));
        } else if (name == u"fldChar") {
            readFieldMark();
        } else if (name == u"instrText") {
            m_fields.addInstruction(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
        } else if (name == u"drawing" || name == u"pict" || name == u"object") {
            readGraphic(paragraph, behind);
        } else if (name == u"ruby") {
            readInline(paragraph, behind);
        } else if (m_xml.name() == u"AlternateContent") {
            readAlternative([&] { readRun(paragraph, behind); });
        } else {
            readMark(name, paragraph);
        }
    }
}

void DocxWalker::readMark(QStringView name, DocxParagraph &paragraph)
{
    const QString type = wordAttribute(m_xml, u"type");
    if (name == u"br" && type != u"page" && type != u"column")
        addText(paragraph, lineBreak);
    else if (name == u"cr")
        addText(paragraph, lineBreak);
    else if (name == u"tab" || name == u"ptab")
        addText(paragraph, QChar(u'\t'));
    else if (name == u"noBreakHyphen")
        addText(paragraph, QChar(u'-'));
    else if (name == u"sym")
        addText(paragraph, symbol(wordAttribute(m_xml, u"font"), wordAttribute(m_xml, u"char")));
    else if (name == u"footnoteReference")
        paragraph.notes.append(u'f' + wordAttribute(m_xml, u"id"));
    else if (name == u"endnoteReference")
        paragraph.notes.append(u'e' + wordAttribute(m_xml, u"id"));
    m_xml.skipCurrentElement();
}

void DocxWalker::addText(DocxParagraph &paragraph, QString text)
{
    if (m_fields.hidesText())
        return;
    paragraph.inContents = paragraph.inContents || m_fields.inContents();
    // Line ends in the file are no line ends of the text.
    text.replace(u'\n', u' ');
    text.replace(u'\r', u' ');
    paragraph.text += text;
}

bool DocxWalker::readHidden()
{
    bool hidden = false;
    while (m_xml.readNextStartElement()) {
        if (wordName(m_xml) == u"vanish")
            hidden = wordSwitch(m_xml);
        m_xml.skipCurrentElement();
    }
    return hidden;
}

void DocxWalker::skipSiblings()
{
    while (m_xml.readNextStartElement())
        m_xml.skipCurrentElement();
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
    m_xml.skipCurrentElement();
}

void DocxWalker::readGraphic(DocxParagraph &paragraph, DocxItems &behind)
{
    const std::size_t before = behind.size();
    readTextBoxes(behind);
    const bool text =
        std::any_of(behind.begin() + std::ptrdiff_t(before), behind.end(),
                    [](const DocxItem &i) { return i.isTable() || !i.paragraph.text.isEmpty(); });
    if (!text) {
        behind.resize(before);
        ++paragraph.pictures;
    }
}

void DocxWalker::readTextBoxes(DocxItems &behind)
{
    const Descent descent(*this);
    while (descend()) {
        if (wordName(m_xml) == u"txbxContent")
            readTextBox(behind);
        else if (m_xml.name() == u"AlternateContent")
            readAlternative([&] { readTextBoxes(behind); });
        else
            readTextBoxes(behind);
    }
}

void DocxWalker::readTextBox(DocxItems &behind)
{
    const std::size_t before = behind.size();
    readBlocks(behind);
    for (std::size_t i = before; i < behind.size(); ++i)
        behind[i].paragraph.boxed = true;
}

} // namespace PlanLens
