// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/comparison.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// What comparing two reports found besides their blocks, as a table of texts for people.
struct ComparisonTable
{
    QString title;
    QStringList head;
    QList<QStringList> rows; ///< each as long as the head
};

/// The indicators that changed, the phrases that came and went, the changes of degree. Tables
/// without a row are left out.
QList<ComparisonTable> comparisonTables(const ReportComparison &comparison);

} // namespace PlanLens
