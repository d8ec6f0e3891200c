// SPDX-License-Identifier: GPL-3.0-or-later
#include "headingtext.h"

namespace PlanLens {

int headingTitleLength(const QString &text)
{
    const auto stop = text.indexOf(u'。');
    return int(stop < 0 ? text.size() : stop + 1);
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
