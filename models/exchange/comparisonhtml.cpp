// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparisonhtml.h"

#include "aligning/comparedtext.h"
#include "aligning/worddiff.h"
#include "exchange/comparisontext.h"
#include "exchange/markedhtml.h"
#include "presenting/comparisontables.h"

#include <QCoreApplication>
#include <QResource>

namespace PlanLens {

namespace {

struct ComparisonHtmlTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Comparison)
};

QString styleSheet()
{
    return QString::fromUtf8(
        QResource(QStringLiteral(":/planlens/comparison.css")).uncompressedData());
}

QString titleOf(const UnderstoodReport &report)
{
    const QString &title = report.report.identity.title;
    return (title.isEmpty() ? report.report.file : title).toHtmlEscaped();
}

QString lineText(const Report &report, const QList<int> &blocks)
{
    const QList<int> lines = linesOf(report, blocks);
    return lines.isEmpty() ? QString() : QString::number(lines.first());
}

/// ○ ≠ ⇅ + −: the sign that goes with a status. Its word stands beside it.
QChar signOf(BlockStatus status)
{
    switch (status) {
    case BlockStatus::Same:
        return u'=';
    case BlockStatus::Changed:
        return u'≠';
    case BlockStatus::Moved:
    case BlockStatus::MovedChanged:
        return u'⇅';
    case BlockStatus::Added:
        return u'+';
    case BlockStatus::Removed:
        return u'−';
    }
    return {};
}

/// The middle of a row: the sign and word of its status, the lines, how alike both sides are.
QString gutter(const ReportComparison &comparison, const AlignedBlocks &row)
{
    const QString left = lineText(comparison.left.report, row.left);
    const QString right = lineText(comparison.right.report, row.right);
    QString html = QStringLiteral("<span class=\"sign\">%1</span>%2")
                       .arg(signOf(row.status))
                       .arg(displayName(row.status).toHtmlEscaped());
    html += QStringLiteral("<small>%1</small>")
                .arg(row.isPair() ? left + QStringLiteral(" → ") + right : left + right);
    if (row.isPair() && row.status != BlockStatus::Same)
        html += QStringLiteral("<small>%1 %</small>").arg(qRound(row.similarity * 100));
    return html;
}

QString rowHtml(const ReportComparison &comparison, const AlignedBlocks &row)
{
    const Report &left = comparison.left.report;
    const Report &right = comparison.right.report;
    QList<TextChange> changes;
    if (row.isPair() && row.status != BlockStatus::Same)
        changes = diffText(comparedText(left, row.left), comparedText(right, row.right));
    return QStringLiteral("<tr class=\"%1\"><td>%2</td><td class=\"gutter\">%3</td><td>%4</td>"
                          "</tr>\n")
        .arg(toKey(row.status), markedHtml(left, row.left, changes, Side::Left),
             gutter(comparison, row), markedHtml(right, row.right, changes, Side::Right));
}

QString legend()
{
    return QStringLiteral("<p class=\"legend\"><del>%1</del> <ins>%2</ins></p>")
        .arg(ComparisonHtmlTexts::tr("on the left only").toHtmlEscaped(),
             ComparisonHtmlTexts::tr("on the right only").toHtmlEscaped());
}

QString paragraphsHtml(const ReportComparison &comparison)
{
    QString html = QStringLiteral("<table class=\"sides\"><thead><tr><th>%1</th><th></th><th>%2"
                                  "</th></tr></thead><tbody>\n")
                       .arg(titleOf(comparison.left), titleOf(comparison.right));
    for (const AlignedBlocks &row : comparison.alignment.rows())
        html += rowHtml(comparison, row);
    return html + QStringLiteral("</tbody></table>\n");
}

QString rowHtml(const QStringList &cells, const QString &tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>\n");
}

QString tableHtml(const ComparisonTable &table)
{
    QString html = QStringLiteral("<h2>%1</h2>\n<table class=\"cells\"><thead>%2</thead><tbody>\n")
                       .arg(table.title.toHtmlEscaped(), rowHtml(table.head, QStringLiteral("th")));
    for (const QStringList &row : table.rows)
        html += rowHtml(row, QStringLiteral("td"));
    return html + QStringLiteral("</tbody></table>\n");
}

} // namespace

QByteArray comparisonHtml(const ReportComparison &comparison)
{
    const QString heading = ComparisonHtmlTexts::tr("Two reports compared").toHtmlEscaped();
    const QString counts = statusCounts(comparison.alignment);
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n"
                                  "<meta charset=\"utf-8\">\n<title>%2</title>\n<style>\n%3"
                                  "</style>\n</head>\n<body>\n<h1>%2</h1>\n")
                       .arg(ComparisonHtmlTexts::tr("en", "language code of this page"), heading,
                            styleSheet());
    html +=
        QStringLiteral("<p>%1</p>\n")
            .arg((counts.isEmpty() ? ComparisonHtmlTexts::tr("Both reports are empty.") : counts)
                     .toHtmlEscaped());
    html += legend() + paragraphsHtml(comparison);
    for (const ComparisonTable &table : comparisonTables(comparison))
        html += tableHtml(table);
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace PlanLens
