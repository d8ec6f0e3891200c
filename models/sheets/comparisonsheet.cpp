// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/comparisonsheet.h"

#include "aligning/comparisonwords.h"
#include "catalogue/displayname.h"
#include "presenting/charttext.h"
#include "presenting/figuretext.h"
#include "sheets/citedfigures.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"

#include <algorithm>
#include <cstdlib>

namespace PlanLens {

namespace {

/// Of phrases: a sheet is no concordance. The table says how many there are.
constexpr qsizetype mostPhrases = 60;

StatedObservation statedIn(const UnderstoodReport &report, const Observation &observation)
{
    const ReportIdentity &identity = report.report.identity;
    return {.observation = observation,
            .reportKey = report.report.key(),
            .reportTitle = identity.title,
            .file = report.report.file,
            .regionId = identity.regionId,
            .regionCode = identity.regionCode,
            .regionName = identity.regionName,
            .reviewYear = identity.reviewYear.value_or(0),
            .planYear = identity.planYear.value_or(0)};
}

/// A place of a report as what is cited.
StatedObservation placeIn(const UnderstoodReport &report, const Anchor &anchor)
{
    Observation observation;
    observation.origin = Origin::Prose;
    observation.anchor = anchor;
    observation.line = report.report.line(anchor);
    observation.printed = report.report.quote(anchor);
    return statedIn(report, observation);
}

/// What each side is called: last year and this, where they follow each other; of places their
/// names, of several kinds of reports the kinds.
QStringList sideNames(const ReportComparison &comparison)
{
    if (QStringList sides = sidesOf(comparison.indicators); !sides.isEmpty())
        return sides;
    const auto left = comparison.left.report.identity.planYear;
    const auto right = comparison.right.report.identity.planYear;
    if (left && right && *right == *left + 1)
        return {SheetWords::tr("Last year"), SheetWords::tr("This year")};
    return {SheetWords::tr("Former"), SheetWords::tr("Later")};
}

QString differenceTitle(const ReportComparison &comparison)
{
    return comparison.indicators.isOfYears() ? SheetWords::tr("Change")
                                             : SheetWords::tr("Difference");
}

QString changesTitle(const ReportComparison &comparison)
{
    return comparison.indicators.isOfYears() ? SheetWords::tr("What changed")
                                             : SheetWords::tr("What differs");
}

SheetRow headOf(const QStringList &titles)
{
    SheetRow head;
    for (const QString &title : titles)
        head.cells << textCell(title);
    return head;
}

/// What stands in the columns of the indicators. A column holds figures of one role and one year.
enum class Compared { Target, Actual, Verdict };

constexpr int bothSides = 2; ///< in the place of a side: how the two differ
constexpr int inWords = 3;   ///< in words; of the targets alone

struct ComparedColumn
{
    Compared what = Compared::Target;
    int side = 0;
};

class IndicatorsTable
{
public:
    IndicatorsTable(const ReportComparison &comparison, CitedFigures &figures)
        : m_comparison(comparison), m_sides(sideNames(comparison)), m_figures(figures)
    {
        const QList<ComparedIndicator> &rows = comparison.indicators.rows;
        for (const Compared what : {Compared::Target, Compared::Actual, Compared::Verdict}) {
            for (const int side : {0, 1, bothSides, inWords}) {
                const ComparedColumn column{what, side};
                if (std::any_of(rows.begin(), rows.end(),
                                [&](const ComparedIndicator &row) { return holds(row, column); }))
                    m_columns << column;
            }
        }
    }

    SheetTable table() const
    {
        SheetTable table{.title = SheetWords::tr("Indicators")};
        table.columns = {{.name = true}, {}};
        for (const ComparedColumn &column : m_columns) {
            const bool isText = column.what == Compared::Verdict || column.side == inWords;
            table.columns << SheetColumn{.align = isText ? SheetAlign::Left : SheetAlign::End,
                                         .group = int(column.what)};
        }
        table.head = headRows();
        QString section;
        for (const ComparedIndicator &row : m_comparison.indicators.rows) {
            const QString own = row.named().section;
            if (own != section && !own.isEmpty()) {
                SheetRow heading{.cells = QList<SheetCell>(table.columns.size()), .section = true};
                heading.cells.first().text = own;
                table.rows << heading;
            }
            section = own;
            table.rows << lineOf(row);
        }
        return table;
    }

private:
    /// The figure of a side that a column is about, or that its verdict is on.
    static const Observation *figureIn(const ComparedIndicator &row, const ComparedColumn &column)
    {
        if (column.side >= bothSides)
            return nullptr;
        const auto &entry = column.side == 0 ? row.left() : row.right();
        if (!entry)
            return nullptr;
        const auto &figure = column.what == Compared::Target ? entry->target : entry->actual;
        return figure && figure->value.kind != ValueKind::Blank ? &*figure : nullptr;
    }

    static std::optional<double> differenceIn(const ComparedIndicator &row,
                                              const ComparedColumn &column)
    {
        if (column.side != bothSides || column.what == Compared::Verdict)
            return {};
        return row.by(column.what == Compared::Target ? Role::Target : Role::Actual);
    }

    static bool holds(const ComparedIndicator &row, const ComparedColumn &column)
    {
        if (column.side == inWords)
            return column.what == Compared::Target && row.change();
        const Observation *figure = figureIn(row, column);
        if (column.what != Compared::Verdict)
            return figure || differenceIn(row, column);
        const auto verdict = figure ? shownVerdict(*figure) : std::nullopt;
        return verdict && *verdict != Verdict::NoTarget;
    }

    const QList<std::optional<Period>> &periodsOf(Compared what) const
    {
        const IndicatorComparison &indicators = m_comparison.indicators;
        return what == Compared::Target ? indicators.planned : indicators.reviewed;
    }

    /// With the year, where it is that of both sides.
    QString groupTitle(Compared what) const
    {
        if (what == Compared::Verdict)
            return SheetWords::tr("Verdict");
        const bool isTarget = what == Compared::Target;
        const auto &periods = periodsOf(what);
        if (!periods.constFirst() || periods.constFirst() != periods.constLast())
            return isTarget ? SheetWords::tr("Target") : SheetWords::tr("Actual");
        const QString title = isTarget ? SheetWords::tr("%1 target") : SheetWords::tr("%1 actual");
        return title.arg(periods.constFirst()->toString());
    }

    QString titleOf(const ComparedColumn &column) const
    {
        if (column.side == inWords)
            return changesTitle(m_comparison);
        if (column.side == bothSides)
            return differenceTitle(m_comparison);
        const auto &periods = periodsOf(column.what);
        const auto &period = column.side == 0 ? periods.constFirst() : periods.constLast();
        const QString &side = m_sides.at(column.side);
        if (!period || periods.constFirst() == periods.constLast())
            return side;
        return m_comparison.indicators.isOfYears()
                   ? period->toString()
                   : SheetWords::tr("%1, %2").arg(side, period->toString());
    }

    QList<SheetRow> headRows() const
    {
        SheetRow upper{.cells = QList<SheetCell>(2)};
        SheetRow lower = headOf({SheetWords::tr("Indicator"), SheetWords::tr("Unit")});
        std::optional<Compared> group;
        for (const ComparedColumn &column : m_columns) {
            SheetCell over;
            if (group != column.what) {
                const auto isOfGroup = [&](const ComparedColumn &one) {
                    return one.what == column.what;
                };
                over.text = groupTitle(column.what);
                over.columnSpan = int(std::count_if(m_columns.begin(), m_columns.end(), isOfGroup));
            }
            group = column.what;
            upper.cells << over;
            lower.cells << textCell(titleOf(column));
        }
        return {upper, lower};
    }

    SheetRow lineOf(const ComparedIndicator &row) const
    {
        const IndicatorEntry &named = row.named();
        const bool part = !named.parent.isEmpty();
        const QString name = displayName(Catalogue::shipped(), named.indicator, named.name);
        SheetCell unit = textCell(displayUnit(row.unit()));
        unit.muted = true;
        SheetRow line{.cells = {textCell(part ? QStringLiteral("  ") + name : name), unit},
                      .joined = part};
        for (const ComparedColumn &column : m_columns)
            line.cells << cellOf(row, column);
        return line;
    }

    SheetCell wordsOf(const ComparedIndicator &row) const
    {
        SheetCell words;
        if (row.change())
            words.text = changeWords(m_comparison.indicators, row).join(SheetWords::tr(", "));
        words.strong = !words.text.isEmpty();
        return words;
    }

    SheetCell cellOf(const ComparedIndicator &row, const ComparedColumn &column) const
    {
        if (column.side == inWords)
            return wordsOf(row);
        if (column.side == bothSides)
            return changeCell(differenceIn(row, column));
        const Observation *figure = figureIn(row, column);
        if (!figure)
            return {};
        if (column.what == Compared::Verdict)
            return verdictCell(shownVerdict(*figure));
        // What a report plans may be known from the other one, which looks back on it.
        const bool isOfLeft = column.side == 0;
        const UnderstoodReport &own = isOfLeft ? m_comparison.left : m_comparison.right;
        const UnderstoodReport &other = isOfLeft ? m_comparison.right : m_comparison.left;
        const bool isOther = figure->anchor.report == other.report.key();
        SheetCell cell = m_figures.cell(statedIn(isOther ? other : own, *figure),
                                        {row.named().name, figure->unit});
        cell.tag = withTag(ownUnit(*figure, row.unit()), cell.tag);
        return cell;
    }

    const ReportComparison &m_comparison;
    QStringList m_sides;
    QList<ComparedColumn> m_columns;
    CitedFigures &m_figures;
};

QString degreeWords(const ReportComparison &comparison, bool isFirmer)
{
    if (comparison.indicators.isOfYears())
        return isFirmer ? SheetWords::tr("firmer") : SheetWords::tr("softer");
    return isFirmer ? SheetWords::tr("firmer", "of two places")
                    : SheetWords::tr("softer", "of two places");
}

SheetTable phrasesTable(const ReportComparison &comparison, CitedFigures &figures)
{
    QList<const PhraseUse *> changed;
    for (const PhraseUse &use : comparison.wording.phrases) {
        if (!use.isBoilerplate && use.status() != PhraseStatus::Same)
            changed << &use;
    }
    const auto by = [](const PhraseUse *use) {
        return std::abs(use->count(1) - use->count(0));
    };
    std::stable_sort(changed.begin(), changed.end(),
                     [&](const PhraseUse *a, const PhraseUse *b) { return by(a) > by(b); });
    const QStringList sides = sideNames(comparison);
    const SheetColumn number{.align = SheetAlign::Right};
    SheetTable table{
        .title = SheetWords::tr("Wording"), .isPart = true, .all = int(changed.size())};
    table.columns = {{.name = true}, number, number, number, {}};
    table.head << headOf({SheetWords::tr("Phrase"), SheetWords::tr("%1, times").arg(sides.first()),
                          SheetWords::tr("%1, times").arg(sides.last()),
                          differenceTitle(comparison), changesTitle(comparison)});
    for (const PhraseUse *use : changed.mid(0, mostPhrases)) {
        const int side = use->count(1) > 0 ? 1 : 0;
        SheetCell phrase = textCell(use->phrase.text);
        phrase.notes << figures.note(
            placeIn(side == 1 ? comparison.right : comparison.left, use->places.at(side).first()));
        const auto count = [&](int of) {
            return SheetCell{.text = QString::number(use->count(of)),
                             .number = double(use->count(of))};
        };
        table.rows << SheetRow{
            .cells = {phrase, count(0), count(1), changeCell(double(use->count(1) - use->count(0))),
                      textCell(statusText(use->status(), sidesOf(comparison.indicators)))}};
    }
    return table;
}

SheetTable degreesTable(const ReportComparison &comparison, CitedFigures &figures)
{
    const QStringList sides = sideNames(comparison);
    SheetTable table{.title = SheetWords::tr("Words of degree"), .isPart = true};
    table.columns = {{.name = true}, {}, {}, {}};
    table.head << headOf(
        {SheetWords::tr("About"), sides.first(), sides.last(), changesTitle(comparison)});
    for (const DegreeChange &change : comparison.degrees) {
        SheetCell from = textCell(change.from.word);
        from.notes << figures.note(placeIn(comparison.left, change.left));
        SheetCell to = textCell(change.to.word);
        to.notes << figures.note(placeIn(comparison.right, change.right));
        table.rows << SheetRow{.cells = {textCell(change.subject), from, to,
                                         textCell(degreeWords(comparison, change.isFirmer()))}};
    }
    return table;
}

} // namespace

SheetContent comparisonSheet(const ReportComparison &comparison, const SheetOptions &options)
{
    const auto name = [](const UnderstoodReport &report) {
        return shortReportName(statedIn(report, {}));
    };
    SheetContent content{.title = SheetWords::tr("Two reports compared")};
    content.subtitle = SheetWords::tr("%1 | %2").arg(name(comparison.left), name(comparison.right));
    content.subject = name(comparison.left) + QStringLiteral(" - ") + name(comparison.right);
    CitedFigures figures(content, options);
    const QList<SheetTable> tables{IndicatorsTable(comparison, figures).table(),
                                   phrasesTable(comparison, figures),
                                   degreesTable(comparison, figures)};
    for (const SheetTable &table : tables) {
        if (!table.rows.isEmpty())
            content.tables << table;
    }
    figures.finish();
    finishSheet(content, options);
    return content;
}

} // namespace PlanLens
