// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetarrangement.h"

#include "sheets/hiddencolumns.h"
#include "sheets/sheetsources.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

/// Those with figures, without the audit, which lists everything.
qsizetype arrangedTables(const SheetContent &content)
{
    return content.tables.size() - (content.audit ? 1 : 0);
}

/// Numbers the sources that cells still cite from 1 on.
void renumberSources(SheetContent &content)
{
    QSet<int> cited;
    for (const SheetTable &table : std::as_const(content.tables)) {
        for (const SheetRow &row : table.rows) {
            for (const SheetCell &cell : row.cells)
                cited.unite(QSet<int>(cell.notes.cbegin(), cell.notes.cend()));
        }
    }
    content.sources.removeIf(
        [&](const SheetSource &source) { return !cited.contains(source.number); });
    QHash<int, int> numbers;
    for (SheetSource &source : content.sources) {
        const int number = int(numbers.size()) + 1;
        numbers.insert(source.number, number);
        source.number = number;
    }
    nameSources(content.sources);
    for (SheetTable &table : content.tables) {
        for (SheetRow &row : table.rows) {
            for (SheetCell &cell : row.cells) {
                for (int &note : cell.notes)
                    note = numbers.value(note, note);
            }
        }
    }
    content.figures.removeIf([&](const SheetFigure &figure) {
        return figure.source > 0 && !numbers.contains(figure.source);
    });
    for (SheetFigure &figure : content.figures)
        figure.source = numbers.value(figure.source, figure.source);
}

void hideColumns(SheetContent &content, const QStringList &hidden)
{
    if (hidden.isEmpty())
        return;
    for (qsizetype i = 0; i < arrangedTables(content); ++i)
        hideColumnsOf(content.tables[i], hidden);
    for (ChartData &chart : content.charts)
        hideYearsOf(chart, hidden);
    content.charts.removeIf([](const ChartData &chart) {
        return chart.kind == ChartKind::Years && chart.groups.isEmpty();
    });
    if (!content.audit)
        renumberSources(content);
}

QMarginsF marginsOf(PaperMargins margins)
{
    switch (margins) {
    case PaperMargins::Usual:
        return SheetContent().margins;
    case PaperMargins::Narrow:
        return {12, 12, 12, 15};
    case PaperMargins::Wide:
        return {25, 22, 25, 25};
    case PaperMargins::Official:
        return {28, 37, 26, 35};
    }
    Q_UNREACHABLE();
}

QString movedText(const QString &text, int years)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(?:19|20)\\d\\d(?!\\d)"));
    QString moved;
    qsizetype at = 0;
    for (auto found = year.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        moved += text.mid(at, match.capturedStart() - at);
        moved += QString::number(match.captured().toInt() + years);
        at = match.capturedEnd();
    }
    return moved + text.mid(at);
}

} // namespace

QStringList columnTitles(const SheetContent &content)
{
    QStringList groups;
    QStringList titles;
    for (qsizetype i = 0; i < arrangedTables(content); ++i) {
        const SheetTable &table = content.tables.at(i);
        for (int column = 0; column < table.columns.size(); ++column) {
            if (!canBeHidden(table, column))
                continue;
            groups << groupTitle(table, column);
            titles << columnTitle(table, column);
        }
    }
    QStringList all = groups + titles;
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

SheetContent arranged(SheetContent content, const SheetArrangement &arrangement)
{
    if (!arrangement.title.isEmpty())
        content.title = arrangement.title;
    if (!arrangement.subtitle.isEmpty())
        content.subtitle = arrangement.subtitle;
    content.department = arrangement.department;
    content.remarks = arrangement.notes + content.remarks;
    content.sourcesAtEnd = arrangement.sourcesAtEnd;
    content.landscape = arrangement.landscape;
    content.paper = arrangement.paper == PaperSize::A3 ? QSizeF(297, 420) : SheetContent().paper;
    content.margins = marginsOf(arrangement.margins);
    hideColumns(content, arrangement.hiddenColumns);
    return content;
}

SheetArrangement movedBy(SheetArrangement arrangement, int years)
{
    if (years == 0)
        return arrangement;
    for (QString *text : {&arrangement.title, &arrangement.subtitle, &arrangement.department})
        *text = movedText(*text, years);
    for (QStringList *texts : {&arrangement.notes, &arrangement.hiddenColumns}) {
        for (QString &text : *texts)
            text = movedText(text, years);
    }
    return arrangement;
}

} // namespace PlanLens
