// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numbersjson.h"

#include <QJsonArray>

namespace PlanLens {

QJsonObject numbersJson(const NumberLedger &ledger, bool all)
{
    QJsonObject json{{QStringLiteral("total"), ledger.entries.size()}};
    for (const NumberClass numberClass : numberClassesInOrder)
        json.insert(toKey(numberClass), ledger.count(numberClass));
    QJsonArray list;
    for (const NumberEntry &entry : ledger.entries) {
        if (!all && entry.numberClass != NumberClass::Unexplained)
            continue;
        QJsonObject number{{QStringLiteral("line"), entry.line},
                           {QStringLiteral("text"), entry.text},
                           {QStringLiteral("class"), toKey(entry.numberClass)}};
        if (entry.reason != OtherReason::None)
            number.insert(QStringLiteral("reason"), toKey(entry.reason));
        list.append(number);
    }
    json.insert(QStringLiteral("list"), list);
    return json;
}

} // namespace PlanLens
