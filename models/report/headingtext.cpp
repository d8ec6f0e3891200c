// SPDX-License-Identifier: GPL-3.0-or-later
#include "headingtext.h"

namespace PlanLens {

/// Headings are longer than this only where they are sentences of the text.
static constexpr int longestRunIn = 64;

int headingTitleLength(const QString &text)
{
    const auto stop = text.indexOf(u'。');
    return int(stop < 0 ? text.size() : stop + 1);
}

int runInHeadingLength(QStringView text)
{
    const qsizetype stop = text.indexOf(u'。');
    const qsizetype length = stop < 0 ? text.size() : stop + 1;
    // A list of clauses is no heading, however it is numbered.
    const bool clauses = text.left(length).contains(u'；');
    return length <= longestRunIn && !clauses ? int(length) : 0;
}

QString headingTitle(const Block &heading)
{
    const QString &text = heading.text.text();
    QString title = text.left(headingTitleLength(text)).trimmed();
    while (title.endsWith(u'。') || title.endsWith(u'：'))
        title.chop(1);
    return title;
}

} // namespace PlanLens
