// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/balances.h"

#include "catalogue/nameform.h"
#include "text/tsv.h"

namespace PlanLens {

namespace {

QStringList balanceNames(QStringView field)
{
    QStringList names = field.toString().split(u'|', Qt::SkipEmptyParts);
    for (QString &name : names)
        name = nameForm(name).base;
    return names;
}

} // namespace

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
            balance = {balanceNames(fields[0]), balanceNames(fields[1]), balanceNames(fields[2])};
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
