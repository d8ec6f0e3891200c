// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkcontext.h"

#include "catalogue/conversion.h"
#include "catalogue/nameform.h"
#include "figures/agreement.h"
#include "figures/units.h"
#include "heads/headwords.h"
#include "language/lexicon.h"
#include "language/unittable.h"
#include "text/workpoint.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace PlanLens {

namespace {

QString formKey(const QString &name)
{
    const NameForm form = nameForm(name);
    return form.growth ? form.base + QStringLiteral("\x1fgrowth") : form.base;
}

bool isMoney(const Unit &unit)
{
    return kindOfDimension(unit.dimension) == UnitKind::Money;
}

} // namespace

bool isExactNumber(const Observation &o)
{
    return o.value.kind == ValueKind::Number && isOneFigure(o.value) && o.value.basis.isEmpty() &&
           !o.basisChanged;
}

CheckedText::CheckedText(const CheckedReport &checked)
    : m_checked(checked)
    , m_sentences(claimSentences(*checked.report))
    , m_paragraphs(numberedParagraphs(*checked.report, m_sentences))
{
    readRows();
}

void CheckedText::readRows()
{
    std::map<std::tuple<int, int, Period, Measure, QString>, int> places;
    for (int i = 0; i < observations().size(); ++i) {
        const Observation &o = at(i);
        if (o.origin == Origin::Prose && o.value.figure())
            m_claims[o.anchor.block].append(i);
        if (o.origin != Origin::Table || !o.period.isValid() || o.period.isPart())
            continue;
        // What compares with the plan is no figure of the indicator, nor is that of 农村 alone or
        // of another place.
        if (isOfOther(o))
            continue;
        if (o.measure == Measure::Comparison || isOfGroup(o.section))
            continue;
        // Amounts and their growth stand in one row, and those of 出口额 and 进口额.
        const std::tuple key(o.table, o.row, o.period, o.measure, o.section);
        const auto [place, isNew] = places.try_emplace(key, int(m_rows.size()));
        const int index = place->second;
        if (isNew) {
            m_rows.push_back({o.table, o.row, o.period, -1, -1});
            m_byName[formKey(o.name)].append(index);
            if (!o.indicator.isEmpty())
                m_byIndicator[o.indicator].append(index);
        }
        RowFigures &figures = m_rows.at(std::size_t(index));
        int &kept = o.role == Role::Target ? figures.target : figures.actual;
        // A dash in a column of growth takes no figure away.
        if (kept < 0 || o.value.figure() || !at(kept).value.figure())
            kept = i;
    }
}

const ClaimFrame &CheckedText::frame(int observation) const
{
    const auto [kept, isNew] = m_frames.try_emplace(observation);
    const int block = at(observation).anchor.block;
    if (!isNew)
        return kept->second;
    const auto [years, unseen] = m_severalYears.try_emplace(block);
    if (unseen && at(observation).origin == Origin::Prose && block >= 0)
        years->second = severalYearsFrom(report(), block);
    kept->second = frameOf(report(), at(observation), years->second);
    return kept->second;
}

const ClaimScope &CheckedText::scope(int observation, const Regions &regions) const
{
    const auto [kept, isNew] = m_scopes.try_emplace(observation);
    if (isNew)
        kept->second = scopeOf(report(), at(observation), regions);
    return kept->second;
}

const Observation *CheckedText::claimAt(int block, int position) const
{
    for (const int index : m_claims.value(block)) {
        workPoint();
        const Anchor &anchor = at(index).anchor;
        if (anchor.start <= position && position < anchor.start + anchor.length)
            return &at(index);
    }
    return nullptr;
}

QList<int> CheckedText::rowsNamed(const QString &name) const
{
    workPoint();
    return m_byName.value(formKey(name));
}

QList<int> CheckedText::rowsOf(const QString &indicator) const
{
    workPoint();
    return m_byIndicator.value(indicator);
}

Evidence CheckedText::evidenceWithSubject(int observation) const
{
    const Observation &o = at(observation);
    Anchor anchor = o.anchor;
    const QString clause = clauseBefore(report(), o);
    if (const qsizetype at = clause.lastIndexOf(o.name); at >= 0) {
        anchor.start -= int(clause.size() - at);
        anchor.length += int(clause.size() - at);
    }
    return evidenceOf(report(), anchor);
}

const TableReading *CheckedText::tableOf(int index) const
{
    const auto found = std::find_if(tables().cbegin(), tables().cend(),
                                    [&](const TableReading &t) { return t.index == index; });
    return found == tables().cend() ? nullptr : &*found;
}

QString CheckedText::captionOf(int index) const
{
    const TableReading *table = tableOf(index);
    return table ? table->caption : QString();
}

Evidence CheckedText::evidenceOfTable(int table) const
{
    const TableReading *reading = tableOf(table);
    if (reading && reading->block >= 0) {
        const int caption = report().blocks.at(reading->block).table.captionBlock;
        if (caption >= 0)
            return evidenceOf(report(), report().anchor(caption));
    }
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const RowFigures &r) { return r.table == table; });
    return row == m_rows.end() ? Evidence{} : evidence(row->any());
}

Finding CheckedText::finding(CheckRule rule, FindingResult result, const QString &message) const
{
    Finding finding;
    finding.rule = rule;
    finding.result = result;
    finding.message = message;
    finding.report = report().key();
    return finding;
}

CheckContext::CheckContext(const QList<CheckedReport> &reports, const Catalogue &catalogue,
                           const Regions &regions)
    : m_reports(reports), m_catalogue(catalogue), m_regions(regions)
{
    for (const Origin origin : {Origin::Table, Origin::Prose}) {
        for (int i = 0; i < reports.size(); ++i) {
            const auto &observations = reports.at(i).interpretation->observations;
            for (int j = 0; j < observations.size(); ++j) {
                const Observation &o = observations.at(j);
                if (o.origin == origin && !o.indicator.isEmpty() && !o.regionId.isEmpty() &&
                    !o.period.isPart())
                    m_figures[{o.regionId, o.indicator, o.period}].push_back({i, j});
            }
        }
    }
}

const std::vector<FigurePlace> &
CheckContext::figures(const QString &region, const QString &indicator, const Period &period) const
{
    workPoint();
    static const std::vector<FigurePlace> none;
    const auto found = m_figures.constFind({region, indicator, period});
    return found == m_figures.cend() ? none : *found;
}

QString subjectOf(const Observation &observation)
{
    return observation.indicator.isEmpty() ? QStringLiteral("\x1f") + formKey(observation.name)
                                           : observation.indicator;
}

double lastDigitPrinted(const Observation &observation)
{
    const double figure = std::abs(observation.value.figure().value_or(0));
    const double shown = lastDigit(figure);
    double last = shown;
    for (const ClaimNumber &number : claimNumbers(observation.printed)) {
        if (!number.year && std::abs(number.value - figure) < shown * 1e-6 && number.step < shown)
            last = number.step;
    }
    return last;
}

bool overlap(const Span &left, const Span &right)
{
    const double dust = 1e-6 * std::max({1.0, std::abs(left.low), std::abs(right.low)});
    return left.low < right.high - dust && right.low < left.high - dust;
}

int doubtOf(FindingResult result)
{
    switch (result) {
    case FindingResult::Contradiction:
        return 2;
    case FindingResult::Unverifiable:
        return 1;
    case FindingResult::Consistent:
    case FindingResult::Notice:
        return 0;
    }
    Q_UNREACHABLE();
}

QString percentText(double percent)
{
    return QString::number(percent, 'g', 6);
}

bool isPoints(const QString &unit)
{
    return normalUnit(unit) == pointsUnit;
}

QString shownWithUnit(const Observation &observation)
{
    const bool figure = observation.value.low || observation.value.high;
    return figure ? toDisplay(observation.value) + unitOf(observation)
                  : observation.printed.simplified();
}

bool isPlainlyCounted(const Observation &o)
{
    const auto unit = parseUnit(unitOf(o));
    if (!unit)
        return false;
    const bool perHead = normalUnit(unitOf(o)) == u"元";
    return perHead || (!isMoney(*unit) && unit->dimension != u"percent");
}

bool isGrossChange(const Observation &change)
{
    static const WordTable added = wordsOf("added");
    static const WordTable nets = wordsOf("net-added");
    return added.occursIn(change.printed) && !nets.occursIn(change.printed);
}

bool isNominal(const Observation &growth, const Observation &level, const Catalogue &catalogue)
{
    const auto unit = parseUnit(unitOf(level));
    if (unit && !isMoney(*unit) && !unit->dimension.startsWith(u"yuan"))
        return true;
    if (const Indicator *known = catalogue.find(growth.indicator))
        return !known->definition.contains(u"不变价格");
    static const WordTable outputs = wordsOf("gross-output");
    return !growth.name.contains(u"增加值") && !outputs.occursIn(growth.name);
}

} // namespace PlanLens
