// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace PlanLens {

/// The length of the bracket that opens at the start of `text`, with its closing bracket, whatever
/// their shapes ((…） is common); an unclosed one goes to the end. 0 where none opens.
qsizetype bracketLengthAt(QStringView text);

/// What stands inside a bracket that bracketLengthAt() has measured.
QStringView insideOf(QStringView bracket);

/// Whether it is a square one, as 〔17〕.
bool isSquare(QStringView bracket);

} // namespace PlanLens
