// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowname.h"

#include "figures/units.h"
#include "heads/titletext.h"
#include "language/digitrows.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "language/numerals.h"
#include "tables/tableunits.h"
#include "text/characters.h"
#include "text/displaywidth.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QStringView markCharacters = u"*＊▽△▲▼※☆★●◆◇■□";

bool isMark(QChar c)
{
    return markCharacters.contains(c);
}

bool isOpening(QChar c)
{
    return isOneOf(c, u"（(〔[【");
}
bool isClosing(QChar c)
{
    return isOneOf(c, u"）)〕]】");
}

QString takeMarks(QString &name)
{
    QString marks;
    while (!name.isEmpty() && (isMark(name.back()) || isBlank(name.back()))) {
        if (isMark(name.back()))
            marks.prepend(name.back());
        name.chop(1);
    }
    while (!name.isEmpty() && (isMark(name.front()) || isBlank(name.front()))) {
        if (isMark(name.front()))
            marks.append(name.front());
        name.remove(0, 1);
    }
    return marks;
}

/// The start of the bracket that ends the name; -1 where none does.
qsizetype trailingBracket(const QString &name)
{
    if (name.isEmpty() || !isClosing(name.back()))
        return -1;
    int depth = 0;
    for (qsizetype i = name.size() - 1; i >= 0; --i) {
        if (isClosing(name.at(i)))
            ++depth;
        else if (isOpening(name.at(i)) && --depth == 0)
            return i;
    }
    return -1;
}

/// Takes the unit in brackets off the end of a name. Marks may stand inside the bracket's end too.
QString takeUnit(QString &name)
{
    const qsizetype start = trailingBracket(name);
    if (start <= 0)
        return {};
    QString inside = name.mid(start + 1, name.size() - start - 2).trimmed();
    inside.remove(0, unitLabels().startingAt(inside).length);
    if (!parseUnit(inside))
        return {};
    name.truncate(start);
    return inside;
}

/// The length of a unit behind a name without brackets: 地区生产总值，亿元; 涨幅%; and, behind what
/// is always counted, 产量万吨. 0 where none is.
qsizetype bareUnitLength(const QString &name)
{
    constexpr qsizetype longest = 6;
    static const WordTable quantities = wordsOf("quantity");
    if (name.endsWith(u'%') || name.endsWith(u'％'))
        return 1;
    for (qsizetype length = std::min(longest, name.size() - 3); length > 1; --length) {
        const QString rest = name.chopped(length);
        const QString unit = name.right(length);
        const bool parted = isOneOf(rest.back(), u"，,");
        if (parseUnit(unit) && (parted || (scaleAt(unit, 0).length > 0 && quantities.ending(rest))))
            return length + (parted ? 1 : 0);
    }
    return 0;
}

/// Takes such a unit off.
QString takeBareUnit(QString &name)
{
    const qsizetype length = bareUnitLength(name);
    if (length == 0 || length >= name.size())
        return {};
    QString unit = name.right(length);
    name.chop(length);
    return isOneOf(unit.front(), u"，,") ? unit.mid(1) : unit;
}

/// ①, ² at the end of a name point to a note.
void dropNoteNumbers(QString &name)
{
    const auto isNoteNumber = [](QChar c) {
        return (c >= u'①' && c <= u'⑳') || isOneOf(c, u"¹²³");
    };
    name = withoutNoteMarks(name);
    while (name.size() > 1 && (isNoteNumber(name.back()) || isBlank(name.back())))
        name.chop(1);
}

/// Takes 约束性 in brackets off the end of a name.
QString takeAttribute(QString &name)
{
    static const WordTable words = wordsOf({{0, "binding"}, {0, "attribute-expected"}});
    constexpr qsizetype longest = 3;
    const qsizetype start = trailingBracket(name);
    if (start <= 0)
        return {};
    const QString inside = name.mid(start + 1, name.size() - start - 2).trimmed();
    if (inside.size() > longest || !words.startingAt(inside))
        return {};
    name.truncate(start);
    return inside;
}

/// 其中 and its like with the colon, comma or blank after it; alone where the name goes on long
/// enough.
qsizetype ofWhichLength(QStringView name)
{
    static const WordTable words = wordsOf("of-which");
    const qsizetype length = words.startingAt(name).length;
    if (length == 0 || name.size() == length)
        return 0;
    if (isOneOf(name.at(length), u"：:，, 　"))
        return length + 1;
    return name.size() > length + 2 ? length : 0;
}

/// 按性别分： in front of a part.
qsizetype dividingLength(QStringView name)
{
    constexpr qsizetype longest = 10;
    static const WordTable by = wordsOf("by");
    const auto word = by.startingAt(name);
    for (qsizetype i = word.length; word && i < std::min(name.size() - 1, longest); ++i) {
        if (isOneOf(name.at(i), u"：:"))
            return i > word.length ? i + 1 : 0;
    }
    return 0;
}

qsizetype subRowPrefixLength(QStringView name)
{
    constexpr QStringView marks = u"#＃—－·";
    if (!name.isEmpty() && marks.contains(name.front()))
        return 1;
    return std::max(ofWhichLength(name), dividingLength(name));
}

/// Takes `#`, 其中： and a dash off the start. A dash alone sets a row off too.
void takeSubRowPrefix(RowName &row)
{
    QStringView rest = row.name;
    while (const qsizetype length = subRowPrefixLength(rest)) {
        row.isSubRow = true;
        row.prefixWidth += displayWidth(rest.left(length), SharedSigns::Wide);
        rest = rest.mid(length).trimmed();
    }
    if (row.isSubRow)
        row.name = rest.toString();
}

/// 一、 in front of a name.
int chineseOrdinalLength(QStringView text)
{
    qsizetype index = 0;
    while (index < text.size() && isHeadingNumeral(text[index]))
        ++index;
    return index > 0 && index < text.size() && text[index] == u'、' ? int(index) + 1 : 0;
}

} // namespace

bool namesNothing(const QString &name)
{
    return !isBareYear(name) &&
           std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
}

bool isOrdinal(QStringView text)
{
    return !text.isEmpty() && text.size() <= 4 &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return isDigit(c) || c == u'.' || c == u'．' || (c >= u'①' && c <= u'⑳');
           });
}

int ordinalNumber(QStringView ordinal)
{
    int number = 0;
    for (const QChar c : ordinal) {
        if (isDigit(c) && number < 1000)
            number = number * 10 + digitValue(c);
        else if (c >= u'①' && c <= u'⑳')
            return c.unicode() - u'①' + 1;
    }
    return number;
}

int ordinalLength(QStringView text, int last)
{
    if (text.isEmpty())
        return 0;
    if (text.front() >= u'①' && text.front() <= u'⑳')
        return 1;
    if (const int length = chineseOrdinalLength(text))
        return length;
    const bool bracketed = isOpening(text.front());
    qsizetype index = bracketed ? 1 : 0;
    const qsizetype first = index;
    while (index < text.size() && isDigit(text[index]))
        ++index;
    if (index == first || index - first > 3 || index >= text.size())
        return 0;
    if (bracketed)
        return isClosing(text[index]) ? int(index) + 1 : 0;
    const bool marked = isOneOf(text[index], u".．、");
    const bool decimal = index + 1 < text.size() && isDigit(text[index + 1]);
    const bool next = last > 0 && ordinalNumber(text.left(index)) == last + 1;
    return marked && (!decimal || next) ? int(index) + 1 : 0;
}

RowName parseRowName(const QString &cell, bool unitColumn)
{
    RowName row;
    row.name = cell.trimmed();
    dropNoteNumbers(row.name);
    row.marks = takeMarks(row.name);
    takeSubRowPrefix(row);
    row.marks += takeMarks(row.name);
    row.attribute = takeAttribute(row.name);
    if (!unitColumn)
        row.unit = takeUnit(row.name);
    if (!unitColumn && row.unit.isEmpty())
        row.unit = takeBareUnit(row.name);
    row.marks += takeMarks(row.name);
    return row;
}

bool isNumberedSection(QStringView text)
{
    int index = 0;
    const bool bracketed = text.startsWith(u'（') || text.startsWith(u'(');
    if (bracketed)
        ++index;
    const int first = index;
    while (index < text.size() && isHeadingNumeral(text[index]))
        ++index;
    return index > first && index < text.size() &&
           (bracketed ? isOneOf(text[index], u"）)") : isOneOf(text[index], u"、．."));
}

} // namespace PlanLens
