// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/wordtable.h"

namespace PlanLens {

/// Whether a character is a word of a table.
inline bool isWordOf(QChar c, const WordTable &words)
{
    return words.isWord(QStringView(&c, 1));
}

/// The last place of a text where a word of a table starts; -1 where there is none.
inline qsizetype lastOf(QStringView text, const WordTable &words)
{
    qsizetype at = text.size() - 1;
    while (at >= 0 && !words.startingAt(text, at))
        --at;
    return at;
}

/// The little words that rules of several parts ask for, a class of the lexicon each.
namespace Particles {
const WordTable &of();         ///< 的
const WordTable &andSoOn();    ///< 等
const WordTable &origins();    ///< 由, 从
const WordTable &openings();   ///< 由, 从 and 自, behind which times only begin
const WordTable &upTo();       ///< 至, 到
const WordTable &years();      ///< 年
const WordTable &ordinals();   ///< 第
const WordTable &per();        ///< 每
const WordTable &takesShare(); ///< 占
const WordTable &towards();    ///< 对
const WordTable &totals();     ///< 总
const WordTable &within();     ///< 在
const WordTable &rates();      ///< 率
const WordTable &pulls();      ///< 拉动
const WordTable &gives();      ///< 贡献率
const WordTable &indices();    ///< 指数
const WordTable &presents();   ///< 是, that presents a year
} // namespace Particles

} // namespace PlanLens
