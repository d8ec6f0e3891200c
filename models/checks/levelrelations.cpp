// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/nameform.h"
#include "checks/checkrules.h"
#include "checks/claimscope.h"
#include "checks/paragraphs.h"
#include "checks/statedrows.h"
#include "checks/sumfindings.h"
#include "figures/units.h"
#include "language/lexicon.h"
#include "language/wordtaking.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <optional>

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
};

std::optional<SharedName> sharedName(const Observation &o)
{
    const qsizetype at = o.name.indexOf(u'占');
    if (o.measure != Measure::Share || at <= 0)
        return std::nullopt;
    static const WordTable shares = wordsOf("share-form");
    QStringView whole = QStringView(o.name).mid(at + 1);
    if (takeFromEnd(whole, shares) && whole.endsWith(u'的'))
        whole.chop(1);
    if (whole.size() < 2)
        return std::nullopt;
    return SharedName{o.name.left(at), whole.toString()};
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
    QList<int> levelsNamed(int index, const QString &name) const
    {
        const QString wanted = form(name);
        const QList<int> exact =
            levels(index, [&](const Observation &o) { return form(o.name) == wanted; });
        if (!exact.isEmpty())
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
        const QList<int> wholes = levelsNamed(index, name.whole);
        for (const int part : levelsNamed(index, name.part)) {
            for (const int whole : wholes) {
                if (part == whole || dimensionOf(at(part)) != dimensionOf(at(whole)))
                    continue;
                const Span p = spanInBase(at(part));
                const Span w = spanInBase(at(whole));
                if (w.low <= 0)
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

} // namespace PlanLens
