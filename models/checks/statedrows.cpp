// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/statedrows.h"

#include "catalogue/conversion.h"
#include "catalogue/nameform.h"
#include "checks/claimscope.h"
#include "figures/units.h"

namespace PlanLens {

namespace {

bool isGrowth(Measure measure)
{
    return measure == Measure::Growth;
}

bool measuresAlike(const CheckedText &text, const RowFigures &row, const Observation &claim)
{
    const Observation &o = text.at(row.any());
    if (isGrowth(o.measure) != isGrowth(claim.measure))
        return false;
    // 提高0.5个百分点 is no level; 新增就业71万人 is what the table counts.
    const bool points = normalUnit(claim.unit) == u"个百分点";
    return !points || normalUnit(o.unit) == u"个百分点";
}

void append(const CheckedText &text, const QList<int> &rows, const Observation &claim,
            Likeness likeness, QList<StatedRow> &found)
{
    for (const int index : rows) {
        const RowFigures &row = text.rows().at(std::size_t(index));
        const int figure = roleSaid(claim) == Role::Target ? row.target : row.actual;
        if (figure < 0 || row.period != claim.period || !measuresAlike(text, row, claim))
            continue;
        found.append({index, likeness});
    }
}

bool sameForm(const QString &left, const QString &right)
{
    return nameForm(left).base == nameForm(right).base;
}

} // namespace

QString withoutVerb(const QString &name)
{
    QString subject = name;
    for (const QStringView verb :
         {u"导致", u"带动", u"推动", u"促进", u"促使", u"使得", u"确保", u"建议", u"提出", u"实现",
          u"力争", u"预计", u"全年", u"保持", u"其中", u"使", u"完成", u"推进", u"支撑"}) {
        if (subject.startsWith(verb) && subject.size() > verb.size() + 2)
            subject.remove(0, verb.size());
    }
    return subject;
}

QList<StatedRow> restatedRows(const CheckedText &text, const Observation &claim,
                              const Catalogue &catalogue)
{
    const QString name = withoutVerb(claim.name);
    QList<StatedRow> found;
    append(text, text.rowsNamed(name), claim, Likeness::Name, found);
    if (isGrowth(claim.measure))
        append(text, text.rowsNamed(name + QStringLiteral("增速")), claim, Likeness::Name, found);
    if (!found.isEmpty())
        return found;
    QString indicator = claim.indicator;
    if (indicator.isEmpty()) {
        if (const auto match = catalogue.match(name, claim.unit, claim.measure))
            indicator = match->id;
    }
    if (indicator.isEmpty())
        return found;
    const Indicator *known = catalogue.find(indicator);
    for (const int index : text.rowsOf(indicator)) {
        const QString &rowName = text.at(text.rows().at(std::size_t(index)).any()).name;
        // Index and rate are one measure under two names.
        const bool sameName = sameForm(name, rowName) || (known && known->indexBase > 0);
        append(text, {index}, claim, sameName ? Likeness::Name : Likeness::Alias, found);
    }
    return found;
}

} // namespace PlanLens
