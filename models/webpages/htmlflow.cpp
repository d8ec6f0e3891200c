// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpages/htmlflow.h"

#include "assembling/documentlimits.h"
#include "assembling/numbering.h"
#include "reading/listnumber.h"
#include "reading/notemarks.h"
#include "text/characters.h"
#include "text/workpoint.h"
#include "webpages/htmlmarks.h"
#include "webpages/htmltable.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace PlanLens {

namespace {

constexpr QChar lineBreak(QChar::LineSeparator);

/// A length of CSS in widths of a digit: half an em, which is taken for twelve points.
double digitsOf(const QString &length)
{
    qsizetype end = 0;
    while (end < length.size() &&
           (length.at(end).isDigit() || length.at(end) == u'.' || length.at(end) == u'-'))
        ++end;
    const double number = QStringView(length).first(end).toDouble();
    const QStringView unit = QStringView(length).sliced(end).trimmed();
    if (unit.startsWith(u"em") || unit.startsWith(u"rem"))
        return number * 2;
    if (unit.startsWith(u"px"))
        return number / 8;
    if (unit.startsWith(u"cm"))
        return number * 28.35 / 6;
    if (unit.startsWith(u"mm"))
        return number * 2.835 / 6;
    return unit.startsWith(u"pt") ? number / 6 : 0;
}

/// How far the first line of an element is set in.
int indentOf(const GumboNode *element)
{
    constexpr int most = 40;
    const double digits = digitsOf(styleOf(element, QLatin1String("text-indent"))) +
                          digitsOf(styleOf(element, QLatin1String("margin-left"))) +
                          digitsOf(styleOf(element, QLatin1String("padding-left")));
    return digits < 1 ? 0 : int(std::min(digits, double(most)));
}

bool isCentred(const GumboNode *element)
{
    const QString align = styleOf(element, QLatin1String("text-align"));
    return align == u"center" || align == u"right" ||
           (align.isEmpty() &&
            attributeOf(element, "align").compare(u"center", Qt::CaseInsensitive) == 0);
}

/// The form of the numbers of a list, as OOXML calls it.
QString numberForm(const GumboNode *list)
{
    const QString style = styleOf(list, QLatin1String("list-style-type"));
    if (style.startsWith(u"cjk") || style.contains(u"chinese"))
        return QStringLiteral("chineseCounting");
    const QString type = attributeOf(list, "type");
    if (type == u"A" || style == u"upper-alpha" || style == u"upper-latin")
        return QStringLiteral("upperLetter");
    if (type == u"a" || style == u"lower-alpha" || style == u"lower-latin")
        return QStringLiteral("lowerLetter");
    if (type == u"I" || style == u"upper-roman")
        return QStringLiteral("upperRoman");
    return type == u"i" || style == u"lower-roman" ? QStringLiteral("lowerRoman") : QString();
}

/// A link to a note, or back from it.
bool isNoteLink(const GumboNode *element)
{
    if (!isElement(element, GUMBO_TAG_A))
        return false;
    const QString target = attributeOf(element, "href");
    return target.startsWith(u"#_ftn") || target.startsWith(u"#_edn");
}

} // namespace

void HtmlFlow::add(const GumboNode *node)
{
    workPoint();
    if (m_leftOut && m_leftOut->contains(node))
        return;
    if (isText(node))
        addText(node);
    else if (node->type == GUMBO_NODE_ELEMENT && !addLeftOut(node))
        addElement(node);
}

FlowItems HtmlFlow::take()
{
    endParagraph();
    return std::exchange(m_items, {});
}

void HtmlFlow::addText(const GumboNode *node)
{
    const QString text = QString::fromUtf8(node->v.text.text);
    if (!m_setting.keepsLines) {
        m_line.add(text);
        return;
    }
    bool first = true;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!std::exchange(first, false))
            breakLine();
        for (const QChar c : line)
            m_line.addSign(c == u'\t' || c == u'\r' || c == u'\f' ? QChar(u' ') : c);
    }
}

/// Whether nothing of an element is text of the report; what it was is noted.
bool HtmlFlow::addLeftOut(const GumboNode *element)
{
    if (isElement(element, GUMBO_TAG_IFRAME) || isElement(element, GUMBO_TAG_OBJECT) ||
        isElement(element, GUMBO_TAG_EMBED)) {
        const QString source =
            attributeOf(element, isElement(element, GUMBO_TAG_OBJECT) ? "data" : "src");
        if (!source.isEmpty())
            lose(ProblemKind::PartSkipped, source);
        return true;
    }
    if (isElement(element, GUMBO_TAG_IMG) || isElement(element, GUMBO_TAG_SVG)) {
        ++m_paragraph.pictures;
        return true;
    }
    if (isSilent(element))
        return true;
    const bool hidden = isHidden(element);
    if (hidden || isStruck(element)) {
        if (const QString text = innerTextOf(element).trimmed(); !text.isEmpty())
            lose(ProblemKind::HiddenText, text);
        return true;
    }
    return false;
}

void HtmlFlow::addElement(const GumboNode *element)
{
    const GumboTag tag = element->v.element.tag;
    if (tag == GUMBO_TAG_BR)
        breakLine();
    else if (tag == GUMBO_TAG_TABLE)
        addTable(element);
    else if (tag == GUMBO_TAG_OL || tag == GUMBO_TAG_UL)
        addList(element);
    else if (tag == GUMBO_TAG_MATH)
        addFormula(element);
    else if (isRaised(element) || isNoteLink(element))
        addRaised(element);
    else if (isBlockElement(element))
        addBlock(element);
    else
        addChildren(element);
}

void HtmlFlow::addChildren(const GumboNode *element)
{
    for (const GumboNode *child : childrenOf(element))
        add(child);
}

void HtmlFlow::addBlock(const GumboNode *element)
{
    endParagraph();
    const Setting around = m_setting;
    if (const int level = headingLevelOf(element))
        m_setting.level = level;
    if (isElement(element, GUMBO_TAG_PRE))
        m_setting.keepsLines = true;
    const int indent = isCentred(element) ? 0 : indentOf(element);
    m_setting.indented = m_setting.indented || indent > 0;
    m_setting.indent += indent;
    const QString kind = attributeOf(element, "class");
    m_setting.title = m_setting.title || kind == u"MsoTitle";
    m_setting.note =
        m_setting.note || kind.startsWith(u"MsoFootnoteText") || kind.startsWith(u"MsoEndnoteText");
    if (isElement(element, GUMBO_TAG_LI))
        beginItem(element);
    addChildren(element);
    endParagraph();
    m_setting = around;
}

void HtmlFlow::addList(const GumboNode *element)
{
    endParagraph();
    const List around = m_list;
    m_list.numbered = isElement(element, GUMBO_TAG_OL);
    if (styleOf(element, QLatin1String("list-style-type")) == u"none")
        m_list.numbered = false;
    m_list.form = numberForm(element);
    m_list.next = numberOf(element, "start", 1);
    addChildren(element);
    endParagraph();
    m_list = around;
}

void HtmlFlow::beginItem(const GumboNode *element)
{
    const int number = numberOf(element, "value", m_list.next);
    m_list.next = number + 1;
    if (m_list.numbered)
        m_label =
            listNumber(number, m_list.form) + (m_list.form == u"chineseCounting" ? u'、' : u'.');
}

void HtmlFlow::addRaised(const GumboNode *element)
{
    const QString text = innerTextOf(element);
    if (isNoteMark(text, m_line.text()))
        ++m_paragraph.noteMarks;
    else
        m_line.add(isNoteLink(element) ? text : raisedDigits(text));
}

void HtmlFlow::addFormula(const GumboNode *element)
{
    const QString text = textOf(element);
    // 6 and a half: the fraction must not become part of the number before it.
    if (!m_line.isEmpty() && m_line.text().back().isDigit())
        m_line.add(u" ");
    m_line.add(text);
    lose(ProblemKind::FormulaKept, text);
}

void HtmlFlow::addTable(const GumboNode *table)
{
    endParagraph();
    FlowItems items = tableItems(table, [this](const auto &nodes, bool inCell) {
        HtmlFlow flow(inCell ? Place::Cell : m_place, m_leftOut);
        for (const GumboNode *node : nodes)
            flow.add(node);
        return flow.take();
    });
    std::move(items.begin(), items.end(), std::back_inserter(m_items));
}

void HtmlFlow::lose(ProblemKind kind, const QString &text)
{
    m_paragraph.losses.append({kind, text});
}

void HtmlFlow::breakLine()
{
    if (m_place == Place::Page)
        endParagraph();
    else if (!m_line.isEmpty())
        m_line.addSign(lineBreak);
}

void HtmlFlow::endParagraph()
{
    QString text = m_line.take();
    while (text.endsWith(lineBreak))
        text.chop(1);
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return isBlank(c) || isInvisible(c); }))
        text.clear(); // a blank that keeps a paragraph or cell open
    if (!text.isEmpty()) {
        // Who numbered the items by hand did not want the list to do it again.
        if (!m_label.isEmpty() && !headingNumbering(QStringView(text).trimmed()))
            text.prepend(m_label);
        m_label.clear();
    }
    FlowParagraph paragraph = std::exchange(m_paragraph, {});
    paragraph.text = text;
    if (paragraph.isEmpty())
        return;
    checkParagraphs(qsizetype(m_items.size()), int(m_items.size()));
    paragraph.styleLevel = m_setting.level;
    paragraph.titleStyle = m_setting.title;
    paragraph.indented = m_setting.indented;
    paragraph.indent = m_setting.indent;
    paragraph.note = m_setting.note;
    m_items.push_back({std::move(paragraph), {}});
}

} // namespace PlanLens
