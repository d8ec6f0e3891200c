// SPDX-License-Identifier: GPL-3.0-or-later
#include "heads/columntitle.h"

#include "figures/brackets.h"
#include "figures/periods.h"
#include "figures/units.h"
#include "heads/headwords.h"
#include "heads/titlefigures.h"
#include "heads/titlemeasures.h"
#include "heads/titletext.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "text/oneof.h"

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

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
    const bool dated = title.period || title.yearsBack == 0; // 本年新登记（户）
    if (text.unit.isEmpty() || text.percent || !dated || title.role || title.yearlyMean ||
        title.sum || title.yearsBack.value_or(0) != 0)
        return {};
    QString noun = withoutTime(text.words);
    if (noun.startsWith(u'#')) // a part of what stands beside it
        noun.remove(0, 1);
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
    TitleRule{"plan-rate", planRateTitle, HeadWord::PlanRate},
    TitleRule{"rank", rankTitle, HeadWord::Rank},
    TitleRule{"other-pace", otherPaceTitle, HeadWord::OtherPace},
    TitleRule{"index", indexTitle, HeadWord::Index},
    TitleRule{"against-place", againstPlaceTitle},
    TitleRule{"contribution", contributionTitle, HeadWord::Contribution},
    TitleRule{"growth", growthTitle, HeadWord::Growth},
    TitleRule{"share", shareTitle, HeadWord::Share},
    TitleRule{"change", changeTitle, HeadWord::Compared},
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

/// The length of 平均 or 平均水平, with which figures of a whole place may be called.
qsizetype averageAt(const QString &title, qsizetype at)
{
    static const WordTable averages = wordsOf("average");
    return averages.startingAt(title, at).length;
}

QString wholePlaceAt(const QString &title, qsizetype at)
{
    static const WordTable wholes = wordsOf("head-whole-place");
    return title.mid(at, wholes.startingAt(title, at).length);
}

bool isBracketOnly(const QString &text)
{
    return text.isEmpty() || (bracketLengthAt(text) == text.size() && text.size() > 2);
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
    const qsizetype average = all.length == length ? averageAt(title, start + length) : 0;
    const QString rest = time + title.mid(start + length + average);
    ColumnTitle read = byRules(rest);
    const bool alone = isBracketOnly(rest);
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
    read.wholePlace = read.whole ? wholePlaceAt(title, start) : QString();
    read.group = read.whole ? QString() : title.mid(start, length);
    // 人均（元）: the unit tells that there are figures.
    if (alone)
        read.needsCompany = (read.whole && average == 0) || read.unit.isEmpty();
    return read;
}

/// 2024年增速全省（%）: the place stands behind, as below a merged head.
Answer byPlaceBehind(const QString &title)
{
    const QString words = takenApart(title).words;
    for (qsizetype at = 1; at < words.size(); ++at) {
        const QString place = wholePlaceAt(words, at);
        const qsizetype end = at + place.size();
        if (place.isEmpty() || end + averageAt(words, end) != words.size())
            continue;
        const QString before = words.left(at);
        if (!title.startsWith(words) || !namesMeasureOnly(withoutRoleAtEnd(withoutTime(before))))
            return std::nullopt;
        ColumnTitle read = byRules(before + title.mid(words.size()));
        if (read.kind != ColumnKind::Value || read.ownNoun || read.word == HeadWord::Rank)
            return std::nullopt;
        read.text = title;
        read.whole = true;
        read.wholePlace = place;
        return read;
    }
    return std::nullopt;
}

} // namespace

ColumnTitle readColumnTitle(const QString &printed)
{
    const QString title = withDigitsInYears(withoutNoteMarks(printed));
    if (const auto grouped = byGroup(title))
        return *grouped;
    if (const auto placed = byPlaceBehind(title))
        return *placed;
    return byRules(title);
}

} // namespace PlanLens
