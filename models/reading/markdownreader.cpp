// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/markdownreader.h"

#include "assembling/assembling.h"
#include "assembling/documentlimits.h"
#include "reading/decodingdamage.h"
#include "reading/markdownmarks.h"
#include "reading/textlayout.h"
#include "reading/textreader.h"
#include "text/encoding.h"

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
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return ReadError{ReadErrorKind::NotText, file, {}};
    if (isCancelled(cancelled))
        return ReadCancelled{};
    checkText(decoded->text.size());
    ReadReport result;
    Report &report = result.report;
    report.file = file;
    report.digest = contentDigest(bytes);
    report.format = format();
    report.encoding = decoded->encoding;
    report.setSource(decoded->text);
    const UnmarkedText unmarked = withoutMarkdown(decoded->text);
    TextLayout layout = layOutText(unmarked.text);
    if (layout.items.isEmpty())
        return ReadError{ReadErrorKind::NoContent, file, {}};
    for (RawItem &item : layout.items)
        item.styleLevel = unmarked.levels.value(item.line);
    layout.counts.pictures.add(unmarked.pictures, 1);
    result.problems = damageOf(*decoded) + layout.problems;
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
