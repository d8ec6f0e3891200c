// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/balances.h"

#include "claims/definednames.h"
#include "text/tsv.h"

namespace PlanLens {

Balances Balances::fromTsv(const QByteArray &tsv, QStringList *errors)
{
    constexpr qsizetype columns = 3;
    Balances table;
    const QString text = QString::fromUtf8(tsv);
    TsvLines lines(text);
    lines.next(); // the titles
    while (lines.next()) {
        const QList<QStringView> &fields = lines.fields();
        Balance balance;
        if (fields.size() == columns)
            balance = {definedNames(fields[0]), definedNames(fields[1]), definedNames(fields[2])};
        if (balance.balances.isEmpty() || balance.gains.isEmpty() || balance.losses.isEmpty())
            lines.leaveOut(errors, QStringLiteral("not a balance and its two sides"));
        else
            table.m_all.append(balance);
    }
    return table;
}

const Balances &Balances::shipped()
{
    static const Balances table = fromTsv(shippedTable(QStringLiteral("balances.tsv")));
    return table;
}

} // namespace PlanLens
