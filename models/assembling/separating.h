// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/problem.h"
#include "report/report.h"

#include <QByteArray>
#include <QList>

namespace PlanLens {

/// One of the reports of a document, and what was odd about it.
struct AssembledReport
{
    Report report;
    QList<Problem> problems;
};

/// The digest of a report by its number in a file, from 1, and the digest of the file: the first
/// one has the file's, so that it is known as before where others are found behind it.
QByteArray digestOfPart(const QByteArray &fileDigest, int number);

/// The reports that a document holds, in its order: each with the blocks from its title, or what
/// stands above it, on, and with the problems that lie there. All keep the whole source, so that
/// lines and places are the document's.
QList<AssembledReport> separateReports(const Report &document, const QList<Problem> &problems);

} // namespace PlanLens
