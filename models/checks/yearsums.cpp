// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/comparable.h"
#include "catalogue/displayname.h"
#include "catalogue/nameform.h"
#include "checks/checkrules.h"
#include "checks/statedrows.h"
#include "language/lexicon.h"
#include "language/wordtaking.h"

#include <QCoreApplication>

#include <optional>

namespace PlanLens {

// What came about over several years is no less than what did in one of them.

namespace {

struct YearSumsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// 超690万人 may be 700, but nobody would say it of more than this many times as much.
constexpr double farthestBeyond = 1.2;

class YearSumCheck
{
public:
    YearSumCheck(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {}

    void run(QList<Finding> &findings) const
    {
        for (int i = 0; i < m_text.observations().size(); ++i) {
            if (!isSum(i))
                continue;
            const Sum sum = sumAt(i);
            for (int year = 0; year < m_text.observations().size(); ++year) {
                if (isYearOf(year, sum) && isMore(year, i)) {
                    findings.append(finding(i, year));
                    break;
                }
            }
        }
    }

private:
    /// What came about over several years, and what it is called.
    struct Sum
    {
        int index = -1;
        QString name;      ///< bareName()
        QString indicator; ///< of the catalogue, also by that name; empty where it has none
    };

    const Observation &at(int index) const { return m_text.at(index); }

    /// Whether a figure of the whole place was reached, and is neither a mean nor on a basis.
    bool isReached(int index) const
    {
        const Observation &o = at(index);
        return o.role == Role::Actual && roleSaid(o) == Role::Actual && o.period.isValid() &&
               !o.period.isPart() && o.value.kind == ValueKind::Number && o.value.basis.isEmpty() &&
               o.value.low && (o.measure == Measure::Level || o.measure == Measure::Change) &&
               !m_text.isOfOther(o) && m_text.scope(index, m_context.regions()).isPlain() &&
               !m_text.frame(index).yearly;
    }

    /// Whether it is gained year by year and never lost: 城镇新增就业, 一般公共预算支出; of money
    /// that was added others may have paid some back.
    static bool isFlow(const Observation &o)
    {
        static const WordTable flows = wordsOf("flow-noun");
        static const WordTable added = wordsOf("added");
        static const WordTable net = wordsOf("net-added");
        const QString words = o.name + o.printed;
        if (o.measure == Measure::Change)
            return isPlainlyCounted(o) && added.occursIn(words) && !net.occursIn(words);
        return bool(flows.ending(o.name)) || (isAct(o) && isPlainlyCounted(o));
    }

    static const WordTable &acts()
    {
        static const WordTable table = wordsOf({{0, "adding-verb"}, {0, "doing-verb"}});
        return table;
    }

    /// 认定人才1.26万人, 建设公园29处: what was done in all the years. What is kept up (保障群众),
    /// or how much there is (存栏生猪), may be the same year after year.
    static bool isAct(const Observation &o)
    {
        static const WordTable kept = wordsOf({{0, "kept-up"}, {0, "harvest"}});
        const WordTable::Hit act = acts().startingAt(o.name);
        return act && !kept.startingAt(o.name) && o.printed.contains(o.name) &&
               o.name.size() > act.length;
    }

    bool isSum(int index) const
    {
        const Observation &o = at(index);
        return o.origin == Origin::Prose && !o.period.isYear() && isFlow(o) && isReached(index);
    }

    Sum sumAt(int index) const
    {
        const Observation &o = at(index);
        Sum sum{index, bareName(o), o.indicator};
        if (sum.indicator.isEmpty()) {
            if (const auto match = m_context.catalogue().match(sum.name, o.unit, o.measure))
                sum.indicator = match->id;
        }
        return sum;
    }

    bool isYearOf(int index, const Sum &sum) const
    {
        const Observation &o = at(index);
        const Observation &all = at(sum.index);
        const bool within = o.period.isYear() && all.period.from <= o.period.from &&
                            o.period.to <= all.period.to &&
                            (o.measure == all.measure || (isAct(all) && isPlainlyCounted(o)));
        return within && isOfOneThing(o, sum) && isReached(index);
    }

    bool isOfOneThing(const Observation &o, const Sum &sum) const
    {
        if (!sum.indicator.isEmpty() && o.indicator == sum.indicator)
            return true;
        const Observation &all = at(sum.index);
        return all.indicator.isEmpty() && o.parent == all.parent && bareName(o) == sum.name;
    }

    /// 城镇新增就业 of 城镇累计新增就业, 认定人才 of 新认定人才: what is counted, not since when.
    static QString bareName(const Observation &o)
    {
        static const WordTable sums = wordsOf("so-far");
        static const WordTable anew = wordsOf("new");
        QString name = o.name;
        WordTable::Hit hit;
        for (qsizetype at = sums.find(name, 0, &hit); at >= 0; at = sums.find(name, at, &hit)) {
            // 共|建设公园; not 共|同建设.
            if (acts().startingAt(name, at + hit.length) || (at == 0 && hit.length > 1))
                name.remove(at, hit.length);
            else
                at += hit.length;
        }
        QStringView rest = name;
        takeFromFront(rest, anew);
        return nameForm(withoutVerb(rest.toString())).base;
    }

    bool isMore(int year, int sum) const
    {
        const auto pair = comparable(at(year), at(sum), m_context.catalogue());
        if (!pair || !pair->left.low || !pair->right.low)
            return false;
        const double most =
            pair->right.high ? *pair->right.high : *pair->right.low * farthestBeyond;
        const double slack = lastDigitPrinted(at(sum)) / 2;
        return *pair->left.low > most + slack;
    }

    Finding finding(int sum, int year) const
    {
        Finding finding = m_text.finding(
            CheckRule::Arithmetic, FindingResult::Contradiction,
            YearSumsTexts::tr("%1 came to %2 over %3, but to %4 in %5 alone.")
                .arg(shownName(at(sum)), shownWithUnit(at(sum)), at(sum).period.toString(),
                     shownWithUnit(at(year)), at(year).period.toString()));
        finding.evidence = {m_text.evidenceWithSubject(sum), at(year).origin == Origin::Prose
                                                                 ? m_text.evidenceWithSubject(year)
                                                                 : m_text.evidence(year)};
        for (const int index : {sum, year}) {
            if (const auto figure = at(index).value.figure())
                finding.figures.append({at(index).period.toString(), *figure});
        }
        return finding;
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
};

} // namespace

void checkYearSums(const CheckContext &context, const CheckedText &text, QList<Finding> &findings)
{
    YearSumCheck(context, text).run(findings);
}

} // namespace PlanLens
