// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/claimtext.h"

#include "figures/units.h"
#include "language/lexicon.h"
#include "language/numerals.h"
#include "text/workpoint.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int longestSentence = 4000;
constexpr std::size_t mostNumbers = 400;
constexpr int longestUnit = 6;

bool holdsSentences(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heading:
    case BlockKind::Paragraph:
    case BlockKind::BoxText:
    case BlockKind::Note:
        return true;
    case BlockKind::Title:
    case BlockKind::Front:
    case BlockKind::BoxTitle:
    case BlockKind::Caption:
    case BlockKind::Table:
    case BlockKind::End:
        return false;
    }
    Q_UNREACHABLE();
}

void splitBlock(int block, QStringView text, std::vector<ClaimSentence> &sentences)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !QStringView(u"。！？\n").contains(text.at(i)))
            continue;
        if (i - start > 1 && i - start <= longestSentence)
            sentences.push_back({block, int(start), text.mid(start, i - start)});
        start = i + 1;
    }
}

/// Reads the unit that stands at `at`, its scale of `scale` characters included.
void readUnit(QStringView text, int at, int scale, ClaimNumber &number)
{
    const auto take = [&](int length, const std::optional<Unit> &unit) {
        number.end = at + length;
        number.unit = text.mid(at, length).toString();
        if (unit) {
            number.dimension = unit->dimension;
            number.factor = unit->factor;
        }
    };
    if (at < text.size() && (text.at(at) == u'%' || text.at(at) == u'％'))
        return take(1, Unit{QStringLiteral("percent"), 1});
    const int most = std::min<int>(scale + longestUnit, int(text.size()) - at);
    int longest = scale;
    while (longest < most && (text.at(at + longest).isLetter() || text.at(at + longest) == u'/'))
        ++longest;
    for (int length = longest; length > scale; --length) {
        if (const auto unit = parseUnit(text.mid(at, length).toString()))
            return take(length, unit);
    }
    take(scale, scale > 0 ? parseUnit(text.mid(at, scale).toString()) : std::nullopt);
}

void readBounds(QStringView text, ClaimNumber &number)
{
    const QStringView before = text.left(number.start);
    const QStringView after = text.mid(number.end);
    struct Word
    {
        QStringView text;
        Relation relation;
    };
    constexpr Word inFront[] = {
        {u"超过", Relation::MoreThan},  {u"突破", Relation::MoreThan},
        {u"高于", Relation::MoreThan},  {u"不低于", Relation::AtLeast},
        {u"不少于", Relation::AtLeast}, {u"至少", Relation::AtLeast},
        {u"不超过", Relation::AtMost},  {u"不高于", Relation::AtMost},
        {u"低于", Relation::LessThan},  {u"不足", Relation::LessThan},
        {u"近", Relation::LessThan},    {u"接近", Relation::LessThan},
        {u"不到", Relation::LessThan},  {u"≥", Relation::AtLeast},
        {u"≤", Relation::AtMost},       {u">", Relation::MoreThan},
        {u"<", Relation::LessThan},
    };
    qsizetype longest = 0;
    for (const Word &word : inFront) {
        if (before.endsWith(word.text) && word.text.size() > longest) {
            number.bound = word.relation;
            longest = word.text.size();
        }
    }
    number.approximate = before.endsWith(u'约') || after.startsWith(u"左右");
    if (after.startsWith(u"以上") || after.startsWith(u'余') || after.startsWith(u'多'))
        number.bound = Relation::AtLeast;
    if (after.startsWith(u"以内") || after.startsWith(u"以下"))
        number.bound = Relation::AtMost;
}

ClaimNumber numberFrom(QStringView text, const ScannedNumber &scanned)
{
    ClaimNumber number;
    number.start = scanned.start;
    number.value = scanned.value;
    number.step = timesPowerOfTen(1, -scanned.decimals);
    number.chinese = scanned.chinese;
    const int after = scanned.end();
    if (!scanned.unit.isEmpty()) {
        number.percent = scanned.unit == u"%";
        number.unit = scanned.unit;
        number.end = after;
    } else {
        // 余 may stand between number and unit: 80余场.
        const bool about = after < text.size() && text.at(after) == u'余';
        const int at = after + (about ? 1 : 0);
        readUnit(text, at, scanned.scaleLength, number);
        number.percent = number.unit == u"%" || number.unit == u"％";
        if (about)
            number.bound = Relation::AtLeast;
    }
    const bool looksLikeYear = scanned.decimals == 0 && scanned.value >= 1900 &&
                               scanned.value <= 2100 && scanned.scalePower == 0;
    number.year = looksLikeYear && text.mid(after).startsWith(u'年');
    readBounds(text, number);
    return number;
}

} // namespace

std::vector<ClaimSentence> claimSentences(const Report &report)
{
    std::vector<ClaimSentence> sentences;
    for (int i = 0; i < report.blocks.size(); ++i) {
        if (holdsSentences(report.blocks.at(i).kind))
            splitBlock(i, report.blocks.at(i).text.text(), sentences);
    }
    return sentences;
}

std::vector<ClaimNumber> claimNumbers(QStringView text)
{
    std::vector<ClaimNumber> numbers;
    int from = 0;
    while (numbers.size() < mostNumbers) {
        const auto scanned = scanNumber(text, from);
        if (!scanned)
            break;
        const ClaimNumber number = numberFrom(text, *scanned);
        from = std::max(number.end, scanned->end());
        // 零售, 一般, 两端: a Chinese numeral that counts nothing is part of a word.
        if (!number.chinese || !number.unit.isEmpty())
            numbers.push_back(number);
    }
    return numbers;
}

TextPiece pieceAround(QStringView text, int from, int to, QStringView separators)
{
    TextPiece piece{from, to};
    while (piece.start > 0 && !separators.contains(text.at(piece.start - 1)))
        --piece.start;
    while (piece.end < text.size() && !separators.contains(text.at(piece.end)))
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

bool containsAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.contains(word); });
}

bool containsWordOf(QStringView text, const char *wordClass)
{
    const QStringList &words = Lexicon::common().wordsOf(wordClass);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

} // namespace PlanLens
