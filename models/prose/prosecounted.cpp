// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prosecounted.h"

#include "language/chinesenumerals.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "naming/countedacts.h"
#include "naming/prosecarried.h"
#include "naming/prosecoordination.h"
#include "naming/proseellipsis.h"
#include "naming/prosename.h"
#include "phrases/prosereferences.h"
#include "phrases/prosewords.h"
#include "prose/apposed.h"
#include "prose/changedpart.h"
#include "prose/countedrest.h"
#include "prose/nounafter.h"
#include "prose/prosefilter.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 实施小流域治理、|5000亩沙地治理: what stands before the sign is another of the list.
bool isNextOfList(const ClauseView &view, const ClaimPhrase &phrase)
{
    return phrase.hasHead() && view.stretch.text.at(phrase.headEnd) == u'、';
}

/// 超低排放改造 of 钢铁产能超低排放改造: the act that a list of things done ends in. Empty where
/// the noun ends in none.
QString actOf(const QString &noun)
{
    static const WordTable modifiers = wordsOf("act-modifier");
    constexpr int shortest = 2;
    const auto act = verbs().ending(noun);
    if (act.length < shortest)
        return {};
    qsizetype at = noun.size() - act.length;
    for (auto word = modifiers.endingAt(noun, at); word; word = modifiers.endingAt(noun, at))
        at -= word.length;
    return at > 0 ? noun.mid(at) : QString();
}

/// 火电机组 with that act; a noun that has one, or is a work of its own, stays as it is.
QString withAct(const QString &noun, const QString &act)
{
    static const WordTable works = wordsOf("works");
    return act.isEmpty() || verbs().ending(noun) || works.ending(noun) ? noun : noun + act;
}

/// 31条背街巷道改造等民生工程: the last member of a list, without what the list stands for, but
/// with what is done to all (9公里村道等改建工程) where no verb in front has told it (`acted`).
QString withoutListEnd(const QString &noun, bool listed, bool acted)
{
    static const WordTable summaries = wordsOf("works");
    const qsizetype at = lastOf(noun, Particles::andSoOn());
    const auto summary = summaries.ending(noun);
    if (!listed || at < 2 || !summary || at + summary.length >= noun.size())
        return noun;
    const QString what = acted ? QString() : noun.mid(at + 1).chopped(summary.length);
    return withAct(noun.left(at), what.right(verbs().ending(what).length));
}

/// 老旧小区改造任务: the act is what is done to what is counted.
QString withoutTask(const QString &noun)
{
    static const WordTable tasks = wordsOf("task-noun");
    const QString act = noun.chopped(tasks.ending(noun).length);
    const auto verb = verbs().ending(act);
    constexpr int shortest = 2;
    return verb.length >= shortest && verb.length < act.size() ? act : noun;
}

/// 实施 of 实施好, where the verb says nothing of what is counted.
QString withoutWell(const QString &head)
{
    const auto verb = verbAtEnd(head);
    const auto plain = verbs().startingAt(head);
    const bool empty = plain && plain.tag == Dummy && verb.length == head.size();
    return empty ? head.left(plain.length) : head;
}

/// Whether figures count what is no indicator: 22条措施; but 1万名农民的培训 and 9万人口饮水问题
/// count people.
bool countsNothing(const Figure &figure, const QString &noun)
{
    static const WordTable people = wordsOf("people-counter");
    static const WordTable counted = wordsOf("counted-people");
    const bool ofPeople =
        people.ending(figure.unit) || (figure.kind == FigureKind::Scale && counted.occursIn(noun));
    // 从5个方面细化: what is done in them does not count them.
    static const WordTable lists = wordsOf("list-noun");
    const auto aspect = lists.startingAt(noun);
    const bool vague = aspect && uncounted().isWord(QStringView(noun).left(aspect.length));
    return figure.kind != FigureKind::Physical && (vague || uncounted().ending(noun)) && !ofPeople;
}

/// 省政府16次调度项目: how often something was done, where no verb before says that it counts.
bool tellsHowOften(const Figure &figure, QStringView head)
{
    static const WordTable often = wordsOf("how-often");
    return often.isWord(figure.unit) && !verbs().ending(head);
}

/// 全国168个重点城市第12位: a place among those counted.
bool ranks(QStringView noun)
{
    static const WordTable places = wordsOf("rank-sign");
    return lastOf(noun, Particles::ordinals()) > 0 && places.ending(noun);
}

/// 4个村的饮水工程: a work, of which the number counts only whose it is.
bool isWorkOf(const QString &noun)
{
    static const WordTable works = wordsOf("works");
    return lastOf(noun, Particles::of()) > 0 && works.ending(noun);
}

bool countsReached(const ClauseView &view, const ClaimPhrase &phrase)
{
    const QStringView head = view.head(phrase);
    return reachVerbs().isWord(head);
}

/// 获批建设江东、江西2家|实验室: as many as are counted, by their names.
bool namesEach(const QString &head, const Figure &figure)
{
    const QStringView last = QStringView(head).mid(head.lastIndexOf(u'、') + 1);
    return figure.low > 1 && double(head.count(u'、') + 1) == figure.low &&
           verbsAtFront(head) > 0 && !isAllVerbs(last); // 新建、改建2所|学校
}

/// 新开通 of 新开通至北京的3条航线: they were added, wherever they lead; empty where the words
/// only tell which are counted.
QString addingVerbOf(const QString &words)
{
    const Subject subject = splitVerb(words);
    return subject.addition ? subject.verb : QString();
}

/// 实施 of 重点实施: the stress is no part of what is done.
QString withoutStress(const QString &head)
{
    static const WordTable stresses = wordsOf("act-stress");
    const QString act = head.mid(stresses.startingAt(head).length);
    return !act.isEmpty() && isAllVerbs(act) ? act : head;
}

Subject countedSubject(const ClauseView &view, const Figure &figure, const ClaimPhrase &phrase,
                       const QString &noun, const Discourse &discourse)
{
    // 动态识别的190万人口: what stands before 的 tells which, not what is counted.
    const QStringView before = view.stretch.view(phrase.headStart, phrase.headEnd + 1);
    const bool attribute = phrase.hasHead() && Particles::of().ending(before);
    const bool examples =
        phrase.hasHead() && Particles::andSoOn().ending(before); // 一号线、二号线等55公里轨道
    QString head = attribute ? addingVerbOf(view.head(phrase).toString())
                             : withoutWell(withoutStress(tidyName(view.head(phrase))));
    if (examples || namesEach(head, figure) || isNextOfList(view, phrase))
        head = head.left(verbsAtFront(head));
    Subject subject;
    if (head.isEmpty() && phrase.separated && discourse.counts) {
        subject = discourse.coordinated; // 新建5条主干道路、12公里管网
        subject.noun = discourse.reach + noun;
    } else if (isAllVerbs(head) && verbs().startingAt(head).length < head.size()) {
        subject = splitVerb(head + noun); // 启动改造19个城中村
        subject.verb = head;
        subject.noun = noun;
    } else if (const auto verb = verbs().startingAt(head); verb && verb.length == head.size()) {
        subject = splitVerb(head + noun);
    } else {
        static const WordTable aspect = wordsOf("completed-aspect"); // 解决|了|农村
        subject = splitVerb(head);
        if (!subject.verb.isEmpty())
            subject.noun.remove(0, aspect.startingAt(subject.noun).length);
        subject.noun += noun;
    }
    if (movesCount(figure, phrase)) {
        const QString verb = tidyName(view.words(phrase.quoteStart, figure.start));
        subject = splitVerb(verb + noun);
        subject.increase = phrase.predicate == Predicate::Rise;
    }
    subject.flow = subject.flow || saysDone(view, phrase);
    subject.addition = subject.addition || (head.isEmpty() && splitVerb(noun).addition);
    // 新建管道惠及300万群众: what was added is not what stands behind the number.
    if (reachVerbs().ending(head))
        subject.addition = subject.increase = false;
    if (subject.verb.isEmpty() && partOfChange(view.stretch, phrase, figure, discourse))
        subject = changedPart(subject, discourse);
    if (phrase.predicate == Predicate::Added) {
        subject.verb = QStringLiteral("新增");
        subject.addition = true;
    }
    return subject;
}

/// 列入规划的 of 列入规划的14个项目: what tells them from others; empty where nothing does.
QString toldApart(const ClauseView &view, const ClaimPhrase &phrase)
{
    constexpr qsizetype shortest = 4;
    const QStringView before = view.stretch.view(phrase.headStart, phrase.headEnd + 1);
    const auto verb = innerVerbs().startingAt(before);
    const bool attribute = phrase.hasHead() && Particles::of().ending(before) && verb &&
                           before.size() >= verb.length + shortest;
    return attribute ? before.toString() : QString();
}

/// 国家级、省级|龙头企业, 省、市|重点项目: where the grades of a list end; `end` where the first
/// member is none.
int endOfGrades(const ClauseView &view, int start, int end, int limit)
{
    constexpr qsizetype longest = 4;
    static const WordTable grades = wordsOf("grade");
    static const WordTable levels = wordsOf("place-level");
    const auto grade = [&](QStringView words) {
        return grades.ending(words) || (end + 1 < limit && levels.isWord(words));
    };
    while (end < limit && end - start <= longest && grade(view.words(start, end))) {
        start = end + 1;
        end = start;
        while (end < limit && view.stretch.text.at(end) != u'、')
            ++end;
    }
    return end;
}

/// The end of 困境、留守儿童, where the noun of both stands behind the last: nothing else may
/// follow in the clause.
int endOfModifiers(const ClauseView &view, int start, int end)
{
    constexpr qsizetype longest = 8;
    static const WordTable persons = wordsOf("person-noun");
    const QStringView first = view.words(start, end);
    const QStringView rest = view.words(end + 1, view.clause.end);
    const bool alike = first.size() == 2 && rest.size() > first.size() && rest.size() <= longest;
    const bool several =
        end + 1 < view.clause.end && alike && persons.ending(rest) && !persons.ending(first);
    return several && !verbs().startingAt(rest) ? view.clause.end : end;
}

Told toldOf(const Figure &figure, const QString &noun, QStringView outcome)
{
    static const WordTable units = wordsOf("people-counter");
    static const WordTable people = wordsOf("counted-people");
    static const WordTable already = wordsOf("already"); // 已全部脱贫
    if (saidOfAll(outcome.mid(already.startingAt(outcome).length)) > 0)
        return Told::OfAll;
    const bool ofPeople =
        units.ending(figure.unit) || figure.kind == FigureKind::Scale || people.occursIn(noun);
    return ofPeople ? Told::OfPeople : Told::OfThings;
}

} // namespace

void actOnAll(QList<Observation> &claims, qsizetype first, const QString &noun)
{
    const QString act = actOf(noun);
    for (qsizetype i = first; first >= 0 && i < claims.size(); ++i)
        claims[i].name = withAct(claims.at(i).name, act);
}

int endOfNoun(const ClauseView &view, std::size_t index)
{
    const int limit = view.limitOf(index);
    // 22个750千伏、330千伏变电站: a number behind the sign that is no figure tells which.
    const auto ends = [&](int at) {
        const bool grade = at + 1 < limit && view.stretch.text.at(at + 1).isDigit();
        return view.stretch.text.at(at) == u'、' && !view.stretch.quoted[std::size_t(at)] && !grade;
    };
    int end = view.figures[index].end;
    while (end < limit && !ends(end))
        ++end;
    return end;
}

CountedNoun readCountedNoun(const ClauseView &view, std::size_t first, std::size_t last,
                            const ClaimPhrase &phrase, Discourse discourse)
{
    const auto &figures = view.figures;
    const int of = Particles::of().startingAt(view.wordsAfter(last)).length; // 5万人次的培训
    const int start = figures[last].end + of;
    const int ends = endOfGrades(view, start, std::max(start, endOfNoun(view, last)),
                                 std::max(start, view.limitOf(last)));
    const int end = endOfModifiers(view, start, ends);
    const bool figureNext = last + 1 < figures.size() && end == figures[last + 1].start;
    const QStringView words = view.words(start, end);
    const QStringView rest =
        beforeComparison(figureNext ? withoutNextExample(withoutTails(words)) : words);
    const int verbAt = cutOf(rest);
    const int cut = std::min(verbAt, int(rest.size()) - (figureNext ? measuredNext(rest) : 0));
    const bool listed = phrase.separated || isNextOfList(view, phrase);
    const bool acted = phrase.separated && !discourse.coordinated.verb.isEmpty();
    const QString counted = withoutTask(withoutListEnd(tidyName(rest.left(cut)), listed, acted));
    const QString noun = ofWholeCounted(view, counted, start + cut);
    const QString whole = withoutTask(tidyName(rest));
    static const WordTable parts = wordsOf("one-of");
    discourse.coordinates = false;
    if (const QList<Subject> listed = listedBefore(view, figures[last], phrase);
        !listed.isEmpty()) {
        discourse.speakOf(listed, true);
        discourse.claimed = true;
        return {.end = start + cut, .discourse = std::move(discourse)};
    }
    if (noun.isEmpty() || ranks(whole) || tellsHowOften(figures[last], view.head(phrase)) ||
        countsNothing(figures[last], whole) || countsNothing(figures[last], counted) ||
        parts.ending(noun)) {
        if (!discourse.claimed)
            discourse.topic = noun; // 21个专项完成投资: not counted, but spoken of
        return {.end = start + cut, .discourse = std::move(discourse)};
    }

    const bool verbFollows = verbAt < rest.size();
    const bool figureFollows = end < view.clause.end && view.limitOf(last) < view.clause.end;
    Subject subject = countedSubject(view, figures[first], phrase, noun, discourse);
    discourse.counts = phrase.hasHead() || phrase.separated || saysDone(view, phrase) ||
                       phrase.predicate == Predicate::Added;
    if (phrase.hasHead()) {
        static const WordTable ends = wordsOf("reaching-tail");
        const QStringView head = view.head(phrase);
        discourse.reach = ends.ending(head) ? tidyName(head) : QString();
    }
    const bool reaches = !subject.isEmpty() && phrase.hasHead() && countsReached(view, phrase);
    if (reaches && discourse.claimed && !discourse.base.isEmpty())
        subject = {{}, discourse.base + subject.name()};
    // 重点项目62个，其中14个项目列入规划: still of those; but 列入规划的14个项目 are others.
    const QString others = toldApart(view, phrase);
    if (!reaches && !(discourse.claimed && discourse.base.endsWith(noun) && others.isEmpty()))
        discourse.base = others + noun;
    if (const QString zone = zoneAtFront(noun); !zone.isEmpty())
        discourse.zone = zone;
    discourse.subjects = {subject};
    discourse.coordinated = subject;
    // 8个产业超千亿元: a bound behind the noun tells of nothing that came about.
    static const WordTable bounds = wordsOf(
        {{0, "more-than"}, {0, "less-than"}, {0, "at-least"}, {0, "at-most"}, {0, "takes-share"}});
    subject.flow = subject.flow || (verbFollows && !bounds.startingAt(rest, cut));
    constexpr qsizetype longestName = 24;
    const QString action = withoutTurn(whole.mid(withoutTask(tidyName(rest.left(cut))).size()));
    // 150公里高速公路建成通车 is there now, but 7条高速公路建成通车 came to what there was; of
    // 21条街巷改造完工 the act says as much.
    const bool things =
        figures[last].kind == FigureKind::Count && !verbs().ending(noun) && !isWorkOf(noun);
    const bool finished = saysFinished(action) && !things;
    if (verbFollows && !figureFollows && subject.verb.isEmpty() && whole.size() <= longestName &&
        !finished)
        subject.noun =
            withOutcome(subject.noun, action, toldOf(figures[last], noun, rest.mid(cut)));
    const bool isClaim = !namesRate(view, last);
    discourse.claimed = discourse.claimed || !isClaim; // of what is measured next
    return {.subject = subject,
            .isClaim = isClaim,
            .end = start + cut,
            .discourse = std::move(discourse)};
}

} // namespace PlanLens
