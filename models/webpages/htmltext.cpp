// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpages/htmltext.h"

#include "text/characters.h"
#include "text/workpoint.h"
#include "webpages/htmlmarks.h"

#include <utility>

namespace PlanLens {

namespace {

bool isGapSign(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Ideographs and the signs that are set as wide as they are.
bool isWide(QChar c)
{
    const ushort u = c.unicode();
    return isIdeograph(c) || (u >= 0x3000 && u <= 0x303f) || (u >= 0xff00 && u <= 0xff60) ||
           QStringView(u"“”‘’—…·").contains(c);
}

void gather(const GumboNode *node, HtmlLine &line)
{
    workPoint();
    if (isText(node)) {
        line.add(QString::fromUtf8(node->v.text.text));
        return;
    }
    if (node->type != GUMBO_NODE_ELEMENT || isSilent(node) || isHidden(node))
        return;
    const bool apart = isBlockElement(node) || isElement(node, GUMBO_TAG_BR);
    if (apart)
        line.add(u" ");
    for (const GumboNode *child : childrenOf(node))
        gather(child, line);
    if (apart)
        line.add(u" ");
}

} // namespace

void HtmlLine::add(QStringView text)
{
    for (const QChar c : text) {
        if (isGapSign(c)) {
            const bool ends = c == u'\n' || c == u'\r' || m_gap == Gap::LineEnd;
            m_gap = ends ? Gap::LineEnd : Gap::Blank;
            continue;
        }
        addSign(isInlineBreak(c) ? QChar(QChar::LineSeparator) : c);
    }
}

void HtmlLine::addSign(QChar sign)
{
    const Gap gap = std::exchange(m_gap, Gap::None);
    if (gap != Gap::None && !m_text.isEmpty()) {
        const bool inside = gap == Gap::LineEnd && isWide(m_text.back()) && isWide(sign);
        if (!inside)
            m_text += u' ';
    }
    m_text += sign;
}

QString HtmlLine::take()
{
    m_gap = Gap::None;
    return std::exchange(m_text, {});
}

QString textOf(const GumboNode *node)
{
    HtmlLine line;
    gather(node, line);
    return line.take();
}

QString innerTextOf(const GumboNode *element)
{
    HtmlLine line;
    for (const GumboNode *child : childrenOf(element))
        gather(child, line);
    return line.take();
}

} // namespace PlanLens
