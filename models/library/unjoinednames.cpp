// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/unjoinednames.h"

#include "catalogue/joinproposals.h"
#include "database/database.h"
#include "figures/measures.h"
#include "library/joinedformats.h"
#include "library/queries.h"
#include "storing/columns.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace PlanLens::Queries {

namespace {

/// All figures under names that are alike.
struct Group
{
    UnjoinedName name;
    QHash<QString, int> spellings;
    QSet<QString> reports;
};

/// A name as the database holds it, to look up its group without working out its normal form.
QString rowKey(const Statement &row)
{
    QString key;
    for (int column = 0; column < 5; ++column)
        key += row.text(column) + u'\x1f';
    return key;
}

PrintedName printedNameFrom(const Statement &row)
{
    const bool inTable = row.text(4) == toKey(Origin::Table);
    const QString name = row.text(0);
    const QString unit = row.text(1);
    const Measure measure = fromKey<Measure>(row.text(2)).value_or(Measure::Level);
    return {.name = name,
            .unit = unit,
            .measure = inTable ? namedMeasure(name, unit, measure) : measure,
            .parent = row.text(3)};
}

void count(Group &group, const Statement &row, const QString &report)
{
    if (group.name.figures++ == 0) {
        group.name.printed = printedNameFrom(row);
        group.name.example = anchorFrom(row, 7, report);
        group.name.examplePrinted = row.text(6);
    }
    ++group.spellings[row.text(0)];
    group.reports.insert(report);
}

UnjoinedName finished(const Group &group, const Catalogue &catalogue)
{
    UnjoinedName name = group.name;
    QStringList spellings = group.spellings.keys();
    std::sort(spellings.begin(), spellings.end(), [&](const QString &a, const QString &b) {
        return std::pair(-group.spellings.value(a), a) < std::pair(-group.spellings.value(b), b);
    });
    name.spellings = spellings;
    name.printed.name = spellings.first();
    name.reports = int(group.reports.size());
    if (const NameDecision *decision = catalogue.decisionOn(name.printed))
        name.decision = *decision;
    return name;
}

} // namespace

QList<UnjoinedName> unjoinedNames(const Database &database, const Catalogue &catalogue)
{
    QHash<QString, int> groupOfRow;
    QHash<QString, int> groupOfKey;
    QList<Group> groups;
    Statement row(database,
                  QStringLiteral("SELECT n.name, o.unit, o.measure, o.parent, o.origin, r.key, "
                                 "o.printed, %1 FROM report r "
                                 "JOIN document d ON d.id = r.document_id AND d.removed IS NULL "
                                 "JOIN observation o ON o.report_id = r.id "
                                 "JOIN figure_name n ON n.id = o.name_id "
                                 "WHERE %2 AND o.indicator IS NULL "
                                 "ORDER BY r.id, o.position")
                      .arg(anchorColumns(), JoinedFormats::isCounted()));
    row.run();
    while (row.next()) {
        const QString key = rowKey(row);
        auto known = groupOfRow.constFind(key);
        if (known == groupOfRow.cend()) {
            const QString alike = printedNameFrom(row).key();
            if (!groupOfKey.contains(alike)) {
                groupOfKey.insert(alike, int(groups.size()));
                groups.append(Group{});
            }
            known = groupOfRow.insert(key, groupOfKey.value(alike));
        }
        count(groups[*known], row, row.text(5));
    }
    QList<UnjoinedName> names;
    for (const Group &group : std::as_const(groups)) {
        UnjoinedName name = finished(group, catalogue);
        if (name.decision || isProposed(name.printed, catalogue))
            names.append(std::move(name));
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const auto &a, const auto &b) { return a.figures > b.figures; });
    return names;
}

} // namespace PlanLens::Queries
