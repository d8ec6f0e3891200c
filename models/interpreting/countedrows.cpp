// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/countedrows.h"

#include <QSet>

#include <algorithm>

namespace PlanLens {

QList<bool> countedRows(const QList<NumberedRow> &rows)
{
    const bool numbered = std::any_of(rows.begin(), rows.end(), [](const NumberedRow &row) {
        return !row.isApart && !row.number.isEmpty();
    });
    QSet<QString> numbers;
    QList<bool> counted;
    for (const NumberedRow &row : rows) {
        const bool known = numbers.contains(row.number);
        counted.append(!row.isApart && (!numbered || (!row.number.isEmpty() && !known)));
        if (counted.constLast())
            numbers.insert(row.number);
    }
    return counted;
}

} // namespace PlanLens
