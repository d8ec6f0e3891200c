// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/partitions.h"

#include "text/tsv.h"

#include <algorithm>

namespace PlanLens {

bool Partition::canBeOf(QStringView whole) const
{
    return wholes.isEmpty() || std::any_of(wholes.begin(), wholes.end(), [&](const QString &word) {
               return whole.contains(word);
           });
}

std::optional<NamedPart> Partition::partOf(QStringView name) const
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        for (const QString &word : parts.at(i)) {
            if (name.startsWith(word))
                return NamedPart{i, name.mid(word.size()).toString()};
        }
    }
    return std::nullopt;
}

Partitions Partitions::fromTsv(const QByteArray &tsv, QStringList *errors)
{
    Partitions table;
    const QString text = QString::fromUtf8(tsv);
    TsvLines lines(text);
    lines.next(); // the titles
    while (lines.next()) {
        Partition partition;
        for (const QStringView field : lines.fields())
            partition.parts.append(field.toString().split(u'|', Qt::SkipEmptyParts));
        if (!partition.parts.isEmpty())
            partition.wholes = partition.parts.takeFirst();
        const bool whole = partition.parts.size() > 1 &&
                           std::none_of(partition.parts.begin(), partition.parts.end(),
                                        [](const QStringList &words) { return words.isEmpty(); });
        if (whole)
            table.m_all.append(partition);
        else
            lines.leaveOut(errors, QStringLiteral("not two parts or more"));
    }
    return table;
}

const Partitions &Partitions::shipped()
{
    static const Partitions table = fromTsv(shippedTable(QStringLiteral("partitions.tsv")));
    return table;
}

} // namespace PlanLens
