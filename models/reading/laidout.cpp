// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/laidout.h"

#include "reading/reader.h"
#include "text/contentdigest.h"

#include <utility>

namespace PlanLens {

ReadOutcome reportOf(const LaidOut &layout, const QByteArray &bytes, const QString &file,
                     const QString &format, QList<Problem> problems)
{
    if (layout.items.isEmpty())
        return ReadError{ReadErrorKind::NoContent, file, {}};
    ReadReport result;
    result.report.file = file;
    result.report.digest = contentDigest(bytes);
    result.report.format = format;
    result.report.setSource(layout.source);
    result.report.recognition = layout.recognition;
    result.report.pages = layout.pages;
    result.problems = std::move(problems) + layout.problems;
    assembleReport(result.report, layout.items, layout.counts, result.problems);
    return result;
}

} // namespace PlanLens
