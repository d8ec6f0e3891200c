// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace PlanLens {

/// Ideographs, and 〇 and 々, which stand among them.
inline bool isIdeograph(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x3400 && u <= 0x9fff) || (u >= 0xf900 && u <= 0xfaff) || u == 0x3007 ||
           u == 0x3005 || c.isSurrogate();
}

/// Blanks of every kind that documents are padded with. Not line ends.
inline bool isBlank(QChar c)
{
    const ushort u = c.unicode();
    return u == ' ' || u == '\t' || u == 0x00a0 || u == 0x3000 || (u >= 0x2000 && u <= 0x200a) ||
           u == 0x202f || u == 0x205f;
}

/// Characters that show nothing: zero-width blanks and marks left by editors.
inline bool isInvisible(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x200b && u <= 0x200f) || u == 0xfeff || u == 0x00ad || u == 0x2060 ||
           (u < 0x20 && u != '\t' && u != '\n') || u == 0x7f;
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
    return QStringView(u"一二三四五六七八九十百零〇").contains(c);
}

/// Whether a text ends like a sentence or a part of one. Closing quotes and brackets are looked
/// through: `…的目标。”` ends, `（含民营经济占比）` does not.
inline bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"”’）》」』】)").contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && QStringView(u"。！？；：….!?;:").contains(text.back());
}

} // namespace PlanLens
