// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/separating.h"

#include <QCryptographicHash>

namespace PlanLens {

namespace {

/// The blocks with which reports begin, the first 0.
QList<int> startsOf(const QList<Block> &blocks)
{
    QList<int> starts{0};
    for (int i = 0; i < blocks.size(); ++i) {
        if (blocks.at(i).kind != BlockKind::Title)
            continue;
        int start = i;
        while (start > starts.last() && blocks.at(start - 1).kind == BlockKind::Front)
            --start;
        if (start > starts.last())
            starts.append(start);
    }
    return starts;
}

QList<Block> blocksBetween(const QList<Block> &blocks, int from, int to)
{
    QList<Block> part = blocks.mid(from, to - from);
    for (Block &block : part) {
        if (block.table.captionBlock >= 0)
            block.table.captionBlock -= from;
    }
    return part;
}

/// Those without a place belong to the first report; what stands for several places is where the
/// first of them is.
QList<Problem> problemsBetween(const QList<Problem> &problems, int from, int to, const QString &key)
{
    QList<Problem> part;
    for (Problem problem : problems) {
        if (std::max(problem.place.block, 0) < from || problem.place.block >= to)
            continue;
        if (problem.place.isValid()) {
            problem.place.block -= from;
            problem.place.report = key;
        }
        part.append(problem);
    }
    return part;
}

} // namespace

QByteArray digestOfPart(const QByteArray &fileDigest, int number)
{
    if (number == 1)
        return fileDigest;
    return QCryptographicHash::hash(fileDigest + '/' + QByteArray::number(number),
                                    QCryptographicHash::Sha256)
        .toHex();
}

QList<AssembledReport> separateReports(const Report &document, const QList<Problem> &problems)
{
    const QList<int> starts = startsOf(document.blocks);
    if (starts.size() == 1)
        return {{document, problems}};
    QList<AssembledReport> reports;
    for (int i = 0; i < starts.size(); ++i) {
        const int from = starts.at(i);
        const int to = i + 1 < starts.size() ? starts.at(i + 1) : int(document.blocks.size());
        Report report = document;
        report.digest = digestOfPart(document.digest, i + 1);
        report.blocks = blocksBetween(document.blocks, from, to);
        report.reportsInFile = int(starts.size());
        reports.append({report, problemsBetween(problems, from, to, report.key())});
    }
    return reports;
}

} // namespace PlanLens
