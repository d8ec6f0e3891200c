// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prosecoordination.h"

#include "language/lexicon.h"
#include "language/quotedepth.h"
#include "prose/proseellipsis.h"
#include "prose/prosename.h"
#include "prose/prosewords.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 和 and its like where they join two nouns, not in 和谐, 参与, 普及.
bool joinsAt(QStringView text, qsizetype i, qsizetype *length)
{
    static const WordTable joints = wordsOf("joint");
    static const WordTable words = wordsOf("no-joint");
    const auto joint = joints.startingAt(text, i);
    if (!joint || i == 0 || i + joint.length >= text.size())
        return false;
    if (words.startingAt(text, i) || words.startingAt(text, i - 1))
        return false;
    *length = joint.length;
    return true;
}

QStringList splitAt(const QString &text, bool alsoJoints)
{
    QStringList parts;
    QuoteDepth quotes;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quotes.inside(text.at(i)))
            continue;
        qsizetype length = text.at(i) == u'、' ? 1 : 0;
        if (length == 0 && (!alsoJoints || !joinsAt(text, i, &length)))
            continue;
        parts.append(text.mid(start, i - start));
        start = i + length;
        i = start - 1;
    }
    parts.append(text.mid(start));
    parts.removeAll(QString());
    return parts;
}

/// The end of a name that the members before it share: 产业增加值 of 消费品产业增加值.
QString sharedTail(const QString &last)
{
    qsizetype at = last.size();
    const auto quantity = quantities().ending(last);
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

bool namesQuantity(const QString &member)
{
    const auto hit = quantities().ending(member);
    return hit && hit.length > 1;
}

/// 事故起数、死亡人数: ends in a count of its own.
bool namesCount(const QString &member)
{
    return member.size() > 2 && member.endsWith(u'数') && !member.endsWith(u"指数");
}

/// A、B、C三个板块项目: the number counts the members, what stands after it is their tail. Returns
/// that tail and takes it off; empty where there is none.
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

/// 进口、出口通关时间: two short words alike, what stands after the last is of both.
bool isParallel(const QString &member, const QString &last)
{
    constexpr qsizetype shortWord = 2;
    return member.size() == shortWord && last.size() > 2 * shortWord &&
           last.at(shortWord - 1) == member.back();
}

/// The length of the sign that tells a member from the others where it is one only: 存 of 存款余额,
/// A of A级景区, 第一 of 第一产业. 0 where the member has more to say.
qsizetype signLength(QStringView member)
{
    const bool ordinal = member.startsWith(u'第') && member.size() > 1;
    return ordinal ? 2 : 1;
}

/// 存、贷款余额: what the last member adds to its sign is of all. Empty where no member is a sign.
QString tailOfSigns(const QStringList &members)
{
    const QString &last = members.last();
    const bool signs = std::any_of(members.begin(), members.end() - 1, [](const QString &member) {
        return member.size() == signLength(member);
    });
    return signs ? last.mid(signLength(last)) : QString();
}

void shareTails(QStringList &members)
{
    QString &last = members.last();
    QString relation;
    if (const qsizetype at = relationStart(last); at > 0) {
        relation = last.mid(at);
        last.truncate(at);
    }
    const QString ofSigns = tailOfSigns(members);
    QString tail = takeCountedTail(last);
    if (tail.isEmpty())
        tail = sharedTail(last);
    else
        last += tail;
    for (QString &member : members) {
        if (&member != &last && member.size() == signLength(member) && !ofSigns.isEmpty())
            member += ofSigns;
        const bool shares = tail.isEmpty() ? isParallel(member, last)
                                           : !namesQuantity(member) && !namesCount(member);
        if (&member != &last && shares)
            member = withTail(member, tail.isEmpty() ? last.mid(member.size()) : tail);
        if (!member.contains(relation))
            member += relation;
    }
}

/// One word that names two things: 城乡居民收入 is 城镇居民收入 and 农村居民收入.
QStringList splitPairWord(const QString &name)
{
    struct Pair
    {
        QStringView both, first, second;
    };
    static constexpr Pair pairs[] = {
        {u"城乡", u"城镇", u"农村"},
        {u"存贷款", u"存款", u"贷款"},
        {u"进出口", u"进口", u"出口"},
        {u"财政收支", u"财政收入", u"财政支出"},
        {u"客货运", u"客运", u"货运"},
        {u"中小学", u"中学", u"小学"},
        {u"产供销", u"生产", u"销售"},
        {u"一二产业", u"第一产业", u"第二产业"},
        {u"二三产业", u"第二产业", u"第三产业"},
        {u"预算收支", u"预算收入", u"预算支出"},
    };
    for (const Pair &pair : pairs) {
        const qsizetype at = name.indexOf(pair.both);
        if (at < 0)
            continue;
        const QStringView before = QStringView(name).left(at);
        const QStringView after = QStringView(name).mid(at + pair.both.size());
        return {before.toString() + pair.first.toString() + after.toString(),
                before.toString() + pair.second.toString() + after.toString()};
    }
    return {};
}

/// 三次产业增加值: of the primary, the secondary and the tertiary industry.
QStringList splitThreeIndustries(const QString &name)
{
    static constexpr QStringView words[] = {u"三次产业", u"一二三产业", u"三大产业"};
    for (const QStringView word : words) {
        const qsizetype at = name.indexOf(word);
        if (at < 0)
            continue;
        QStringList industries;
        for (const char16_t *industry : {u"第一产业", u"第二产业", u"第三产业"})
            industries.append(QString(name).replace(at, word.size(), QString::fromUtf16(industry)));
        return industries;
    }
    return {};
}

/// 二产业增加值 of 一、二、三产业增加值 is 第二产业增加值.
void nameIndustries(QStringList &members)
{
    static const WordTable industries = wordsOf("ordinal-industry");
    for (QString &member : members) {
        const int ordinal = member.startsWith(u'第') ? 1 : 0; // 第一次产业
        const auto industry = industries.startingAt(member, ordinal);
        if (!industry || members.size() < 2)
            continue;
        member = u'第' + member.mid(ordinal, 1) + QStringLiteral("产业") +
                 member.mid(ordinal + industry.length);
    }
}

/// The last 等 that ends a list of examples, not in 高等, 等级; -1 where there is none.
qsizetype lastEtc(QStringView text)
{
    static const WordTable words = wordsOf("no-and-so-on");
    for (qsizetype at = text.size() - 1; at > 0; --at) {
        if (text.at(at) == u'等' && !words.startingAt(text, at) && !words.startingAt(text, at - 1))
            return at;
    }
    return -1;
}

/// A、B、C等先行指标: the examples alone, where what they stand for is no quantity.
QString withoutSummary(const QString &noun)
{
    const qsizetype at = lastEtc(noun);
    if (at < 0 || !noun.left(at).contains(u'、'))
        return noun;
    static const WordTable summaries = wordsOf("list-noun");
    const QString rest = noun.mid(at + 1);
    if (rest.isEmpty() || summaries.ending(rest))
        return noun.left(at);
    QString joined = noun;
    return joined.remove(at, 1); // 粮食、蔬菜等产量
}

} // namespace

QStringList splitCoordination(const QString &noun, int wanted)
{
    const QString text = withoutSummary(noun);
    for (const bool alsoJoints : {false, true}) {
        QStringList members = splitAt(text, alsoJoints);
        if (members.size() < 2 || (wanted > 0 && members.size() != wanted))
            continue;
        shareTails(members);
        nameIndustries(members);
        for (QString &member : members)
            member = withSharedBase(members.first(), member);
        return members;
    }
    if (wanted == 3) {
        if (const QStringList industries = splitThreeIndustries(text); !industries.isEmpty())
            return industries;
    }
    if (wanted == 2) {
        if (const QStringList both = splitPairWord(text); !both.isEmpty())
            return both;
    }
    return {noun};
}

bool listsQuantities(const QString &noun)
{
    const QStringList members = splitAt(noun, true);
    constexpr qsizetype shortest = 2;
    return members.size() > 1 &&
           std::all_of(members.begin(), members.end(), [](const QString &member) {
               return member.size() > shortest && quantities().ending(member);
           });
}

bool countsItsMembers(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'、');
    QString last = text.mid(at + 1).toString();
    return at > 0 && !takeCountedTail(last).isEmpty();
}

bool hasKnownQuantity(const QString &noun)
{
    return namesQuantity(noun);
}

QString shareHead(const QString &previous, const QString &member)
{
    constexpr int common = 2; // characters that show what is parallel
    if (member.size() <= common)
        return member;
    const qsizetype at = previous.indexOf(QStringView(member).left(common));
    const bool parallel = at > 0 && previous.size() - at <= member.size() + common;
    return parallel ? previous.left(at) + member : member;
}

QString withoutExample(const QString &noun)
{
    const qsizetype at = lastEtc(noun);
    if (at < 2 || at + 2 >= noun.size() || noun.left(at).contains(u'、') ||
        noun.left(at).contains(u'“'))
        return noun;
    return noun.mid(at + 1);
}

} // namespace PlanLens
