// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textreader.h"

#include "assembling/assembling.h"
#include "reading/decodedfile.h"
#include "reading/textlayout.h"

namespace PlanLens {

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
    ReadOutcome otherwise;
    const auto decoded = decodedFile(bytes, file, cancelled, otherwise);
    if (!decoded)
        return otherwise;
    ReadReport result;
    result.report = reportOfText(*decoded, bytes, file, format());
    const TextLayout layout = layOutText(result.report.source());
    if (layout.items.isEmpty())
        return ReadError{ReadErrorKind::NoContent, file, {}};
    if (isCancelled(cancelled))
        return ReadCancelled{};
    result.problems = layout.problems + damageOf(*decoded, result.report);
    assembleReport(result.report, layout.items, layout.counts, result.problems);
    return result;
}

} // namespace PlanLens
