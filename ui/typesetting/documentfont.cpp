// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/documentfont.h"

#include "style/theme.h"

namespace PlanLens {

static QString &chosenFamily()
{
    static QString family;
    return family;
}

QString documentFamily()
{
    return chosenFamily();
}

void setDocumentFamily(const QString &family)
{
    chosenFamily() = family;
}

QFont documentFont(qreal points)
{
    QFont font = reportFont(points);
    if (!documentFamily().isEmpty())
        font.setFamilies(QStringList(documentFamily()) + font.families());
    return font;
}

} // namespace PlanLens
