// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/namedecision.h"

#include "catalogue/nameform.h"
#include "figures/measures.h"
#include "figures/units.h"
#include "text/pinyin.h"

namespace PlanLens {

namespace {

constexpr qsizetype longestId = 40;

/// 家 and 户 are alike, and 亿元 and 万元.
QString dimensionOf(const QString &unit)
{
    const auto parsed = parseUnit(unit);
    return parsed ? parsed->dimension : normalUnit(unit);
}

} // namespace

QString PrintedName::key() const
{
    const QChar stop = u'\x1f';
    const NameForm form = nameForm(name);
    return form.base + stop + (form.growth ? u'+' : u'=') + stop + toKey(measure) + stop +
           dimensionOf(unit) + stop + (parent.isEmpty() ? QString() : nameForm(parent).base);
}

PrintedName printedNameOf(const Observation &observation)
{
    const bool inTable = observation.origin == Origin::Table;
    return {.name = observation.name,
            .unit = observation.unit,
            .measure = inTable
                           ? namedMeasure(observation.name, observation.unit, observation.measure)
                           : observation.measure,
            .parent = observation.parent};
}

QString ownIndicatorId(const QString &name)
{
    QString letters;
    for (const QChar c : pinyin(name)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            letters.append(c);
    }
    // Without a single letter, as of a name of signs alone, the bytes do.
    if (letters.isEmpty())
        letters = QString::fromLatin1(name.toUtf8().toHex());
    return QStringLiteral("own-") + letters.left(longestId);
}

} // namespace PlanLens
