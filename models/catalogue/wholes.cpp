// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/wholes.h"

#include "text/tsv.h"

#include <QSet>

namespace PlanLens {

Wholes Wholes::fromTsv(const QByteArray &tsv, QStringList *errors)
{
    Wholes table;
    const QString text = QString::fromUtf8(tsv);
    TsvLines lines(text);
    lines.next(); // the titles
    while (lines.next()) {
        constexpr int columns = 2;
        const QList<QStringView> &fields = lines.fields();
        if (fields.size() != columns || fields[0].isEmpty()) {
            lines.leaveOut(errors, QStringLiteral("not a whole and its parts"));
            continue;
        }
        const Whole whole{fields[0].toString(),
                          fields[1].toString().split(u' ', Qt::SkipEmptyParts)};
        const QSet<QString> distinct(whole.parts.begin(), whole.parts.end());
        if (whole.parts.size() < 2 || distinct.size() != whole.parts.size() ||
            distinct.contains(whole.id))
            lines.leaveOut(errors, QStringLiteral("not two parts or more, each another"));
        else
            table.m_all.append(whole);
    }
    return table;
}

const Wholes &Wholes::shipped()
{
    static const Wholes table = fromTsv(shippedTable(QStringLiteral("wholes.tsv")));
    return table;
}

} // namespace PlanLens
