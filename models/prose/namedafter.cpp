// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/namedafter.h"

#include "figures/measures.h"
#include "figures/units.h"
#include "language/chinesenumerals.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "language/unittable.h"
#include "naming/countedacts.h"
#include "naming/proseellipsis.h"
#include "naming/prosename.h"
#include "naming/prosesubject.h"
#include "phrases/prosewords.h"
#include "prose/countedrest.h"
#include "prose/figureruns.h"
#include "prose/prosecounted.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 百亿, 千亿, 万亿: the rungs that things are told apart by. Another amount may be that of all
/// together: 63个项目总投资超500亿元.
bool isRung(const ClauseView &view, const Figure &size)
{
    double rest = size.low;
    while (rest >= 10)
        rest /= 10;
    return isChinesePlace(view.stretch.text.at(size.start)) && rest == 1 &&
           (size.kind == FigureKind::Money || size.kind == FigureKind::Scale);
}

/// 形成3个产值超千亿元、2个产值500亿元的产业集群: the noun of all stands behind the last size.
QString nameBehindSizes(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    constexpr qsizetype shortest = 2;
    const Figure &size = view.figures[index + 1];
    const QStringView rest = view.words(size.end, view.clause.end);
    const qsizetype of = Particles::of().find(rest);
    if (of < 0 || (of > 0 && !isListSeparator(rest.front())))
        return {};
    const QStringView behind = rest.mid(of + 1);
    const QString noun = tidyName(behind.left(cutOf(behind)));
    if (noun.size() < shortest)
        return {};
    return view.head(phrase).toString() + view.words(view.figures[index].end, size.end).toString() +
           noun;
}

/// 191家企业营业收入超百亿元: how many there are above a size, which the next figure is
/// (营业收入超百亿元企业).
QString nameBySize(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    constexpr qsizetype shortest = 2;
    if (view.figures[index].kind != FigureKind::Count ||
        (phrase.hasHead() && !isAllVerbs(view.head(phrase))) ||
        view.limitOf(index) >= view.clause.end || view.limitOf(index) <= view.figures[index].end)
        return {};
    const Figure &size = view.figures[index + 1];
    const QStringView words = view.wordsAfter(index);
    const auto bound = tails().ending(words);
    const bool bounded =
        bound && (bound.tag == MoreOf || bound.tag == AtLeastOf || bound.tag == LessOf);
    const QStringView whole = words.chopped(bounded ? bound.length : 0);
    const auto quantity = quantities().ending(whole);
    const QStringView noun = whole.chopped(quantity.length);
    if (noun.isEmpty() && quantity && size.kind == FigureKind::Money)
        return nameBehindSizes(view, index, phrase);
    if (!bounded || !isRung(view, size) || phrase.hasHead())
        return {};
    if (quantity.length < shortest || noun.size() < shortest || isListSeparator(noun.back()))
        return {};
    // 12个园区实现产值超千亿元, 9个园区总产值超千亿元: all of them together.
    const QStringView measured = whole.last(quantity.length);
    if (cutOf(noun) < noun.size() || verbs().ending(noun) || Particles::totals().ending(noun) ||
        Particles::totals().startingAt(measured))
        return {};
    return view.words(size.start - bound.length - quantity.length, size.end).toString() +
           noun.toString();
}

/// 84万人实现了脱贫: what so many people did, where nothing before them tells who they are.
QString nameOfDoing(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 12;
    static const WordTable people = wordsOf("person-unit");
    static const WordTable aspects = wordsOf("completed-aspect");
    const QStringView rest = view.wordsAfter(index);
    const auto verb = innerVerbs().startingAt(rest);
    const bool alone = !phrase.hasHead() && !phrase.separated &&
                       phrase.predicate == Predicate::None &&
                       view.limitOf(index) == view.clause.end;
    if (!alone || !people.ending(view.figures[index].unit) || verb.tag != Cuts || !verb)
        return {};
    const auto aspect = aspects.startingAt(rest, verb.length);
    const QString done = rest.left(verb.length).toString();
    const QString name = tidyName(QString(done).append(rest.mid(verb.length + aspect.length)));
    return name.size() >= shortest && name.size() <= longest ? name : QString();
}

/// 用于, 投向: what a part goes to.
const WordTable &partVerbs()
{
    static const WordTable table = wordsOf("part-verb");
    return table;
}

bool opensWithNoun(QStringView words)
{
    return !words.isEmpty() && words.front().isLetter() && !verbs().startingAt(words) &&
           !innerVerbs().startingAt(words) && !tails().startingAt(words) &&
           !leads().startingAt(words);
}

/// 2人获奖，47人入选重点人才计划: people of whom nothing but this is said are no part of those
/// before.
QString nameOfPeople(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 24;
    static const WordTable people = wordsOf({{0, "person-unit"}, {0, "how-often"}});
    const Figure &figure = view.figures[index];
    if (figure.kind != FigureKind::Count || !people.ending(figure.unit) || phrase.hasHead() ||
        !(phrase.predicate == Predicate::None || phrase.boundAlone) || phrase.separated ||
        view.limitOf(index) < view.clause.end || figure.end >= view.clause.end)
        return {};
    const QStringView words = view.wordsAfter(index);
    const auto verb = innerVerbs().startingAt(words);
    const bool said = verb && words.size() >= verb.length + shortest && words.size() <= longest;
    return said ? tidyName(words) : QString();
}

/// 完成年度计划, 未完成, 基本完成: what was done, or not.
bool saysOutcome(QStringView words)
{
    static const WordTable outcomes = wordsOf({{0, "falls-short"}, {0, "hedged-outcome"}});
    const auto how = outcomes.startingAt(words);
    const auto verb = innerVerbs().startingAt(words, how.length);
    return verb && verb.tag == Cuts;
}

/// 重点项目 of 重点项目62个, 指标 of 38项指标中: what some are told of.
QString wholeSpokenOf(const Discourse &discourse)
{
    static const WordTable within = wordsOf("in-whole");
    static const WordTable schools = wordsOf("school"); // 高中
    const QString &base = discourse.base;
    return schools.ending(base) ? base : base.chopped(within.ending(base).length);
}

/// 重点项目62个，其中35个|开工、12个|竣工, 指标38项，2项|未完成: how many of those counted before.
/// People may be others than those before.
NamedAfter someOfCounted(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase,
                         const Discourse &discourse)
{
    constexpr qsizetype longest = 16;
    static const WordTable people = wordsOf("person-unit");
    const Figure &figure = view.figures[index];
    const bool counts = figure.kind == FigureKind::Count && !phrase.hasHead() &&
                        phrase.predicate == Predicate::None && discourse.claimed;
    if (!counts || people.ending(figure.unit) || !countsAlike(figure.unit, discourse.unit))
        return {};
    const QStringView rest = view.wordsAfter(index);
    const auto separator = std::find_if(rest.begin(), rest.end(), isListSeparator);
    const QStringView said = rest.left(separator - rest.begin());
    const bool alone = said.size() == rest.size() && view.limitOf(index) == view.clause.end;
    const bool told = isAllStages(said) || (alone && said.size() <= longest && saysOutcome(said));
    const QString whole = wholeSpokenOf(discourse);
    if (!told || whole.isEmpty())
        return {};
    return {whole + said.toString(), index, figure.end + int(said.size())};
}

/// Whether nothing but verbs, or 为 and 完成, stands before things that are counted.
bool countsWhatFollows(const ClauseView &view, const ClaimPhrase &phrase)
{
    const bool bare = phrase.saysNoMore() || phrase.predicate == Predicate::Level;
    return phrase.hasHead() ? phrase.saysNoMore() && isAllVerbs(view.head(phrase)) : bare;
}

/// 推进|30亿元以上|项目: the verb, the size with the words from a place on, and the noun right
/// behind it, where one stands there.
NamedAfter namedFrom(const ClauseView &view, int from, std::size_t size, const ClaimPhrase &phrase)
{
    constexpr qsizetype shortest = 2;
    const QStringView words = view.wordsAfter(size);
    const auto separator = std::find_if(words.begin(), words.end(), isListSeparator);
    const QStringView rest = words.left(separator - words.begin());
    const int cut = cutOf(rest);
    const QString noun = tidyName(rest.left(cut).mid(Particles::of().startingAt(rest).length));
    if (noun.size() < shortest)
        return {};
    const int end = view.figures[size].end;
    const QString name = view.head(phrase).toString() + view.words(from, end).toString() + noun;
    return {name, size, end + cut};
}

/// 推进70个30亿元以上项目: 推进30亿元以上项目, and where that ends.
NamedAfter namedByBound(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    if (!countsBySize(view, index) || !countsWhatFollows(view, phrase))
        return {};
    return namedFrom(view, view.figures[index + 1].start, index + 1, phrase);
}

/// 培育5家|年产值10亿元以上|企业: things counted by what is measured of each, with their noun
/// right behind the size.
NamedAfter namedByMeasure(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 8;
    const Figure &count = view.figures[index];
    if (count.kind != FigureKind::Count || index + 1 >= view.figures.size() ||
        !countsWhatFollows(view, phrase))
        return {};
    const Figure &size = view.figures[index + 1];
    const bool sized = size.kind == FigureKind::Money || size.kind == FigureKind::Physical;
    const QStringView measured = view.words(count.end, std::max(count.end, size.start));
    const QStringView words = view.wordsAfter(index + 1);
    const bool measures = quantities().ending(measured) && measured.size() >= shortest &&
                          measured.size() <= longest && !verbs().startingAt(measured);
    if (!sized || !size.bound || !measures || size.end >= view.clause.end || words.isEmpty() ||
        !words.front().isLetter())
        return {};
    return namedFrom(view, count.end, index + 1, phrase);
}

/// 实施总投资35亿元的24个城建项目: what is measured belongs to what is counted behind it.
QString nameOfCounted(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    constexpr qsizetype shortest = 2;
    const auto &figures = view.figures;
    const QStringView head = view.head(phrase);
    const auto measured = dependentNouns().ending(head);
    if (figures[index].kind != FigureKind::Money || measured.length < shortest ||
        index + 1 == figures.size() || figures[index + 1].kind != FigureKind::Count ||
        view.limitOf(index) != figures[index + 1].start ||
        !Particles::of().isWord(view.wordsAfter(index)))
        return {};
    const QStringView before = head.chopped(measured.length);
    const QStringView rest = view.wordsAfter(index + 1);
    const QString noun = tidyName(rest.left(cutOf(rest)));
    const bool acted = before.isEmpty() || verbs().ending(before);
    return acted && noun.size() >= shortest ? noun + head.last(measured.length).toString()
                                            : QString();
}

/// 实现3万户、9万人|脱贫: what became of so many people.
QString nameOfFate(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    constexpr qsizetype shortest = 2;
    static const WordTable people = wordsOf("person-unit");
    const auto &figures = view.figures;
    const bool counted =
        figures[index].kind == FigureKind::Count && !phrase.bound &&
        (phrase.predicate == Predicate::None || phrase.predicate == Predicate::Level);
    if (!counted || (phrase.hasHead() && !isAllVerbs(view.head(phrase))))
        return {};
    std::size_t last = index;
    // 3万户、9万人, 3万户9万人
    const bool next = last + 1 < figures.size() && figures[last + 1].kind == FigureKind::Count;
    const QStringView between =
        next ? view.words(figures[last].end, figures[last + 1].start) : QStringView();
    if (next && (between.isEmpty() || between.trimmed() == u"、"))
        ++last;
    QStringView rest = view.words(figures[last].end, view.clause.end);
    const auto filler = leads().startingAt(rest); // 全部|脱贫
    rest = rest.mid(filler.tag == Filler ? filler.length : 0);
    const auto act = innerVerbs().startingAt(rest);
    const bool whole = act.length >= shortest && act.length == rest.size();
    return whole && people.ending(figures[last].unit) ? rest.toString() : QString();
}

} // namespace

QString nameOfPart(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 24;
    const bool bare = phrase.predicate == Predicate::None || phrase.boundAlone;
    if (view.figures[index].kind != FigureKind::Percent || phrase.hasHead() || !bare ||
        view.figures[index].end >= view.clause.end || view.limitOf(index) < view.clause.end)
        return {};
    const QStringView words = view.wordsAfter(index);
    const auto of = Particles::of().startingAt(words);
    const bool noun = opensWithNoun(words); // 70%|村卫生室实现一体化管理
    const QString name = of || noun ? tidyName(words.mid(of.length)) : QString();
    const QStringView spelled = words.mid(of.length); // with 实现, which a name leaves out
    const int cut = cutOf(spelled);
    const bool said = cut < spelled.size() || verbs().ending(name).length >= shortest ||
                      partVerbs().occursIn(spelled.mid(shortest));
    return (said || noun) && cut >= shortest && name.size() <= longest ? name : QString();
}

/// 一般公共预算支出 of 一般公共预算支出340亿元，74%以上|用于民生; empty where no amount of money
/// was spoken of.
QString moneySpokenOf(const Discourse &discourse)
{
    const auto unit = parseUnit(discourse.unit);
    const bool money = unit && kindOfDimension(unit->dimension) == UnitKind::Money;
    return money && discourse.claimed && discourse.subjects.size() == 1
               ? discourse.subjects.constFirst().name()
               : QString();
}

NamedAfter partUsed(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase,
                    const Discourse &discourse)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 16;
    const bool bare = phrase.predicate == Predicate::None || phrase.boundAlone;
    const QString whole = phrase.hasHead() ? tidyName(view.head(phrase)) : moneySpokenOf(discourse);
    if (view.figures[index].kind != FigureKind::Percent || !bare || whole.size() < shortest ||
        Particles::rates().ending(whole) || isShareName(whole) ||
        view.figures[index].end >= view.clause.end)
        return {};
    const QStringView rest = view.wordsAfter(index);
    const auto separator = std::find_if(rest.begin(), rest.end(), isListSeparator);
    const QStringView use = rest.left(separator - rest.begin());
    const auto verb = partVerbs().startingAt(use);
    const bool named = verb && use.size() >= verb.length + shortest && use.size() <= longest;
    if (!named)
        return {};
    const int end = view.figures[index].end + int(use.size());
    return {.name = whole + use.toString(), .last = index, .end = end, .share = true};
}

NamedAfter namedAfter(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase,
                      const Discourse &discourse)
{
    if (const NamedAfter use = partUsed(view, index, phrase, discourse); !use.name.isEmpty())
        return use;
    if (const NamedAfter some = someOfCounted(view, index, phrase, discourse); !some.name.isEmpty())
        return some;
    if (const NamedAfter named = namedByBound(view, index, phrase); !named.name.isEmpty())
        return named;
    if (const NamedAfter named = namedByMeasure(view, index, phrase); !named.name.isEmpty())
        return named;
    if (const QString name = nameBySize(view, index, phrase); !name.isEmpty())
        return {name, index + 1, view.figures[index + 1].end};
    if (const QString name = nameOfCounted(view, index, phrase); !name.isEmpty())
        return {name, index, view.figures[index].end};
    for (const auto &nameOf : {nameOfSizeInFront, nameOfSizeInside, nameAroundSize}) {
        if (const QString name = nameOf(view, index, phrase); !name.isEmpty())
            return {name, index, view.figures[index].end};
    }
    if (const QString name = nameOfDoing(view, index, phrase); !name.isEmpty())
        return {name, index, view.clause.end, true};
    if (const QString name = nameOfFate(view, index, phrase); !name.isEmpty())
        return {name, index, view.figures[index].end, true};
    const QString people = nameOfPeople(view, index, phrase);
    if (!people.isEmpty())
        return {people, index, view.clause.end};
    return {.name = nameOfPart(view, index, phrase),
            .last = index,
            .end = view.clause.end,
            .share = partVerbs().occursIn(view.wordsAfter(index))};
}

ClaimPhrase phraseOf(const NamedAfter &named, ClaimPhrase phrase)
{
    if (named.share)
        phrase.predicate = Predicate::Share;
    return phrase;
}

Subject subjectOf(const NamedAfter &named)
{
    return named.done ? Subject{.noun = named.name, .flow = true} : splitVerb(named.name);
}

} // namespace PlanLens
