// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/flow.h"
#include "reading/laidout.h"

namespace PlanLens {

/// Makes the source text of a document, and the paragraphs and tables that point into it. A table
/// of one column is a frame: its paragraphs are boxed. Rows that span a whole table above its head
/// are its caption, notes in its last row stand below it.
LaidOut layOutFlow(const FlowItems &items);

/// The report of a document that was read into a flow; the file, its bytes and the name of its
/// format are carried over. `problems` are those of the whole document. An error where nothing is
/// printed in it.
ReadOutcome reportOfFlow(const FlowItems &items, const QByteArray &bytes, const QString &file,
                         const QString &format, QList<Problem> problems = {});

} // namespace PlanLens
