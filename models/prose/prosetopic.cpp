// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prosetopic.h"
#include "language/lexicon.h"
#include "language/particles.h"

#include "naming/prosecarried.h"
#include "naming/prosecoordination.h"
#include "naming/proseellipsis.h"
#include "naming/prosename.h"
#include "phrases/prosewords.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 煤炭工业，投资9亿元: a clause that is only the name of an industry is what the next is about.
bool namesIndustry(QStringView clause)
{
    constexpr qsizetype longest = 12;
    static const WordTable industries = wordsOf("industry-topic");
    return clause.size() <= longest && industries.ending(clause);
}

/// 城镇居民人均可支配收入，由…: a clause that is only the name of a quantity is what the next is
/// about.
bool namesQuantity(QStringView clause)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 20;
    constexpr qsizetype longestList = 60;
    static const WordTable growths = wordsOf("growth-noun"); // 财政收入较快增长
    const auto quantity = quantities().ending(clause);
    if (growths.ending(clause) || verbs().startingAt(clause) || causatives().startingAt(clause))
        return false;
    const bool alone =
        clause.size() <= longest && quantity.length > 1 &&
        std::all_of(clause.begin(), clause.end(), [](QChar c) { return c.isLetter(); });
    return clause.size() >= shortest &&
           (alone || (clause.size() <= longestList && listsQuantities(clause.toString())));
}

/// 建设产品库、精准服务企业: two acts, and only the last is counted; but 新建、改建学校 is one.
bool actsTwice(QStringView first, QStringView last)
{
    constexpr int shortest = 2;
    const auto lead = leads().startingAt(last);
    const auto act = verbs().startingAt(first);
    const auto other = verbs().startingAt(last, lead.tag == Filler ? lead.length : 0);
    return act.length >= shortest && other.length >= shortest && !isAllVerbs(first) &&
           !first.contains(u'、') && !isAllVerbs(last) && !quantities().ending(first);
}

/// 纺织服装业 of 纺织服装业整合升级: whose quantities are told.
QString industryIn(const QString &topic)
{
    constexpr qsizetype longestAct = 4;
    static const WordTable industries = wordsOf("industry-end");
    const qsizetype at = lastOf(topic, industries);
    const qsizetype end = at < 0 ? 0 : at + industries.startingAt(topic, at).length;
    return end > 2 && end + longestAct >= topic.size() ? topic.left(end) : topic;
}

/// 完成投资; but 服务业占比 and 出口总额 are quantities.
bool opensWithAct(QStringView topic)
{
    static const WordTable trades = wordsOf("trade-noun");
    static const WordTable industries = wordsOf("industry-end");
    static const WordTable wholes = wordsOf("whole-economy"); // 生产总值
    const auto act = verbs().startingAt(topic);
    static const WordTable completing = wordsOf("completing-verb");
    const bool quantity = quantities().ending(topic).length > 1;
    if (wholes.startingAt(topic).length > act.length ||
        (quantity && act && !completing.startingAt(topic))) // 竣工面积
        return false;
    const auto industry = industries.startingAt(topic, act.length); // 服务|业
    const bool trade = trades.startingAt(topic) && quantities().ending(topic).length > 1;
    return act && !industry && !trade;
}

/// 价格 of 八大类商品价格中, 产量 of 主要产品产量中: what the members that follow have.
QString quantityWithin(QStringView clause)
{
    static const WordTable within = wordsOf("in-whole");
    static const WordTable prices = wordsOf("price");
    const auto in = within.ending(clause);
    const QStringView whole = clause.chopped(in.length);
    if (!in)
        return {};
    const auto price = prices.ending(whole);
    return price ? whole.last(price.length).toString() : omissibleQuantity(whole);
}

/// 居 of 居民 and 可 of 人均可支配收入: signs of a name, and no words of their own.
bool isInName(QStringView text, qsizetype at, qsizetype length)
{
    constexpr qsizetype longest = 8; // of a quantity
    for (qsizetype from = std::max<qsizetype>(0, at - longest); from <= at; ++from) {
        const qsizetype name = std::max({quantities().startingAt(text, from).length,
                                         quantityPrefixes().startingAt(text, from).length,
                                         topicTails().startingAt(text, from).length});
        if (from + name > (from < at ? at : at + length))
            return true;
    }
    return false;
}

/// Where what a topic suffers from is told: 棉花|因面积调减, 成交面积|受市场影响大幅萎缩; -1 where
/// no cause is.
qsizetype causeIn(QStringView text)
{
    constexpr qsizetype shortest = 2; // of a topic
    static const WordTable openers = wordsOf("cause-opening");
    static const WordTable effects = wordsOf("cause-effect");
    for (qsizetype at = openers.find(text, shortest); at >= 0; at = openers.find(text, at + 1)) {
        if (!isInName(text, at, 1) && effects.occursIn(text.mid(at)))
            return at;
    }
    return -1;
}

/// Where a topic ends: at the word for what becomes of it, if there is one behind a quantity, for
/// names hold such words too (有效灌溉面积|稳步提高); -1 where there is none.
qsizetype endOfTopic(QStringView text)
{
    constexpr qsizetype shortest = 2; // of a quantity
    qsizetype first = -1;
    WordTable::Hit word;
    for (qsizetype at = topicEnds().find(text, 0, &word); at >= 0;
         at = topicEnds().find(text, at + 1, &word)) {
        if (isInName(text, at, word.length))
            continue;
        if (quantities().ending(text.left(at)).length >= shortest)
            return at;
        first = first < 0 ? at : first;
    }
    return first;
}

/// 机场、港口等项目 after 重点项目: only examples of what was counted.
bool givesExamples(const QString &topic, const QString &counted)
{
    constexpr qsizetype shortest = 2;
    const qsizetype at = lastOf(topic, Particles::andSoOn());
    const QStringView rest = QStringView(topic).mid(at + 1);
    return at > 0 && rest.size() >= shortest && counted.size() > rest.size() &&
           counted.endsWith(rest);
}

/// 道路完好率, 桥梁完好率 of 道路、桥梁完好程度提高，完好率分别达到95%、90%, where the topic lists
/// as many as there are figures, and its end names what the rate is of.
QList<Subject> ofListedTopic(QList<Subject> subjects, const Discourse &discourse,
                             std::size_t figures)
{
    constexpr qsizetype shortest = 2; // of what a rate is of
    if (figures < 2 || subjects.size() != 1 || !discourse.awaitsClaim())
        return subjects;
    const QString rate = subjects.first().name();
    const QStringView acted = QStringView(rate).chopped(Particles::rates().ending(rate).length);
    const qsizetype at = acted.size() < rate.size() ? discourse.topic.lastIndexOf(acted) : -1;
    if (acted.size() < shortest || at <= 0)
        return subjects;
    const QStringList things = splitCoordination(discourse.topic.left(at), int(figures));
    if (std::size_t(things.size()) != figures)
        return subjects;
    subjects.clear();
    for (const QString &thing : things)
        subjects.append({{}, thing + rate});
    return subjects;
}

/// 完成公租房200套。推广平价超市，年内完成20家: other things than those that a sentence before
/// counted, of which nothing tells what they are.
bool countsOthers(const ClaimPhrase &phrase, const Figure &figure, const Discourse &discourse)
{
    return phrase.predicate == Predicate::Level && !phrase.hasHead() &&
           figure.kind == FigureKind::Count && !discourse.claimed && !discourse.awaitsClaim() &&
           !discourse.unit.isEmpty() && !countsAlike(figure.unit, discourse.unit);
}

/// The two subjects that a sentence has named, in their order; none where it named others too.
QList<Subject> twoNamed(const Discourse &discourse)
{
    QList<Subject> two;
    for (const Subject &subject : discourse.named) {
        const bool known = std::any_of(two.begin(), two.end(), [&](const Subject &other) {
            return other.name() == subject.name();
        });
        if (!known)
            two.append(subject);
    }
    return two.size() == 2 ? two : QList<Subject>();
}

/// 税收 of 税收和投资分别增长3%、5%，前者…, the first two of three before 前两项分别…: those of a
/// list that are meant, one for each figure; none where nothing tells which.
QList<Subject> membersMeant(const Discourse &discourse, QStringView head, std::size_t figures)
{
    enum Members { Former = 1, FirstTwo, FirstThree, Latter, LastTwo };
    static const WordTable words = wordsOf({{Former, "former-of-two"},
                                            {FirstTwo, "first-two"},
                                            {FirstThree, "first-three"},
                                            {Latter, "latter-of-two"},
                                            {LastTwo, "last-two"}});
    const auto word = words.startingAt(head);
    const bool first = word.tag <= FirstThree;
    const qsizetype count = first ? word.tag : word.tag - FirstThree;
    const QList<Subject> list = count == 1 ? twoNamed(discourse) : discourse.subjects;
    if (!word || word.length < head.size() || list.size() <= count || std::size_t(count) != figures)
        return {};
    return first ? list.first(count) : list.last(count);
}

} // namespace

QList<Subject> ownedByTopic(const Discourse &discourse, QStringView head, std::size_t figures)
{
    if (const QList<Subject> meant = membersMeant(discourse, head, figures); !meant.isEmpty())
        return meant;
    const bool topic = discourse.awaitsClaim();
    const bool counted = !discourse.counted.isEmpty() && discourse.counted == discourse.base;
    const bool owns = discourse.claimed && (ownsQuantities(discourse.base) || counted);
    if (figures < 2 || !(topic || owns))
        return {};
    QList<Subject> subjects;
    for (const QString &member : splitCoordination(tidyName(head), int(figures))) {
        if (!dependentNouns().isWord(member))
            return {};
        const QString owner = topic ? industryIn(discourse.topic) : ownerOf(discourse.base, member);
        const bool whose = owner == discourse.base && !counted;
        subjects.append({{}, whose ? ofOwner(owner, member) : owner + member});
    }
    return subjects;
}

QList<Subject> ofParts(QList<Subject> subjects, const Discourse &discourse, std::size_t figures)
{
    if (subjects.size() < 2)
        return ofListedTopic(std::move(subjects), discourse, figures);
    const QString whole = discourse.lastName();
    for (Subject &subject : subjects) {
        const QString part = ofPart(whole, subject.noun);
        subject.noun = part.isEmpty() ? withCropArea(subject.noun, discourse.quantity) : part;
    }
    return subjects;
}

QString baseOf(const Subject &own, const QList<Subject> &members, bool separated,
               const Discourse &discourse)
{
    static const WordTable schools = wordsOf("school");
    const QString &last = discourse.base;
    if (separated && discourse.claimed && schools.ending(last) && schools.ending(own.noun) &&
        discourse.lastName().endsWith(last))
        return {};
    const bool list = members.size() > 1 && own.noun.contains(u'、');
    const auto first = list ? quantities().ending(members.first().noun) : WordTable::Hit{};
    const auto end = list ? quantities().ending(members.last().noun) : WordTable::Hit{};
    const bool several =
        first.length > 1 && end.length > 1 &&
        members.first().noun.right(first.length) != members.last().noun.right(end.length);
    if (own.noun.size() == 1 && discourse.claimed)
        return last; // 签约|额
    return withoutStages(several ? members.last().noun : own.noun);
}

QList<Subject> ofTheme(QList<Subject> subjects, const Discourse &discourse)
{
    for (Subject &subject : subjects) {
        const QString name =
            discourse.claimed ? QString() : ofTheme(discourse.theme, subject.name());
        if (name.isEmpty())
            return {};
        subject = {{}, name};
    }
    return subjects;
}

QList<Subject> whatMoves(const Discourse &discourse, const ClaimPhrase &phrase,
                         const Figure &figure)
{
    if (countsOthers(phrase, figure, discourse))
        return {};
    QList<Subject> subjects = discourse.subjects;
    if (phrase.moves() && figure.kind == FigureKind::Percent) {
        for (Subject &subject : subjects)
            subject.noun = withoutRelation(subject.noun);
    }
    return subjects;
}

Discourse withTopic(Discourse discourse, QStringView text)
{
    if (comparisons().startingAt(text))
        return discourse; // 高于全省平均水平: still of what was spoken of
    if (const QString quantity = quantityWithin(text); !quantity.isEmpty())
        discourse.quantity = quantity;
    const qsizetype cause = causeIn(text);
    const qsizetype end = cause >= 0 ? cause : endOfTopic(text);
    if (const QString industry = developedIndustry(text); !industry.isEmpty()) {
        discourse.theme = discourse.theme.isEmpty() ? industry : discourse.theme;
        return discourse;
    }
    if (discourse.theme.isEmpty())
        discourse.theme = servedTheme(text);
    const bool listed = countsItsMembers(text) || namesIndustry(text) || namesQuantity(text);
    if (end < 2 && !listed)
        return discourse;
    QStringView topic = listed ? text : text.left(end);
    // 总量居全省第3位: still of what was spoken of.
    static const WordTable ranks = wordsOf("rank-verb");
    static const WordTable paces = wordsOf("pace-noun");
    static const WordTable wholes = wordsOf("whole-economy"); // 进出口总值居: of the place
    const bool ranked =
        !listed && discourse.claimed && ranks.startingAt(text, end) && !wholes.startingAt(topic);
    // 增速为历史最高: of what was spoken of
    const bool pace = discourse.claimed && paces.isWord(topic);
    if (opensWithAct(topic) || pace ||
        (ranked && (quantities().isWord(topic) || paces.isWord(topic))))
        return discourse;
    const auto tail = topicTails().ending(topic);
    const bool measured = quantities().ending(topic).length >= tail.length; // 储能规模
    if (tail && !measured && tail.length + 2 <= topic.size())
        topic.chop(tail.length);
    for (auto word = tails().ending(topic); word.tag == Adverb && word.length + 2 <= topic.size();
         word = tails().ending(topic))
        topic.chop(word.length); // 存款余额|首次突破千亿大关
    const QString named = tidyName(topic);
    const QString zone = zoneAtFront(named);
    discourse.theme = discourse.theme.isEmpty() ? zone : discourse.theme; // 经开区发展活力增强，…
    if (!zone.isEmpty() && discourse.topic.isEmpty() && !discourse.claimed)
        discourse.zone = zone; // else it is one of several that are told of
    discourse.topic = givesExamples(named, discourse.base) ? discourse.base : named;
    discourse.coordinates = false;
    discourse.claimed = false;
    return discourse;
}

QString ownerIn(const QString &topic, const QString &quantity)
{
    static const WordTable made = wordsOf({{0, "output"}, {0, "revenue"}, {0, "owned-quantity"}});
    return made.ending(quantity) ? industryIn(topic) : topic;
}

bool isBrief(const Sentence &sentence)
{
    constexpr int longest = 12; // 经营主体稳中培优。
    return !sentence.follows && sentence.main.size() <= longest;
}

bool opensTopic(const Sentence &sentence)
{
    static const WordTable parts = wordsOf("of-which");
    return !sentence.follows && !parts.startingAt(sentence.main.text);
}

Discourse atSentence(Discourse discourse)
{
    discourse.spoken = discourse.brief && discourse.awaitsClaim() ? discourse.topic : QString();
    if (!discourse.spoken.isEmpty())
        discourse.base = discourse.spoken;
    discourse.coordinated = {};
    discourse.claimed = discourse.labels = false;
    discourse.topic.clear();
    discourse.named.clear();
    discourse.levels = 0;
    discourse.theme.clear();
    discourse.zone.clear();
    discourse.shareOf.clear();
    discourse.effect.clear();
    if (!lastsOverSentences(discourse.quantity))
        discourse.quantity.clear();
    discourse.coordinates = discourse.counts = false;
    return discourse;
}

WholeMembers wholeMembers(QStringView head, bool countsOne)
{
    static const WordTable finite = wordsOf("finite-verb");
    constexpr qsizetype shortest = 2; // of the subject, and of what is said of it
    const qsizetype at = head.lastIndexOf(u'、');
    if (at < 0)
        return {};
    static const WordTable ends = wordsOf("finite-end");
    if (const auto end = ends.endingAt(head, at); end && at - end.length >= shortest)
        return {at + 1, at - end.length};
    if (countsOne && actsTwice(head.left(at), head.mid(at + 1)))
        return {at + 1, 0};
    WordTable::Hit verb;
    const qsizetype said = finite.find(head.left(at), 0, &verb);
    if (said < 0 || (said > 0 && said < shortest) || said + verb.length + shortest > at)
        return {};
    return {at + 1, said};
}

} // namespace PlanLens
