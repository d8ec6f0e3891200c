// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/decodedfile.h"

#include "assembling/documentlimits.h"
#include "reading/reader.h"
#include "text/contentdigest.h"

#include <algorithm>

namespace PlanLens {

namespace {

void add(QList<Problem> &problems, ProblemKind kind, qsizetype count, int line,
         const QString &text = {})
{
    if (count == 0)
        return;
    Problem problem;
    problem.kind = kind;
    problem.count = int(count);
    problem.line = line;
    problem.text = text;
    problems.append(problem);
}

} // namespace

std::optional<DecodedText> decodedFile(const QByteArray &bytes, const QString &file,
                                       const Cancelled &cancelled, ReadOutcome &otherwise)
{
    constexpr qsizetype mostBytes = 4; // of a character in any encoding
    checkText(bytes.size() / mostBytes);
    auto decoded = decodeText(bytes);
    if (!decoded) {
        otherwise = ReadError{ReadErrorKind::NotText, file, {}};
        return {};
    }
    if (isCancelled(cancelled)) {
        otherwise = ReadCancelled{};
        return {};
    }
    checkText(decoded->text.size());
    return decoded;
}

Report reportOfText(const DecodedText &text, const QByteArray &bytes, const QString &file,
                    const QString &format)
{
    Report report;
    report.file = file;
    report.digest = contentDigest(bytes);
    report.format = format;
    report.encoding = text.encoding;
    report.setSource(text.text);
    return report;
}

QList<Problem> damageOf(const DecodedText &text, const Report &report)
{
    constexpr int around = 8; // characters that are quoted
    QList<Problem> problems;
    if (!text.repaired.isEmpty())
        add(problems, ProblemKind::EncodingRepaired, text.repaired.size(),
            report.lineAt(text.repaired.constFirst().start));
    add(problems, ProblemKind::NulRemoved, text.nuls, text.nulLine);
    for (const int offset : text.lost)
        add(problems, ProblemKind::CharacterLost, 1, report.lineAt(offset),
            report.source().mid(std::max(0, offset - around), 2 * around + 1).trimmed());
    return problems;
}

QList<Problem> damageOf(const DecodedText &text)
{
    QList<Problem> problems;
    add(problems, ProblemKind::CharacterLost, text.lost.size(), 0);
    add(problems, ProblemKind::EncodingRepaired, text.repaired.size(), 0);
    add(problems, ProblemKind::NulRemoved, text.nuls, 0);
    return problems;
}

} // namespace PlanLens
