// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numbersjson.h"

namespace PlanLens {

using namespace Qt::StringLiterals;

void writeNumbers(JsonWriter &json, const NumberLedger &ledger, bool all)
{
    const auto write = [&](const NumberEntry &entry) {
        if (!all && entry.numberClass != NumberClass::Unexplained)
            return;
        json.object([&] {
            json.member("line"_L1, entry.line);
            json.member("text"_L1, entry.text);
            json.member("class"_L1, toKey(entry.numberClass));
            if (entry.reason != OtherReason::None)
                json.member("reason"_L1, toKey(entry.reason));
        });
    };
    json.object([&] {
        json.member("total"_L1, qint64(ledger.entries.size()));
        for (const NumberClass numberClass : numberClassesInOrder)
            json.member(toKey(numberClass), ledger.count(numberClass));
        json.array("list"_L1, ledger.entries, write);
    });
}

} // namespace PlanLens
