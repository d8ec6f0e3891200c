// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/redefinitions.h"

#include "text/tsv.h"

#include <algorithm>

namespace PlanLens {

Redefinitions Redefinitions::fromTsv(const QByteArray &tsv, QStringList *errors)
{
    Redefinitions table;
    const QString text = QString::fromUtf8(tsv);
    TsvLines lines(text);
    lines.next(); // the titles
    while (lines.next()) {
        constexpr int columns = 3;
        const QList<QStringView> &fields = lines.fields();
        QString why;
        if (fields.size() != columns || fields[0].isEmpty() || fields[1].isEmpty()) {
            why = QStringLiteral("not two ids and what changed");
        } else {
            const Redefinition added{fields[0].toString(), fields[1].toString(),
                                     fields[2].toString()};
            const bool taken = std::any_of(
                table.m_all.cbegin(), table.m_all.cend(), [&](const Redefinition &known) {
                    return known.former == added.former || known.later == added.later;
                });
            const bool circle =
                added.former == added.later || table.latersOf(added.later).contains(added.former);
            if (!taken && !circle) {
                table.m_all.append(added);
                continue;
            }
            why = taken ? QStringLiteral("an indicator that is redefined already")
                        : QStringLiteral("an indicator that would follow itself");
        }
        lines.leaveOut(errors, why);
    }
    return table;
}

const Redefinitions &Redefinitions::shipped()
{
    static const Redefinitions table = fromTsv(shippedTable(QStringLiteral("redefinitions.tsv")));
    return table;
}

const Redefinition *Redefinitions::between(const QString &former, const QString &later) const
{
    const auto found =
        std::find_if(m_all.cbegin(), m_all.cend(), [&](const Redefinition &redefinition) {
            return redefinition.former == former && redefinition.later == later;
        });
    return found == m_all.cend() ? nullptr : &*found;
}

bool Redefinitions::areRelated(const QString &one, const QString &other) const
{
    return formersOf(one).contains(other) || latersOf(one).contains(other);
}

/// Follows one end of the redefinitions to the other, until nothing goes on.
static QStringList chain(const QList<Redefinition> &all, QString from, QString Redefinition::*start,
                         QString Redefinition::*end)
{
    QStringList ids;
    const auto next = [&] {
        return std::find_if(all.cbegin(), all.cend(), [&](const Redefinition &redefinition) {
            return redefinition.*start == from;
        });
    };
    for (auto found = next(); found != all.cend(); found = next()) {
        from = (*found).*end;
        ids += from;
    }
    return ids;
}

QStringList Redefinitions::formersOf(const QString &indicator) const
{
    return chain(m_all, indicator, &Redefinition::later, &Redefinition::former);
}

QStringList Redefinitions::latersOf(const QString &indicator) const
{
    return chain(m_all, indicator, &Redefinition::former, &Redefinition::later);
}

} // namespace PlanLens
