#pragma once

#include "figures/value.h"

#include <QStringView>

#include <optional>

namespace PlanLens {

/// Reads text that is a figure as a whole: words in front, the number, range, ratio or sign, its
/// unit, words behind, brackets. Nothing where any part of it is not understood.
///
/// `text` is free of blanks but between two digits or letters (see valuegrammar.cpp). `rowUnit` is
/// the unit of the row, which a figure may repeat or shorten (60万 under 万人).
std::optional<Value> parseFigure(QStringView text, const QString &rowUnit);

/// The length of the bracket that opens at the start of `text`, with its closing bracket, whatever
/// their shapes ((…） is common); an unclosed one goes to the end. 0 where none opens.
qsizetype bracketLengthAt(QStringView text);

/// Whether any ASCII or full-width digit stands in the text.
bool holdsDigits(QStringView text);

} // namespace PlanLens
