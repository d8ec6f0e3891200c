// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpages/htmlarticle.h"

#include "report/titleline.h"
#include "text/workpoint.h"
#include "webpages/htmlmarks.h"
#include "webpages/htmltable.h"
#include "webpages/pagelines.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qsizetype longestTitle = 100;

QString beginningOf(const QString &text)
{
    constexpr qsizetype most = 60;
    return text.size() <= most ? text : text.left(most) + u'…';
}

const GumboNode *childWith(const GumboNode *root, GumboTag tag)
{
    for (const GumboNode *child : childrenOf(root)) {
        if (isElement(child, tag))
            return child;
    }
    return nullptr;
}

QString pageTitle(const GumboNode *root)
{
    const GumboNode *head = childWith(root, GUMBO_TAG_HEAD);
    const GumboNode *title = head ? childWith(head, GUMBO_TAG_TITLE) : nullptr;
    return title ? innerTextOf(title).trimmed() : QString();
}

/// What a page is made of as a whole, and not a paragraph or table of it.
bool isContainer(const GumboNode *element)
{
    if (isElement(element, GUMBO_TAG_TABLE))
        return isLayoutTable(element);
    // Some pages wrap the article in a span.
    const auto children = childrenOf(element);
    if (!isBlockElement(element))
        return std::any_of(children.begin(), children.end(), isBlockElement);
    static constexpr GumboTag inner[] = {GUMBO_TAG_P,  GUMBO_TAG_PRE,     GUMBO_TAG_BLOCKQUOTE,
                                         GUMBO_TAG_UL, GUMBO_TAG_OL,      GUMBO_TAG_LI,
                                         GUMBO_TAG_DL, GUMBO_TAG_CAPTION, GUMBO_TAG_HR};
    return headingLevelOf(element) == 0 &&
           std::none_of(std::begin(inner), std::end(inner),
                        [&](GumboTag tag) { return isElement(element, tag); });
}

class Search
{
public:
    explicit Search(const GumboNode *root) : m_root(root), m_page(childWith(root, GUMBO_TAG_BODY))
    {
        if (!m_page)
            m_page = root;
        m_lines = linesOf(m_page);
        m_weights = weighed(m_lines, false);
        // Names that call the article itself an aside mean something else.
        const PageWeights all = weighed(m_lines, true);
        const auto whole = all.find(m_page);
        m_namesTell = whole == all.end() || weightOf(m_page).text * 2 >= whole->second.text;
        if (!m_namesTell)
            m_weights = all;
        m_total = weightOf(m_page).text;
    }

    HtmlArticle run()
    {
        HtmlArticle article;
        article.body = body();
        if (m_total > 0)
            leaveOut(article.body, article.leftOut);
        findBounds(article);
        if (!holdsTitle())
            article.title = titleOutside();
        countLeftOut(article);
        return article;
    }

private:
    PageWeight weightOf(const GumboNode *node) const
    {
        const auto found = m_weights.find(node);
        return found == m_weights.end() ? PageWeight() : found->second;
    }

    const GumboNode *body() const
    {
        const GumboNode *node = m_page;
        while (const GumboNode *inner = m_total > 0 ? innerBody(node) : nullptr)
            node = inner;
        return node;
    }

    /// The child that holds all that counts of an element; null where several do.
    const GumboNode *innerBody(const GumboNode *node) const
    {
        const GumboNode *heaviest = nullptr;
        int paragraphs = 0;
        for (const GumboNode *child : childrenOf(node)) {
            workPoint();
            if (!heaviest || weightOf(child).text > weightOf(heaviest).text)
                heaviest = child;
        }
        if (!heaviest || weightOf(heaviest).text == 0 || !isContainer(heaviest))
            return nullptr;
        for (const GumboNode *child : childrenOf(node)) {
            const PageWeight weight = weightOf(child);
            paragraphs += isElement(child, GUMBO_TAG_P) && weight.free > weight.linked;
            if (child != heaviest && weight.text > 0 && !mayGo(child, weight))
                return nullptr;
        }
        constexpr int fewParagraphs = 2;
        return paragraphs > fewParagraphs ? nullptr : heaviest;
    }

    /// Whether what an element holds is too little to be a part of the article.
    bool mayGo(const GumboNode *element, const PageWeight &weight) const
    {
        constexpr qsizetype fewFigures = 60;
        return isContainer(element) && weight.figures < fewFigures && weight.text * 33 < m_total;
    }

    /// Menus and the like within the article.
    void leaveOut(const GumboNode *element, HtmlNodes &leftOut) const
    {
        for (const GumboNode *child : childrenOf(element)) {
            workPoint();
            if (child->type != GUMBO_NODE_ELEMENT)
                continue;
            const PageWeight weight = weightOf(child);
            const bool menu = weight.links > 3 && weight.linked > weight.free * 2;
            if (weight.text == 0 && isBlockElement(child) &&
                (menu || (m_namesTell && isNamedAside(child))))
                leftOut.insert(child);
            else
                leaveOut(child, leftOut);
        }
    }

    bool isInside(const GumboNode *node, const HtmlArticle &article) const
    {
        for (; node; node = node->parent) {
            if (article.leftOut.contains(node))
                return false;
            if (node == article.body)
                return true;
        }
        return false;
    }

    void findBounds(const HtmlArticle &article)
    {
        for (const PageLine &line : m_lines)
            m_inside.append(isInside(line.block, article));
        m_first = std::max(m_inside.indexOf(true), qsizetype(0));
    }

    static bool isTitle(const QString &line)
    {
        return line.size() <= longestTitle && endsLikeATitle(titleCore(line)) &&
               !isPageFurniture(line);
    }

    /// Whether a title stands at the head of the article.
    bool holdsTitle() const
    {
        constexpr int searched = 20;
        int seen = 0;
        for (qsizetype i = m_first; i < m_lines.size() && seen < searched; ++i) {
            if (!m_inside.at(i))
                continue;
            ++seen;
            const PageLine &line = m_lines.at(i);
            if (isTitle(line.text))
                return true;
            if (line.text.size() > longestTitle || line.inTable)
                return false;
        }
        return false;
    }

    /// The nearest title above the article; else what the page itself is called, where that is one.
    QStringList titleOutside() const
    {
        constexpr qsizetype searched = 60;
        const QString called = pageTitle(m_root);
        for (qsizetype i = m_first - 1; i >= 0 && i + searched >= m_first; --i) {
            const PageLine &line = m_lines.at(i);
            const bool heading = headingLevelOf(line.block) > 0 && called.contains(line.text);
            const bool title = isTitle(line.text) || heading;
            if (title && line.linked == 0 && !(m_namesTell && line.aside))
                return linesOfBlock(i);
        }
        static const QRegularExpression separators(QStringLiteral("[-_|—–]"));
        const qsizetype end = called.indexOf(separators);
        const QString name = (end < 0 ? called : called.left(end)).trimmed();
        return isTitle(name) ? QStringList{name} : QStringList();
    }

    QStringList linesOfBlock(qsizetype last) const
    {
        QStringList lines{m_lines.at(last).text};
        for (qsizetype i = last - 1; i >= 0 && m_lines.at(i).block == m_lines.at(last).block &&
                                     m_lines.at(i).text.size() <= longestTitle && lines.size() < 4;
             --i)
            lines.prepend(m_lines.at(i).text);
        return lines;
    }

    void countLeftOut(HtmlArticle &article) const
    {
        QSet<const GumboNode *> told;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const PageLine &line = m_lines.at(i);
            if (m_inside.at(i) || article.title.contains(line.text))
                continue;
            ++article.linesLeftOut;
            if (!m_namesTell || !line.aside) {
                if (line.weight() > 0)
                    article.textsLeftOut.append(line.text);
            } else if (line.statesFigure() && !told.contains(line.aside)) {
                // Names may deceive: how what states figures begins is told.
                told.insert(line.aside);
                article.textsLeftOut.append(beginningOf(line.text));
            }
        }
    }

    const GumboNode *m_root;
    const GumboNode *m_page;
    QList<PageLine> m_lines;
    PageWeights m_weights;
    QList<bool> m_inside;  ///< for each line
    qsizetype m_first = 0; ///< the first line of the article
    qsizetype m_total = 0;
    bool m_namesTell = true;
};

} // namespace

HtmlArticle findArticle(const GumboNode *root)
{
    return Search(root).run();
}

} // namespace PlanLens
