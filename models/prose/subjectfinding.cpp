// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/subjectfinding.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "naming/distributing.h"
#include "naming/prosecarried.h"
#include "naming/prosecoordination.h"
#include "naming/prosedoers.h"
#include "naming/proseellipsis.h"
#include "naming/prosename.h"
#include "naming/sizes.h"
#include "phrases/comparedtimes.h"
#include "phrases/prosereferences.h"
#include "phrases/prosewords.h"
#include "prose/changedpart.h"
#include "prose/placewords.h"
#include "prose/planfigures.h"
#include "prose/prosetopic.h"
#include "prose/repeatedverb.h"
#include "prose/wholename.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// Looks for subjects with what was last spoken of.
class SubjectFinder
{
public:
    SubjectFinder(const Stretch &stretch, const Discourse &discourse)
        : m_stretch(stretch), m_discourse(discourse)
    {}

    FoundSubjects find(const ClaimPhrase &phrase, std::size_t figures, const Figure &first) const;

private:
    FoundSubjects findAfter(const WholeMembers &members, ClaimPhrase phrase, std::size_t figures,
                            const Figure &first) const;
    QList<Subject> carried(const ClaimPhrase &phrase, std::size_t figures,
                           const Figure &first) const;
    bool namesNext(const Figure &figure) const
    {
        return figure.end < m_stretch.size() && m_stretch.text.at(figure.end).isLetter();
    }
    QList<Subject> dependent(const ClaimPhrase &phrase, std::size_t figures,
                             const Figure &first) const;
    Subject ownSubject(const ClaimPhrase &phrase, const Figure &figure) const;
    Subject doneAgain(QStringView head, const ClaimPhrase &phrase, const Figure &figure) const;
    QList<Subject> themed(QList<Subject> subjects, const ClaimPhrase &phrase) const;
    QStringView words(int from, int to) const { return m_stretch.view(from, to); }

    const Stretch &m_stretch;
    const Discourse &m_discourse;
};

FoundSubjects SubjectFinder::find(const ClaimPhrase &phrase, std::size_t figures,
                                  const Figure &first) const
{
    // 卫生院56家，新增800张, 转移群众3万人，6起险情成功处置: nothing says of what.
    const bool other = !phrase.hasHead() && first.kind == FigureKind::Count &&
                       m_discourse.claimed && !countsAlike(first.unit, m_discourse.unit);
    if (other && phrase.predicate == Predicate::Added)
        return {{Subject{tidyName(words(phrase.quoteStart, first.start)), {}}}, m_discourse};
    if (other && phrase.predicate == Predicate::None && !phrase.separated && namesNext(first))
        return {{}, m_discourse};
    if (!phrase.hasHead())
        return {carried(phrase, figures, first), m_discourse};
    // 比法定时限压缩了63天: how far it is from something else, of which nothing is known.
    constexpr int shortestLimit = 4;
    if (phrase.headEnd - phrase.headStart >= shortestLimit &&
        comparesAt(words(phrase.headStart, phrase.headEnd), 0))
        return {{}, m_discourse};
    static const WordTable gaps = wordsOf("gap-verb"); // 与全省平均水平相差63元: which way?
    if (gaps.ending(words(phrase.headStart, phrase.headEnd)))
        return {{}, m_discourse};
    const bool countsOne =
        figures == 1 && phrase.predicate == Predicate::None && !phrase.respective && !phrase.each;
    if (const WholeMembers members =
            wholeMembers(words(phrase.headStart, phrase.headEnd), countsOne);
        members.length > 0)
        return findAfter(members, phrase, figures, first);
    if (const QList<Subject> subjects = dependent(phrase, figures, first); !subjects.isEmpty())
        return {subjects, m_discourse};
    if (const QList<Subject> owned =
            ownedByTopic(m_discourse, words(phrase.headStart, phrase.headEnd), figures);
        !owned.isEmpty())
        return {owned, m_discourse};
    const Subject own = withoutCut(ownSubject(phrase, first), phrase, first);
    if (own.isEmpty())
        return {carried(phrase, figures, first), m_discourse}; // 目标定为6%
    FoundSubjects found{ofParts(distributed(own, phrase, figures), m_discourse, figures),
                        m_discourse};
    if (const QList<Subject> named = themed(found.subjects, phrase); !named.isEmpty())
        found.subjects = named;
    const QString &known = m_discourse.quantity; // which may have made the name whole
    if (const QString quantity = omissibleQuantity(own.noun);
        !quantity.isEmpty() && (known.isEmpty() || !own.noun.endsWith(known)))
        found.discourse.quantity = quantity;
    // 企业增加值9亿元；销售率97%；实现利税2亿元: the rate has none
    if (!Particles::rates().ending(own.noun) || !ownsQuantities(m_discourse.base))
        found.discourse.base = baseOf(own, found.subjects, phrase.separated, m_discourse);
    if (const QString zone = zoneAtFront(own.name()); !zone.isEmpty())
        found.discourse.zone = zone;
    else if (namesPlace(m_stretch, phrase))
        found.discourse.zone.clear();
    found.discourse.coordinated = withActs(own);
    const bool acts =
        own.cut || !own.verb.isEmpty() || partOfChange(m_stretch, phrase, first, m_discourse);
    const bool goesOn = own.addition && phrase.separated && m_discourse.coordinates;
    found.discourse.coordinates = phrase.saysNoMore() && (acts || goesOn);
    found.discourse.counts = false;
    return found;
}

/// The subject that stands after members which spoke of something else.
FoundSubjects SubjectFinder::findAfter(const WholeMembers &members, ClaimPhrase phrase,
                                       std::size_t figures, const Figure &first) const
{
    Discourse spoken = m_discourse;
    if (members.of > 0) {
        spoken.base = tidyName(words(phrase.headStart, phrase.headStart + int(members.of)));
        spoken.subjects = {Subject{{}, spoken.base}};
        spoken.topic.clear();
        spoken.claimed = true;
    }
    phrase.start = phrase.headStart = phrase.headStart + int(members.length);
    return SubjectFinder(m_stretch, spoken).find(phrase, figures, first);
}

QList<Subject> SubjectFinder::carried(const ClaimPhrase &phrase, std::size_t figures,
                                      const Figure &first) const
{
    if (m_discourse.awaitsClaim())
        return distributed(Subject{{}, m_discourse.topic}, phrase, figures);
    if (isUnsignedThere(m_stretch, first, phrase, m_discourse))
        return {};
    QList<Subject> subjects = whatMoves(m_discourse, phrase, first);
    if (subjects.size() > 1 && figures == 1 && sumsUpAll(words(phrase.start, first.start)))
        return {};
    const std::size_t several = std::max<std::size_t>(figures, 2);
    // 收入15万元，纯收入4万元，实际增长8%和6%; …，比年初新增2亿元、3亿元
    const bool added = phrase.predicate == Predicate::Added && phrase.againstTime;
    const bool completes = phrase.predicate == Predicate::Completion;
    const bool each = added || completes || phrase.predicate == Predicate::Share;
    const bool givenOut = phrase.respective || (figures > 1 && (phrase.moves() || each));
    if (const QList<Subject> named = m_discourse.lastNamed(several);
        givenOut && std::size_t(subjects.size()) != several && !named.isEmpty())
        subjects = named;
    const auto levels = std::size_t(m_discourse.levels); // 游客9人，收入3元，均增长5%
    if (phrase.each && phrase.moves() && figures == 1 && levels > 1)
        subjects = m_discourse.lastNamed(levels);
    if (completes && figures == 1)
        return completed(subjects, m_discourse.named);
    // 占生产总值的59%，提高0.3个百分点: the share did.
    static const WordTable raised = wordsOf("share-raised"); // 占比31%，提高0.5%
    const bool raises = raised.isWord(words(phrase.quoteStart, first.start));
    if (phrase.moves() && subjects.size() == 1 &&
        (first.kind == FigureKind::Point || (first.kind == FigureKind::Percent && raises)) &&
        m_discourse.measure == Measure::Share && !m_discourse.shareOf.isEmpty() &&
        shareIn(subjects.first().name()).isEmpty())
        return {Subject{{}, withShare(subjects.first().name(), m_discourse.shareOf)}};
    // 新增80家，力争达到100家; 目标新增80家，完成90家: still of what is added.
    if (phrase.countsTheWhole() && !phrase.aimed &&
        !isOutcome(words(phrase.start, first.start), m_discourse)) {
        for (Subject &subject : subjects)
            subject = subject.addition ? Subject{{}, withoutAddition(subject.noun)} : subject;
    }
    return namesPlace(m_stretch, phrase) ? ofWholePlace(std::move(subjects)) : subjects;
}

/// 总投资, 占比, 占…比重, 对…的贡献率: measured of what was last spoken of.
QList<Subject> SubjectFinder::dependent(const ClaimPhrase &phrase, std::size_t figures,
                                        const Figure &first) const
{
    const QString head = tidyName(words(phrase.headStart, phrase.headEnd));
    if (!doneAgain(head, phrase, first).isEmpty())
        return {};
    if (const QString sum = sumOfAdded(head, first, m_discourse); !sum.isEmpty())
        return {Subject{{}, sum}};
    const QString raw = tidyName(words(phrase.start, phrase.headEnd));
    static const WordTable effects = wordsOf("effect");
    const qsizetype to = Particles::towards().find(raw);
    const bool effect = to >= 0 && to < 2 && effects.occursIn(raw);
    // 拉动经济增长2个百分点: the growth is the object's, what is measured the pull.
    const bool pulls = Particles::pulls().startingAt(head) && phrase.predicate == Predicate::Rise;
    static const WordTable paces = wordsOf("pace-noun");
    const bool pace = paces.isWord(head);
    static const WordTable shares = wordsOf("share-end");
    const bool within = Particles::within().startingAt(raw) && shares.ending(raw); // 在北方地区占比
    const bool relation =
        Particles::takesShare().startingAt(head) || effect || pulls || pace || within;
    static const WordTable reached = wordsOf("reached");
    const auto verb = reached.startingAt(head);
    const bool awaits = m_discourse.awaitsClaim();
    const QString &base = awaits ? m_discourse.topic : m_discourse.base;
    const bool joined = m_stretch.view(0, phrase.headStart).endsWith(base) && !base.isEmpty();
    const bool spoken = m_discourse.claimed || awaits;
    const Bare bare{.head = head,
                    .verb = verb.length,
                    .claimed = m_discourse.claimed,
                    .joined = joined,
                    .elsewhere = namesPlace(m_stretch, phrase),
                    .zone = m_discourse.zone,
                    .last = spoken ? m_discourse.lastName() : QString(),
                    .effect = m_discourse.effect};
    if (const QString whole = nameCarriedOn(base, bare); !whole.isEmpty())
        return {Subject{{}, whole}};
    const auto noun = dependentNouns().startingAt(head, verb.length);
    const auto plain = dependentNouns().startingAt(head);
    const bool depends = (noun && noun.length + verb.length == head.size()) ||
                         (plain && plain.length == head.size()) || isAllStages(head);
    if (!relation && !depends)
        return {};
    static const WordTable reachedOnly = wordsOf("reached-only");
    QString name = effect ? raw.mid(to) : head.mid(reachedOnly.startingAt(head).length);
    const bool known = plain && plain.length == head.size(); // 完成投资
    static const WordTable completing = wordsOf("completing-verb");
    if (depends && noun && !known && completing.isWord(QStringView(head).left(verb.length)))
        name = head.mid(verb.length); // 完成|增加值
    if (within)
        name = raw;
    if (pulls)
        name += QStringLiteral("增长");
    if (m_discourse.awaitsClaim()) {
        const Subject owner{{}, ownerIn(m_discourse.topic, name)};
        QList<Subject> subjects = distributed(owner, phrase, figures);
        for (Subject &subject : subjects) {
            subject.noun = ofProduced(subject.noun, name) + name;
            subject.increase = growsByName(name);
        }
        return subjects;
    }
    const bool givenOut =
        figures > 1 && (phrase.respective || !m_discourse.lastNamed(figures).isEmpty());
    const bool times = comparesWithTimes(m_stretch, phrase); // 增速分别较一季度、上半年
    if (relation && !times && (givenOut || (pace && phrase.respective))) {
        QList<Subject> subjects = m_discourse.lastNamed(std::max<std::size_t>(figures, 2));
        for (Subject &subject : subjects)
            subject = {{}, withoutRelation(subject.name()) + name};
        return subjects;
    }
    QString of;
    if (relation && !m_discourse.subjects.isEmpty())
        of = withoutPace(withoutRelation(m_discourse.subjects.first().name()));
    else if (m_discourse.claimed || relation)
        of = m_discourse.base;
    if (of.isEmpty() && !relation)
        of = ofProduced(m_discourse.spoken, name);
    if (of.isEmpty() && isAllStages(head) && first.unit == m_discourse.countUnit)
        of = m_discourse.counted; // 实施重点项目9个，完成投资6亿元。竣工5个
    // 港口投资9亿元，今年完成投资5亿元: the same is told again.
    const auto same = dependentNouns().ending(of);
    if (!relation && same && verb && same.length == noun.length &&
        head.endsWith(QStringView(of).right(same.length)))
        return {Subject{{}, of}};
    if (!relation && areBothSums(of, name))
        return {};
    static const WordTable products = wordsOf("product-quantity");
    static const WordTable incomes = wordsOf({{0, "money"}, {0, "revenue"}, {0, "budget-side"}});
    const bool rate = Particles::rates().ending(of) && first.kind == FigureKind::Money; // 率…，投资
    if (!relation && (rate || (products.ending(name) && incomes.ending(of))))
        return {}; // 财政收入6亿元，总产量5万吨: of something else
    if (of.isEmpty() && !relation)
        return themed({Subject{{}, name}}, phrase);
    if (!relation && first.kind == FigureKind::Physical)
        of = ofBuilt(of); // 大道投资6亿元，全长12公里
    const QString quantity = noun ? head.mid(verb.length) : name; // 完成|销售收入
    if (of.isEmpty() || (!relation && standsByItself(of, quantity)))
        return {};
    if (const QString owner = ownerOf(of, quantity); !relation && owner != of) {
        of = owner;
        name = quantity;
    }
    name = known ? withSum(name, m_stretch, phrase) : name;
    Subject whole{{}, pace ? withTail(of, name) : relation ? of + name : ofWhole(of, name)};
    const auto act = quantities().isWord(head) ? WordTable::Hit{} : verbs().startingAt(head);
    whole.increase = growsByName(whole.noun) || act.tag == Increase;
    whole.addition = act && act.tag == Addition;
    // 完成投资近9亿元; 引进项目63个、到位资金25亿元
    static const WordTable invested = wordsOf({{0, "fund"}, {0, "zone-quantity"}});
    const bool goesOn = invested.ending(name) && !m_discourse.subjects.isEmpty() &&
                        m_discourse.subjects.first().flow;
    whole.flow = first.kind == FigureKind::Money &&
                 (goesOn || (act && act.length < head.size() && splitVerb(head).flow));
    return {whole};
}

/// Bare quantities with what the sentence serves, where nothing else was claimed; else none.
QList<Subject> SubjectFinder::themed(QList<Subject> subjects, const ClaimPhrase &phrase) const
{
    const bool own = namesPlace(m_stretch, phrase); // 推进开发区建设，全县利用外资: of the county
    return own ? QList<Subject>() : ofTheme(std::move(subjects), m_discourse);
}

Subject SubjectFinder::ownSubject(const ClaimPhrase &phrase, const Figure &figure) const
{
    QStringView head = words(phrase.headStart, phrase.headEnd);
    if (phrase.boundAlone)
        head = effectIn(head);
    else if (phrase.predicate != Predicate::None)
        head = withoutCause(head, phrase.predicate);
    if (figure.kind == FigureKind::Point && phrase.predicate == Predicate::Rise &&
        Particles::pulls().occursIn(head))
        return {{}, tidyName(head) + QStringLiteral("增长")};
    if (const Subject again = doneAgain(head, phrase, figure); !again.isEmpty())
        return again;
    if (phrase.predicate == Predicate::None)
        head = lastAct(head);
    const QString named =
        withoutKeeping(withoutRecipient(tidyName(head), words(phrase.start, phrase.headStart)));
    const QString last = m_discourse.lastName();
    const QString scoped = m_discourse.claimed ? withScope(last, named) : QString();
    if (!scoped.isEmpty())
        return {{}, scoped};
    const QString acted = ofActed(last, named);
    Subject own = acted == named ? actOfDoer(named).value_or(splitVerb(named)) : Subject{{}, acted};
    const bool counts = figure.kind == FigureKind::Count && !own.verb.isEmpty();
    own.noun = withPartInFront(own.noun);
    static const WordTable wholeYear = wordsOf("whole-year"); // 完成|全年|税收
    if (const auto year = wholeYear.startingAt(own.noun); year.length < own.noun.size())
        own.noun.remove(0, year.length);
    const QString example = withoutExample(own.noun, counts ? figure.low : 0);
    if (example != own.noun && !own.verb.isEmpty()) {
        const qsizetype acts = verbsAtFront(example); // 更新改造|复康路等道路80条、桥梁15座
        own.verb += example.left(acts);
        own.noun = example.mid(acts);
    } else {
        own.noun = example;
    }
    if (figure.kind != FigureKind::Percent && figure.kind != FigureKind::Point)
        own.noun = withoutPaceCompared(own.noun);
    own.noun = withThresholdHead(last, withMoved(own.noun, phrase.moved));
    own.noun = withShareOf(last, own.noun);
    if (m_discourse.claimed && countsAlike(figure.unit, m_discourse.unit))
        own.noun = withRankedNoun(own.noun, last); // 二星级园区2个、一星级8个
    if (phrase.predicate != Predicate::None)
        own.noun = withoutAim(own.noun);
    if (phrase.separated && m_discourse.coordinates && isAllVerbs(head)) {
        Subject other = splitVerb(m_discourse.coordinated.noun);
        return {head.toString(), other.noun, false, false, true};
    }
    own.soFar = own.soFar || phrase.soFar;
    own.cut = figure.kind == FigureKind::Percent && phrase.predicate == Predicate::None &&
              tellsCut(own.name());
    const bool plain = own.verb.isEmpty() && !own.flow && !own.addition;
    if (const QString done =
            doneByFirms({own.name(), last}, phrase, figure, m_stretch, m_discourse);
        !done.isEmpty())
        return {{}, done};
    if (plain)
        own.noun = wholeName({own.noun, last}, phrase, figure, m_stretch, m_discourse);
    const bool sibling = plain && sharesAct(own, phrase, figure, m_discourse);
    if (!sibling && plain && partOfChange(m_stretch, phrase, figure, m_discourse))
        return changedPart(own, m_discourse);
    return sibling ? withActShared(own, phrase, m_discourse.coordinated) : own;
}

/// 续建安置房7550套，新开工1000套, 经营主体1461万户，新登记147万户: a verb of addition alone is
/// about what was last counted, where it counts the same: no 新增300张 of 医院12家.
Subject SubjectFinder::doneAgain(QStringView head, const ClaimPhrase &phrase,
                                 const Figure &figure) const
{
    const auto verb = verbs().startingAt(head);
    const QString noun =
        m_discourse.coordinated.verb.isEmpty() ? m_discourse.base : m_discourse.coordinated.noun;
    // 棚户区改造3200套，今年再改造2500套: the same act
    static const WordTable pairs = wordsOf("pair-with-tail"); // 进出口30亿元，出口20亿元
    if (phrase.predicate == Predicate::None && verb.length > 1 && verb.length == head.size() &&
        m_discourse.claimed && noun.size() > head.size() && noun.endsWith(head) &&
        !pairs.ending(noun) && countsAlike(figure.unit, m_discourse.unit))
        return {{}, noun};
    // 建成过江通道4座、在建8座
    const bool stage = !m_discourse.coordinated.verb.isEmpty() && isAllStages(head);
    const bool alone = stage || (verb.length == head.size() && verb.tag == Addition);
    if (!alone || phrase.predicate != Predicate::None)
        return {};
    if (noun.isEmpty() || !m_discourse.claimed || !countsAlike(figure.unit, m_discourse.unit))
        return {};
    Subject again = splitVerb(head.toString() + noun);
    again.noun = noun;
    again.verb = head.toString();
    return again;
}

} // namespace

FoundSubjects findSubjects(const Stretch &stretch, const ClaimPhrase &phrase, std::size_t count,
                           const Figure &first, const Discourse &discourse)
{
    return SubjectFinder(stretch, discourse).find(phrase, count, first);
}

} // namespace PlanLens
