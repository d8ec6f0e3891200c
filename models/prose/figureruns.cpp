// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/figureruns.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "language/wordtable.h"
#include "phrases/prosewords.h"
#include "prose/planfigures.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 5亿元以上|41个: how large the things are that are counted.
bool isThresholdOf(const Figure &size, const Figure &count)
{
    return size.end == count.start && size.kind == FigureKind::Money &&
           size.bound == Relation::AtLeast && count.kind == FigureKind::Count;
}

/// 分别 of 分别下降2%, 分别同比增长3%: each figure of the run has its own subject.
bool givesOut(QStringView before)
{
    for (auto word = tails().ending(before); word; word = tails().ending(before)) {
        if (word.tag == Respective)
            return true;
        if (word.tag != Rise && word.tag != Fall && word.tag != Adverb)
            return false;
        before.chop(word.length);
    }
    return false;
}

/// 增长 of 下降2%、增长3%.
qsizetype movementAt(QStringView between, qsizetype at)
{
    constexpr qsizetype word = 2;
    const auto moved = tails().startingAt(between, at);
    const bool moves = moved.tag == Rise || moved.tag == Fall;
    return moves && moved.length >= word ? moved.length : 0;
}

bool joinsFigures(QStringView between, bool givenOut)
{
    static const WordTable bounds = wordsOf("run-bound");
    static const WordTable levels = wordsOf("reach");
    // 突破2万元、达到20793元: said anew of the same subject; 提高1.2个百分点达到58%: what it came
    // to.
    const bool listed = !between.isEmpty() && isListSeparator(between.front());
    if (levels.isWord(between) || (listed && levels.ending(between)))
        return false;
    qsizetype at = 0;
    while (at < between.size()) {
        if (isListSeparator(between.at(at))) {
            ++at;
        } else if (const auto bound = bounds.startingAt(between, at)) {
            at += bound.length;
        } else if (const auto pace = tails().startingAt(between, at);
                   pace.tag == Adverb && Particles::per().occursIn(between.mid(at, pace.length))) {
            at += pace.length; // 每月577元、每年4428元
        } else if (const qsizetype moved = givenOut ? movementAt(between, at) : 0; moved > 0) {
            at += moved; // 分别下降2%、增长3%
        } else {
            return false;
        }
    }
    return true; // 2.6万户7.7万人, 17条约353公里
}

/// 15个、|50亿元以上项目3个: how large the things are that are counted next.
bool opensThreshold(const ClauseView &view, std::size_t index)
{
    const Figure &figure = view.figures[index];
    const bool sized = figure.kind == FigureKind::Money || figure.kind == FigureKind::Physical;
    // 4人、|3岁以下婴幼儿托位3个
    const bool aged = isAge(figure) && figure.bound && !isAge(view.figures[index - 1]);
    if ((!aged && (!sized || figure.bound != Relation::AtLeast)) || figure.end >= view.clause.end ||
        view.figures[index - 1].kind != FigureKind::Count)
        return false;
    if (index + 1 < view.figures.size() && isThresholdOf(figure, view.figures[index + 1]))
        return true; // 10亿元以上5个、50亿元以上|1个
    const QChar next = view.stretch.text.at(figure.end);
    return next.isLetter() && !isListSeparator(next);
}

std::optional<Relation> relationOf(Tail tail)
{
    switch (tail) {
    case AtLeastOf:
        return Relation::AtLeast;
    case MoreOf:
        return Relation::MoreThan;
    case AtMostOf:
        return Relation::AtMost;
    case LessOf:
        return Relation::LessThan;
    default:
        return {};
    }
}

/// 超千亿元、2个|产值500亿元的集群: what is counted next has its noun behind it.
bool countsNextThing(const ClauseView &view, std::size_t index)
{
    const Figure &next = view.figures[index + 1];
    return view.figures[index].kind == FigureKind::Money && next.kind == FigureKind::Count &&
           isListSeparator(view.stretch.text.at(view.figures[index].end)) &&
           next.end < view.clause.end && quantities().startingAt(view.stretch.text, next.end);
}

} // namespace

bool isAge(const Figure &figure)
{
    return figure.unit == u"岁";
}

bool namesReference(QStringView words)
{
    constexpr qsizetype longest = 10;
    while (!words.isEmpty() && isListSeparator(words.front()))
        words = words.mid(1);
    return !words.isEmpty() && words.size() <= longest && references().ending(words) &&
           std::all_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); }) &&
           lastOf(words, comparisons()) < 0;
}

std::size_t firstFigureFrom(const std::vector<Figure> &figures, int place)
{
    const auto found = std::lower_bound(figures.begin(), figures.end(), place,
                                        [](const Figure &f, int at) { return f.start < at; });
    return std::size_t(found - figures.begin());
}

bool countsBySize(const ClauseView &view, std::size_t index)
{
    if (index + 1 >= view.figures.size())
        return false;
    const Figure &count = view.figures[index];
    const Figure &size = view.figures[index + 1];
    const bool sized = size.kind == FigureKind::Money || size.kind == FigureKind::Physical ||
                       size.kind == FigureKind::Scale || isAge(size); // 120名|80岁以上老年人
    return count.kind == FigureKind::Count && !count.bound && size.start == count.end && sized &&
           size.bound && size.end < view.clause.end && view.stretch.text.at(size.end).isLetter();
}

bool turnsToGrowth(const ClauseView &view, std::size_t index)
{
    if (index == 0 || index + 1 >= view.figures.size() ||
        view.figures[index + 1].start > view.clause.end)
        return false;
    const Figure &figure = view.figures[index];
    const Figure &former = view.figures[index - 1];
    // 分别增加36家、增长5%: the figures of two things
    if (former.kind != figure.kind || !joinsFigures(view.words(former.end, figure.start), false))
        return false;
    const Figure &next = view.figures[index + 1];
    const QStringView between = view.words(figure.end, next.start);
    return next.kind == FigureKind::Percent && figure.kind != next.kind && !between.isEmpty() &&
           isListSeparator(between.front()) && movementAt(between, 1) > 0;
}

std::size_t lastOfRun(const ClauseView &view, std::size_t first)
{
    const std::vector<Figure> &figures = view.figures;
    std::size_t last = first;
    const bool givenOut = givesOut(view.words(view.clause.start, figures[first].start));
    while (last + 1 < figures.size() && figures[last + 1].start < view.clause.end &&
           !countsBySize(view, last) && !isPlanCompared(view, last) &&
           (figures[last].kind != FigureKind::Time || // 连续3年突破100亿元
            figures[last + 1].kind == FigureKind::Time ||
            isListSeparator(view.stretch.text.at(figures[last].end))) &&
           !opensThreshold(view, last + 1) && !countsNextThing(view, last) &&
           !isThresholdOf(figures[last], figures[last + 1]) &&
           joinsFigures(view.words(figures[last].end, figures[last + 1].start), givenOut) &&
           !turnsToGrowth(view, last))
        ++last;
    return last;
}

const Figure *countOfMarks(const ClauseView &view, const std::vector<Figure> &counts,
                           std::size_t index)
{
    static const WordTable marks = wordsOf("mark");
    const Figure &figure = view.figures[index];
    if (!marks.startingAt(view.words(figure.end, view.clause.end)))
        return nullptr;
    const auto count = std::find_if(counts.begin(), counts.end(), [&figure](const Figure &counted) {
        return counted.end == figure.start;
    });
    return count == counts.end() ? nullptr : &*count;
}

int endOfMarks(const ClauseView &view, std::size_t index)
{
    static const WordTable marks = wordsOf("mark");
    constexpr qsizetype longestScale = 3;
    const QStringView rest = view.words(view.figures[index].end, view.clause.end);
    const qsizetype money = rest.indexOf(u'元');
    const bool counted = view.figures[index].kind == FigureKind::Count;
    if (!counted || money < 0 || money > longestScale)
        return 0;
    const auto mark = marks.startingAt(rest, money + 1);
    return mark ? view.figures[index].end + int(money) + 1 + mark.length : 0;
}

void takeBoundsBetween(const ClauseView &view, std::vector<Figure> &figures, std::size_t first,
                       std::size_t last)
{
    for (std::size_t i = first + 1; i <= last; ++i) {
        Figure &figure = figures[i];
        const auto word = tails().ending(view.words(figures[i - 1].end, figure.start));
        if (word && word.tag == Roughly)
            figure.approximate = true;
        else if (word && !figure.bound && !figure.isRange())
            figure.bound = relationOf(Tail(word.tag));
    }
}

void shareUnit(std::vector<Figure> &figures, std::size_t first, std::size_t last)
{
    for (std::size_t i = first; i < last; ++i) {
        // 10.6万、3.3万平方公里: a unit printed once.
        const bool point = figures[last].kind == FigureKind::Point && figures[i].unit == u"个";
        const bool bare = figures[i].kind == FigureKind::None ||
                          figures[i].kind == FigureKind::Scale || point; // 3.2个、1.1个百分点
        if (bare && figures[last].unit.startsWith(figures[i].unit)) {
            figures[i].unit = figures[last].unit;
            figures[i].kind = figures[last].kind;
        }
    }
}

void takeUnits(const ClauseView &view, std::vector<Figure> &figures, std::size_t first,
               std::size_t last)
{
    constexpr qsizetype longest = 3;
    constexpr qsizetype shortestQuantity = 2;
    shareUnit(figures, first, last);
    Figure &figure = figures[last];
    const QStringView rest = view.wordsAfter(last);
    const QStringView before = view.words(view.clause.start, figure.start);
    const bool named = !rest.isEmpty() && rest.size() <= longest &&
                       view.limitOf(last) == view.clause.end &&
                       std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); });
    if (first < last || figure.kind != FigureKind::Scale || figure.bound || !named ||
        quantities().ending(before).length < shortestQuantity || verbs().startingAt(rest) ||
        tails().startingAt(rest))
        return;
    figure.unit += rest;
    figure.kind = FigureKind::Physical;
    figure.end += int(rest.size());
}

void shareUnitOfReferences(const ClauseView &view, std::vector<Figure> &figures, std::size_t first)
{
    const std::size_t next = first + 1;
    if (next < figures.size() && figures[next].start < view.clause.end &&
        figures[next].kind == FigureKind::Point &&
        isListSeparator(view.stretch.text.at(figures[first].end)) &&
        namesReference(view.words(figures[first].end, figures[next].start)))
        shareUnit(figures, first, next);
}

void shareSuffix(std::vector<Figure> &figures, std::size_t first, std::size_t last)
{
    for (std::size_t i = first; i < last; ++i) {
        if (figures[i].kind != figures[last].kind || figures[i].bound || figures[i].approximate)
            continue;
        if (figures[last].bound != Relation::MoreThan)
            figures[i].bound = figures[last].bound;
        figures[i].approximate = figures[last].approximate;
    }
}

} // namespace PlanLens
