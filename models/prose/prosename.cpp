#include "prose/prosename.h"

#include "language/numerals.h"
#include "prose/proseellipsis.h"
#include "prose/prosewords.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// Inside “…” nothing is split and nothing left out.
class QuoteDepth
{
public:
    bool inside(QChar c)
    {
        if (c == u'“' || c == u'《')
            m_inside = true;
        else if (c == u'”' || c == u'》')
            m_inside = false;
        return m_inside;
    }

private:
    bool m_inside = false;
};

qsizetype yearLength(QStringView text, qsizetype at)
{
    if (at + 4 >= text.size() || text.at(at + 4) != u'年')
        return 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        if (digitValue(text.at(i)) < 0)
            return 0;
    }
    return 5;
}

/// 和 and its like where they join two nouns, not in 和谐, 参与, 普及.
bool joinsAt(QStringView text, qsizetype i, qsizetype *length)
{
    static const WordTable joints(u"和 与 及 以及 暨");
    static const WordTable words(
        u"和谐 和美 和平 共和 总和 饱和 中和 参与 与会 普及 涉及 惠及 及时 以及时 "
        u"给与 和解 及格 及以上 及以下 及其");
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

/// 占…比重 and 对…贡献率 at the end: where the relation starts, or -1.
qsizetype relationStart(const QString &name)
{
    if (name.contains(u"比重") || name.contains(u"占比") || name.contains(u"比例")) {
        const qsizetype at = name.indexOf(u'占');
        if (at > 0)
            return at;
    }
    if (name.contains(u"贡献率"))
        return name.indexOf(u'对', 1);
    return -1;
}

} // namespace

QString withTail(const QString &member, const QString &tail)
{
    for (qsizetype overlap = std::min(member.size(), tail.size()); overlap > 0; --overlap) {
        if (member.endsWith(QStringView(tail).left(overlap)))
            return member + tail.mid(overlap);
    }
    return member + tail;
}

QString withoutRelation(const QString &name)
{
    const qsizetype at = relationStart(name);
    return at > 0 ? name.left(at) : name;
}

namespace {

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

/// A、B、C三个板块项目: the number counts the members, what stands behind it is their tail. Returns
/// that tail and takes it off; empty where there is none.
QString takeCountedTail(QString &last)
{
    static const WordTable counted(u"个 大 类 项 家 种");
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

/// 进口、出口通关时间: two short words alike, what stands behind the last is of both.
bool isParallel(const QString &member, const QString &last)
{
    constexpr qsizetype shortWord = 2;
    return member.size() == shortWord && last.size() > 2 * shortWord &&
           last.at(shortWord - 1) == member.back();
}

void shareTails(QStringList &members)
{
    QString &last = members.last();
    QString relation;
    if (const qsizetype at = relationStart(last); at > 0) {
        relation = last.mid(at);
        last.truncate(at);
    }
    QString tail = takeCountedTail(last);
    if (tail.isEmpty())
        tail = sharedTail(last);
    else
        last += tail;
    for (QString &member : members) {
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
        const QStringView behind = QStringView(name).mid(at + pair.both.size());
        return {before.toString() + pair.first.toString() + behind.toString(),
                before.toString() + pair.second.toString() + behind.toString()};
    }
    return {};
}

/// 三次产业增加值: of the primary, the secondary and the tertiary industry.
QStringList splitThreeTrades(const QString &name)
{
    static constexpr QStringView words[] = {u"三次产业", u"一二三产业", u"三大产业"};
    for (const QStringView word : words) {
        const qsizetype at = name.indexOf(word);
        if (at < 0)
            continue;
        QStringList trades;
        for (const char16_t *trade : {u"第一产业", u"第二产业", u"第三产业"})
            trades.append(QString(name).replace(at, word.size(), QString::fromUtf16(trade)));
        return trades;
    }
    return {};
}

/// 二产业增加值 of 一、二、三产业增加值 is 第二产业增加值.
void nameTrades(QStringList &members)
{
    static const WordTable trades(u"一产业 二产业 三产业 一次产业 二次产业 三次产业");
    for (QString &member : members) {
        if (const auto trade = trades.startingAt(member); trade && members.size() > 1)
            member = u'第' + member.left(1) + QStringLiteral("产业") + member.mid(trade.length);
    }
}

/// The last 等 that ends a list of examples, not in 高等, 等级; -1 where there is none.
qsizetype lastEtc(QStringView text)
{
    static const WordTable words(
        u"等级 等候 高等 中等 初等 平等 均等 对等 优等 同等 等值 等效 等离");
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
    static const WordTable summaries(u"指标 数据 领域 方面 产品 品种 项目 行业 产业");
    const QString rest = noun.mid(at + 1);
    if (rest.isEmpty() || summaries.ending(rest))
        return noun.left(at);
    QString joined = noun;
    return joined.remove(at, 1); // 粮食、蔬菜等产量
}

} // namespace

namespace {

/// 占全市比重: here the place is what the share is of.
bool isWhole(QStringView head, qsizetype at, int length)
{
    const QStringView behind = head.mid(at + length);
    return head.at(at - 1) == u'占' &&
           (behind.startsWith(u"比") || behind.startsWith(u"的比") || behind.startsWith(u"总"));
}

} // namespace

QString tidyName(QStringView head)
{
    QString name;
    name.reserve(head.size());
    QuoteDepth quotes;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const QChar c = head.at(i);
        if (!quotes.inside(c)) {
            if (const qsizetype length = yearLength(head, i)) {
                i += length - 1;
                continue;
            }
            if (const auto filler = innerFillers().startingAt(head, i);
                filler && i > 0 && i + filler.length < head.size() &&
                !isWhole(head, i, filler.length)) {
                i += filler.length - 1;
                continue;
            }
        }
        name.append(c);
    }
    enum { Drop, Keep };
    static const WordTable ends(
        {{Drop, u"的 等 之 、 和 与 及 — 全年 今年 年内 已 共 均 将"},
         {Keep, u"惠及 涉及 普及 波及 人均 户均 平均 高等 中等 公共 自来水等"}});
    for (auto end = ends.ending(name); end && end.tag == Drop; end = ends.ending(name))
        name.chop(end.length);
    return name;
}

namespace {

/// 新治理, 新形成: added; but not 新能源, 新材料.
bool saysNew(QStringView name)
{
    static const WordTable nouns(
        u"新能 新材 新型 新兴 新一 新区 新城 新产 新药 新时 新技 新业 新生 新机 新农 "
        u"新经 新基 新动 新模 新媒 新闻 新高 新消 新品 新冠 新市 新老 新港 新房 新址 新中 "
        u"新颖 新鲜 新质 新华 新疆 新加 新西 新社 新片 新村 新组织 新就业 新职 新阶 新文 "
        u"新课 新高考 新四 新三 新五 新国 新镇 新校 新车 新式 新手 新人 新增长 新发展 新汽");
    return name.startsWith(u'新') && name.size() > 3 && !nouns.startingAt(name);
}

} // namespace

bool isAllVerbs(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const auto verb = verbs().startingAt(text, at);
        if (!verb)
            return false;
        at += verb.length;
    }
    return at > 0;
}

namespace {

/// 合作区新签约项目: the verb of an addition behind what it is added to; but not 更新改造.
bool holdsAddition(QStringView name)
{
    constexpr int shortest = 3;
    for (qsizetype at = name.indexOf(u'新', 1); at > 0; at = name.indexOf(u'新', at + 1)) {
        const bool inWord = QStringView(u"更创高革翻崭最全刷出迎清维").contains(name.at(at - 1));
        const auto verb = verbs().startingAt(name, at);
        if (!inWord && verb.tag == Addition && verb.length >= shortest)
            return true;
    }
    return false;
}

} // namespace

QString withoutAddition(const QString &noun)
{
    QString whole = noun;
    whole.remove(QStringLiteral("新增"));
    return whole;
}

Subject splitVerb(const QString &name)
{
    const auto verb = verbs().startingAt(name);
    Subject subject;
    if (verb && verb.tag != Dummy) {
        subject.verb = name.left(verb.length);
        subject.noun = name.mid(verb.length);
    } else {
        subject.noun = verb && verb.length < name.size() ? name.mid(verb.length) : name;
    }
    static const WordTable doing(
        u"完成 实施 实现 开展 顺利完成 全面完成 超额完成 组织实施 计划实施 拟实施");
    subject.flow = verb && (verb.tag != Dummy || doing.startingAt(name).length == verb.length);
    subject.addition = (verb && verb.tag == Addition) || name.contains(u"新增") ||
                       name.contains(u"净增") || saysNew(name) || holdsAddition(name);
    subject.increase = verb && verb.tag == Increase;
    subject.reduction = verb && verb.tag == Reduction;
    return subject;
}

QStringList splitCoordination(const QString &noun, int wanted)
{
    const QString text = withoutSummary(noun);
    for (const bool alsoJoints : {false, true}) {
        QStringList members = splitAt(text, alsoJoints);
        if (members.size() < 2 || (wanted > 0 && members.size() != wanted))
            continue;
        shareTails(members);
        nameTrades(members);
        for (QString &member : members)
            member = withSharedBase(members.first(), member);
        return members;
    }
    if (wanted == 3) {
        if (const QStringList trades = splitThreeTrades(text); !trades.isEmpty())
            return trades;
    }
    if (wanted == 2) {
        if (const QStringList both = splitPairWord(text); !both.isEmpty())
            return both;
    }
    return {noun};
}

bool countsItsMembers(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'、');
    QString last = text.mid(at + 1).toString();
    return at > 0 && !takeCountedTail(last).isEmpty();
}

QString developedTrade(QStringView clause)
{
    static const WordTable verbs(u"做大做强 做强做大 做精做优 做优做强 做强做优 培育壮大 发展壮大 "
                                 u"加快构建 加快培育 积极培育 大力培育 "
                                 u"大力发展 加快发展 积极发展 壮大 打造 推进 聚焦 培育 构建 "
                                 u"加快打造 着力打造 巩固提升 提升");
    static const WordTable trades(u"产业集群 产业 产业链 集群 行业");
    const auto verb = verbs.startingAt(clause);
    const QStringView trade = clause.mid(verb.length);
    return verb && trade.size() > 3 && trades.ending(trade) ? tidyName(trade) : QString();
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
