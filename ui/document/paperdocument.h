// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QList>
#include <QString>
#include <QTextDocument>

#include <memory>

namespace PlanLens {

/// A heading of a report on paper.
struct PaperHeading
{
    QString text;
    int position = 0; ///< in the document
    int level = 0;    ///< 0 the outermost
};

/// A report set for paper: black on white, without the marks of the screen.
struct PaperDocument
{
    std::unique_ptr<QTextDocument> document;
    QList<PaperHeading> headings;
};

/// For a column of text of this width, in CSS pixels.
PaperDocument paperDocument(const Report &report, qreal width);

} // namespace PlanLens
