// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columntitle.h"

#include "figures/brackets.h"
#include "figures/periods.h"
#include "figures/units.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "tables/headwords.h"
#include "tables/titletext.h"
#include "tables/yearrows.h"
#include "text/oneof.h"

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

/// Role, time and group: what titles of all kinds of figures may say besides.
void addCircumstances(const TitleText &text, ColumnTitle &title)
{
    const QString words = withoutIndexBase(withoutCompared(text.words));
    title.compared = comparedYear(text.words);
    title.indexBase = indexBase(text.whole);
    const bool estimate = holds(words, HeadWord::Estimate);
    if (holds(words, HeadWord::Actual)) {
        title.role = Role::Actual;
        title.estimated = estimate;
    } else if (holds(words, HeadWord::Target)) {
        title.role = Role::Target;
    } else if (estimate) {
        title.role = Role::Actual;
        title.estimated = true;
        title.onlyEstimate = true;
    }
    title.period = periodNamed(words);
    if (title.period && title.period->isSpan())
        title.period = partOfPlan(*title.period, words);
    if (!title.period)
        title.part = partNamed(words);
    static const WordTable wholeYears = wordsOf("whole-year");
    title.wholeYear = !title.period && !title.part && wholeYears.occursIn(words);
    static const WordTable monthColumns = wordsOf("month-column");
    title.upToMonth = isUpToMonth(words);
    title.sum = holds(text.whole, HeadWord::Sum) || title.upToMonth;
    title.thisMonth = !title.period && !title.part && !title.sum && monthColumns.occursIn(words);
    if (holds(words, HeadWord::ThisYear))
        title.yearsBack = 0;
    else if (holds(words, HeadWord::LastYear))
        title.yearsBack = words.endsWith(u"100") ? 0 : 1; // 上年=100: an index of this year
    else if (holds(words, HeadWord::NextYear))
        title.yearsBack = -1;
    static const WordTable twoYears = wordsOf("two-years");
    title.twoYears = twoYears.occursIn(words);
    title.yearlyMean = !title.twoYears && holds(words, HeadWord::YearlyMean);
    title.planYears =
        holds(words, HeadWord::PlanYears) &&
        (title.sum || title.measure == Measure::Growth || title.measure == Measure::Change);
}

ColumnTitle textColumn(ColumnKind kind)
{
    ColumnTitle title;
    title.kind = kind;
    return title;
}

ColumnTitle figureColumn(const TitleText &text, std::optional<Measure> measure, const QString &unit)
{
    ColumnTitle title;
    title.kind = ColumnKind::Value;
    title.measure = measure;
    title.unit = unit;
    addCircumstances(text, title);
    return title;
}

using Answer = std::optional<ColumnTitle>;

template <HeadWord word, ColumnKind kind>
Answer columnOf(const TitleText &text)
{
    return holds(text.whole, word) ? Answer(textColumn(kind)) : std::nullopt;
}

bool namesFigures(const TitleText &text)
{
    return holds(text.words, HeadWord::Actual) || holds(text.words, HeadWord::Target) ||
           endsWith(text.words, HeadWord::Amount) || endsWith(text.words, HeadWord::Number) ||
           periodIn(text.words).has_value();
}

Answer place(const TitleText &text)
{
    // 镇（街道）: the bracket may say more of them.
    const QStringView bracket = QStringView(text.whole).mid(text.words.size());
    const bool places =
        endsWith(text.words, HeadWord::Place) || endsWith(text.whole, HeadWord::Place) ||
        (bracketLengthAt(bracket) > 2 && endsWith(insideOf(bracket), HeadWord::Place));
    if (!places || !text.unit.isEmpty() || namesFigures(text))
        return std::nullopt;
    // 国家（地区）: partners, whose figures are those of the place that the report is about.
    static const WordTable countries = wordsOf("head-country");
    return textColumn(countries.occursIn(text.whole) ? ColumnKind::Name : ColumnKind::Place);
}

/// 占全年目标（%）, 完成调整计划（%）: a share of what was aimed at.
bool isShareOfAim(const TitleText &text)
{
    static const WordTable told = wordsOf({{0, "rate-of-plan"}, {0, "head-actual"}});
    WordTable::Hit hit;
    const qsizetype found = text.percent ? told.find(text.words, 0, &hit) : -1;
    return found >= 0 && holds(QStringView(text.words).mid(found + hit.length), HeadWord::Target);
}

/// 进度（人）: an amount, whatever the word tells of others.
bool isAmountReached(const TitleText &text)
{
    return !text.percent && !text.unit.isEmpty() && endsWith(text.words, HeadWord::Actual);
}

Answer planRate(const TitleText &text)
{
    if ((!holds(text.whole, HeadWord::PlanRate) && !isShareOfAim(text)) || isAmountReached(text))
        return std::nullopt;
    static const WordTable told = wordsOf("rate-of-plan");
    const bool rate =
        text.percent || Particles::rates().ending(text.words) || told.occursIn(text.words);
    ColumnTitle title =
        figureColumn(text, Measure::Comparison, rate ? QStringLiteral("%") : text.unit);
    title.role = Role::Actual;
    return title;
}

Answer rank(const TitleText &text)
{
    if (!endsWith(text.words, HeadWord::Rank))
        return std::nullopt;
    return figureColumn(text, Measure::Comparison, QStringLiteral("位"));
}

/// 预算数为决算数的%: of another column.
bool isShareOfOther(const TitleText &text)
{
    static const WordTable of = wordsOf("of");
    return text.percent && of.ending(text.words);
}

Answer otherPace(const TitleText &text)
{
    const auto index = headWords(HeadWord::Index).ending(text.words);
    const bool other = holds(QStringView(text.words).chopped(index.length), HeadWord::OtherPace) ||
                       isShareOfOther(text) || (text.percent && namesTwoYears(text.words));
    return other ? Answer(textColumn(ColumnKind::NotRead)) : std::nullopt;
}

/// 发展速度（%）, 指数（上年=100）: what the year before is 100 of.
Answer index(const TitleText &text)
{
    const QString words = withoutIndexBase(text.words);
    const bool named = endsWith(words, HeadWord::Index);
    if (!named && !isBasedOnLastYear(text.whole) && !indexBase(text.whole))
        return std::nullopt;
    ColumnTitle title = figureColumn(text, std::nullopt, text.unit);
    title.index = true;
    title.yearsBack.reset(); // 为上年（%）
    title.ownNoun = named && !headWords(HeadWord::Index).isWord(withoutTime(words));
    if (title.ownNoun)
        title.group = text.words;
    return title;
}

/// A rate where the unit is %, or none; a change in any other unit.
ColumnTitle rateOrChange(const TitleText &text)
{
    const bool rate = text.percent || text.unit.isEmpty();
    return figureColumn(text, rate ? Measure::Growth : Measure::Change,
                        rate ? QStringLiteral("%") : text.unit);
}

Answer growth(const TitleText &text)
{
    const bool found = endsWith(text.words, HeadWord::Growth) ||
                       endsWith(withoutRoleAtEnd(text.words), HeadWord::Growth);
    return found ? Answer(rateOrChange(text)) : std::nullopt;
}

Answer contribution(const TitleText &text)
{
    if (!holds(text.words, HeadWord::Contribution))
        return std::nullopt;
    return figureColumn(text, Measure::Contribution, text.unit);
}

Answer share(const TitleText &text)
{
    const bool found = endsWith(text.words, HeadWord::Share) ||
                       (Particles::takesShare().startingAt(text.words) && text.percent);
    const auto unit = parseUnit(text.unit); // 占全国比重（‰）
    const QString own = unit && unit->dimension == u"percent" ? text.unit : QStringLiteral("%");
    return found ? Answer(figureColumn(text, Measure::Share, own)) : std::nullopt;
}

/// 增减额; 增减（%）; ±%; 比上年（%）. Where the unit leaves open which of both: not read.
Answer change(const TitleText &text)
{
    QString words = text.words;
    const bool signs = words.contains(u'±') || words.contains(u"+-") || words.contains(u"+/-");
    words.remove(u'±').remove(QStringLiteral("+-")).remove(QStringLiteral("+/-"));
    if (text.unit.isEmpty() && tellsPoints(words, signs))
        return figureColumn(text, Measure::Change, pointsUnit.toString()); // 增减百分点
    if (endsWith(words, HeadWord::Change) || normalUnit(text.unit) == pointsUnit)
        return figureColumn(text, Measure::Change, text.unit);
    const bool compared = headWords(HeadWord::Compared).ending(words) || endsInComparedYear(words);
    if (!compared && !signs && !endsWith(words, HeadWord::ChangeOrRate) &&
        !(words.isEmpty() && text.percent))
        return std::nullopt;
    static const WordTable alone = wordsOf("growth-alone");
    if (text.percent || !text.unit.isEmpty() || alone.ending(words))
        return rateOrChange(text);
    return textColumn(ColumnKind::NotRead);
}

Answer name(const TitleText &text)
{
    if (!holds(text.words, HeadWord::Name) || namesFigures(text))
        return std::nullopt;
    return textColumn(ColumnKind::Name);
}

Answer unit(const TitleText &text)
{
    if (!holds(text.words, HeadWord::Unit) || namesFigures(text))
        return std::nullopt;
    // 单位：亿元 in the corner of the table: the names stand below it.
    const QString inside = normalUnit(text.whole);
    return textColumn(inside != text.whole && parseUnit(inside) ? ColumnKind::Name
                                                                : ColumnKind::Unit);
}

/// 学校 of 2018年末学校（所）: what is counted, besides its time.
QString nounBesides(const TitleText &text, const ColumnTitle &title)
{
    if (text.unit.isEmpty() || text.percent || !title.period || title.role || title.yearlyMean ||
        title.sum || title.yearsBack)
        return {};
    const QString noun = withoutTime(text.words);
    const bool known = namesMeasureOnly(noun) || holds(noun, HeadWord::PlanRate);
    return known || noun.size() < 2 ? QString() : noun;
}

Answer figure(const TitleText &text)
{
    ColumnTitle title = figureColumn(text, std::nullopt, text.unit);
    const bool told = title.role || title.period || title.indexBase || title.part ||
                      title.yearsBack || title.thisMonth || title.yearlyMean || title.sum;
    if (!told)
        return std::nullopt;
    if (const QString noun = nounBesides(text, title); !noun.isEmpty()) {
        title.group = noun;
        title.ownNoun = true;
    }
    return title;
}

/// 存款余额 and 实际使用金额 are nouns of their own; 余额 and 金额 are not.
Answer amountBy(const TitleText &text, HeadWord word)
{
    const auto hit = headWords(word).ending(text.words);
    if (!hit)
        return std::nullopt;
    ColumnTitle title = figureColumn(text, std::nullopt, text.unit);
    title.ownNoun = hit.length < text.words.size();
    if (title.ownNoun)
        title.group = text.words;
    return title;
}

Answer amount(const TitleText &text)
{
    return amountBy(text, HeadWord::Amount);
}

Answer number(const TitleText &text)
{
    Answer title = amountBy(text, HeadWord::Number);
    if (title)
        title->needsCompany = !title->ownNoun || text.unit.isEmpty();
    return title;
}

/// 出口额（亿元）: a noun of its own with its unit.
Answer ownNoun(const TitleText &text)
{
    if (text.unit.isEmpty() || text.words.isEmpty())
        return std::nullopt;
    ColumnTitle title = figureColumn(text, std::nullopt, text.unit);
    title.group = text.words;
    title.ownNoun = true;
    return title;
}

struct TitleRule
{
    const char *name;
    Answer (*read)(const TitleText &);
    std::optional<HeadWord> word = std::nullopt;
};

/// In this order: the first that answers tells.
constexpr std::array rules{
    TitleRule{"ordinal", columnOf<HeadWord::Ordinal, ColumnKind::Ordinal>, HeadWord::Ordinal},
    TitleRule{"remark", columnOf<HeadWord::Remark, ColumnKind::Remark>, HeadWord::Remark},
    TitleRule{"attribute", columnOf<HeadWord::Attribute, ColumnKind::Attribute>,
              HeadWord::Attribute},
    TitleRule{"stated", columnOf<HeadWord::Stated, ColumnKind::Stated>, HeadWord::Stated},
    TitleRule{"place", place, HeadWord::Place},
    TitleRule{"plan-rate", planRate, HeadWord::PlanRate},
    TitleRule{"rank", rank, HeadWord::Rank},
    TitleRule{"other-pace", otherPace, HeadWord::OtherPace},
    TitleRule{"index", index, HeadWord::Index},
    TitleRule{"contribution", contribution, HeadWord::Contribution},
    TitleRule{"growth", growth, HeadWord::Growth},
    TitleRule{"share", share, HeadWord::Share},
    TitleRule{"change", change, HeadWord::Compared},
    TitleRule{"category", columnOf<HeadWord::Category, ColumnKind::Category>, HeadWord::Category},
    TitleRule{"name", name, HeadWord::Name},
    TitleRule{"unit", unit, HeadWord::Unit},
    TitleRule{"figure", figure},
    TitleRule{"amount", amount, HeadWord::Amount},
    TitleRule{"number", number, HeadWord::Number},
    TitleRule{"noun", ownNoun},
};

ColumnTitle byRules(const QString &title)
{
    const TitleText text = takenApart(title);
    for (const TitleRule &rule : rules) {
        if (auto answer = rule.read(text)) {
            answer->rule = rule.name;
            answer->word = rule.word;
            answer->text = title;
            return *answer;
        }
    }
    ColumnTitle unknown;
    unknown.text = title;
    return unknown;
}

/// 城镇, 城镇绝对数, 其中：农村: a part of what the row is about, before what is said of it.
Answer byGroup(const QString &title)
{
    static const WordTable opens = wordsOf("part-column");
    qsizetype start = 0;
    if (const auto part = opens.startingAt(title);
        part && isOneOf(title.size() > part.length ? title.at(part.length) : QChar(), u"：:"))
        start = part.length + 1;
    const QString time = start == 0 ? yearInFront(title) : QString();
    start += time.size();
    const auto group = headWords(HeadWord::Group).startingAt(title, start);
    const auto all = headWords(HeadWord::All).startingAt(title, start);
    const int length = std::max(group.length, all.length);
    if (length == 0)
        return std::nullopt;
    const QString rest = time + title.mid(start + length);
    ColumnTitle read = byRules(rest);
    const bool alone = rest.isEmpty() || (bracketLengthAt(rest) == rest.size() && rest.size() > 2);
    if (alone) {
        const TitleText text = takenApart(title);
        read = figureColumn(text, std::nullopt, text.unit);
        read.rule = "group";
        read.word = HeadWord::Group;
    }
    // 全省位次 is a rank of the report's place.
    if (read.kind != ColumnKind::Value || read.ownNoun || read.word == HeadWord::Rank)
        return std::nullopt;
    read.text = title;
    read.whole = all.length == length;
    read.group = read.whole ? QString() : title.mid(start, length);
    // 人均（元）: the unit tells that there are figures.
    if (alone)
        read.needsCompany = read.whole || read.unit.isEmpty();
    return read;
}

} // namespace

ColumnTitle readColumnTitle(const QString &printed)
{
    const QString title = withDigitsInYears(withoutNoteMarks(printed));
    if (const auto grouped = byGroup(title))
        return *grouped;
    return byRules(title);
}

} // namespace PlanLens
