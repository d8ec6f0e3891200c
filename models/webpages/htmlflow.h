// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/flow.h"
#include "webpages/htmltext.h"

#include <gumbo.h>

#include <QString>

#include <unordered_set>

namespace PlanLens {

using HtmlNodes = std::unordered_set<const GumboNode *>;

/// Makes paragraphs and tables of the elements of a page.
class HtmlFlow
{
public:
    enum class Place { Page, Cell };

    /// Elements in `leftOut` are passed over; it may be null, and must outlive the flow.
    explicit HtmlFlow(Place place, const HtmlNodes *leftOut) : m_place(place), m_leftOut(leftOut) {}

    void add(const GumboNode *node);
    /// What was read so far; ends the paragraph.
    FlowItems take();

private:
    /// What the element around a paragraph says of it.
    struct Setting
    {
        int level = 0;
        bool title = false;
        bool indented = false;
        int indent = 0;
        bool note = false;
        bool keepsLines = false; ///< pre
    };
    struct List
    {
        bool numbered = false;
        QString form; ///< see listNumber()
        int next = 1;
    };

    void addText(const GumboNode *node);
    void addElement(const GumboNode *element);
    bool addLeftOut(const GumboNode *element);
    void addChildren(const GumboNode *element);
    void addBlock(const GumboNode *element);
    void addList(const GumboNode *element);
    void beginItem(const GumboNode *element);
    void addRaised(const GumboNode *element);
    void addFormula(const GumboNode *element);
    void addTable(const GumboNode *table);
    void lose(ProblemKind kind, const QString &text);
    void breakLine();
    void endParagraph();

    Place m_place;
    const HtmlNodes *m_leftOut;
    FlowItems m_items;
    FlowParagraph m_paragraph; ///< what the one begun has besides its text
    HtmlLine m_line;
    QString m_label; ///< the number that its list gives it
    Setting m_setting;
    List m_list;
};

} // namespace PlanLens
