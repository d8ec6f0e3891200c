// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetarrangement.h"

#include "presenting/chartpoints.h"
#include "sheets/hiddencolumns.h"
#include "sheets/sheetsources.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

/// The figures that cells of the tables name.
QSet<int> namedFigures(const SheetContent &content)
{
    QSet<int> named;
    for (const SheetTable &table : content.tables) {
        for (const SheetRow &row : table.rows) {
            for (const SheetCell &cell : row.cells)
                named.unite(QSet<int>(cell.figures.cbegin(), cell.figures.cend()));
        }
    }
    return named;
}

/// Takes out the figures whose cells are gone. One place may state several figures, of which some
/// stay: that its source is cited says nothing of each. What no cell ever named stays.
void dropFigures(SheetContent &content, const QSet<int> &before)
{
    const QSet<int> gone = before - namedFigures(content);
    QHash<int, int> places;
    QList<SheetFigure> left;
    for (int i = 0; i < content.figures.size(); ++i) {
        if (gone.contains(i))
            continue;
        places.insert(i, int(left.size()));
        left << content.figures.at(i);
    }
    content.figures = left;
    for (SheetTable &table : content.tables) {
        for (SheetRow &row : table.rows) {
            for (SheetCell &cell : row.cells) {
                for (int &figure : cell.figures)
                    figure = places.value(figure, figure);
            }
        }
    }
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
    for (SheetFigure &figure : content.figures)
        figure.source = numbers.value(figure.source, 0);
}

void hideColumns(SheetContent &content, const QStringList &hidden)
{
    if (hidden.isEmpty())
        return;
    const QSet<int> named = namedFigures(content);
    content.tables.removeIf(
        [&](const SheetTable &table) { return table.isPart && hidden.contains(table.title); });
    for (qsizetype i = 0; i < content.ownTables(); ++i)
        hideColumnsOf(content.tables[i], hidden);
    for (QList<ChartData> *charts : {&content.charts, &content.workbookCharts}) {
        for (ChartData &chart : *charts)
            hideYearsOf(chart, hidden);
        charts->removeIf([](const ChartData &chart) {
            return chart.kind == ChartKind::Years && chart.groups.isEmpty();
        });
    }
    if (content.audit)
        return;
    dropFigures(content, named);
    renumberSources(content);
}

/// Each chart by its own figures, for regions whose figures lie far apart.
void separateAxes(QList<ChartData> &charts)
{
    if (charts.size() < 2)
        return;
    for (ChartData &chart : charts) {
        chart.range = rangeOf(chart.points);
        chart.ticks.clear();
    }
}

/// Tables of another unit keep it: what a person writes over one would not be that of their
/// figures.
void setUnit(SheetContent &content, const QString &unit)
{
    const QString own = tableUnit(content);
    for (qsizetype i = 0; i < content.ownTables(); ++i) {
        if (i == 0 || (!own.isEmpty() && content.tables.at(i).unit == own))
            content.tables[i].unit = unit;
    }
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

/// What can only be a year: 2022年, 2016—2020年, 2022 at the end of a word. Amounts (2050亿元),
/// numbers of documents (〔2021〕8号), days (2021-03-01) and parts of longer numbers are none.
const QRegularExpression &yearPattern()
{
    static const QString year = QStringLiteral("(?:19|20)\\d\\d(?!\\d)");
    static const QString word = QStringLiteral("\\s*年");
    static const QString end = QStringLiteral("(?:$|(?![%％‰])[\\s\\p{P}](?!\\d))");
    static const QString range =
        QStringLiteral("\\s*[-‐‑–—~～]+\\s*%1(?:%2|%3)").arg(year, word, end);
    static const QString within = QStringLiteral("(?<!\\d)(?<!\\d[.,，])");
    static const QRegularExpression expression(
        QStringLiteral("%1%2(?:(?=%3|%4)|(?<![〔\\[（(]\\d{4})(?=%5))")
            .arg(within, year, word, range, end));
    return expression;
}

QString movedText(const QString &text, int by)
{
    QString moved;
    qsizetype at = 0;
    for (auto found = yearPattern().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        moved += text.mid(at, match.capturedStart() - at);
        moved += QString::number(match.captured().toInt() + by);
        at = match.capturedEnd();
    }
    return moved + text.mid(at);
}

void follow(QString &text, const QString &from, const QString &to)
{
    if (text == from)
        text = to;
}

void follow(QStringList &texts, const QStringList &from, const QStringList &to)
{
    for (QString &text : texts) {
        if (const qsizetype at = from.indexOf(text); at >= 0)
            text = to.at(at);
    }
}

} // namespace

QStringList columnTitles(const SheetContent &content)
{
    QStringList parts;
    QStringList groups;
    QStringList titles;
    for (qsizetype i = 0; i < content.ownTables(); ++i) {
        const SheetTable &table = content.tables.at(i);
        if (table.isPart)
            parts << table.title;
        for (int column = 0; column < table.columns.size(); ++column) {
            if (!canBeHidden(table, column))
                continue;
            groups << groupTitle(table, column);
            titles << columnTitle(table, column);
        }
    }
    QStringList all = parts + groups + titles;
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

QString tableUnit(const SheetContent &content)
{
    return content.ownTables() > 0 ? content.tables.constFirst().unit : QString();
}

SheetContent arranged(SheetContent content, const SheetArrangement &arrangement)
{
    if (!arrangement.title.isEmpty()) {
        content.title = arrangement.title;
        content.subject.clear();
    }
    if (!arrangement.subtitle.isEmpty())
        content.subtitle = arrangement.subtitle;
    content.department = arrangement.department;
    if (!arrangement.unit.isEmpty())
        setUnit(content, arrangement.unit);
    content.remarks = arrangement.notes + content.remarks;
    content.sourcesAtEnd = arrangement.sourcesAtEnd;
    content.landscape = arrangement.landscape;
    content.paper = arrangement.paper == PaperSize::A3 ? QSizeF(297, 420) : SheetContent().paper;
    content.margins = marginsOf(arrangement.margins);
    hideColumns(content, arrangement.hiddenColumns);
    if (arrangement.ownAxes)
        separateAxes(content.charts);
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

SheetArrangement followed(SheetArrangement arrangement, const SheetArrangement &from,
                          const SheetArrangement &to)
{
    follow(arrangement.title, from.title, to.title);
    follow(arrangement.subtitle, from.subtitle, to.subtitle);
    follow(arrangement.department, from.department, to.department);
    follow(arrangement.notes, from.notes, to.notes);
    follow(arrangement.hiddenColumns, from.hiddenColumns, to.hiddenColumns);
    return arrangement;
}

} // namespace PlanLens
