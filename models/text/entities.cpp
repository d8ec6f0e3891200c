// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/entities.h"

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

constexpr qsizetype longestName = 10;

struct Named
{
    QStringView name;
    char16_t character;
};

constexpr std::array<Named, 33> names{{
    {u"nbsp", 0xa0},  {u"ensp", 0x2002}, {u"emsp", 0x2003}, {u"thinsp", 0x2009}, {u"lt", u'<'},
    {u"gt", u'>'},    {u"amp", u'&'},    {u"quot", u'"'},   {u"apos", u'\''},    {u"middot", u'·'},
    {u"mdash", u'—'}, {u"ndash", u'–'},  {u"minus", u'−'},  {u"ldquo", u'“'},    {u"rdquo", u'”'},
    {u"lsquo", u'‘'}, {u"rsquo", u'’'},  {u"hellip", u'…'}, {u"times", u'×'},    {u"divide", u'÷'},
    {u"ge", u'≥'},    {u"le", u'≤'},     {u"plusmn", u'±'}, {u"permil", u'‰'},   {u"deg", u'°'},
    {u"bull", u'•'},  {u"laquo", u'«'},  {u"raquo", u'»'},  {u"yen", u'¥'},      {u"sup2", u'²'},
    {u"sup3", u'³'},  {u"micro", u'µ'},  {u"zwnj", 0x200c},
}};

QString numbered(QStringView digits)
{
    const bool hexadecimal = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool valid = false;
    const uint code = hexadecimal ? digits.mid(1).toUInt(&valid, 16) : digits.toUInt(&valid, 10);
    if (!valid || code == 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return {};
    if (code < 0x20 || (code >= 0x7f && code < 0xa0))
        return QStringLiteral(" ");
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

QString meaning(QStringView name)
{
    if (name.startsWith(u'#'))
        return numbered(name.mid(1));
    const auto found = std::find_if(names.begin(), names.end(),
                                    [name](const Named &entry) { return entry.name == name; });
    return found == names.end() ? QString() : QString(QChar(found->character));
}

} // namespace

HtmlEntity htmlEntityAt(QStringView text, qsizetype index)
{
    constexpr QStringView ampersand = u"amp;";
    if (index >= text.size() || text.at(index) != u'&')
        return {};
    qsizetype start = index + 1;
    // What was escaped again is looked at as if it stood after a plain &.
    while (text.mid(start).startsWith(ampersand)) {
        const qsizetype next = start + ampersand.size();
        const qsizetype end = text.mid(next, longestName).indexOf(u';');
        if (end <= 0 || meaning(text.mid(next, end)).isEmpty())
            break;
        start = next;
    }
    const QStringView rest = text.mid(start);
    const qsizetype end = rest.left(longestName).indexOf(u';');
    const QString character = end > 0 ? meaning(rest.left(end)) : QString();
    if (!character.isEmpty())
        return {character, start + end + 1 - index};
    // Pages show this one as a blank without its semicolon too.
    constexpr QStringView blank = u"nbsp";
    if (rest.startsWith(blank))
        return {QString(QChar(0xa0)), start + blank.size() - index};
    return {};
}

} // namespace PlanLens
