// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/headplaces.h"

#include "heads/headwords.h"
#include "heads/titletext.h"
#include "tables/yearrows.h"

#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

bool isOwnPlace(const QString &title, QStringView region)
{
    return title.size() >= 2 &&
           (region.endsWith(title) || (!region.isEmpty() && region.chopped(1).endsWith(title)));
}

/// What a title names besides the time, the role and what is measured: 江西 of 2024年江西增速.
QString besidesMeasure(const QString &title)
{
    QString words = withoutRoleAtEnd(withoutTime(takenApart(title).words));
    words.chop(measureAtEnd(words));
    return words;
}

/// 江西 in a report of 江西省萍乡市: a place that the report's own belongs to.
bool isHigherPlace(const QString &place, const QString &region)
{
    return place.size() >= 2 && region.startsWith(place) && !isOwnPlace(place, region);
}

} // namespace

void settleWholePlaces(QList<ColumnTitle> &titles, const QString &region)
{
    QSet<QString> places;
    for (const ColumnTitle &title : std::as_const(titles))
        places.insert(title.wholePlace);
    places.remove(QString());
    for (ColumnTitle &title : titles) {
        const QString &place = title.wholePlace;
        const bool other = region.isEmpty() ? places.size() > 1
                                            : !place.isEmpty() && place.back() != region.back();
        // 合计 beside 全市: of what, nothing says.
        const bool sum = title.whole && place.isEmpty() && !places.isEmpty() && title.isLevel();
        if (sum || (!place.isEmpty() && other) ||
            (title.kind == ColumnKind::Value && isHigherPlace(besidesMeasure(title.text), region)))
            title.kind = ColumnKind::NotRead;
        else if (title.isGroup() && !places.isEmpty() && !region.isEmpty())
            title.needsCompany = false; // 全市 | 市区: figures in all of them
        else if (!places.isEmpty() && title.kind == ColumnKind::Unknown &&
                 isOwnPlace(title.text, region)) {
            title.kind = ColumnKind::Value;
            title.rule = "group";
        }
    }
}

namespace {

/// What a title says besides the place that it is of the whole of: 2021年 of 2021年全市.
QString besidesPlace(const ColumnTitle &title)
{
    QString text = title.text;
    const auto all = headWords(HeadWord::All).find(text);
    if (!title.wholePlace.isEmpty())
        return text.remove(title.wholePlace);
    return all == 0 ? text.mid(headWords(HeadWord::All).startingAt(text).length) : QString();
}

/// What stands in a title besides `rest`, around one gap: 市直 of 市直2021年.
QString gapIn(const QString &title, const QString &rest)
{
    qsizetype start = 0;
    while (start < rest.size() && start < title.size() && title.at(start) == rest.at(start))
        ++start;
    const qsizetype gap = title.size() - rest.size();
    for (; gap > 0 && start >= 0; --start) {
        if (title.mid(start + gap) == rest.mid(start))
            return title.mid(start, gap);
    }
    return {};
}

} // namespace

void dropUnknownParts(QList<ColumnTitle> &titles, const QString &region)
{
    QSet<QString> rests;
    for (const ColumnTitle &title : std::as_const(titles)) {
        if (title.whole)
            rests.insert(besidesPlace(title));
    }
    rests.remove(QString());
    for (ColumnTitle &title : titles) {
        const bool part = std::any_of(rests.begin(), rests.end(), [&](const QString &rest) {
            const QString name = withoutRoleAtEnd(withoutTime(gapIn(title.text, rest)));
            return name.size() > 1 && !isOwnPlace(name, region) && !namesMeasureOnly(name);
        });
        if (part && title.isLevel() && !title.isGroup() && !title.ownNoun && title.place.isEmpty())
            title.kind = ColumnKind::NotRead;
    }
}

} // namespace PlanLens
