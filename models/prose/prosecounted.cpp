// Figures whose noun stands behind them: 63个项目, 覆盖3797个村.
#include "prose/proseclaims.h"

#include "prose/prosefilter.h"
#include "prose/prosewords.h"

namespace PlanLens {

using namespace ProseWords;

namespace {

bool isSeparator(QChar c)
{
    return QStringView(u"、和与及，,").contains(c);
}

bool isLetterOrQuote(QChar c)
{
    return c.isLetter() || c == u'“' || c == u'《';
}

/// Whether a verb starts here that ends a counted noun: 63个项目|完成投资.
bool cutsAt(QStringView text, qsizetype at)
{
    const auto verb = innerVerbs().startingAt(text, at);
    return verb && verb.tag == Cuts;
}

/// Where in what follows a figure its noun ends.
int cutOf(QStringView rest)
{
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const auto verb = innerVerbs().startingAt(rest, i);
        if (verb && verb.tag == Keeps)
            i += verb.length - 1;
        else if (verb && i >= 2)
            return int(i);
    }
    return int(rest.size());
}

/// 完工, 建成通车: says of a thing only that there it is.
bool saysFinished(QStringView text)
{
    static const WordTable deeds(
        u"通车 投运 投用 投入运营 投入使用 建成 完工 竣工 贯通 建成通车 建成投用 建成投运 通车运营 "
        u"完工投用 竣工投用 顺利完工 顺利通车 顺利竣工 全面完工 全面竣工 正式通车 正式投用 "
        u"正式投运 正式投入使用 "
        u"正式投入运营 全部完工 全部竣工 全部建成");
    const auto deed = deeds.ending(text);
    return deed && deed.length == text.size();
}

bool measuresGround(const QString &unit)
{
    static const WordTable units(u"公里 里 亩 平方米 平方公里 公顷");
    return bool(units.ending(unit));
}

/// 150公里高速公路建成通车: what there is now is measured; but 5万平方米商场完工 is one thing.
bool endsFinished(QStringView rest)
{
    static const WordTable deeds(u"通车 投运 投用 投入运营 投入使用 建成 完工 竣工 贯通");
    static const WordTable single(
        u"项目 厂 店 基地 中心 园 商场 广场 大楼 大厦 医院 学校 桥 隧道 馆 矿");
    const auto deed = deeds.ending(rest);
    const QStringView noun = rest.left(std::min(cutOf(rest), int(rest.size()) - deed.length));
    return deed && noun.size() >= 2 && !single.ending(noun);
}

/// 31条背街巷道改造等民生工程: the last member of a list, without what the list stands for.
QString withoutListEnd(const QString &noun, const ClaimPhrase &phrase)
{
    static const WordTable summaries(u"工程 项目 任务 设施 建设");
    const qsizetype at = noun.lastIndexOf(u'等');
    const bool list = phrase.separated && at > 2 && summaries.ending(noun);
    return list ? noun.left(at) : noun;
}

/// 不及年初预期的6%, 高于预期目标的: the figure behind is the aim.
bool fallsShortOf(QStringView text)
{
    static const WordTable aims(u"预期的 目标的 计划的 预期目标的");
    static const WordTable sets(u"不及 未达到 未达 低于 高于 超过 超出 好于 快于");
    return aims.ending(text) && sets.occursIn(text);
}

/// 全国168个重点城市第12位: a place among those counted.
bool ranks(QStringView noun)
{
    const qsizetype at = noun.lastIndexOf(u'第');
    return at > 0 && (noun.endsWith(u'位') || noun.endsWith(u'名'));
}

/// 户市场主体减税近|700亿元: what belongs to the next figure.
QStringView withoutTails(QStringView rest)
{
    for (auto tail = tails().ending(rest); tail && tail.tag != Stop && tail.length < rest.size();
         tail = tails().ending(rest))
        rest.chop(tail.length);
    while (rest.size() > 1 && isSeparator(rest.back()))
        rest.chop(1);
    return rest;
}

} // namespace

/// 超额完成60万人以上的预期目标, 控制在3%的目标内: a review tells in passing what had been aimed
/// at.
bool ClaimReader::isStatedAim(const Clause &clause, std::size_t index,
                              const ClaimPhrase &phrase) const
{
    static const WordTable aims(u"的目标 的预期目标 的年度目标 的增长目标 的控制目标 的计划目标 "
                                u"的规划目标 的任务目标 的全年目标 "
                                u"的目标任务 的年度目标任务 的年度任务 的预期 的预期值 的目标值 "
                                u"的年初目标 的既定目标 的预定目标");
    const int end = m_numbers.figures[index].end;
    if (fallsShortOf(words(phrase.start, m_numbers.figures[index].start)))
        return true;
    return m_context.isReview() && aims.startingAt(m_stretch->view(0, limitOf(clause, index)), end);
}

/// Whether a figure only tells which things are meant: 投资3500万元的项目, 1亿元以上企业,
/// 18岁以上人群.
bool ClaimReader::isAttribute(const Clause &clause, std::size_t index,
                              const ClaimPhrase &phrase) const
{
    const Figure &figure = m_numbers.figures[index];
    if (isStatedAim(clause, index, phrase))
        return true;
    if (figure.kind == UnitKind::Point)
        return false;
    const int limit = limitOf(clause, index);
    if (figure.end >= limit)
        return false;
    const QChar behind = m_stretch->text.at(figure.end);
    if (behind == u'的')
        return figure.end + 1 < limit && figure.kind != UnitKind::Count &&
               (figure.kind != UnitKind::Percent || phrase.predicate == Predicate::None);
    const bool threshold = figure.bound && *figure.bound != Relation::MoreThan;
    const bool age = figure.unit == u"岁"; // 拥有3岁以下婴幼儿托位
    return threshold && (age || phrase.predicate == Predicate::None) && behind.isLetter() &&
           !isSeparator(behind) && !innerVerbs().startingAt(m_stretch->text, figure.end);
}

/// Whether the noun of a figure stands behind it, and whether the figure counts it or tells its
/// size.
ClaimReader::NounBehind ClaimReader::nounBehind(const Clause &clause, std::size_t index,
                                                const ClaimPhrase &phrase) const
{
    const Figure &figure = m_numbers.figures[index];
    const int limit = limitOf(clause, index);
    if (figure.end >= limit)
        return NounBehind::None;
    const QStringView rest = words(figure.end, limit);
    const bool starts = isLetterOrQuote(rest.front()) || rest.front().isDigit();
    if (!starts || isSeparator(rest.front()) || cutsAt(rest, 0) || rest.startsWith(u'的'))
        return NounBehind::None;
    const bool weak = phrase.predicate == Predicate::None || phrase.predicate == Predicate::Added ||
                      saysDone(phrase) ||
                      (phrase.predicate == Predicate::Level && !phrase.hasHead());
    if (!weak && !movesCount(figure, phrase))
        return NounBehind::None;
    const QStringView head = words(phrase.headStart, phrase.headEnd);
    const auto verb = verbs().ending(head);
    const bool behindVerb = (verb && verb.tag != Dummy) || isAllVerbs(head) ||
                            phrase.predicate == Predicate::Added ||
                            (phrase.separated && !phrase.hasHead() && m_discourse.counts) ||
                            saysDone(phrase) || (measuresGround(figure.unit) && endsFinished(rest));
    if (mayPrecedeNoun(figure, behindVerb))
        return NounBehind::Counted;
    const bool sized = figure.kind == UnitKind::Physical || figure.kind == UnitKind::Money;
    return sized ? NounBehind::Described : NounBehind::None;
}

/// 增加100个公园: the verb is the noun's, no predicate of what was spoken of before.
bool ClaimReader::movesCount(const Figure &figure, const ClaimPhrase &phrase) const
{
    return (phrase.predicate == Predicate::Rise || phrase.predicate == Predicate::Fall) &&
           !phrase.hasHead() && figure.kind == UnitKind::Count;
}

/// 完成600户改造: the verb counts as a predicate until the noun is found behind its number.
bool ClaimReader::saysDone(const ClaimPhrase &phrase) const
{
    static const WordTable doing(u"完成 实现 完成了 安排");
    return phrase.predicate == Predicate::Level && !phrase.hasHead() &&
           doing.startingAt(m_stretch->text, phrase.quoteStart);
}

int ClaimReader::endOfNoun(const Clause &clause, std::size_t index) const
{
    const int limit = limitOf(clause, index);
    int end = m_numbers.figures[index].end;
    while (end < limit && (m_stretch->text.at(end) != u'、' || m_stretch->quoted[std::size_t(end)]))
        ++end;
    return end;
}

/// 63个项目…, 覆盖3797个村, 3800户、58万平方米棚户区改造: the noun stands behind its number.
int ClaimReader::readCounted(const Clause &clause, std::size_t first, std::size_t last,
                             const ClaimPhrase &phrase)
{
    const auto &figures = m_numbers.figures;
    const int start = figures[last].end;
    const int end = endOfNoun(clause, last);
    const QStringView rest = withoutTails(words(start, end));
    const int cut = cutOf(rest);
    const QString noun = withoutListEnd(tidyName(rest.left(cut)), phrase);
    const QString whole = tidyName(rest);
    const int next = start + cut;
    m_discourse.coordinates = false;
    if (noun.isEmpty() || ranks(whole) || uncounted().ending(whole) || uncounted().ending(noun) ||
        noun.endsWith(u"之一")) {
        if (!m_discourse.claimed)
            m_discourse.topic = noun; // 21个专项完成投资: not counted, but spoken of
        return next;
    }

    const bool verbFollows = cut < rest.size();
    const bool figureFollows = end < clause.end && limitOf(clause, last) < clause.end;
    Subject subject = countedSubject(figures[first], phrase, noun);
    m_discourse.counts = phrase.hasHead() || phrase.separated || saysDone(phrase);
    if (phrase.hasHead()) {
        static const WordTable ends(u"通达 连通 连接 覆盖 惠及 辐射");
        const QStringView head = words(phrase.headStart, phrase.headEnd);
        m_discourse.reach = ends.ending(head) ? tidyName(head) : QString();
    }
    const bool reaches = !subject.isEmpty() && phrase.hasHead() && countsReached(phrase);
    if (reaches && m_discourse.claimed && !m_discourse.base.isEmpty())
        subject = {{}, m_discourse.base + subject.name()};
    if (!reaches)
        m_discourse.base = noun;
    m_discourse.subjects = {subject};
    m_discourse.coordinated = subject;
    subject.flow = subject.flow || verbFollows;
    constexpr qsizetype longestName = 24;
    const QString deed = whole.mid(tidyName(rest.left(cut)).size());
    if (verbFollows && !figureFollows && subject.verb.isEmpty() && whole.size() <= longestName &&
        !saysFinished(deed))
        subject.noun += deed; // 88家企业来渝设立分院
    ClaimPhrase counted = phrase;
    counted.predicate = Predicate::None;
    for (std::size_t i = first; i <= last; ++i) {
        emitClaim(figures[i], counted, subject,
                  i == first && phrase.hasHead() ? phrase.headStart : figures[i].start, true);
    }
    return next;
}

Subject ClaimReader::countedSubject(const Figure &figure, const ClaimPhrase &phrase,
                                    const QString &noun) const
{
    // 动态识别的190万人口: what stands before 的 tells which, not what is counted.
    const QStringView before = m_stretch->view(phrase.headStart, phrase.headEnd + 1);
    const bool example = before.endsWith(u'等') && !before.contains(u'、'); // 一号线等55公里轨道
    const bool attribute = phrase.hasHead() && (before.endsWith(u'的') || example);
    const QString head = attribute ? QString() : tidyName(words(phrase.headStart, phrase.headEnd));
    Subject subject;
    if (head.isEmpty() && phrase.separated && m_discourse.counts) {
        subject = m_discourse.coordinated; // 新建5条主干道路、12公里管网
        subject.noun = m_discourse.reach + noun;
    } else if (const auto verb = verbs().startingAt(head); verb && verb.length == head.size()) {
        subject = splitVerb(head + noun);
    } else {
        subject = splitVerb(head);
        subject.noun += noun;
    }
    if (movesCount(figure, phrase)) {
        const QString verb = tidyName(words(phrase.quoteStart, figure.start));
        subject = splitVerb(verb + noun);
        subject.increase = phrase.predicate == Predicate::Rise;
        subject.reduction = !subject.increase;
    }
    subject.flow = subject.flow || saysDone(phrase);
    if (phrase.predicate == Predicate::Added) {
        subject.verb = QStringLiteral("新增");
        subject.addition = true;
    }
    return subject;
}

bool ClaimReader::countsReached(const ClaimPhrase &phrase) const
{
    const QStringView head = words(phrase.headStart, phrase.headEnd);
    return reachVerbs().startingAt(head).length == head.size();
}

} // namespace PlanLens
