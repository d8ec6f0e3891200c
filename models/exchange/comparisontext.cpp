// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparisontext.h"

#include "aligning/comparedtext.h"
#include "exchange/texttable.h"
#include "presenting/comparisontables.h"
#include "text/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace PlanLens {

namespace {

struct ComparisonLineTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Comparison)
};

/// Characters of a block's beginning that a line shows.
constexpr int shownCharacters = 18;

constexpr BlockStatus statuses[] = {BlockStatus::Same,  BlockStatus::Changed,
                                    BlockStatus::Moved, BlockStatus::MovedChanged,
                                    BlockStatus::Added, BlockStatus::Removed};

QString beginning(const Report &report, const QList<int> &blocks)
{
    const QString text = comparedText(report, blocks).simplified();
    return text.size() > shownCharacters ? text.left(shownCharacters) + u'…' : text;
}

QString blockLine(const Report &report, const QList<int> &blocks)
{
    const QList<int> lines = linesOf(report, blocks);
    if (lines.isEmpty())
        return {};
    const QString first = QString::number(lines.first());
    return lines.size() == 1 ? first : first + u'-' + QString::number(lines.last());
}

QString named(const UnderstoodReport &report)
{
    const QString &title = report.report.identity.title;
    return visibleText(title.isEmpty() ? report.report.file
                                       : QStringLiteral("%1 (%2)").arg(title, report.report.file));
}

/// The further tables, each under its title.
QString otherTables(const ReportComparison &comparison)
{
    QString text;
    for (const ComparisonTable &found : comparisonTables(comparison)) {
        TextTable table(found.head);
        for (const QStringList &row : found.rows)
            table.addRow(row);
        text += u'\n' + visibleText(found.title) + u'\n' + table.text();
    }
    return text;
}

} // namespace

QString statusCounts(const Alignment &alignment)
{
    QStringList parts;
    for (const BlockStatus status : statuses) {
        const auto count =
            std::count_if(alignment.rows().begin(), alignment.rows().end(),
                          [&](const AlignedBlocks &row) { return row.status == status; });
        if (count > 0)
            parts += QStringLiteral("%1 %2").arg(count).arg(displayName(status));
    }
    return parts.join(QStringLiteral(" · "));
}

QString comparisonText(const ReportComparison &comparison)
{
    const Report &left = comparison.left.report;
    const Report &right = comparison.right.report;
    TextTable table({ComparisonLineTexts::tr("what"), ComparisonLineTexts::tr("left"),
                     ComparisonLineTexts::tr("right"), ComparisonLineTexts::tr("alike"),
                     ComparisonLineTexts::tr("begins on the left"),
                     ComparisonLineTexts::tr("begins on the right")});
    for (const AlignedBlocks &row : comparison.alignment.rows()) {
        if (row.status == BlockStatus::Same)
            continue;
        const QString alike = row.isPair() ? QString::number(row.similarity, 'f', 2) : QString();
        table.addRow({displayName(row.status), blockLine(left, row.left),
                      blockLine(right, row.right), alike, beginning(left, row.left),
                      beginning(right, row.right)});
    }
    const QString counts = statusCounts(comparison.alignment);
    return QStringList{named(comparison.left), named(comparison.right),
                       counts.isEmpty() ? ComparisonLineTexts::tr("Both reports are empty.")
                                        : counts,
                       QString(), table.text() + otherTables(comparison)}
        .join(u'\n');
}

} // namespace PlanLens
