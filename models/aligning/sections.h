// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// Two headings, one of each report, under which the same subject is treated.
struct SectionPair
{
    int left = -1;         ///< block in the left report
    int right = -1;        ///< block in the right report
    double similarity = 0; ///< of the wording, 0 to 1

    bool operator==(const SectionPair &) const = default;
};

/// The sections of two reports that correspond, in the order of both: headings of one level whose
/// wording is alike once ordinals, years and numbers are taken off. A pure function; its work is
/// bounded whatever the number of headings.
QList<SectionPair> matchSections(const Report &left, const Report &right);

/// A heading's wording without its ordinal, years, numbers, blanks and punctuation.
QString sectionWording(const QString &heading);
/// How alike two wordings are, from 0 to 1: the share of pairs of neighbouring characters that both
/// have.
double wordingSimilarity(const QString &left, const QString &right);

} // namespace PlanLens
