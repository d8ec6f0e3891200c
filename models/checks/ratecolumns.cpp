// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/comparable.h"
#include "catalogue/conversion.h"
#include "catalogue/displayname.h"
#include "checks/checkrules.h"
#include "figures/agreement.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace PlanLens {

namespace {

struct RateColumnsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// A rate of a table and the two figures of its row that it leads from and to.
struct RowRate
{
    int rate = -1; ///< observations
    int from = -1; ///< the plan's figure, or that of the year before
    int to = -1;
    double computed = 0; ///< in %
    bool agrees = false;
    bool certain = false; ///< where it does not agree
};

bool isExactCell(const Observation &o)
{
    return o.origin == Origin::Table && isExactNumber(o) && !o.estimated;
}

/// 计划420, 完成412.5, 完成计划98.2%; and 2022年380.9, 2023年412.5, 增长8.3%: columns of rates
/// beside the columns that they are reckoned from. That they are shows where most rows agree; in
/// one that does not, a figure is wrong.
class RateColumns
{
public:
    RateColumns(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {
        for (int i = 0; i < text.observations().size(); ++i) {
            if (isExactCell(at(i)) && !text.isOfOther(at(i)))
                m_rows[{at(i).table, at(i).row}].append(i);
        }
    }

    void run(QList<Finding> &findings)
    {
        for (int i = 0; i < m_text.observations().size(); ++i) {
            if (const auto rate = rateAt(i))
                m_columns[{at(i).table, at(i).column}].append(*rate);
        }
        for (const auto &[place, column] : m_columns)
            check(column, findings);
    }

private:
    const Observation &at(int index) const { return m_text.at(index); }
    double number(int index) const { return at(index).value.figure().value_or(0); }

    /// The one amount of a row for a time and role; -1 where there is none, or more.
    int amount(const Observation &rate, const Period &period, Role role) const
    {
        int found = -1;
        for (const int i : m_rows.value({rate.table, rate.row})) {
            const Observation &o = at(i);
            const bool isAmount = o.measure == Measure::Level || o.measure == Measure::Change;
            if (!isAmount || isPoints(unitOf(o)) || o.period != period || o.role != role ||
                o.section != rate.section)
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }
        return found;
    }

    std::optional<RowRate> rateAt(int index) const
    {
        const Observation &rate = at(index);
        if (!isExactCell(rate) || unitOf(rate) != u"%" || rate.role != Role::Actual ||
            !rate.period.isYear() || m_text.isOfOther(rate))
            return std::nullopt;
        const bool growth = rate.measure == Measure::Growth;
        if (!growth && rate.measure != Measure::Comparison)
            return std::nullopt;
        RowRate found;
        found.rate = index;
        found.to = amount(rate, rate.period, Role::Actual);
        found.from = growth ? amount(rate, Period::year(rate.period.from - 1), Role::Actual)
                            : amount(rate, rate.period, Role::Target);
        if (found.to < 0 || found.from < 0 || number(found.to) <= 0 || number(found.from) <= 0 ||
            unitOf(at(found.to)) != unitOf(at(found.from)))
            return std::nullopt;
        const auto span = [&](int i) {
            return printedSpan(number(i), lastDigit(number(i)));
        };
        const Span to = span(found.to);
        const Span from = span(found.from);
        const double less = growth ? 100 : 0;
        const Span computed{to.low / from.high * 100 - less, to.high / from.low * 100 - less};
        found.computed = number(found.to) / number(found.from) * 100 - less;
        found.agrees = roundedOrCutOff(number(index)).touches(computed);
        found.certain = !growth || isSurelyReckoned(found, computed);
        return found;
    }

    /// Whether growth that the levels do not lead to is wrong: that of amounts of money may be at
    /// other prices, or from a level that was revised.
    bool isSurelyReckoned(const RowRate &rate, const Span &computed) const
    {
        constexpr double usuallyRevised = 1; // percent
        const double stated = number(rate.rate);
        const double gap = std::max(computed.low - stated, stated - computed.high);
        return isPlainlyCounted(at(rate.to)) && gap > usuallyRevised &&
               isNominal(at(rate.rate), at(rate.to), m_context.catalogue());
    }

    void check(const QList<RowRate> &column, QList<Finding> &findings) const
    {
        constexpr qsizetype fewest = 2;
        const auto agreeing = std::count_if(column.cbegin(), column.cend(),
                                            [](const RowRate &rate) { return rate.agrees; });
        if (agreeing < fewest || agreeing * 2 <= column.size())
            return;
        for (const RowRate &rate : column) {
            if (!rate.agrees && rate.certain)
                findings.append(finding(rate));
        }
    }

    Finding finding(const RowRate &rate) const
    {
        const bool growth = at(rate.rate).measure == Measure::Growth;
        const QString message =
            growth ? RateColumnsTexts::tr("From %1 to %2 is %3% for %4; the table says %5%.")
                         .arg(shownWithUnit(at(rate.from)), shownWithUnit(at(rate.to)))
                   : RateColumnsTexts::tr("%1 is %3% of the target %2 for %4; the table says %5%.")
                         .arg(shownWithUnit(at(rate.to)), shownWithUnit(at(rate.from)));
        Finding finding =
            m_text.finding(CheckRule::Arithmetic, FindingResult::Contradiction,
                           message.arg(QString::number(rate.computed, 'f', 1),
                                       shownName(at(rate.to)), numberText(number(rate.rate))));
        finding.evidence = {m_text.evidence(rate.rate), m_text.evidence(rate.to),
                            m_text.evidence(rate.from)};
        finding.figures = {{RateColumnsTexts::tr("stated"), number(rate.rate)},
                           {RateColumnsTexts::tr("computed"), rate.computed}};
        return finding;
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
    QHash<std::pair<int, int>, QList<int>> m_rows; ///< exact cells, by table and row
    std::map<std::pair<int, int>, QList<RowRate>> m_columns;
};

} // namespace

void checkRateColumns(const CheckContext &context, const CheckedText &text,
                      QList<Finding> &findings)
{
    RateColumns(context, text).run(findings);
}

} // namespace PlanLens
