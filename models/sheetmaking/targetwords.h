// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "series/series.h"

#include <QList>

namespace PlanLens {

/// What a report says in words of the targets that it sets for a year: targets of the year, as
/// words, with their places and indicators. Nothing is made of the words.
struct TargetsInWords
{
    /// In place of a figure: 居民收入增长与经济增长同步.
    QList<Observation> instead;
    /// Behind a figure: 在实际工作中争取更好结果.
    QList<Observation> beside;
};

/// Looks in the paragraphs that set at least three targets of the year, first where there are the
/// most. A clause without digits that begins with the name of one of the indicators, or with a
/// short form of it (居民收入 for 居民人均可支配收入), is said in place of a figure, unless the
/// report sets one. A clause without digits right behind a figure that wishes for more, and names
/// nothing else, is said beside it.
TargetsInWords targetsInWords(const Library &library, const QString &key, int year,
                              const QList<Series> &indicators);

/// How many characters at the beginning of a clause name an indicator; 0 where it is not named.
qsizetype nameAtStart(const QString &clause, const QString &name);

} // namespace PlanLens
