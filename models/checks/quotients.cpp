// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/quotients.h"
#include "catalogue/conversion.h"
#include "catalogue/displayname.h"
#include "catalogue/nameform.h"
#include "checks/checkrules.h"
#include "checks/statedrows.h"
#include "claims/claimscope.h"
#include "figures/agreement.h"
#include "figures/units.h"
#include "language/lexicon.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <optional>

namespace PlanLens {

namespace {

struct QuotientsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

class QuotientCheck
{
public:
    QuotientCheck(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {}

    /// 存贷比 may be that of one currency or of all: where any pair agrees, it is that one.
    std::optional<Finding> check(int ratio) const
    {
        AgreedFinding shown;
        const QString called = calledOf(ratio);
        for (const Quotient &quotient : Quotients::shipped().all()) {
            if (quotient.names.contains(called) && isPlainActual(ratio))
                addTo(shown, ratio, quotient);
        }
        return std::move(shown).take();
    }

private:
    const Observation &at(int index) const { return m_text.at(index); }
    double number(int index) const { return at(index).value.figure().value_or(0); }

    /// What the table calls a figure: the catalogue's id, else the form of its name.
    QString calledOf(int index) const
    {
        const Observation &o = at(index);
        return o.indicator.isEmpty() ? nameForm(withoutVerb(o.name)).base : o.indicator;
    }

    /// A level that was reached, of the report's own place and of all that it names.
    bool isPlainActual(int index) const
    {
        const Observation &o = at(index);
        const bool level = o.measure == Measure::Level || o.measure == Measure::Share;
        return level && o.role == Role::Actual && isOneFigure(o.value) && o.value.basis.isEmpty() &&
               !o.basisChanged && o.value.figure().value_or(0) > 0 && !m_text.isOfOther(o) &&
               o.period.isValid() && m_text.scope(index, m_context.regions()).isPlain() &&
               m_text.frame(index) == ClaimFrame{};
    }

    QList<int> levelsOf(const QStringList &names, int ratio, QuotientPlace place) const
    {
        QList<int> found;
        for (int i = 0; i < m_text.observations().size(); ++i) {
            const Observation &o = at(i);
            const bool near = place == QuotientPlace::Report ||
                              (o.origin == Origin::Prose && at(ratio).origin == Origin::Prose &&
                               o.anchor.block == at(ratio).anchor.block);
            if (near && o.period == at(ratio).period && names.contains(calledOf(i)) &&
                isPlainActual(i))
                found.append(i);
        }
        return found;
    }

    void addTo(AgreedFinding &shown, int ratio, const Quotient &quotient) const
    {
        static const WordTable ofYear = wordsOf("that-year"); // 当年存贷比: of what the year added
        if (quotient.place != QuotientPlace::Report &&
            ofYear.occursIn(clauseBefore(m_text.report(), at(ratio))))
            return;
        for (const int above : levelsOf(quotient.above, ratio, quotient.place)) {
            if (quotient.isOfYearDays()) {
                addDays(shown, ratio, above, quotient);
                continue;
            }
            for (const int below : levelsOf(quotient.below, ratio, quotient.place)) {
                const bool fits = quotient.place != QuotientPlace::Among || below + 1 == above;
                const auto scale = fits ? scaleOf(ratio, above, below) : std::nullopt;
                if (!scale)
                    continue;
                const Span b = spanOf(below);
                addNear(shown, quotient,
                        finding(ratio, {above, below}, {b.low / *scale, b.high / *scale},
                                number(below) / *scale, quotient.off),
                        {ratio, above, below});
            }
        }
    }

    /// 全市…存贷比84%；我县存款余额500亿元、贷款余额400亿元: what agrees may stand anywhere in the
    /// paragraph; what another sentence says may be of another place.
    void addNear(AgreedFinding &shown, const Quotient &quotient, const Finding &one,
                 const QList<int> &figures) const
    {
        const bool near = std::all_of(figures.begin(), figures.end(), [&](int figure) {
            return quotient.place == QuotientPlace::Report ||
                   inOneSentence(m_text.report(), at(figure), at(figures.first()));
        });
        if (near || one.result == FindingResult::Consistent)
            shown.add(one);
    }

    /// 有效监测天数350天，优良天数340天: whether the sentence tells of how many days these are.
    bool countsOtherDays(int above) const
    {
        const auto &figures = m_text.observations();
        for (int i = 0; i < figures.size(); ++i) {
            if (i != above && unitOf(at(i)) == unitOf(at(above)) &&
                at(i).measure == Measure::Level && number(i) > number(above) &&
                inOneSentence(m_text.report(), at(i), at(above)))
                return true;
        }
        return false;
    }

    /// 空气质量优良天数352天，优良率96.4%: of 365 days, or 366.
    void addDays(AgreedFinding &shown, int ratio, int above, const Quotient &quotient) const
    {
        const Period &period = at(ratio).period;
        if (!period.isYear() || normalUnit(unitOf(at(ratio))) != u"%" || countsOtherDays(above))
            return;
        const double days = QDate(period.from, 1, 1).daysInYear() / 100.0;
        addNear(shown, quotient, finding(ratio, {above}, {days, days}, days, quotient.off),
                {ratio, above});
    }

    /// What a quotient of the two numbers as they are printed is multiplied by to be in the unit of
    /// the ratio; nothing where the units do not go together.
    std::optional<double> scaleOf(int ratio, int above, int below) const
    {
        const auto a = parseUnit(unitOf(at(above)));
        const auto b = parseUnit(unitOf(at(below)));
        if (unitOf(at(above)) == unitOf(at(below)) && at(ratio).value.kind == ValueKind::Ratio)
            return 1;
        const QString printed = normalUnit(unitOf(at(ratio)));
        if (!a || !b || a->dimension.isEmpty() || b->dimension.isEmpty())
            return std::nullopt;
        if (a->dimension == b->dimension) {
            if (printed == u"%")
                return a->factor / b->factor * 100;
            return printed.isEmpty() ? std::optional(a->factor / b->factor) : std::nullopt;
        }
        const double quotient = a->factor / b->factor;
        const auto unit = parseUnit(printed);
        if (unit && unit->dimension == a->dimension + u'/' + b->dimension)
            return quotient / unit->factor;
        // 人均8.4万元 is what one person has.
        if (unit && unit->dimension == a->dimension && b->dimension == u"person")
            return quotient / unit->factor;
        // 亩产450公斤: the catalogue says per what.
        const Indicator *known = m_context.catalogue().find(at(ratio).indicator);
        const auto whole = known ? parseUnit(known->unit) : std::nullopt;
        if (unit && whole && known->unit.section(u'/', 0, 0) == printed &&
            whole->dimension == a->dimension + u'/' + b->dimension)
            return quotient / whole->factor;
        return std::nullopt;
    }

    Span spanOf(int index) const
    {
        return roundedOrCutOff(number(index), lastDigitPrinted(at(index)));
    }

    Finding finding(int ratio, const QList<int> &parts, Span below, double divisor,
                    double off) const
    {
        const Span above = spanOf(parts.first());
        const Span exact{above.low / below.high, above.high / below.low};
        const Span near{exact.low * (1 - off / 100), exact.high * (1 + off / 100)};
        bool preliminary = at(ratio).estimated;
        for (const int part : parts)
            preliminary = preliminary || at(part).estimated;
        const FindingResult result = spanOf(ratio).touches(exact) ? FindingResult::Consistent
                                     : spanOf(ratio).touches(near) || preliminary
                                         ? FindingResult::Unverifiable
                                         : FindingResult::Contradiction;
        const double computed = number(parts.first()) / divisor;
        const QString whole = parts.size() > 1
                                  ? shownWithUnit(at(parts.last()))
                                  : numberText(QDate(at(ratio).period.from, 1, 1).daysInYear());
        Finding finding = m_text.finding(CheckRule::Arithmetic, result,
                                         QuotientsTexts::tr("%1 to %2 is %3; stated for %4 is %5.")
                                             .arg(shownWithUnit(at(parts.first())), whole,
                                                  QString::number(computed, 'f', 2),
                                                  shownName(at(ratio)), numberText(number(ratio))));
        finding.evidence = {evidence(ratio)};
        for (const int part : parts)
            finding.evidence.append(evidence(part));
        finding.figures = {{QuotientsTexts::tr("stated"), number(ratio)},
                           {QuotientsTexts::tr("computed"), computed}};
        return finding;
    }

    Evidence evidence(int index) const
    {
        return at(index).origin == Origin::Prose ? m_text.evidenceWithSubject(index)
                                                 : m_text.evidence(index);
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
};

} // namespace

void checkRatios(const CheckContext &context, const CheckedText &text, QList<Finding> &findings)
{
    const QuotientCheck check(context, text);
    for (int i = 0; i < text.observations().size(); ++i) {
        if (const auto finding = check.check(i))
            findings.append(*finding);
    }
}

} // namespace PlanLens
