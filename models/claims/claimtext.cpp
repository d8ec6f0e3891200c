// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claimtext.h"

#include "figures/units.h"
#include "language/lexicon.h"
#include "report/runningtext.h"
#include "sentences/prosefigure.h"
#include "text/oneof.h"
#include "text/workpoint.h"

#include <algorithm>

namespace PlanLens {

namespace {

void splitBlock(int block, QStringView text, std::vector<ClaimSentence> &sentences)
{
    int start = 0;
    for (int i = 0; i <= text.size(); ++i) {
        if (i < text.size() && (isSemicolon(text.at(i)) || !endsSentenceAt(text, i)))
            continue;
        if (i - start > 1 && i - start <= longestSentence)
            sentences.push_back({block, start, text.mid(start, i - start)});
        start = i + 1;
    }
}

/// The numbers of a stretch, with their places in the text that it was taken from.
class StretchNumbers
{
public:
    StretchNumbers(const Stretch &stretch, std::vector<ClaimNumber> &into)
        : m_stretch(stretch), m_into(into)
    {}

    void read()
    {
        const Numbers numbers = scanNumbers(m_stretch);
        for (const YearMention &year : numbers.years)
            add(year);
        for (const Figure &figure : numbers.figures)
            add(figure);
        for (const Figure &count : numbers.counts)
            if (count.kind != FigureKind::None)
                add(count);
    }

private:
    ClaimNumber placed(int start, int end) const
    {
        ClaimNumber number;
        number.start = m_stretch.places[std::size_t(start)];
        number.end = m_stretch.places[std::size_t(end - 1)] + 1;
        return number;
    }

    void add(const YearMention &year)
    {
        ClaimNumber number = placed(year.start, year.end);
        number.value = year.to;
        number.unit = QStringLiteral("年");
        number.year = true;
        m_into.push_back(number);
    }

    void add(const Figure &figure)
    {
        ClaimNumber number = placed(figure.start, figure.end);
        number.value = figure.low;
        number.step = figure.step;
        number.chinese = figure.chinese;
        number.unit = figure.unit;
        if (const auto unit = parseUnit(figure.unit); unit && !figure.unit.isEmpty()) {
            number.dimension = unit->dimension;
            number.factor = unit->factor;
        }
        number.percent = figure.unit == u"%" || figure.unit == u"％";
        number.bound = figure.bound;
        number.approximate = figure.approximate;
        if (figure.isRange())
            number.bound = Relation::AtLeast;
        readBoundBefore(figure.start, number);
        m_into.push_back(number);
    }

    /// 超过, 不低于, 约
    void readBoundBefore(int start, ClaimNumber &number) const
    {
        enum Words { AtLeast, MoreThan, AtMost, LessThan, About };
        static const WordTable words = wordsOf({{AtLeast, "at-least"},
                                                {MoreThan, "more-than"},
                                                {AtMost, "at-most"},
                                                {LessThan, "less-than"},
                                                {About, "about"}});
        constexpr Relation relations[] = {Relation::AtLeast, Relation::MoreThan, Relation::AtMost,
                                          Relation::LessThan};
        const auto hit = words.endingAt(m_stretch.text, start);
        if (hit && hit.tag == About)
            number.approximate = true;
        else if (hit && !number.bound)
            number.bound = relations[hit.tag];
    }

    const Stretch &m_stretch;
    std::vector<ClaimNumber> &m_into;
};

} // namespace

std::vector<ClaimSentence> claimSentences(const Report &report)
{
    std::vector<ClaimSentence> sentences;
    for (int i = 0; i < report.blocks.size(); ++i) {
        const BlockKind kind = report.blocks.at(i).kind;
        if (isRunningText(kind) || kind == BlockKind::Note)
            splitBlock(i, report.blocks.at(i).text.text(), sentences);
    }
    return sentences;
}

std::vector<ClaimNumber> claimNumbers(QStringView text)
{
    std::vector<ClaimNumber> numbers;
    for (const Sentence &sentence : splitSentences(text)) {
        StretchNumbers(sentence.main, numbers).read();
        for (const Aside &aside : sentence.asides)
            StretchNumbers(aside.stretch, numbers).read();
    }
    std::sort(numbers.begin(), numbers.end(),
              [](const ClaimNumber &l, const ClaimNumber &r) { return l.start < r.start; });
    return numbers;
}

bool countsItems(const ClaimNumber &number)
{
    static const WordTable counters = wordsOf("item-counter");
    return counters.isWord(number.unit);
}

TextPiece pieceAround(QStringView text, int from, int to, std::u16string_view separators)
{
    workPoint();
    TextPiece piece{from, to};
    while (piece.start > 0 && !isOneOf(text.at(piece.start - 1), separators))
        --piece.start;
    while (piece.end < text.size() && !isOneOf(text.at(piece.end), separators))
        ++piece.end;
    return piece;
}

Anchor anchorOf(const Report &report, const ClaimSentence &sentence, int from, int to)
{
    Anchor anchor = report.anchor(sentence.block);
    anchor.start = sentence.start + from;
    anchor.length = to - from;
    return anchor;
}

Evidence evidenceOf(const Report &report, const Anchor &anchor)
{
    workPoint();
    return {report.file, report.line(anchor), report.quote(anchor), anchor};
}

} // namespace PlanLens
