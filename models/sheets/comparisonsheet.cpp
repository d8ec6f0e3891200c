// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/comparisonsheet.h"

#include "catalogue/displayname.h"
#include "presenting/charttext.h"
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

/// What each side is called: last year and this, where they follow each other; of two places their
/// names.
QStringList sideNames(const ReportComparison &comparison)
{
    if (comparison.indicators.isOfPlaces())
        return {displayNameOf(comparison.left.report.identity.regionId),
                displayNameOf(comparison.right.report.identity.regionId)};
    const auto left = comparison.left.report.identity.planYear;
    const auto right = comparison.right.report.identity.planYear;
    if (left && right && *right == *left + 1)
        return {SheetWords::tr("Last year"), SheetWords::tr("This year")};
    return {SheetWords::tr("Former"), SheetWords::tr("Later")};
}

QString differenceTitle(const ReportComparison &comparison)
{
    return comparison.indicators.isOfPlaces() ? SheetWords::tr("Difference")
                                              : SheetWords::tr("Change");
}

QString changesTitle(const ReportComparison &comparison)
{
    return comparison.indicators.isOfPlaces() ? SheetWords::tr("What differs")
                                              : SheetWords::tr("What changed");
}

QString figureTitle(const QString &side, const std::optional<Period> &planned)
{
    return planned ? SheetWords::tr("%1: %2 target").arg(side, planned->toString()) : side;
}

SheetRow headOf(const QStringList &titles)
{
    SheetRow head;
    for (const QString &title : titles)
        head.cells << textCell(title);
    return head;
}

/// What changed beside the number, in words.
QString changeWords(const IndicatorComparison &comparison, const ComparedIndicator &row)
{
    QStringList words;
    for (const IndicatorChange change : allIndicatorChanges()) {
        const bool said = row.difference.by &&
                          (change == IndicatorChange::Raised || change == IndicatorChange::Lowered);
        if (row.changes.testFlag(change) && !said)
            words << changeText(comparison, change);
    }
    return words.join(SheetWords::tr(", "));
}

class IndicatorsTable
{
public:
    IndicatorsTable(const ReportComparison &comparison, CitedFigures &figures)
        : m_comparison(comparison), m_figures(figures)
    {}

    SheetTable table() const
    {
        const IndicatorComparison &indicators = m_comparison.indicators;
        const QStringList sides = sideNames(m_comparison);
        const SheetColumn figure{.align = SheetAlign::End};
        SheetTable table{.title = SheetWords::tr("Indicators")};
        table.columns = {{.name = true}, {}, figure, figure, figure, {}};
        table.head << headOf({SheetWords::tr("Indicator"), SheetWords::tr("Unit"),
                              figureTitle(sides.first(), indicators.planned.value(0)),
                              figureTitle(sides.last(), indicators.planned.value(1)),
                              differenceTitle(m_comparison), changesTitle(m_comparison)});
        QString section;
        for (const ComparedIndicator &row : indicators.rows) {
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
    SheetRow lineOf(const ComparedIndicator &row) const
    {
        const IndicatorEntry &named = row.named();
        const bool part = !named.parent.isEmpty();
        SheetCell unit = textCell(displayUnit(named.unit));
        unit.muted = true;
        SheetCell words = textCell(changeWords(m_comparison.indicators, row));
        words.strong = !words.text.isEmpty();
        const QString name = displayName(Catalogue::shipped(), named.indicator, named.name);
        return {.cells = {textCell(part ? QStringLiteral("  ") + name : name), unit,
                          figureOf(row, 0), figureOf(row, 1), changeCell(row.difference.by), words},
                .joined = part};
    }

    SheetCell figureOf(const ComparedIndicator &row, int side) const
    {
        if (!row.sides.at(side))
            return {};
        const auto figure = row.figure(side);
        if (!figure)
            return {};
        const UnderstoodReport &report = side == 0 ? m_comparison.left : m_comparison.right;
        SheetCell cell =
            m_figures.cell(statedIn(report, *figure), {row.named().name, row.sides.at(side)->unit});
        if (const QString &unit = row.sides.at(side)->unit; unit != row.named().unit)
            cell.tag = withTag(cell.tag, displayUnit(unit));
        if (figure->role == Role::Actual)
            cell.tag = withTag(cell.tag, SheetWords::tr("actual"));
        return cell;
    }

    const ReportComparison &m_comparison;
    CitedFigures &m_figures;
};

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
    SheetTable table{.title = SheetWords::tr("Wording"), .all = int(changed.size())};
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
        table.rows << SheetRow{.cells = {phrase, count(0), count(1),
                                         changeCell(double(use->count(1) - use->count(0))),
                                         textCell(statusText(use->status()))}};
    }
    return table;
}

SheetTable degreesTable(const ReportComparison &comparison, CitedFigures &figures)
{
    const QStringList sides = sideNames(comparison);
    SheetTable table{.title = SheetWords::tr("Words of degree")};
    table.columns = {{.name = true}, {}, {}, {}};
    table.head << headOf(
        {SheetWords::tr("About"), sides.first(), sides.last(), changesTitle(comparison)});
    for (const DegreeChange &change : comparison.degrees) {
        SheetCell from = textCell(change.from.word);
        from.notes << figures.note(placeIn(comparison.left, change.left));
        SheetCell to = textCell(change.to.word);
        to.notes << figures.note(placeIn(comparison.right, change.right));
        table.rows << SheetRow{.cells = {textCell(change.subject), from, to,
                                         textCell(change.isFirmer() ? SheetWords::tr("firmer")
                                                                    : SheetWords::tr("softer"))}};
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
