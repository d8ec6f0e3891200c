// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

#include <QList>
#include <QString>

#include <unordered_map>

namespace PlanLens {

/// A line that a page shows, wherever on it.
struct PageLine
{
    const GumboNode *block = nullptr; ///< the innermost element that begins and ends paragraphs
    QString text;
    qsizetype linked = 0; ///< how many of its characters are links
    bool inTable = false; ///< in a cell of a table that is not there for the layout alone
    /// The outermost element around it that is by its name no part of the article; null for none.
    const GumboNode *aside = nullptr;

    /// How much it says for an article where it stands: sentences and figures of tables count by
    /// their length, all else nothing.
    qsizetype weight() const;
    /// Whether it is a sentence with a figure.
    bool statesFigure() const;
};

/// What stands in an element, all in all.
struct PageWeight
{
    qsizetype text = 0;    ///< of lines that count, in characters
    qsizetype figures = 0; ///< the part of it in tables
    qsizetype free = 0;    ///< characters outside links
    qsizetype linked = 0;
    int links = 0; ///< lines that are links
};

/// The lines of a page in its order.
QList<PageLine> linesOf(const GumboNode *body);

/// What stands in each element that holds lines. Where `all`, lines of menus and the like count
/// too.
using PageWeights = std::unordered_map<const GumboNode *, PageWeight>;
PageWeights weighed(const QList<PageLine> &lines, bool all);

/// Whether the element's name (nav, or a class such as footer) says that it is no part of an
/// article.
bool isNamedAside(const GumboNode *element);

} // namespace PlanLens
