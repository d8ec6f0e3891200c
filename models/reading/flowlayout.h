// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/assembling.h"
#include "assembling/rawitem.h"
#include "reading/flow.h"
#include "reading/readoutcome.h"
#include "report/problem.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace PlanLens {

struct FlowLayout
{
    /// A line for each paragraph, and for each row of a table; cells separated by tabs. U+2028
    /// separates the paragraphs of a cell and stands for soft line breaks.
    QString source;
    QList<RawItem> items;
    LayoutCounts counts;
    QList<Problem> problems; ///< with their lines and rows; blocks are not known yet
};

/// Makes the source text of a document, and the paragraphs and tables that point into it. A table
/// of one column is a frame: its paragraphs are boxed. Rows that span a whole table above its head
/// are its caption, notes in its last row stand below it.
FlowLayout layOutFlow(const FlowItems &items);

/// The report of a document that was read into a flow; the file, its bytes and the name of its
/// format are carried over. `problems` are those of the whole document. An error where nothing is
/// printed in it.
ReadOutcome reportOfFlow(const FlowItems &items, const QByteArray &bytes, const QString &file,
                         const QString &format, QList<Problem> problems = {});

} // namespace PlanLens
