// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textreader.h"

#include "assembling/assembling.h"
#include "assembling/documentlimits.h"
#include "reading/textlayout.h"
#include "text/encoding.h"

namespace PlanLens {

namespace {

constexpr qsizetype mostBytes = 4; ///< of a character in any encoding

void listDecoding(const Report &report, const DecodedText &decoded, QList<Problem> &problems)
{
    if (!decoded.repaired.isEmpty()) {
        Problem problem;
        problem.kind = ProblemKind::EncodingRepaired;
        problem.count = int(decoded.repaired.size());
        problem.line = report.lineAt(decoded.repaired.first().start);
        problems.append(problem);
    }
    if (decoded.nuls > 0) {
        Problem problem;
        problem.kind = ProblemKind::NulRemoved;
        problem.count = decoded.nuls;
        problem.line = decoded.nulLine;
        problems.append(problem);
    }
    for (const int offset : decoded.lost) {
        Problem problem;
        problem.kind = ProblemKind::CharacterLost;
        problem.line = report.lineAt(offset);
        problem.text = report.source().mid(std::max(0, offset - 8), 17).trimmed();
        problems.append(problem);
    }
}

} // namespace

QString TextReader::format() const
{
    return QStringLiteral("text");
}

bool TextReader::accepts(const QByteArray &bytes) const
{
    // A binary file shows itself at its start; the whole is decoded by read().
    return !bytes.left(4096).contains(QByteArray(4, '\0'));
}

ReadOutcome TextReader::read(const QByteArray &bytes, const QString &file,
                             const Cancelled &cancelled) const
{
    checkText(bytes.size() / mostBytes);
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
    const TextLayout layout = layOutText(report.source());
    if (layout.items.isEmpty())
        return ReadError{ReadErrorKind::NoContent, file, {}};
    if (isCancelled(cancelled))
        return ReadCancelled{};
    result.problems = layout.problems;
    listDecoding(report, *decoded, result.problems);
    assembleReport(report, layout.items, layout.counts, result.problems);
    return result;
}

} // namespace PlanLens
