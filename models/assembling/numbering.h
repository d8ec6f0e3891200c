// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace PlanLens {

/// How a heading is numbered.
struct Numbering
{
    /// 1: 一、 第一章 附件1 · 2: （一） ㈠ · 3: 一是, 1. ⒈ · 4: （1） ⑴ ①; 0 for none
    int level = 0;
    int length = 0; ///< of the number with its mark

    explicit operator bool() const { return level > 0; }
};

/// The numbering that a paragraph begins with. `2.2023年…` is none: the dot stands before a year.
Numbering headingNumbering(QStringView text);

} // namespace PlanLens
