// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "series/series.h"

#include <QList>

namespace PlanLens {

/// What a report says of a target in words, where it sets no figure: 居民收入增长与经济增长同步.
struct WordedTarget
{
    Observation observation; ///< a target of the year in words, with its place and indicator
};

/// Looks in the paragraphs that set at least three targets of the year, first where there are the
/// most. A clause without digits that
/// begins with the name of one of the indicators, or with a short form of it (居民收入 for
/// 居民人均可支配收入), is what is said of it, unless the report sets a figure of it. Nothing is
/// made of the words.
QList<WordedTarget> wordedTargets(const Library &library, const QString &key, int year,
                                  const QList<Series> &indicators);

/// How many characters at the beginning of a clause name an indicator; 0 where it is not named.
qsizetype nameAtStart(const QString &clause, const QString &name);

} // namespace PlanLens
