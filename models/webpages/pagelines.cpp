// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpages/pagelines.h"

#include "assembling/documentlimits.h"
#include "text/characters.h"
#include "text/workpoint.h"
#include "webpages/htmlmarks.h"
#include "webpages/htmltable.h"
#include "webpages/htmltext.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

constexpr qsizetype longestAsideName = 11; ///< characters: breadcrumbs

/// Words that names of classes are put together from.
const QSet<QString> &asideNames()
{
    static const QSet<QString> names = {
        QStringLiteral("nav"),      QStringLiteral("navbar"),     QStringLiteral("menu"),
        QStringLiteral("sidemenu"), QStringLiteral("mainnav"),    QStringLiteral("footer"),
        QStringLiteral("foot"),     QStringLiteral("copyright"),  QStringLiteral("crumb"),
        QStringLiteral("crumbs"),   QStringLiteral("breadcrumb"), QStringLiteral("breadcrumbs"),
        QStringLiteral("side"),     QStringLiteral("sidebar"),    QStringLiteral("sidebox"),
        QStringLiteral("aside"),    QStringLiteral("share"),      QStringLiteral("related"),
        QStringLiteral("relevant"), QStringLiteral("recommend"),  QStringLiteral("comment"),
        QStringLiteral("comments"), QStringLiteral("login"),      QStringLiteral("search"),
        QStringLiteral("toolbar"),  QStringLiteral("friendlink"), QStringLiteral("links"),
        QStringLiteral("path"),     QStringLiteral("location"),   QStringLiteral("position")};
    return names;
}

/// side-box, mainNav and main_nav are each two words, and one.
bool holdsAsideName(const QString &names)
{
    QString word;
    QString whole;
    // Names of classes may be as long as the page: what no name is as long as is not looked up.
    const auto isName = [](const QString &text) {
        return text.size() <= longestAsideName && asideNames().contains(text.toLower());
    };
    const auto isAside = [&] {
        return isName(word) || isName(whole);
    };
    for (const QChar c : names) {
        const bool begins = c.isUpper() && !word.isEmpty() && word.back().isLower();
        if (!c.isLetter() || begins) {
            if (isAside())
                return true;
            word.clear();
        }
        if (c.isSpace())
            whole.clear();
        if (c.isLetter()) {
            word += c;
            whole += c;
        }
    }
    return isAside();
}

class Gathering
{
public:
    explicit Gathering(const GumboNode *body)
    {
        m_block = body;
        add(body);
        endLine();
    }

    QList<PageLine> take() { return std::move(m_lines); }

private:
    void add(const GumboNode *node)
    {
        workPoint();
        if (isText(node)) {
            const qsizetype before = m_line.text().size();
            m_line.add(QString::fromUtf8(node->v.text.text));
            m_linked += m_inLink ? m_line.text().size() - before : 0;
            return;
        }
        if (node->type != GUMBO_NODE_ELEMENT || isSilent(node) || isHidden(node))
            return;
        if (isElement(node, GUMBO_TAG_BR))
            endLine();
        else if (isBlockElement(node))
            addBlock(node);
        else
            addInline(node);
    }

    void addChildren(const GumboNode *element)
    {
        for (const GumboNode *child : childrenOf(element))
            add(child);
    }

    void addInline(const GumboNode *element)
    {
        const bool link = isElement(element, GUMBO_TAG_A) && hasAttribute(element, "href");
        const bool around = std::exchange(m_inLink, m_inLink || link);
        addChildren(element);
        m_inLink = around;
    }

    void addBlock(const GumboNode *element)
    {
        endLine();
        const GumboNode *around = std::exchange(m_block, element);
        const GumboNode *aside = m_aside;
        if (!m_aside && isNamedAside(element))
            m_aside = element;
        const bool table = m_inTable;
        if (isElement(element, GUMBO_TAG_TABLE))
            m_inTable = !isLayoutTable(element);
        addChildren(element);
        endLine();
        m_inTable = table;
        m_aside = aside;
        m_block = around;
    }

    void endLine()
    {
        const QString text = m_line.take().trimmed();
        const qsizetype linked = std::exchange(m_linked, 0);
        if (text.isEmpty())
            return;
        m_lines.append({m_block, text, std::min(linked, text.size()), m_inTable, m_aside});
        checkParagraphs(m_lines.size(), int(m_lines.size()));
    }

    QList<PageLine> m_lines;
    HtmlLine m_line;
    const GumboNode *m_block = nullptr;
    qsizetype m_linked = 0;
    bool m_inLink = false;
    bool m_inTable = false;
    const GumboNode *m_aside = nullptr;
};

} // namespace

qsizetype PageLine::weight() const
{
    constexpr qsizetype shortest = 12;
    constexpr qsizetype longLine = 60;
    if (linked * 2 > text.size())
        return 0;
    if (inTable && std::any_of(text.begin(), text.end(), isDigit))
        return text.size() + 2;
    if (text.size() < shortest)
        return 0;
    const bool sentence = text.contains(u'。') || text.contains(u'；') || text.count(u'，') > 1;
    return sentence || text.size() >= longLine ? text.size() : 0;
}

bool PageLine::statesFigure() const
{
    return linked * 2 <= text.size() && text.contains(u'。') &&
           std::any_of(text.begin(), text.end(), isDigit);
}

QList<PageLine> linesOf(const GumboNode *body)
{
    return Gathering(body).take();
}

PageWeights weighed(const QList<PageLine> &lines, bool all)
{
    PageWeights weights;
    for (const PageLine &line : lines) {
        workPoint();
        const qsizetype weight = line.aside && !all ? 0 : line.weight();
        for (const GumboNode *node = line.block; node && node->type == GUMBO_NODE_ELEMENT;
             node = node->parent) {
            PageWeight &sum = weights[node];
            sum.text += weight;
            sum.figures += line.inTable ? weight : 0;
            sum.free += line.text.size() - line.linked;
            sum.linked += line.linked;
            sum.links += line.linked * 2 > line.text.size();
        }
    }
    return weights;
}

bool isNamedAside(const GumboNode *element)
{
    return isElement(element, GUMBO_TAG_NAV) || isElement(element, GUMBO_TAG_FOOTER) ||
           isElement(element, GUMBO_TAG_ASIDE) || holdsAsideName(attributeOf(element, "class")) ||
           holdsAsideName(attributeOf(element, "id"));
}

} // namespace PlanLens
