// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/finding.h"
#include "figures/value.h"
#include "report/report.h"

#include <QStringView>

#include <optional>
#include <string_view>
#include <vector>

namespace PlanLens {

/// A sentence of a report's text, semicolons included; a view into the text of its block.
struct ClaimSentence
{
    int block = -1;
    int start = 0; ///< in the block's text
    QStringView text;
};

/// The sentences of paragraphs, headings, boxes and notes, in reading order. Those that are too
/// long to be sentences are left out.
std::vector<ClaimSentence> claimSentences(const Report &report);

/// A figure or a year as it stands in a text, read as prose reads it (sentences/prosefigure.h).
struct ClaimNumber
{
    int start = 0; ///< in the sentence
    int end = 0;   ///< after the unit and 以上, 余, 左右
    double value = 0;
    double step = 1;   ///< of the last digit printed: 0.1 of 91.5
    QString unit;      ///< with its scale, as printed: 亿元; empty where none is known
    QString dimension; ///< of the unit (see units.h); empty where none is known
    double factor = 1; ///< to the base of the dimension
    bool percent = false;
    bool year = false;        ///< 2021年, 2016-2020年: the last
    bool chinese = false;     ///< written in Chinese numerals
    bool approximate = false; ///< 约, 左右
    std::optional<Relation> bound; ///< 超过, 以上, 余, 近, 以内; of a range: at least its low end
};

/// The figures and years of a text in reading order. Left out is what is part of a name or a date:
/// 5G, 第3名, 1—11月, and what stands in quotation marks; so are small Chinese numerals without a
/// unit.
std::vector<ClaimNumber> claimNumbers(QStringView text);

/// Whether it is printed as a count of single items: 35项, 3个.
bool countsItems(const ClaimNumber &number);

/// Where the piece of text between separators starts and ends that contains [from, to).
struct TextPiece
{
    int start = 0;
    int end = 0;
};
TextPiece pieceAround(QStringView text, int from, int to, std::u16string_view separators);

/// The anchor of [from, to) of a sentence.
Anchor anchorOf(const Report &report, const ClaimSentence &sentence, int from, int to);
/// A place of a report with its line and exact words.
Evidence evidenceOf(const Report &report, const Anchor &anchor);

} // namespace PlanLens
