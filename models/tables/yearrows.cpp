// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/yearrows.h"

#include "figures/brackets.h"
#include "figures/periods.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "tables/titletext.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

constexpr std::array measureWords{HeadWord::Growth,       HeadWord::Share,  HeadWord::Change,
                                  HeadWord::ChangeOrRate, HeadWord::Amount, HeadWord::Number,
                                  HeadWord::Contribution};

} // namespace

bool namesMeasureOnly(const QString &words)
{
    const QString own = withoutCompared(words);
    return own.isEmpty() || std::any_of(std::begin(measureWords), std::end(measureWords),
                                        [&](HeadWord word) { return headWords(word).isWord(own); });
}

qsizetype measureAtEnd(const QString &words)
{
    qsizetype length = 0;
    for (const HeadWord word : measureWords)
        length = std::max<qsizetype>(length, headWords(word).ending(words).length);
    return length < words.size() ? length : 0;
}

std::optional<YearRow> yearRow(const IndicatorRow &row, std::optional<int> ofTable)
{
    constexpr qsizetype digits = 4;
    constexpr qsizetype longestPart = 7; // 10-12月末
    const QString &name = row.name.name;
    static const WordTable whole = wordsOf("whole-year");
    if (ofTable && whole.isWord(name))
        return YearRow{Period::year(*ofTable), std::nullopt, false};
    const auto part = ofTable && name.size() <= longestPart ? partNamed(name) : std::nullopt;
    if (part && part->start == 0 && (part->end == 0 || part->end == name.size()))
        return YearRow{part->of(*ofTable), std::nullopt, false};
    const auto year = isBareYear(name.left(digits)) ? periodIn(name) : std::nullopt;
    if (!year || !year->isYear())
        return std::nullopt;
    QString words = name.mid(digits);
    static const WordTable rowEnds = wordsOf("year-row");
    if (const auto end = rowEnds.startingAt(words))
        words.remove(0, end.length); // 年度
    else if (!words.isEmpty() && isIdeograph(words.front()))
        words.remove(0, 1); // 年
    if (bracketLengthAt(words) == words.size() && words.size() > 2)
        words = insideOf(words).toString();
    const bool target = headWords(HeadWord::Target).isWord(words);
    const bool estimated = headWords(HeadWord::Estimate).isWord(words);
    const bool actual = estimated || headWords(HeadWord::Actual).isWord(words);
    if (!words.isEmpty() && !target && !actual)
        return std::nullopt;
    YearRow read{*year, std::nullopt, estimated};
    if (!words.isEmpty())
        read.role = target ? Role::Target : Role::Actual;
    return read;
}

bool areYears(const QList<IndicatorRow> &rows, std::optional<int> year)
{
    return !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [&](const IndicatorRow &row) {
        return yearRow(row, year).has_value();
    });
}

QStringList nounsOf(const QList<Column> &columns)
{
    QStringList nouns;
    QString amount;
    for (const Column &column : columns) {
        QString noun;
        if (column.kind == ColumnKind::Value) {
            noun = takenApart(column.title).words.remove(u'±');
            if (holds(noun, HeadWord::Sum) || withoutTime(noun).isEmpty())
                noun.clear(); // not of the row's month alone; or years, of which the rows are parts
            else if (namesMeasureOnly(noun))
                noun = column.measure ? amount : QString();
            else if (!column.measure)
                amount = noun;
        }
        nouns.append(noun);
    }
    return nouns;
}

} // namespace PlanLens
