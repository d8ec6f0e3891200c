// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/wordtable.h"

namespace PlanLens::FigureWords {

/// After a number these make it part of a name, a date or an ordinal.
const WordTable &nameTails();

enum Suffix { Above, Within, About };
/// 以上, 以内, 左右, by Suffix.
const WordTable &suffixes();

/// The length of 目标 in 320万吨|目标以内: the noun for what is not to be passed, between a figure
/// and its bound. 0 where there is none.
int limitNounAt(QStringView text, int at);

/// 个 of 一两个: nothing that is measured.
const WordTable &roughCounters();

/// 几 of 几百: a digit that is not said.
const WordTable &vagueDigits();

/// 上 of 上百家.
const WordTable &asManyAs();

enum Surplus { ButYears, Any };
/// 余 and 多 behind a unit, by Surplus.
const WordTable &surpluses();

enum Multiple { Doubling, Tenth };
/// 番 and 成, by Multiple.
const WordTable &multiples();

} // namespace PlanLens::FigureWords
