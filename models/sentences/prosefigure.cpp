// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences/prosefigure.h"

#include "language/chinesenumerals.h"
#include "language/digitrows.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/wordtable.h"
#include "sentences/figurewords.h"
#include "sentences/nofigures.h"
#include "sentences/proseunits.h"

#include <algorithm>

namespace PlanLens {

using namespace FigureWords;
using namespace Particles;

namespace {

class Scanner
{
public:
    explicit Scanner(const Stretch &stretch) : m_stretch(stretch), m_text(stretch.text) {}

    Numbers run()
    {
        int from = 0;
        QList<UnreadNumber> unread;
        while (const auto number =
                   scanNumber(m_text, from, NumeralForms::DigitsAndChinese, &unread))
            from = std::max(read(withoutFalseSign(*number)), from + 1);
        for (const UnreadNumber &number : std::as_const(unread))
            keepUnread(number);
        return std::move(m_numbers);
    }

private:
    QChar at(int i) const { return i >= 0 && i < m_text.size() ? m_text.at(i) : QChar(); }

    /// 减负600亿元: 负 belongs to the word before it.
    ScannedNumber withoutFalseSign(const ScannedNumber &number) const
    {
        static const WordTable words = wordsOf("no-minus");
        if (!words.endingAt(m_text, number.start + 1))
            return number;
        return scanNumberAt(m_text, number.start + 1).value_or(number);
    }

    /// Reads one number, keeps it if it is a figure, and returns where to go on.
    int read(const ScannedNumber &number)
    {
        if (const int end = readYear(number))
            return end;
        if (const int end = endOfProportion(m_text, number)) {
            m_numbers.proportionEnds.push_back(end);
            return end;
        }
        const bool rate = bool(unitAt(m_text, number.end())); // 8.5/10万
        if (const int end = std::max(rate ? 0 : endOfBrokenNumber(m_text, number),
                                     endOfMisprint(m_text, number));
            end > number.end()) {
            keepUnread({number.start, end});
            return end;
        }
        const int plain = number.unitStart();
        if (m_stretch.quoted[std::size_t(number.start)] || isPartOfName(number))
            return plain;
        Figure figure;
        figure.start = number.start;
        figure.low = number.value;
        figure.high = number.upper.value_or(number.value);
        figure.step = timesPowerOfTen(1, -number.decimals);
        figure.chinese = number.chinese;
        figure.hasSign = number.hasSign;
        figure.unit = number.unit;
        figure.end = number.end();
        if (!number.unit.isEmpty())
            figure.kind = FigureKind::Percent;
        if (const int end = endOfHalf(m_text, number)) {
            figure.low = figure.high = 50;
            figure.unit = QStringLiteral("%");
            figure.kind = FigureKind::Percent;
            figure.end = end;
        } else if (!readRatio(figure)) {
            readUnit(figure, number);
            readRange(figure);
        }
        readOpener(figure, number);
        readSuffix(figure);
        if (const auto tail = nameTails().startingAt(m_text, plain);
            (tail && tail.length > unitAt(m_text, plain).length) || tellsLine(figure, m_text))
            return figure.end;
        (isVagueCount(figure, number) ? m_numbers.counts : m_numbers.figures).push_back(figure);
        return figure.end;
    }

    /// 2021年, 2021—2025年: the place after it, or 0.
    int readYear(const ScannedNumber &number)
    {
        const auto isYear = [](const ScannedNumber &n) {
            return n.length == 4 && n.value >= 1900 && n.value < 2100 && n.scaleLength == 0;
        };
        if (!isYear(number))
            return 0;
        ScannedNumber last = number;
        const int joint =
            number.end() + years().startingAt(m_text, number.end()).length; // 2016年至2020年
        if (const QChar c = at(joint); isDash(c) || isWordOf(c, upTo())) {
            const auto next = scanNumberAt(m_text, joint + 1);
            if (next && isYear(*next))
                last = *next;
        }
        if (!years().startingAt(m_text, last.end()))
            return 0;
        m_numbers.years.push_back(
            {number.start, last.end() + 1, int(number.value), int(last.value)});
        return last.end() + 1;
    }

    bool isPartOfName(const ScannedNumber &number)
    {
        static const WordTable names = wordsOf("name-number");
        const QChar before = at(number.start - 1);
        const QChar after = at(number.end());
        if (number.chinese && isWordOf(before, vagueDigits()))
            return true; // 数一数二
        if (number.chinese && isWordOf(before, asManyAs()) && !isBarePlace(number))
            return true; // 上一年
        if (isWordOf(before, names) || (before == u'星' && after == u'号') ||
            (isLatinLetter(before) && !isMoney(number)) || isPlus(before) || before == u'_' ||
            isPlus(after) || before == u'·' || after == u'·')
            return true;
        if (isLatinLetter(after) && !unitAt(m_text, number.end()))
            return true;
        if (isPlanName(m_text.mid(number.start, number.length)) &&
            unitAt(m_text, number.unitStart()).kind != FigureKind::Count)
            return true;
        return number.chinese && number.digitByDigit && number.length > 1;
    }

    /// 9 of GDP9亿元; but T3 and G20 are names.
    bool isMoney(const ScannedNumber &number) const
    {
        return unitAt(m_text, number.unitStart()).kind == FigureKind::Money;
    }

    /// 百 of 上百家, 千 of 上千亿元.
    bool isBarePlace(const ScannedNumber &number) const
    {
        return number.length == 1 && isChinesePlace(at(number.start)) && at(number.start) != u'十';
    }

    /// What could not be read is a figure where a unit follows, and not a word such as 百家.
    void keepUnread(UnreadNumber number)
    {
        const bool quoted = m_stretch.quoted[std::size_t(number.start)];
        number.end += scaleAt(m_text, number.end).length; // 55¹亿元
        const UnitHit unit = unitAt(m_text, number.end);
        const QStringView text = m_stretch.view(number.start, number.end);
        if (quoted || !unit || unit.kind == FigureKind::Time || !isWrittenNumber(text))
            return;
        m_numbers.unread.push_back({number.start, number.end + unit.length});
    }

    bool readRatio(Figure &figure)
    {
        const QChar colon = at(figure.end);
        if (colon != u':' && colon != u'∶' && colon != u'：')
            return false;
        const auto base = scanNumberAt(m_text, figure.end + 1);
        if (!base || base->value != 1 || base->length != 1)
            return false;
        figure.unit = QStringLiteral(":1");
        figure.kind = FigureKind::Ratio;
        figure.end = base->end();
        return true;
    }

    /// Reads the measure word after the scale.
    void readUnit(Figure &figure, const ScannedNumber &number)
    {
        if (figure.kind == FigureKind::Percent) {
            static const WordTable tails = wordsOf("percent-tail");
            if (m_text.mid(figure.start).startsWith(u"百分之") && isWordOf(at(figure.end), tails))
                ++figure.end;
            return;
        }
        figure.unit = number.scale;
        figure.end = number.unitStart();
        figure.approximate = number.isAbout;
        if (number.isMore)
            figure.bound = Relation::MoreThan;
        if (!number.scale.isEmpty())
            figure.kind = FigureKind::Scale;
        readBareScale(figure, number);
        if (const UnitHit unit = unitAt(m_text, figure.end)) {
            figure.unit += m_text.mid(figure.end, unit.length);
            figure.kind = unit.kind;
            figure.end += unit.length;
            takeHalfBehind(figure, m_text);
            takeExchangeRate(figure, m_text);
            readOtherUnit(figure);
            readSurplus(figure);
        }
        if (!multiples().isWord(figure.unit))
            return;
        if (multiples().startingAt(figure.unit).tag == Doubling)
            readDoublings(figure);
        else
            readHundredths(figure);
    }

    /// 突破万亿元: one of them.
    void readBareScale(Figure &figure, const ScannedNumber &number) const
    {
        static const WordTable scales = wordsOf("bare-scale");
        const QString scale = isBarePlace(number) ? at(number.start) + number.scale : QString();
        if (!scales.isWord(scale))
            return;
        figure.low = figure.high = 1;
        figure.unit = scale;
    }

    /// 套（间）: two units, of which one or the other is meant.
    void readOtherUnit(Figure &figure) const
    {
        const UnitHit other = at(figure.end) == u'（' ? unitAt(m_text, figure.end + 1) : UnitHit{};
        if (!other || at(figure.end + 1 + other.length) != u'）')
            return;
        figure.unit += m_text.mid(figure.end, other.length + 2);
        figure.end += other.length + 2;
    }

    /// 七成五 is 75%.
    void readHundredths(Figure &figure)
    {
        const auto next = scanNumberAt(m_text, figure.end);
        if (!next || next->length != 1 || next->scaleLength > 0 || next->value >= 10 ||
            unitAt(m_text, next->end()))
            return;
        figure.low = figure.high = figure.low + next->value / 10;
        figure.step /= 10;
        figure.end = next->end();
    }

    /// 翻一番, 翻两番.
    void readDoublings(Figure &figure)
    {
        constexpr int longestVerb = 6;
        constexpr double most = 10;
        const int from = std::max(0, figure.start - longestVerb);
        static const WordTable verbs = wordsOf("doubling-verb");
        if (!verbs.occursIn(m_stretch.view(from, figure.start)) || figure.low > most)
            return;
        if (!doubles(figure))
            m_numbers.unread.push_back({figure.start, figure.end});
    }

    /// 上百家: at least 100.
    void readOpener(Figure &figure, const ScannedNumber &number) const
    {
        static const WordTable passing = wordsOf("at-least"); // 跨上万亿元台阶
        if (!asManyAs().endingAt(m_text, figure.start) || !isBarePlace(number) ||
            passing.endingAt(m_text, figure.start))
            return;
        --figure.start;
        if (!figure.bound)
            figure.bound = Relation::AtLeast;
    }

    void readSurplus(Figure &figure)
    {
        if (figure.kind != FigureKind::Time && beginsNoun(m_text, figure.end))
            return;
        const auto word = surpluses().startingAt(m_text, figure.end);
        if (word && scanNumberAt(m_text, figure.end + 1))
            return; // 比上年的1.7万家|多2000家
        if (word && (word.tag == Any || !years().startingAt(m_text, figure.end + 1))) {
            figure.bound = Relation::MoreThan;
            ++figure.end;
            takeTimeAfterSurplus(figure, m_text);
        }
    }

    /// 5%—5.5%, 1—2所, 4.5-5%, 九千万至九千二百万吨: one figure with two ends.
    void readRange(Figure &figure)
    {
        const QChar c = at(figure.end);
        static const WordTable ends = wordsOf("end-of-move");
        const bool word = isWordOf(c, upTo());
        if (!isDash(c) && c != u'~' && c != u'～' && c != u'〜' && !word)
            return;
        if (figure.isRange() || figure.bound)
            return;
        if (isWordOf(c, ends) && startsFrom(m_text, figure.start))
            return; // 从5%到8%
        const auto second = scanNumberAt(m_text, figure.end + 1);
        if (!second || second->hasSign || second->upper)
            return;
        Figure upper;
        upper.end = second->end();
        upper.low = upper.high = second->value;
        upper.unit = second->unit;
        upper.kind = second->unit.isEmpty() ? FigureKind::None : FigureKind::Percent;
        readUnit(upper, *second);
        if (figure.chinese && figure.kind == FigureKind::Percent &&
            upper.kind == FigureKind::None) {
            upper.unit = figure.unit; // 百分之四到五
            upper.kind = figure.kind;
        }
        const bool completes = (figure.kind == FigureKind::Scale ||
                                upper.kind == FigureKind::Point) && // 4个至5个百分点
                               upper.unit.startsWith(figure.unit);
        const bool sameUnit = upper.unit == figure.unit && figure.kind != FigureKind::Time;
        if (word && figure.kind != FigureKind::None && !sameUnit && !completes)
            return;
        if (figure.kind != FigureKind::None && upper.unit != figure.unit && !completes)
            return; // 30万—32万吨 is a range, 3人—5个 none
        if (upper.low <= figure.low || (word && comesTo(m_text, figure, upper)))
            return;
        figure.high = upper.low;
        figure.unit = upper.unit;
        figure.kind = upper.kind;
        figure.end = upper.end;
        if (upper.bound)
            figure.bound = upper.bound;
    }

    void readSuffix(Figure &figure)
    {
        figure.end += limitNounAt(m_text, figure.end);
        for (auto hit = suffixes().startingAt(m_text, figure.end); hit;
             hit = suffixes().startingAt(m_text, figure.end)) {
            switch (Suffix(hit.tag)) {
            case Above:
                figure.bound = Relation::AtLeast;
                break;
            case Within:
                if (hit.length == 1 && !isWithin(figure))
                    return; // 3年内
                figure.bound = Relation::AtMost;
                break;
            case About:
                figure.approximate = true;
                break;
            }
            figure.end += hit.length;
        }
    }

    /// 50米内, 5%内; but 3公里|内环路.
    bool isWithin(const Figure &figure) const
    {
        static const WordTable words = wordsOf("inner-word");
        return figure.kind == FigureKind::Percent ||
               (figure.kind == FigureKind::Physical && !words.startingAt(m_text, figure.end));
    }

    const Stretch &m_stretch;
    QStringView m_text;
    Numbers m_numbers;
};

/// 1—11 of 1—11月 and 5 of 5年来 are no figures.
template <typename Mention>
void dropFiguresIn(const std::vector<Mention> &mentions, std::vector<Figure> &figures)
{
    if (mentions.empty())
        return;
    std::erase_if(figures, [&](const Figure &figure) {
        return std::any_of(mentions.begin(), mentions.end(), [&](const Mention &mention) {
            return figure.start < mention.end && figure.end > mention.start;
        });
    });
}

} // namespace

Numbers scanNumbers(const Stretch &stretch)
{
    Numbers numbers = Scanner(stretch).run();
    for (auto part = yearPartIn(stretch.text); part; part = yearPartIn(stretch.text, part->end))
        numbers.parts.push_back(*part);
    for (auto span = yearSpanIn(stretch.text); span; span = yearSpanIn(stretch.text, span->end))
        numbers.spans.push_back(*span);
    numbers.lasting = lastingIn(stretch.text);
    for (std::vector<Figure> *figures : {&numbers.figures, &numbers.counts}) {
        dropFiguresIn(numbers.parts, *figures);
        dropFiguresIn(numbers.spans, *figures);
        dropFiguresIn(numbers.lasting, *figures);
    }
    return numbers;
}

} // namespace PlanLens
