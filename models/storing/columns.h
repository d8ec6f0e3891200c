// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QString>

namespace PlanLens {

class Statement;

/// The columns of an anchor, in the order that bindAnchor() and anchorFrom() take them. The report
/// is not stored: an anchor of a stored report points into that report.
QString anchorColumns();
void bindAnchor(Statement &statement, const Anchor &anchor);
/// Reads an anchor from column `first` on; the report is `key` but for an anchor that points
/// nowhere.
Anchor anchorFrom(const Statement &statement, int first, const QString &key);

/// What is read of an observation but for report, position and region, from a table that `prefix`
/// stands for: `o.`
QString observationColumns(const QString &prefix = {});
/// The same as columns to be written, which hold the name as the id of its row in figure_name.
QString observationFields();
int observationColumnCount();
void bindObservation(Statement &statement, const Observation &observation, int nameId);
/// Reads an observation from column `first` on; its region is left to the caller.
Observation observationFrom(const Statement &statement, int first, const QString &key);

/// Reads who did something, and when, from the columns `first` and the one after it.
Signature signatureFrom(const Statement &statement, int first);
/// The time of a signature as it is stored.
QString whenText(const Signature &signature);

/// The columns of an identity, which reports and corrections share.
QString identityColumns(const QString &prefix = {});
int identityColumnCount();
void bindIdentity(Statement &statement, const ReportIdentity &identity);
ReportIdentity identityFrom(const Statement &statement, int first);

/// Text, runs and length that stand in three columns from `first` on; `source` begins at `offset`.
/// Where they do not go together, which only damage can bring about, the text stands alone and
/// points at the start.
MappedText mappedTextFrom(const Statement &statement, int first, const QString &source,
                          int offset = 0);

/// `?, ?, ?` for so many values.
QString placeholders(int count);

} // namespace PlanLens
