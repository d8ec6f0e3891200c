// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/anchormap.h"
#include "text/searchform.h"

#include <QList>
#include <QStringList>

namespace PlanLens {

/// The text of a document, ready to be searched again and again.
struct FindableText
{
    QString text;
    SearchForm form;

    FindableText() = default;
    explicit FindableText(const QString &text) : text(text), form(searchForm(text)) {}
};

/// Where any of the words stands, in order, without overlaps. What is the same is what searching
/// the library takes for the same (see searchform.h). A hit stays within a paragraph or cell.
QList<TextRange> findHits(const FindableText &document, const QStringList &words);

} // namespace PlanLens
