// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "catalogue/nameform.h"
#include "catalogue/wholes.h"
#include "checks/checkrules.h"
#include "checks/statedrows.h"
#include "claims/claimscope.h"
#include "claims/paragraphs.h"
#include "figures/agreement.h"
#include "figures/units.h"
#include "language/lexicon.h"
#include "language/wordtaking.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace PlanLens {

namespace {

struct LevelRelationsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// 某类企业数量|占|企业数量|比重: the two levels whose share a name is.
struct SharedName
{
    QString part;
    QString whole;
    bool ofAll = false; ///< 占|全部|企业, 占|企业总数: of no less than the name says
};

std::optional<SharedName> sharedName(const Observation &o)
{
    const qsizetype at = o.name.indexOf(u'占');
    if (o.measure != Measure::Share || at <= 0)
        return std::nullopt;
    static const WordTable shares = wordsOf("share-form");
    static const WordTable openings = wordsOf("whole-opening");
    QStringView whole = QStringView(o.name).mid(at + 1);
    const qsizetype printed = whole.size();
    takeAllFromFront(whole, openings);
    bool ofAll = whole.size() < printed;
    if (takeFromEnd(whole, shares) && whole.endsWith(u'的'))
        whole.chop(1);
    static const WordTable sums = wordsOf("whole-sum");
    ofAll = ofAll || sums.ending(whole); // 占企业总数
    if (whole.size() < 2)
        return std::nullopt;
    return SharedName{o.name.left(at), whole.toString(), ofAll};
}

/// A、B和C共|完成投资: the names whose levels a level is the sum of.
struct SummedName
{
    QStringList members;
    QString what;
};

std::optional<SummedName> summedName(const Observation &o)
{
    static const WordTable words = wordsOf("in-all");
    WordTable::Hit word;
    // The first one may be within a member's name: 公共.
    for (qsizetype at = words.find(o.name, 1, &word); at >= 0;
         at = words.find(o.name, at + 1, &word)) {
        SummedName name{listMembers(QStringView(o.name).left(at)), o.name.mid(at + word.length)};
        const bool telling = std::all_of(name.members.begin(), name.members.end(),
                                         [](const QString &member) { return member.size() >= 2; });
        if (name.members.size() >= 2 && telling)
            return name;
    }
    return std::nullopt;
}

constexpr double infinity = std::numeric_limits<double>::infinity();

/// What a figure may stand for, in the base of its unit's dimension; open at the side of a bound.
Span spanInBase(const Observation &figure)
{
    const auto unit = parseUnit(unitOf(figure));
    const double factor = unit ? unit->factor : 1.0;
    const Value &value = figure.value;
    Span span{-infinity, infinity};
    if (value.low)
        span.low = printedSpan(*value.low, lastDigit(*value.low)).low * factor;
    if (value.high)
        span.high = printedSpan(*value.high, lastDigit(*value.high)).high * factor;
    return span;
}

QString dimensionOf(const Observation &figure)
{
    const auto unit = parseUnit(unitOf(figure));
    return unit ? unit->dimension : QString();
}

/// What comes of figures that must add up to another, of one dimension: the evidence is the sum,
/// then its parts.
Finding sumFinding(const CheckedText &text, int sum, const QList<int> &parts)
{
    Span total{0, 0};
    QStringList shown;
    for (const int part : parts) {
        const Span span = spanInBase(text.at(part));
        total = {total.low + span.low, total.high + span.high};
        shown.append(shownWithUnit(text.at(part)));
    }
    const bool fits = total.touches(spanInBase(text.at(sum)));
    const QString list = shown.join(QStringLiteral(" + "));
    const QString whole = shownWithUnit(text.at(sum));
    Finding finding = text.finding(
        CheckRule::Arithmetic, fits ? FindingResult::Consistent : FindingResult::Contradiction,
        fits ? LevelRelationsTexts::tr("%1 come to %2, as stated.").arg(list, whole)
             : LevelRelationsTexts::tr("%1 do not come to the %2 stated.").arg(list, whole));
    finding.evidence = {text.evidence(sum)};
    for (const int part : parts)
        finding.evidence.append(text.evidence(part));
    return finding;
}

/// Shares and sums of levels that the same report states by name.
class RelationCheck
{
public:
    RelationCheck(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {
        for (int i = 0; i < text.observations().size(); ++i)
            m_inBlock[text.at(i).anchor.block].append(i);
    }

    std::optional<Finding> check(int index) const
    {
        const Observation &o = m_text.at(index);
        if (o.origin != Origin::Prose || !o.value.figure() || !o.period.isValid())
            return std::nullopt;
        if (const auto shared = sharedName(o))
            return checkShare(index, *shared);
        const auto summed = o.measure == Measure::Level ? summedName(o) : std::nullopt;
        return summed ? checkSum(index, *summed) : std::nullopt;
    }

private:
    const Observation &at(int index) const { return m_text.at(index); }

    template <typename Fits>
    QList<int> levels(int index, Fits fits) const
    {
        const Observation &o = at(index);
        QList<int> found;
        for (const int i : m_inBlock.value(o.anchor.block)) {
            const Observation &level = at(i);
            if (i == index || level.origin != Origin::Prose || level.measure != Measure::Level ||
                level.period != o.period || level.role != o.role || !level.value.figure() ||
                dimensionOf(level).isEmpty() || dimensionOf(level) == u"percent" || !fits(level))
                continue;
            if (scopeOf(m_text.report(), level, m_context.regions()).isPlain())
                found.append(i);
        }
        return found;
    }

    static QString form(const QString &name) { return nameForm(withoutVerb(name)).base; }

    /// The levels of a name in the paragraph: under that very name, else under one that has more
    /// in front of it (认定国家高新技术企业) or after it (市级项目完成投资).
    QList<int> levelsNamed(int index, const QString &name, bool exactly = false) const
    {
        const QString wanted = form(name);
        const QList<int> exact =
            levels(index, [&](const Observation &o) { return form(o.name) == wanted; });
        if (exactly || !exact.isEmpty())
            return exact;
        return levels(index, [&](const Observation &o) {
            const QString own = form(o.name);
            return own.startsWith(wanted) || (own.endsWith(wanted) && dimensionOf(o) == u"count");
        });
    }

    std::optional<Finding> checkShare(int index, const SharedName &name) const
    {
        const Observation &share = at(index);
        const Span statedShare = spanInBase(share);
        std::optional<std::pair<int, int>> shown;
        const QList<int> wholes = levelsNamed(index, name.whole, name.ofAll);
        for (const int part : levelsNamed(index, name.part)) {
            for (const int whole : wholes) {
                if (part == whole || dimensionOf(at(part)) != dimensionOf(at(whole)))
                    continue;
                const Span p = spanInBase(at(part));
                const Span w = spanInBase(at(whole));
                // A whole that is less than its part is another.
                if (w.low <= 0 || w.high < p.low)
                    continue;
                const double unit = parseUnit(QStringLiteral("%"))->factor;
                const Span computed{p.low / w.high * 100 * unit, p.high / w.low * 100 * unit};
                if (computed.touches(statedShare))
                    return shareFinding(FindingResult::Consistent, index, part, whole);
                // The last of both: totals follow what was added to them.
                shown = {part, whole};
            }
        }
        if (!shown)
            return std::nullopt;
        return shareFinding(FindingResult::Contradiction, index, shown->first, shown->second);
    }

    Finding shareFinding(FindingResult result, int share, int part, int whole) const
    {
        const auto pair = comparable(at(part), at(whole), m_context.catalogue());
        const double computed = pair && pair->right.figure()
                                    ? pair->left.figure().value_or(0) / *pair->right.figure() * 100
                                    : 0;
        Finding finding =
            m_text.finding(CheckRule::Arithmetic, result,
                           LevelRelationsTexts::tr("%1 of %2 is %3%; the text says %4%.")
                               .arg(shownWithUnit(at(part)), shownWithUnit(at(whole)),
                                    QString::number(computed, 'f', 1),
                                    percentText(at(share).value.figure().value_or(0))));
        finding.evidence = {m_text.evidenceWithSubject(share), m_text.evidenceWithSubject(part),
                            m_text.evidenceWithSubject(whole)};
        finding.figures = {
            {LevelRelationsTexts::tr("share stated"), at(share).value.figure().value_or(0)},
            {LevelRelationsTexts::tr("share computed"), computed}};
        return finding;
    }

    std::optional<Finding> checkSum(int index, const SummedName &name) const
    {
        const Observation &sum = at(index);
        QList<int> parts;
        for (const QString &member : name.members) {
            const QList<int> found = levels(index, [&](const Observation &o) {
                return o.name.startsWith(member) && o.name.endsWith(name.what) && !summedName(o) &&
                       dimensionOf(o) == dimensionOf(sum);
            });
            if (found.size() != 1)
                return std::nullopt;
            parts.append(found.first());
        }
        return sumFinding(m_text, index, parts);
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
    QHash<int, QList<int>> m_inBlock; ///< observations by block
};

/// Levels of wholes by definition and of their parts, where one paragraph or one table states all
/// of them for one time.
class WholesCheck
{
public:
    WholesCheck(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {
        for (int i = 0; i < text.observations().size(); ++i) {
            if (const Observation &o = text.at(i); !o.indicator.isEmpty() && isSummand(i))
                m_levels[{o.indicator, o.anchor.block}].append(i);
        }
    }

    void run(QList<Finding> &findings) const
    {
        for (const Whole &whole : Wholes::shipped().all()) {
            for (auto it = m_levels.cbegin(); it != m_levels.cend(); ++it) {
                if (it.key().first != whole.id)
                    continue;
                for (const int sum : it.value()) {
                    if (const QList<int> parts = partsOf(whole, sum); !parts.isEmpty())
                        findings.append(sumFinding(m_text, sum, parts));
                }
            }
        }
    }

private:
    /// A plain figure of the report's own place; 左右 and bounds leave open what a sum is.
    bool isSummand(int index) const
    {
        const Observation &o = m_text.at(index);
        return o.measure == Measure::Level && o.value.figure() && !o.value.approximate &&
               o.value.relation.value_or(Relation::Equal) == Relation::Equal &&
               o.value.basis.isEmpty() && o.period.isValid() && !m_text.isOfOther(o) &&
               !dimensionOf(o).isEmpty() && m_text.scope(index, m_context.regions()).isPlain();
    }

    /// One figure for each part; empty where the paragraph or table leaves one out, or has two.
    QList<int> partsOf(const Whole &whole, int sum) const
    {
        const Observation &total = m_text.at(sum);
        QList<int> parts;
        for (const QString &id : whole.parts) {
            int found = -1;
            for (const int i : m_levels.value({id, total.anchor.block})) {
                const Observation &part = m_text.at(i);
                if (part.period != total.period || part.role != total.role ||
                    part.origin != total.origin || dimensionOf(part) != dimensionOf(total))
                    continue;
                if (found >= 0)
                    return {};
                found = i;
            }
            if (found < 0)
                return {};
            parts.append(found);
        }
        return parts;
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
    QHash<std::pair<QString, int>, QList<int>> m_levels; ///< by indicator and block
};

} // namespace

void checkLevelRelations(const CheckContext &context, const CheckedText &text,
                         QList<Finding> &findings)
{
    const RelationCheck check(context, text);
    for (int i = 0; i < text.observations().size(); ++i) {
        if (const auto finding = check.check(i))
            findings.append(*finding);
    }
}

void checkWholes(const CheckContext &context, const CheckedText &text, QList<Finding> &findings)
{
    WholesCheck(context, text).run(findings);
}

} // namespace PlanLens
