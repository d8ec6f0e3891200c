// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webpages/htmlflow.h"

#include <gumbo.h>

#include <QStringList>

namespace PlanLens {

/// The report of a page, told from what the site puts around it.
struct HtmlArticle
{
    const GumboNode *body = nullptr; ///< the element that holds its text
    QStringList title;        ///< its title, where that stands outside of the body: line by line
    HtmlNodes leftOut;        ///< elements in the body that are the site's
    int linesLeftOut = 0;     ///< lines of the page that are not the article's
    QStringList textsLeftOut; ///< those among them that say something: sentences, figures. Of an
                              ///< element that its name calls an aside only how what states figures
                              ///< begins
};

/// Finds the article of a page, or of a part of one: the innermost element that holds (nearly) all
/// sentences and all tables of figures that stand outside of menus, heads and feet.
HtmlArticle findArticle(const GumboNode *root);

} // namespace PlanLens
