// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/sharedtails.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/segmentation.h"
#include "naming/prosecarried.h"
#include "naming/proseellipsis.h"
#include "naming/prosename.h"
#include "naming/sizes.h"
#include "phrases/prosewords.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// The end of a name that the members before it share: 产业增加值 of 消费品产业增加值.
QString sharedTail(const QString &last)
{
    qsizetype at = last.size();
    auto quantity = quantities().ending(last);
    // 通车里程, of which 里程 alone is a quantity
    const auto whole = dependentNouns().ending(last);
    if (quantity && whole.length > quantity.length && whole.length < at)
        quantity = whole;
    if (!quantity || quantity.length >= at)
        return {};
    constexpr int stem = 2; // of a rate that the table does not know: 配套率
    at -= quantity.length > 1 ? quantity.length : stem + 1;
    if (at < 1)
        return {};
    while (at > 1) {
        const auto prefix = quantityPrefixes().endingAt(last, at);
        if (!prefix || prefix.length >= at)
            break;
        at -= prefix.length;
    }
    return last.mid(at);
}

/// 新增就业 of 残疾人新增就业: what was added is of all members.
QString sharedAddition(const QString &last)
{
    constexpr qsizetype shortest = 2;
    for (qsizetype at = shortest; at + shortest < last.size(); ++at) {
        const auto verb = verbs().startingAt(last, at);
        if (verb.tag == Addition && verb.length >= shortest && at + verb.length < last.size())
            return last.mid(at);
    }
    return {};
}

/// 增加值 of 服务业增加值 for 规上工业: one industry is not another's.
QString tailOf(const QString &member, const QString &tail)
{
    static const WordTable industries = wordsOf("industry-end");
    static const WordTable others = wordsOf("no-industry"); // 失业
    const auto quantity = quantities().ending(tail);
    return industries.ending(member) && !others.ending(member) && quantity.length > 1 &&
                   quantity.length < tail.size()
               ? tail.right(quantity.length)
               : tail;
}

/// 公路 of 公路、铁路客运量: what it carries, not how long it is.
bool carries(const QString &member, const QString &tail)
{
    static const WordTable ways = wordsOf("way");
    static const WordTable traffic = wordsOf("traffic");
    return ways.ending(member) && traffic.ending(tail);
}

/// 事故起数、死亡人数: ends in a count of its own.
bool namesCount(const QString &member)
{
    static const WordTable counts = wordsOf("count-sign");
    return member.size() > 2 && counts.ending(member) && !Particles::indices().ending(member);
}

/// 污水治理率 beside 处理设施覆盖率, 绿地率 beside 公园面积: a rate of its own.
bool endsAlike(const QString &member, const QString &tail)
{
    static const WordTable matters = wordsOf("emitted-matter"); // 化学需氧量
    return member.size() > 2 && quantities().ending(member) && !matters.isWord(member) &&
           (tail.endsWith(member.back()) || Particles::rates().ending(member));
}

/// 从业人员、注册资金: each is a quantity of its own.
bool areBothQuantities(const QString &member, const QString &last)
{
    return dependentNouns().isWord(member) && dependentNouns().isWord(last);
}

/// 接待游客 beside 旅游总收入: how many they are, not what they earn.
bool countsPeople(const QString &member, const QString &tail)
{
    static const WordTable people = wordsOf("person-end");
    static const WordTable sums = wordsOf({{0, "revenue"}, {0, "budget-side"}});
    return verbs().startingAt(member) && people.ending(member) && sums.ending(tail);
}

/// 出口、进口总值: of words built alike, both have a total, also where either is a quantity itself.
bool shareTotal(const QString &member, const QString &last, const QString &tail)
{
    const qsizetype size = last.size() - tail.size();
    return Particles::totals().startingAt(tail) && member.size() == size && size > 1 &&
           member.back() == last.at(size - 1);
}

/// 增速 of 技改投资增速: the growth is of each member, also of one that names what grows.
QString sharedPace(const QString &last)
{
    static const WordTable paces = wordsOf("pace-noun");
    const auto pace = paces.ending(last);
    return pace && pace.length < last.size() ? last.right(pace.length) : QString();
}

/// 通关时间 of 进口、出口通关时间, 抽检合格率 of 食品、药品抽检合格率: where words are built alike,
/// all that stands behind the last is of both. `tail` is what is known to be shared.
QString behindParallel(const QString &member, const QString &last, const QString &tail)
{
    constexpr qsizetype shortWord = 2;
    static const WordTable persons = wordsOf("person-end"); // 居民、农民工: one word
    const qsizetype size = member.size();
    // 存款、贷款余额: as short, but a quantity of both
    const bool longer =
        last.size() > 2 * shortWord || (last.size() > size && quantities().isWord(last.mid(size)));
    const bool alike =
        size >= shortWord && longer && last.size() > size && last.at(size - 1) == member.back();
    if (!alike || (tail.isEmpty() && size > shortWord) || persons.startingAt(last, size))
        return {};
    // but 智能家电、新能源电池产业产值: one sign more than the tail is half a word
    const qsizetype more = last.size() - size - tail.size();
    return more > 0 && (more > 1 || tail.isEmpty()) ? last.mid(size) : QString();
}

/// 旅客吞吐量 of 高铁、机场旅客吞吐量: all that stands behind the word that tells the
/// last member from the others, where it is as long as theirs. Empty where that is no more than the
/// tail.
QString behindWord(const QString &member, const QString &last, const QString &tail)
{
    constexpr qsizetype size = 2; // of nearly all such words
    static const WordTable industries = wordsOf("industry-end");
    if (tail.isEmpty() || !hasKnownQuantity(last) || member.size() != size ||
        industries.startingAt(tail) || // 医药、电子信息|产业产值: one industry is not another's
        last.size() <= size + tail.size())
        return {};
    static const Segmenter segmenter;
    const std::vector<Word> words = segmenter.words(last);
    // but 消费|品, 天然|气: a word goes on
    const auto isWord = [&words](std::size_t i) {
        return words[i].kind == WordKind::Word && words[i].length >= size;
    };
    const bool alike = words.size() > 1 && isWord(0) && words[0].length == size && isWord(1);
    return alike ? last.mid(size) : QString();
}

/// The length of the sign that tells a member from the others where it is one only: 存 of 存款余额,
/// A of A级景区, 第一 of 第一产业. 0 where the member has more to say.
qsizetype signLength(QStringView member)
{
    const bool ordinal = Particles::ordinals().startingAt(member) && member.size() > 1;
    return ordinal ? 2 : 1;
}

/// Whether a member of one sign makes a word of a kind with the rest of the last: 贷款 of 存, 贷款.
template <typename IsWord>
bool makesWord(const QStringList &members, const QString &word, IsWord isWord)
{
    return std::any_of(members.begin(), members.end() - 1, [&](const QString &member) {
        return member.size() == 1 && isWord(member + word.mid(1));
    });
}

/// Whether a member that a sign names is a thing by itself, as each of 水、电、燃气供应量 is.
bool isThing(const QString &member)
{
    static const WordTable things = wordsOf("thing-of-one-sign");
    return things.isWord(member);
}

/// 气|环境, 旱|作物: the sign stands in front of a word that can be of all members. In 燃|气 it is
/// half of one.
bool goesOnBehindSign(const QString &word)
{
    static const WordTable things = wordsOf("thing-of-one-sign");
    static const Segmenter segmenter;
    const std::vector<Word> words = segmenter.words(word);
    return words.size() > 1 &&
           (things.startingAt(word) || (words[0].length == 1 && words[1].length > 1));
}

/// 存、贷款余额, where a sign makes a word with the rest of the last; not so 肉、奶、禽蛋产量.
/// `word`, `tail`: 贷款|余额, 禽蛋|产量.
bool areNamedBySign(const QStringList &members, const QString &word, const QString &tail)
{
    constexpr qsizetype size = 2;
    static const Segmenter segmenter;
    static const WordTable industries = wordsOf("ordinal-industry"); // 一、二、三产
    static const WordTable sources = wordsOf("energy-source");       // 水、风电
    static const WordTable traffic = wordsOf("traffic");             // 水、公路货运量
    const QString &last = members.last();
    const auto isSource = [](const QString &named) {
        return sources.isWord(named);
    };
    if (word.size() < size || signLength(last) != 1 || industries.startingAt(last) ||
        makesWord(members, word, isSource) || goesOnBehindSign(word))
        return true;
    const bool carried = bool(traffic.ending(tail));
    const bool things = std::all_of(members.begin(), members.end() - 1, [](const QString &member) {
        return member.size() > 1 || isThing(member);
    });
    if (things && !carried)
        return false;
    if (word.size() != size || word.size() == last.size())
        return true;
    const auto isWord = [](const QString &named) {
        return segmenter.words(named).size() == 1;
    };
    const bool alone = std::any_of(members.begin(), members.end() - 1, [&](const QString &member) {
        return isThing(member) && !isWord(member + word.back());
    });
    return makesWord(members, word, isWord) && (carried || !alone); // no 水地 of 水、土、林地
}

/// 存、贷款余额: what the last member adds to its sign is of all. Empty where no member is a sign.
QString tailOfSigns(const QStringList &members)
{
    const QString &last = members.last();
    const bool signs = std::any_of(members.begin(), members.end() - 1, [](const QString &member) {
        return member.size() == signLength(member);
    });
    if (!signs)
        return {};
    const QString tail = sharedTail(last);
    return areNamedBySign(members, last.chopped(tail.size()), tail) ? last.mid(signLength(last))
                                                                    : tail;
}

/// 公务用车支出 of 党政机关、事业单位公务用车支出, 居民人均消费支出 of 城镇、农村居民人均消费支出:
/// what stands behind the word that `member` has one of its kind of. Empty where there is none.
QString behindKind(const QString &member, const QString &last)
{
    static const WordTable places = wordsOf("town-or-country");
    static const WordTable bodies = wordsOf("body-end");
    const auto other = places.startingAt(last);
    const auto place = places.ending(member);
    if (other && place &&
        (place.length == member.size() || innerVerbs().isWord(member.chopped(place.length))))
        return last.mid(other.length); // 享受城市和农村最低生活保障的人数
    // 常住人口、户籍人口城镇化率: the same people, of whom a rate is told
    static const WordTable people = wordsOf("counted-people");
    const auto counted = people.ending(member);
    const QStringView same = QStringView(member).last(counted.length);
    if (const qsizetype at = counted ? last.indexOf(same) : -1; at > 0) {
        const QString rest = last.mid(at + same.size());
        return Particles::rates().ending(rest) ? rest : QString();
    }
    const qsizetype at = bodies.ending(member) ? lastOf(last, bodies) : -1;
    return at > 0 ? last.mid(at + bodies.startingAt(last, at).length) : QString();
}

/// 规模以上 of 规模以上轻、重工业: what stands before the sign of the first is of all.
QString beforeSign(const QStringList &members)
{
    static const WordTable sizes = wordsOf("designated-size");
    const QString &first = members.first();
    const auto size = sizes.startingAt(first);
    return size && first.size() == size.length + 1 && !sizes.startingAt(members.last())
               ? first.left(size.length)
               : QString();
}

/// 产值 of 支柱产业产值 behind 纺织、制糖两大: what the members are is no part of what they share.
QString withoutApposed(const QString &tail)
{
    static const WordTable kinds = wordsOf("apposed-kind");
    const QString rest = tail.mid(kinds.startingAt(tail).length);
    return quantities().ending(rest) ? rest : tail;
}

/// What stands behind the names of a list, of all of them.
struct Shared
{
    QString tail;      ///< 增加值
    QString ofSigns;   ///< 款余额 of 存、贷款余额
    QString relation;  ///< 占…的比重
    QString pace;      ///< 增速
    bool alike = true; ///< the members before the last are as long as each other
};

/// Takes the relation off the last member.
Shared sharedBy(QStringList &members)
{
    QString &last = members.last();
    Shared shared;
    if (const qsizetype at = relationStart(last); at > 0) {
        shared.relation = last.mid(at);
        last.truncate(at);
    }
    shared.alike = std::all_of(members.begin(), members.end() - 1, [&](const QString &member) {
        return member.size() == members.first().size(); // but 教育、社会保障、医疗卫生支出
    });
    shared.pace = sharedPace(last);
    shared.ofSigns = tailOfSigns(members);
    shared.tail = takeCountedTail(last);
    if (shared.tail.isEmpty())
        shared.tail = sharedTail(last);
    else
        last += shared.ofSigns = shared.tail = withoutApposed(shared.tail); // 市、县两级财政投入
    if (shared.tail.isEmpty())
        shared.tail = sharedAddition(last);
    if (shared.tail.isEmpty())
        shared.tail = peopleOfSchools(last);
    return shared;
}

/// A member before the last, with the tail that it shares.
QString withSharedTail(QString member, const QString &last, const Shared &shared)
{
    if (member.size() == signLength(member) && !shared.ofSigns.isEmpty())
        member += shared.ofSigns;
    if (isGradeAlone(member) && withRankedNoun(member, last) != member)
        return withRankedNoun(member, last); // 国家级、省级创新平台
    if (const QString behind = behindKind(member, last); !behind.isEmpty())
        return member + behind;
    const QString &tail = shared.tail;
    // 社会保障与就业的支出: what stands before 的 is the last member's alone.
    const bool of =
        !tail.isEmpty() && Particles::of().ending(QStringView(last).chopped(tail.size()));
    QString behind = of ? QString() : behindParallel(member, last, tail);
    if (behind.isEmpty() && !of && shared.alike)
        behind = behindWord(member, last, tail);
    const bool own = hasKnownQuantity(member) || namesCount(member) || endsAlike(member, tail) ||
                     areBothQuantities(member, last) || countsPeople(member, tail);
    const bool total = shareTotal(member, last, tail);
    const bool shares = tail.isEmpty() ? !behind.isEmpty() : carries(member, tail) || total || !own;
    return shares ? withTail(member, behind.isEmpty() ? tailOf(member, tail) : behind) : member;
}

} // namespace

QString takeCountedTail(QString &last)
{
    static const WordTable counted = wordsOf("list-counter");
    static constexpr QStringView numerals = u"两二三四五六七八九十";
    for (qsizetype i = 1; i + 2 < last.size(); ++i) {
        if (!numerals.contains(last.at(i)))
            continue;
        const auto measure = counted.startingAt(last, i + 1);
        if (!measure)
            continue;
        const QString tail = last.mid(i + 1 + measure.length);
        last.truncate(i);
        return tail;
    }
    return {};
}

void shareTails(QStringList &members)
{
    const Shared shared = sharedBy(members);
    const QString &last = members.last();
    static const WordTable attributes = wordsOf("list-attribute");
    const auto attribute = attributes.startingAt(members.first());
    const bool whole = hasKnownQuantity(members.first()); // 研发投入强度、专利拥有量
    const QString size = beforeSign(members);
    for (QString &member : members) {
        if (attribute && !whole && !shared.tail.isEmpty() && !attributes.startingAt(member))
            member.prepend(members.first().left(attribute.length)); // 老旧供热、燃气管网
        if (&member != &last)
            member = withSharedTail(member, last, shared);
        if (!member.startsWith(size))
            member.prepend(size);
        if (!member.contains(shared.relation))
            member += shared.relation;
        if (!member.endsWith(shared.pace) && !Particles::rates().ending(member))
            member += shared.pace; // but 失业率 beside 价格涨幅
    }
}

} // namespace PlanLens
