// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/statedrows.h"

#include "catalogue/conversion.h"
#include "claims/claimscope.h"
#include "language/lexicon.h"

namespace PlanLens {

namespace {

bool isGrowth(Measure measure)
{
    return measure == Measure::Growth;
}

/// Index and rate are one measure under two names: 居民消费价格指数102.1 and 上涨2.1%.
bool isIndex(const Observation &o, const Catalogue &catalogue)
{
    const Indicator *known = catalogue.find(o.indicator);
    return known && known->indexBase > 0;
}

/// 较去年增加6天: the words say what it is a change against.
bool isChangeSince(const Observation &o)
{
    static const WordTable against = wordsOf("against");
    return o.origin == Origin::Prose && o.measure == Measure::Change &&
           against.startingAt(o.printed);
}

bool measuresAlike(const CheckedText &text, const RowFigures &row, const Observation &claim,
                   const Catalogue &catalogue)
{
    const Observation &o = text.at(row.any());
    if (isIndex(o, catalogue) && o.indicator == claim.indicator)
        return true;
    if (isGrowth(o.measure) != isGrowth(claim.measure))
        return false;
    // 提高0.5个百分点 and 较去年增加6天 are no levels; 新增就业71万人 is what the table counts.
    if (isChangeSince(claim) && o.measure != Measure::Change)
        return false;
    return !isPoints(claim.unit) || isPoints(o.unit);
}

void append(const CheckedText &text, const QList<int> &rows, const Observation &claim,
            const Catalogue &catalogue, QList<int> &found)
{
    for (const int index : rows) {
        const RowFigures &row = text.rows().at(std::size_t(index));
        const int figure = roleSaid(claim) == Role::Target ? row.target : row.actual;
        if (figure < 0 || row.period != claim.period || !measuresAlike(text, row, claim, catalogue))
            continue;
        found.append(index);
    }
}

} // namespace

QString withoutVerb(const QString &name)
{
    constexpr qsizetype shortestSubject = 2;
    static const WordTable verbs = wordsOf("before-subject");
    QString subject = name;
    for (auto hit = verbs.startingAt(subject); hit && subject.size() > hit.length + shortestSubject;
         hit = verbs.startingAt(subject))
        subject.remove(0, hit.length);
    return subject;
}

QList<int> restatedRows(const CheckedText &text, const Observation &claim,
                        const Catalogue &catalogue)
{
    const QString name = withoutVerb(claim.name);
    QList<int> found;
    append(text, text.rowsNamed(name), claim, catalogue, found);
    if (isGrowth(claim.measure))
        append(text, text.rowsNamed(name + QStringLiteral("增速")), claim, catalogue, found);
    if (!found.isEmpty())
        return found;
    QString indicator = claim.indicator;
    if (indicator.isEmpty()) {
        if (const auto match = catalogue.match(name, claim.unit, claim.measure))
            indicator = match->id;
    }
    if (!indicator.isEmpty())
        append(text, text.rowsOf(indicator), claim, catalogue, found);
    return found;
}

} // namespace PlanLens
