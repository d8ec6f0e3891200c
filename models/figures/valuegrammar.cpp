// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/valuegrammar.h"

#include "figures/brackets.h"
#include "figures/figuregrammar.h"
#include "figures/valuewords.h"
#include "language/lexicon.h"
#include "language/measurewords.h"
#include "language/numerals.h"
#include "text/characters.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QChar ordinalSign(u'第');

/// Cells with more characters than this tell a story; no figure is looked for in them.
constexpr qsizetype longestFigure = 300;

bool isIgnorable(QChar c)
{
    return c.isSpace() || c == QChar(0x200b) || c == QChar(0xfeff) || c == QChar(0x00ad);
}

bool isWordCharacter(QChar c)
{
    return digitValue(c) >= 0 || (c.unicode() < 0x80 && c.isLetter());
}

/// The cell without blanks and breaks; one blank stays where it parts digits or Latin words, so
/// that 5 6 does not become 56.
QString squeezed(const QString &cell)
{
    QString text;
    text.reserve(cell.size());
    bool blank = false;
    for (const QChar c : cell) {
        if (isIgnorable(c)) {
            blank = true;
            continue;
        }
        if (blank && !text.isEmpty() && isWordCharacter(text.back()) && isWordCharacter(c))
            text.append(u' ');
        blank = false;
        text.append(c);
    }
    return text;
}

Value plain(ValueKind kind, const QString &words = {})
{
    Value value;
    value.kind = kind;
    value.note = words;
    return value;
}

bool isNothingButMarks(const QString &text)
{
    return text.size() <= 8 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isMark(c) || isDash(c) || c == u'/' || c == u'／';
           });
}

/// A cell of marks: what the notes say of them, a dash or slash that nothing explains means that no
/// target was issued, and any other mark is unknown.
Value markValue(const QString &text, const MarkMeanings &marks)
{
    const QString mark = normalMark(text);
    const auto meaning = marks.cellMarks.constFind(mark);
    if (meaning != marks.cellMarks.constEnd())
        return plain(*meaning, mark);
    const bool dashes = std::all_of(text.begin(), text.end(),
                                    [](QChar c) { return isDash(c) || c == u'/' || c == u'／'; });
    return plain(dashes ? ValueKind::NotSet : ValueKind::Text, mark);
}

/// 〔17〕 in five-year tables is the sum over the years.
std::optional<Value> cumulativeValue(const QString &text, const QString &unit)
{
    constexpr QStringView squares = u"〔[［【";
    if (!squares.contains(text.front()))
        return {};
    const qsizetype length = bracketLengthAt(text);
    if (length < 3 || !isOneOf(text.at(length - 1), u"〕]］】"))
        return {};
    auto value = parseFigure(text.mid(1, length - 2) + text.mid(length), unit);
    if (value && value->note.isEmpty())
        value->note = text.left(length);
    return value;
}

/// 完成市级下达任务（10000万美元）: words, and the figure in the bracket after them.
std::optional<Value> bracketedValue(const QString &text, const QString &unit)
{
    qsizetype open = 0;
    while (open < text.size() && bracketLengthAt(QStringView(text).mid(open)) == 0) {
        if (digitValue(text.at(open)) >= 0)
            return {};
        ++open;
    }
    if (open == 0 || open == text.size())
        return {};
    QStringView inner = QStringView(text).mid(open + 1);
    if (bracketLengthAt(QStringView(text).mid(open)) != text.size() - open || inner.size() < 2)
        return {};
    inner.chop(1);
    auto value = parseFigure(inner, unit);
    if (!value)
        return {};
    const QString words = text.left(open);
    value->basis = value->basis.isEmpty() ? words : words + u'、' + value->basis;
    return value;
}

/// 翻两番, 几十家: a number with its unit, but no ordinal.
bool holdsNumberInWords(const QString &cell)
{
    const auto measures = [&](int start, int unit) {
        return measureWordLength(cell, unit) > 0 &&
               (start == 0 || cell.at(start - 1) != ordinalSign);
    };
    QList<UnreadNumber> unread;
    for (int from = 0;;) {
        const auto number = scanNumber(cell, from, NumeralForms::DigitsAndChinese, &unread);
        if (!number)
            break;
        if (number->total() > 1 && measures(number->start, number->unitStart()))
            return true;
        from = number->end();
    }
    return std::any_of(unread.cbegin(), unread.cend(), [&](const UnreadNumber &number) {
        return number.end - number.start > 1 && measures(number.start, number.end);
    });
}

/// 七, 第三, 卅八, and 翻番, which doubles.
bool isNumberInWords(const QString &cell)
{
    static const WordTable verbs = wordsOf("doubling-verb");
    static const WordTable doublings = wordsOf("doubling");
    QStringView words = QStringView(cell).trimmed();
    if (words.startsWith(ordinalSign))
        words = words.mid(1);
    const auto verb = verbs.startingAt(words);
    const bool doubles = verb && doublings.isWord(words.mid(verb.length));
    constexpr char16_t twenty = 0x5EFF; // 廿
    constexpr char16_t thirty = 0x5345; // 卅
    const bool numerals = std::all_of(words.begin(), words.end(), [](QChar c) {
        return isHeadingNumeral(c) || c.unicode() == twenty || c.unicode() == thirty;
    });
    return !words.isEmpty() && (doubles || numerals);
}

} // namespace

Value parseValue(const QString &cell, const MarkMeanings &marks, const QString &unit)
{
    const QString text = squeezed(cell);
    if (text.isEmpty())
        return plain(ValueKind::Blank);
    if (text.size() > longestFigure)
        return plain(ValueKind::Text, text);
    if (isNothingButMarks(text))
        return markValue(text, marks);
    if (saysNotIssued(text))
        return plain(ValueKind::NotSet, text);
    if (const auto value = cumulativeValue(text, unit))
        return *value;
    if (const auto value = parseFigure(text, unit))
        return *value;
    if (const auto value = bracketedValue(text, unit))
        return *value;
    return plain(ValueKind::Text, text);
}

bool looksUnread(const Value &value, const QString &cell)
{
    // 7.5（力争8）: another figure beside the one that was read.
    if (value.isNumeric() && !value.note.isEmpty() && bracketLengthAt(value.note) == 0)
        return holdsDigits(value.note);
    return value.kind == ValueKind::Text &&
           (holdsDigits(cell) || holdsNumberInWords(cell) || isNumberInWords(cell));
}

} // namespace PlanLens
