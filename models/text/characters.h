// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/oneof.h"

#include <QChar>
#include <QStringView>

namespace PlanLens {

/// One of the ideographs that nearly all characters of a report are. None is a sign, a blank or a
/// letter of another script, so that loops which look for these pass them over first.
inline bool isPlainIdeograph(QChar c)
{
    const ushort u = c.unicode();
    return u >= 0x4e00 && u <= 0x9fff;
}

/// Ideographs and their radicals, and 〇 and 々, which stand among them.
inline bool isIdeograph(QChar c)
{
    const ushort u = c.unicode();
    return isPlainIdeograph(c) || (u >= 0x2e80 && u <= 0x2fdf) || (u >= 0x3400 && u <= 0x9fff) ||
           (u >= 0xf900 && u <= 0xfaff) || u == 0x3007 || u == 0x3005 || c.isSurrogate();
}

/// Blanks of every kind that documents are padded with, U+E5E5 (A3A0 of GBK) too. Not line ends.
inline bool isBlank(QChar c)
{
    const ushort u = c.unicode();
    if (isPlainIdeograph(c))
        return false;
    return u == ' ' || u == '\t' || u == 0x00a0 || u == 0x3000 || (u >= 0x2000 && u <= 0x200a) ||
           u == 0x202f || u == 0x205f || u == 0x2800 || u == 0x3164 || u == 0xe5e5;
}

/// Characters that show nothing: zero-width blanks, marks left by editors, marks of direction,
/// selectors of variants, places of objects that did not come along.
inline bool isInvisible(QChar c)
{
    const ushort u = c.unicode();
    if (isPlainIdeograph(c))
        return false;
    return (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2060 && u <= 0x206f) || u == 0xfeff || u == 0x00ad || u == 0x061c ||
           u == 0x180e || (u >= 0xfe00 && u <= 0xfe0f) || (u >= 0xfff9 && u <= 0xfffc) ||
           (u < 0x20 && u != '\t' && u != '\n') || (u >= 0x7f && u <= 0x9f);
}

/// Breaks a line without ending it for those who count lines: VT, FF, NEL, U+2028, U+2029.
inline bool isInlineBreak(QChar c)
{
    const ushort u = c.unicode();
    if (isPlainIdeograph(c))
        return false;
    return u == 0x0b || u == 0x0c || u == 0x85 || u == 0x2028 || u == 0x2029;
}

/// What a list puts in front of its members. Symbol fonts keep theirs in the private-use area.
inline bool isBullet(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0xe000 && u <= 0xf8ff) || (u >= 0x25a0 && u <= 0x25ff) ||
           (u >= 0x2701 && u <= 0x27bf) || (u >= 0x2b1b && u <= 0x2b1c) ||
           isOneOf(c, u"•‣⁃∙◦★☆※→⇒√");
}

/// A numeral in a ring, in brackets or with its full stop in one character: ① ⑴ ⒈ ㈠.
inline bool isEnclosedNumeral(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x2460 && u <= 0x249b) || (u >= 0x24eb && u <= 0x24ff) ||
           (u >= 0x2776 && u <= 0x2793) || (u >= 0x3220 && u <= 0x3229) ||
           (u >= 0x3280 && u <= 0x3289);
}

inline bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
inline bool isFullWidthDigit(QChar c)
{
    return c >= u'０' && c <= u'９';
}
inline bool isDigit(QChar c)
{
    return isAsciiDigit(c) || isFullWidthDigit(c);
}

/// 一 to 十, as they number headings.
inline bool isHeadingNumeral(QChar c)
{
    return isOneOf(c, u"一二三四五六七八九十百零〇");
}

/// Whether a text ends like a sentence or a part of one. Closing quotes and brackets are looked
/// through: `…的目标。”` ends, `（含民营经济占比）` does not.
inline bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && isOneOf(text.back(), u"”’）》」』】)"))
        text.chop(1);
    return !text.isEmpty() && isOneOf(text.back(), u"。！？；：….!?;:");
}

} // namespace PlanLens
