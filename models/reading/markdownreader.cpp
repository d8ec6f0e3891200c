// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/markdownreader.h"

#include "assembling/assembling.h"
#include "reading/decodedfile.h"
#include "reading/markdownmarks.h"
#include "reading/textlayout.h"
#include "reading/textreader.h"

namespace PlanLens {

QString MarkdownReader::format() const
{
    return QStringLiteral("markdown");
}

bool MarkdownReader::accepts(const QByteArray &bytes) const
{
    return TextReader().accepts(bytes);
}

ReadOutcome MarkdownReader::read(const QByteArray &bytes, const QString &file,
                                 const Cancelled &cancelled) const
{
    ReadOutcome otherwise;
    const auto decoded = decodedFile(bytes, file, cancelled, otherwise);
    if (!decoded)
        return otherwise;
    ReadReport result;
    Report &report = result.report;
    report = reportOfText(*decoded, bytes, file, format());
    const UnmarkedText unmarked = withoutMarkdown(decoded->text);
    TextLayout layout = layOutText(unmarked.text);
    if (layout.items.isEmpty())
        return ReadError{ReadErrorKind::NoContent, file, {}};
    for (RawItem &item : layout.items)
        item.styleLevel = unmarked.levels.value(item.line);
    layout.counts.pictures.add(unmarked.pictures, 1);
    result.problems = damageOf(*decoded, report) + layout.problems;
    if (unmarked.struck > 0) {
        Problem problem;
        problem.kind = ProblemKind::HiddenText;
        problem.count = unmarked.struck;
        problem.text = unmarked.struckText;
        result.problems.append(problem);
    }
    assembleReport(report, layout.items, layout.counts, result.problems);
    return result;
}

} // namespace PlanLens
