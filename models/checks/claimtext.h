// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "figures/value.h"
#include "report/report.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace PlanLens {

/// A sentence of a report's text, up to 。！？; a view into the text of its block.
struct ClaimSentence
{
    int block = -1;
    int start = 0; ///< in the block's text
    QStringView text;
};

/// The sentences of paragraphs, headings, boxes and notes, in reading order. Those that are too
/// long to be sentences are left out.
std::vector<ClaimSentence> claimSentences(const Report &report);

/// A number as it stands in a sentence.
struct ClaimNumber
{
    int start = 0; ///< in the sentence
    int end = 0;   ///< after the unit
    double value = 0;
    double step = 1;   ///< of the last digit printed: 0.1 of 91.5
    QString unit;      ///< with its scale, as printed: 亿元; empty where none is known
    QString dimension; ///< of the unit (see units.h); empty where none is known
    double factor = 1; ///< to the base of the dimension
    bool percent = false;
    bool year = false;             ///< 2021年, 2016-2020年
    bool chinese = false;          ///< written in Chinese numerals
    bool approximate = false;      ///< 约, 左右
    std::optional<Relation> bound; ///< 超过, 以上, 余, 近, 以内
};

/// The numbers of a text in reading order, at most a few hundred. Chinese numerals only where a
/// unit follows them.
std::vector<ClaimNumber> claimNumbers(QStringView text);

/// Where the piece of text between separators starts and ends that contains [from, to).
struct TextPiece
{
    int start = 0;
    int end = 0;
};
TextPiece pieceAround(QStringView text, int from, int to, QStringView separators);

/// The anchor of [from, to) of a sentence.
Anchor anchorOf(const Report &report, const ClaimSentence &sentence, int from, int to);
/// A place of a report with its line and exact words.
Evidence evidenceOf(const Report &report, const Anchor &anchor);

/// Whether any of the words occurs.
bool containsAny(QStringView text, std::initializer_list<QStringView> words);
/// Whether any word of a class of the lexicon occurs.
bool containsWordOf(QStringView text, const char *wordClass);

} // namespace PlanLens
