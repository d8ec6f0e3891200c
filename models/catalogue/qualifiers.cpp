// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/qualifiers.h"

#include "catalogue/formtable.h"
#include "catalogue/nameform.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// Each word that qualifies a name, and the words that say the same.
const FormTable &qualifiers()
{
    static const FormTable table({"rural", "above-quota", "foreign-owned", "service-industry",
                                  "emerging-industry", "designated-size", "gross-output"},
                                 "qualifier");
    return table;
}

} // namespace

QStringList qualifiersOf(const QString &name)
{
    const QString form = nameForm(name).base;
    QStringList found;
    for (qsizetype at = 0; at < form.size();) {
        const FormTable::Hit hit = qualifiers().startingAt(form, at);
        if (hit.length > 0)
            found << hit.form;
        at += std::max<qsizetype>(hit.length, 1);
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

bool qualifiersAgree(const QString &left, const QString &right)
{
    return qualifiersOf(left) == qualifiersOf(right);
}

} // namespace PlanLens
