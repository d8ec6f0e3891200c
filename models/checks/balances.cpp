// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/balances.h"
#include "catalogue/conversion.h"
#include "catalogue/displayname.h"
#include "catalogue/nameform.h"
#include "checks/checkrules.h"
#include "checks/statedrows.h"
#include "figures/agreement.h"
#include "figures/units.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace PlanLens {

// 出生率8.47‰，死亡率9.04‰，自然增长率-0.57‰: what is one less another by its definition.

namespace {

struct BalancesTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

class BalanceCheck
{
public:
    BalanceCheck(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {}

    std::optional<Finding> check(int index, const Balance &balance) const
    {
        if (!isPlain(index) || !balance.balances.contains(nameOf(index)))
            return std::nullopt;
        const int gain = onlyOne(balance.gains, index);
        const int loss = onlyOne(balance.losses, index);
        return gain >= 0 && loss >= 0 ? std::optional(finding(index, gain, loss)) : std::nullopt;
    }

private:
    const Observation &at(int index) const { return m_text.at(index); }
    double number(int index) const { return at(index).value.figure().value_or(0); }
    QString nameOf(int index) const { return nameForm(withoutVerb(at(index).name)).base; }

    bool isPlain(int index) const
    {
        const Observation &o = at(index);
        return o.origin == Origin::Prose && o.measure == Measure::Level && isExactNumber(o) &&
               !m_text.isOfOther(o) && m_text.scope(index, m_context.regions()).isPlain();
    }

    /// The one figure of a name beside another, of its time and in its unit; -1 where there is
    /// none, or more.
    int onlyOne(const QStringList &names, int beside) const
    {
        int found = -1;
        for (int i = 0; i < m_text.observations().size(); ++i) {
            const bool fits = at(i).anchor.block == at(beside).anchor.block && isPlain(i) &&
                              at(i).period == at(beside).period && at(i).role == at(beside).role &&
                              names.contains(nameOf(i));
            if (!fits)
                continue;
            if (found >= 0 || normalUnit(unitOf(at(i))) != normalUnit(unitOf(at(beside))))
                return -1;
            found = i;
        }
        return found;
    }

    Finding finding(int index, int gain, int loss) const
    {
        double slack = 1e-9;
        for (const int one : {index, gain, loss})
            slack += lastDigitPrinted(at(one)) / 2;
        const double computed = number(gain) - number(loss);
        const bool fits = std::abs(computed - number(index)) <= slack;
        Finding finding = m_text.finding(
            CheckRule::Arithmetic, fits ? FindingResult::Consistent : FindingResult::Contradiction,
            BalancesTexts::tr("%1 less %2 is %3; stated for %4 is %5.")
                .arg(shownWithUnit(at(gain)), shownWithUnit(at(loss)),
                     numberText(withoutDust(computed)), shownName(at(index)),
                     shownWithUnit(at(index))));
        finding.evidence = {m_text.evidenceWithSubject(index), m_text.evidenceWithSubject(gain),
                            m_text.evidenceWithSubject(loss)};
        finding.figures = {{BalancesTexts::tr("stated"), number(index)},
                           {BalancesTexts::tr("computed"), withoutDust(computed)}};
        return finding;
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
};

} // namespace

void checkBalances(const CheckContext &context, const CheckedText &text, QList<Finding> &findings)
{
    const BalanceCheck check(context, text);
    for (int i = 0; i < text.observations().size(); ++i) {
        for (const Balance &balance : Balances::shipped().all()) {
            if (const auto finding = check.check(i, balance))
                findings.append(*finding);
        }
    }
}

} // namespace PlanLens
