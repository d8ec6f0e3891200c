// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowname.h"

#include "figures/units.h"
#include "text/characters.h"

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
    return c == u'（' || c == u'(' || c == u'〔' || c == u'[';
}
bool isClosing(QChar c)
{
    return c == u'）' || c == u')' || c == u'〕' || c == u']';
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
    if (inside.startsWith(u"单位：") || inside.startsWith(u"单位:"))
        inside.remove(0, 3);
    if (!parseUnit(inside))
        return {};
    name.truncate(start);
    return inside;
}

bool takePrefix(QString &name, QStringView prefix)
{
    if (!name.startsWith(prefix))
        return false;
    name.remove(0, prefix.size());
    return true;
}

/// Takes `#`, 其中： and a dash off the start. A dash alone sets a row off too.
bool takeSubRowPrefix(QString &name)
{
    bool found = false;
    bool again = true;
    while (again) {
        again = takePrefix(name, u"#") || takePrefix(name, u"＃") || takePrefix(name, u"其中：") ||
                takePrefix(name, u"其中:") || takePrefix(name, u"其中，") ||
                takePrefix(name, u"其中 ") || takePrefix(name, u"——") || takePrefix(name, u"—") ||
                takePrefix(name, u"－") || takePrefix(name, u"·");
        found = found || again;
        name = name.trimmed();
    }
    if (!found && name.size() > 4 && takePrefix(name, u"其中"))
        found = true;
    return found;
}

} // namespace

bool isOrdinal(QStringView text)
{
    return !text.isEmpty() && text.size() <= 4 &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return isDigit(c) || c == u'.' || c == u'．' || (c >= u'①' && c <= u'⑳');
           });
}

int ordinalLength(QStringView text)
{
    if (text.isEmpty())
        return 0;
    if (text.front() >= u'①' && text.front() <= u'⑳')
        return 1;
    const bool bracketed = isOpening(text.front());
    qsizetype index = bracketed ? 1 : 0;
    const qsizetype first = index;
    while (index < text.size() && isDigit(text[index]))
        ++index;
    if (index == first || index - first > 3 || index >= text.size())
        return 0;
    if (bracketed)
        return isClosing(text[index]) ? int(index) + 1 : 0;
    const bool marked = QStringView(u".．、").contains(text[index]);
    const bool decimal = index + 1 < text.size() && isDigit(text[index + 1]);
    return marked && !decimal ? int(index) + 1 : 0;
}

RowName parseRowName(const QString &cell, bool unitColumn)
{
    RowName row;
    row.name = cell.trimmed();
    row.marks = takeMarks(row.name);
    row.isSubRow = takeSubRowPrefix(row.name);
    row.marks += takeMarks(row.name);
    if (!unitColumn)
        row.unit = takeUnit(row.name);
    row.marks += takeMarks(row.name);
    return row;
}

} // namespace PlanLens
