// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/definednames.h"

#include "catalogue/nameform.h"

namespace PlanLens {

QStringList definedNames(QStringView field)
{
    QStringList names = field.toString().split(u'|', Qt::SkipEmptyParts);
    for (QString &name : names) {
        if (name.front().unicode() > 0x7f) // ids are of Latin letters
            name = nameForm(name).base;
    }
    return names;
}

} // namespace PlanLens
