// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "times/reportyears.h"
#include "times/scope.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace PlanLens {

/// What a passage is about, as far as it has been read. Each step takes the state before it and
/// gives the state after it.
struct PassageTimes
{
    Scope section;      ///< what the headings opened, or what a sentence turned the section to
    int teller = -1;    ///< the heading that told, as index into those given; -1 for none
    bool turns = false; ///< what a sentence turns to lasts over its paragraph
    Scope block;        ///< the section, or what the paragraph turned to
    Scope sentence;
    /// 过去五年极不平凡。 above ——…, ——…: what the paragraphs led by dashes are about.
    std::optional<Scope> list;
    /// The years that the text has last named: this is what 这五年 means.
    std::optional<Scope> years;
    std::optional<Scope> plans; ///< what a heading of achievements and targets plans for
    QList<Scope> named;         ///< the times that a heading of several names
    bool opensBlock = false;    ///< no sentence of the paragraph has been read
};

/// Below headings, the outermost first. The outermost that tells decides, for below it 计划 and
/// 任务 are mere words; a heading inside decides otherwise where it names its own year. Where none
/// tells, a section after a plan goes on planning.
PassageTimes inSection(const PassageTimes &before, const QList<QStringView> &headings,
                       const ReportYears &years);
/// In the next paragraph; `member`: it is led by a dash.
PassageTimes inBlock(PassageTimes times, bool member);
PassageTimes inSentence(PassageTimes times, QStringView text, const ReportYears &years);

} // namespace PlanLens
