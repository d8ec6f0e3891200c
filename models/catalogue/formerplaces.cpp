// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/formerplaces.h"

#include "catalogue/regions.h"
#include "text/tsv.h"

namespace PlanLens {

namespace {

enum FormerColumn { FormerName, FormerlyIn, NowPlace, UntilYear, FormerColumnCount };

} // namespace

FormerPlaces FormerPlaces::fromTsv(const QByteArray &tsv, QStringList *errors)
{
    FormerPlaces places;
    const QString text = QString::fromUtf8(tsv);
    TsvLines lines(text);
    lines.next(); // the titles
    while (lines.next()) {
        const QList<QStringView> &fields = lines.fields();
        if (fields.size() != FormerColumnCount) {
            lines.leaveOut(errors, QStringLiteral("not four columns"));
            continue;
        }
        const FormerPlace place{fields[FormerName].toString(), fields[FormerlyIn].toString(),
                                fields[NowPlace].toString(), fields[UntilYear].toInt()};
        if (place.name.isEmpty() || place.in.isEmpty() || place.until == 0) {
            lines.leaveOut(errors, QStringLiteral("no name, place around it or year"));
            continue;
        }
        places.m_byName.insert(place.name, places.m_places.size());
        places.m_places.append(place);
    }
    return places;
}

const FormerPlaces &FormerPlaces::shipped()
{
    static const FormerPlaces places = fromTsv(shippedTable(QStringLiteral("formerplaces.tsv")));
    return places;
}

QList<FormerPlace> FormerPlaces::named(const QString &name) const
{
    QList<FormerPlace> found;
    for (const qsizetype index : m_byName.values(name))
        found.append(m_places.at(index));
    return found;
}

bool isFormerName(const Region &region, QStringView alias)
{
    static constexpr QStringView kinds = u"省市县区盟旗州";
    if (region.code.isEmpty() || region.parent.isEmpty() || alias.size() < 2 ||
        !kinds.contains(alias.back()))
        return false;
    if (region.name.startsWith(alias) || alias.endsWith(region.name) || alias == region.fullName)
        return false;
    const bool shortForm =
        alias.back() == region.name.back() && region.name.startsWith(alias.chopped(1));
    return !shortForm;
}

} // namespace PlanLens
