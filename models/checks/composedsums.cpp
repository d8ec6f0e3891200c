// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "checks/checkrules.h"
#include "claims/claimscope.h"
#include "claims/paragraphs.h"
#include "figures/agreement.h"
#include "figures/units.h"
#include "language/lexicon.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace PlanLens {

namespace {

struct ComposedSumsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

constexpr int mostComposed = 4; ///< parts that a name is made of
constexpr int shortestHead = 2; ///< of a part's name: 新建 of 新建农村公路

/// Whether a name is made of those of its parts, in order: 新建改建|农村公路 of 新建|农村公路 and
/// 改建|农村公路, 减税降费 of 减税 and 降费. What else there may be (扩建) it would name too.
bool isComposedOf(const QString &whole, const QStringList &parts)
{
    if (parts.isEmpty() || !whole.startsWith(parts.first().left(shortestHead)))
        return false;
    qsizetype shortest = whole.size();
    for (const QString &part : parts)
        shortest = std::min(shortest, part.size());
    for (qsizetype shared = 0; shared + shortestHead <= shortest; ++shared) {
        const QString tail = whole.right(shared);
        QStringList heads;
        for (const QString &part : parts) {
            if (part.endsWith(tail))
                heads.append(part.chopped(shared));
        }
        const QString front = whole.chopped(shared);
        if (heads.size() == parts.size() &&
            (front == heads.join(QString()) || listMembers(front) == heads))
            return true;
    }
    return false;
}

/// What a figure may stand for, in the base of its unit.
Span summandOf(const Observation &o)
{
    const auto unit = parseUnit(unitOf(o));
    const double factor = unit ? unit->factor : 1;
    const Span span = roundedOrCutOff(o.value.figure().value_or(0), lastDigitPrinted(o));
    return {span.low * factor, span.high * factor};
}

QString summandDimension(const Observation &o)
{
    const auto unit = parseUnit(unitOf(o));
    return unit ? unit->dimension : QString();
}

class ComposedSumCheck
{
public:
    ComposedSumCheck(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {}

    std::optional<Finding> check(int whole) const
    {
        if (!isAmount(whole))
            return std::nullopt;
        const QList<int> parts = partsOf(whole);
        if (!parts.isEmpty() && makesUp(whole, parts) && !fits(whole, parts, 0))
            return finding(whole, parts);
        const QList<int> years = yearsOf(whole);
        // Years may have been revised since they were summed up.
        constexpr double usuallyRevised = 0.005;
        const double off = isPlainlyCounted(at(whole)) ? 0 : usuallyRevised;
        return years.isEmpty() || fits(whole, years, off) ? std::nullopt
                                                          : std::optional(finding(whole, years));
    }

private:
    const Observation &at(int index) const { return m_text.at(index); }

    bool isAmount(int index) const
    {
        const Observation &o = at(index);
        const bool amount = o.measure == Measure::Level || o.measure == Measure::Change;
        const QString dimension = summandDimension(o);
        return amount && o.origin == Origin::Prose && isExactNumber(o) && !o.estimated &&
               o.value.figure().value_or(0) > 0 && !dimension.isEmpty() &&
               !dimension.startsWith(u"percent") &&
               m_text.scope(index, m_context.regions()).isPlain();
    }

    bool sameSentence(int left, int right) const
    {
        return inOneSentence(m_text.report(), at(left), at(right));
    }

    /// Whether a figure may stand in one sum with another of its sentence.
    bool isBeside(int index, int whole) const
    {
        return index >= 0 && index < m_text.observations().size() && sameSentence(index, whole) &&
               summandDimension(at(index)) == summandDimension(at(whole));
    }

    /// So many figures from one on; none where there are fewer.
    QList<int> run(int first, int count) const
    {
        QList<int> figures;
        for (int i = first; first >= 0 && i < first + count && i < m_text.observations().size();
             ++i)
            figures.append(i);
        return figures.size() == count ? figures : QList<int>();
    }

    QStringList namesOf(const QList<int> &figures) const
    {
        QStringList names;
        for (const int figure : figures)
            names.append(at(figure).name);
        return names;
    }

    bool areSummands(const QList<int> &parts, int whole) const
    {
        return std::all_of(parts.begin(), parts.end(), [&](int part) {
            return isBeside(part, whole) && isAmount(part) && at(part).period == at(whole).period &&
                   at(part).role == at(whole).role;
        });
    }

    /// The figures right behind a whole, or right in front of it, whose names its name is made of;
    /// none where their list may have further members.
    QList<int> partsOf(int whole) const
    {
        for (int count = 2; count <= mostComposed; ++count) {
            for (const int first : {whole + 1, whole - count}) {
                const QList<int> parts = run(first, count);
                const int next = first > whole ? first + count : first - 1;
                if (isComposedOf(at(whole).name, namesOf(parts)) && areSummands(parts, whole) &&
                    !isBeside(next, whole))
                    return parts;
            }
        }
        return {};
    }

    /// Whether the words say that the parts make up the whole: 合计 in front of it, 其中 behind it.
    /// Of 培训转移劳动力3万人，培训2万人，转移1.5万人 some are counted twice; and so they may be
    /// where 其中 leads to more than there is.
    bool makesUp(int whole, const QList<int> &parts) const
    {
        static const WordTable leads = wordsOf("parts-lead");
        static const WordTable sums = wordsOf("in-all");
        const Observation &o = at(whole);
        if (parts.first() < whole)
            return sums.occursIn(clauseBefore(m_text.report(), o) + o.printed);
        const Anchor &first = at(parts.first()).anchor;
        const int end = o.anchor.start + o.anchor.length;
        const QString &text = m_text.report().blocks.at(o.anchor.block).text.text();
        double sum = 0;
        for (const int part : parts)
            sum += summandOf(at(part)).low;
        return leads.occursIn(text.mid(end, first.start - end)) && sum < summandOf(o).high;
    }

    /// 2019年200亿元、…、2023年280亿元，五年累计1210亿元: the one figure of each year of a sum.
    QList<int> yearsOf(int whole) const
    {
        constexpr int fewest = 3;
        constexpr double leastOfSum = 1.2; // a stock has no sum: it is what its last year has
        const Period &period = at(whole).period;
        const int years = period.to - period.from + 1;
        if (!period.isSpan() || years < fewest || years > whole)
            return {};
        QList<int> found;
        for (int i = whole - years; i < whole; ++i) {
            const Period year = Period::year(period.from + int(found.size()));
            const bool fits = at(i).name == at(whole).name && at(i).period == year &&
                              at(i).anchor.block == at(whole).anchor.block &&
                              at(i).role == at(whole).role && isAmount(i) &&
                              summandDimension(at(i)) == summandDimension(at(whole)) &&
                              summandOf(at(i)).high * leastOfSum < summandOf(at(whole)).low;
            if (!fits)
                return {};
            found.append(i);
        }
        return found;
    }

    bool fits(int whole, const QList<int> &parts, double off) const
    {
        Span total{0, 0};
        for (const int part : parts) {
            const Span span = summandOf(at(part));
            total = {total.low + span.low, total.high + span.high};
        }
        total = {total.low * (1 - off), total.high * (1 + off)};
        return total.touches(summandOf(at(whole)));
    }

    Finding finding(int whole, const QList<int> &parts) const
    {
        QStringList shown;
        for (const int part : parts)
            shown.append(shownWithUnit(at(part)));
        Finding finding =
            m_text.finding(CheckRule::Arithmetic, FindingResult::Contradiction,
                           ComposedSumsTexts::tr("%1 do not come to the %2 stated.")
                               .arg(shown.join(QStringLiteral(" + ")), shownWithUnit(at(whole))));
        finding.evidence = {m_text.evidence(whole)};
        for (const int part : parts)
            finding.evidence.append(m_text.evidence(part));
        return finding;
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
};

} // namespace

void checkComposedSums(const CheckContext &context, const CheckedText &text,
                       QList<Finding> &findings)
{
    const ComposedSumCheck check(context, text);
    for (int i = 0; i < text.observations().size(); ++i) {
        if (const auto finding = check.check(i))
            findings.append(*finding);
    }
}

} // namespace PlanLens
