// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/assembling.h"
#include "assembling/rawitem.h"
#include "reading/readoutcome.h"
#include "report/problem.h"
#include "report/recognition.h"
#include "report/sourcepages.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace PlanLens {

/// A document as one text, and the paragraphs and tables that point into it.
struct LaidOut
{
    /// A line for each paragraph, and for each row of a table; cells separated by tabs. U+2028
    /// separates the paragraphs of a cell and stands for soft line breaks.
    QString source;
    QList<RawItem> items;
    LayoutCounts counts;
    QList<Problem> problems; ///< with their lines and rows; blocks are not known yet
    Recognition recognition; ///< of the source, where pictures of pages were recognised
    SourcePages pages;       ///< of the source, where the document has pages
};

/// The report of a document; the file, its bytes and the name of its format are carried over.
/// `problems` are those of the whole document. An error where nothing is printed in it.
ReadOutcome reportOf(const LaidOut &layout, const QByteArray &bytes, const QString &file,
                     const QString &format, QList<Problem> problems = {});

} // namespace PlanLens
