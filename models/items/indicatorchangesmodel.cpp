// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indicatorchangesmodel.h"

#include "catalogue/displayname.h"
#include "figures/verdicttext.h"
#include "items/librarymodel.h"
#include "items/tableroles.h"
#include "presenting/charttext.h"
#include "presenting/figuretext.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace PlanLens {

namespace {

constexpr int leadColumns = 2; ///< name, unit
constexpr int sideColumns = 3; ///< target, actual, verdict
constexpr int tailColumns = 3; ///< change of the targets, of the actuals, status

constexpr int nowhere = std::numeric_limits<int>::max();

bool isWords(const Observation &figure)
{
    return !figure.value.isNumeric() && figure.value.kind != ValueKind::Sign;
}

QString periodText(const std::optional<Period> &period)
{
    return period ? period->toString() : QString();
}

} // namespace

IndicatorChangesModel::IndicatorChangesModel(QObject *parent) : QAbstractTableModel(parent) {}

void IndicatorChangesModel::setComparison(const IndicatorComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    orderRows();
    endResetModel();
}

/// A report's order is the one of its places: table rows and the text as they stand in it.
void IndicatorChangesModel::orderRows()
{
    m_places.clear();
    for (int report = 0; report < reportCount(); ++report) {
        QList<int> rows(m_comparison.rows.size());
        std::iota(rows.begin(), rows.end(), 0);
        const auto keyOf = [&](int row) {
            const auto &side = m_comparison.rows.at(row).sides.at(report);
            const bool listed = side && side->isListed;
            const auto *figure = !side          ? nullptr
                                 : side->target ? &*side->target
                                 : side->actual ? &*side->actual
                                                : nullptr;
            return std::tuple(!side, !listed, figure ? figure->anchor : Anchor());
        };
        std::stable_sort(rows.begin(), rows.end(),
                         [&](int a, int b) { return keyOf(a) < keyOf(b); });
        QList<int> places(rows.size(), nowhere);
        for (int place = 0; place < rows.size(); ++place) {
            if (m_comparison.rows.at(rows.at(place)).sides.at(report))
                places[rows.at(place)] = place;
        }
        m_places.append(places);
    }
}

IndicatorChangesModel::Part IndicatorChangesModel::partOf(int column) const
{
    if (column < leadColumns)
        return column == 0 ? NamePart : UnitPart;
    const int tail = column - leadColumns - sideColumns * reportCount();
    if (tail >= 0)
        return Part(ChangePart + tail);
    return Part(TargetPart + (column - leadColumns) % sideColumns);
}

int IndicatorChangesModel::reportOf(int column) const
{
    const int side = (column - leadColumns) / sideColumns;
    return column < leadColumns || side >= reportCount() ? -1 : side;
}

int IndicatorChangesModel::columnOf(Part part, int report) const
{
    switch (part) {
    case NamePart:
    case UnitPart:
        return int(part);
    case TargetPart:
    case ActualPart:
    case VerdictPart:
        return leadColumns + sideColumns * report + int(part) - TargetPart;
    case ChangePart:
    case ActualChangePart:
    case StatusPart:
        return leadColumns + sideColumns * reportCount() + int(part) - ChangePart;
    }
    Q_UNREACHABLE();
}

const IndicatorEntry *IndicatorChangesModel::sideAt(const QModelIndex &index) const
{
    const int report = reportOf(index.column());
    if (report < 0)
        return nullptr;
    const auto &side = m_comparison.rows.at(index.row()).sides.at(report);
    return side ? &*side : nullptr;
}

const Observation *IndicatorChangesModel::figureAt(const QModelIndex &index) const
{
    const IndicatorEntry *side = sideAt(index);
    if (!side)
        return nullptr;
    const auto &figure = partOf(index.column()) == TargetPart ? side->target : side->actual;
    return figure ? &*figure : nullptr;
}

std::optional<double> IndicatorChangesModel::changeAt(const QModelIndex &index) const
{
    const Part part = partOf(index.column());
    if (part != ChangePart && part != ActualChangePart)
        return {};
    return m_comparison.rows.at(index.row()).by(part == ChangePart ? Role::Target : Role::Actual);
}

Anchor IndicatorChangesModel::anchorAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (const Observation *figure = figureAt(index))
        return figure->anchor;
    if (reportOf(index.column()) >= 0)
        return {};
    const IndicatorEntry &named = m_comparison.rows.at(index.row()).named();
    return named.target ? named.target->anchor : named.actual ? named.actual->anchor : Anchor{};
}

QModelIndex IndicatorChangesModel::indexOf(const Anchor &anchor) const
{
    if (!anchor.isValid())
        return {};
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = leadColumns; column < columnOf(ChangePart); ++column) {
            const Observation *figure = figureAt(index(row, column));
            if (figure && figure->anchor == anchor)
                return index(row, column);
        }
    }
    return {};
}

int IndicatorChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.rows.size());
}

int IndicatorChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : leadColumns + sideColumns * reportCount() + tailColumns;
}

/// What stands outside of a report's list, or is known from another report, is set back.
bool IndicatorChangesModel::isFaded(const QModelIndex &index) const
{
    const ComparedIndicator &row = m_comparison.rows.at(index.row());
    const IndicatorEntry *side = sideAt(index);
    if (side)
        return partOf(index.column()) == TargetPart ? side->isRestated : !side->isListed;
    return changeAt(index) && row.changes.testFlag(IndicatorChange::Redefined);
}

QString IndicatorChangesModel::displayText(const QModelIndex &index) const
{
    const ComparedIndicator &row = m_comparison.rows.at(index.row());
    const Observation *figure = figureAt(index);
    switch (partOf(index.column())) {
    case NamePart:
        return displayName(Catalogue::shipped(), row.named().indicator, row.named().name);
    case UnitPart:
        return displayUnit(row.unit());
    case TargetPart:
    case ActualPart:
        return figure ? figureText(*figure) : QString();
    case VerdictPart:
        return figure && shownVerdict(*figure) ? verdictText(*shownVerdict(*figure)) : QString();
    case ChangePart:
    case ActualChangePart: {
        const auto change = changeAt(index);
        return change ? numberText(*change) : QString();
    }
    case StatusPart:
        return changeWords(m_comparison, row).constFirst();
    }
    Q_UNREACHABLE();
}

QVariant IndicatorChangesModel::sortKey(const QModelIndex &index) const
{
    const ComparedIndicator &row = m_comparison.rows.at(index.row());
    const Observation *figure = figureAt(index);
    const auto orNothing = [](const std::optional<double> &number) {
        return number ? QVariant(*number) : QVariant();
    };
    switch (partOf(index.column())) {
    case NamePart:
    case UnitPart: {
        const QString text = displayText(index);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case TargetPart:
    case ActualPart:
        return figure ? orNothing(figure->value.figure()) : QVariant();
    case VerdictPart:
        return data(index, VerdictRole);
    case ChangePart:
    case ActualChangePart:
        return orNothing(changeAt(index));
    case StatusPart:
        return row.change() ? int(*row.change()) : nowhere;
    }
    Q_UNREACHABLE();
}

QVariant IndicatorChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedIndicator &row = m_comparison.rows.at(index.row());
    const Observation *figure = figureAt(index);
    const bool isFigure = figure && partOf(index.column()) != VerdictPart;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case SortRole:
        return sortKey(index);
    case AnchorRole:
    case TableRole::Place:
        return QVariant::fromValue(anchorAt(index));
    case TableRole::Figure:
        if (const auto change = changeAt(index))
            return QVariant::fromValue(changeFigure(*change, row.unit()));
        return isFigure ? QVariant::fromValue(CellFigure{figure->value, figure->unit}) : QVariant();
    case IndicatorRole: {
        const IndicatorEntry *side = sideAt(index);
        return (side ? *side : row.named()).indicator;
    }
    case VerdictRole: {
        const auto verdict = figure ? shownVerdict(*figure) : std::nullopt;
        return verdict ? QVariant(int(*verdict)) : QVariant();
    }
    case ChangesRole:
        return row.changes.toInt();
    case FirstChangeRole:
        return row.change() ? int(*row.change()) : 0;
    case WeakerRole:
        return partOf(index.column()) == ChangePart && row.difference.asksLess;
    case QualifierRole:
    case TableRole::Beside:
        return besideAt(index);
    case TableRole::OwnUnit:
        return isFigure ? ownUnit(*figure, row.unit()) : QString();
    case WordsRole:
        return isFigure && isWords(*figure);
    case FadedRole:
        return isFaded(index);
    case PartRole:
        return int(partOf(index.column()));
    default:
        return {};
    }
}

QString IndicatorChangesModel::besideAt(const QModelIndex &index) const
{
    const Observation *figure = figureAt(index);
    if (!figure)
        return {};
    if (partOf(index.column()) == VerdictPart)
        return isStatedVerdict(*figure) ? tr("as stated", "the report's own word") : QString();
    return qualifierText(*figure, m_comparison.rows.at(index.row()).unit());
}

QString IndicatorChangesModel::toolTip(const QModelIndex &index) const
{
    const ComparedIndicator &row = m_comparison.rows.at(index.row());
    QStringList lines;
    if (const Observation *figure = figureAt(index)) {
        const IndicatorEntry *side = sideAt(index);
        lines << figure->name + QLatin1Char(' ') + periodText(figure->period)
              << printedText(*figure);
        if (side->isRestated && partOf(index.column()) == TargetPart)
            lines << tr("as the other report restates it");
        else if (!side->isListed)
            lines << tr("not in the report's list of indicators");
        return lines.join(QLatin1Char('\n'));
    }
    if (reportOf(index.column()) >= 0)
        return {};
    lines << row.named().name << changeWords(m_comparison, row).join(QStringLiteral(" · "));
    if (row.left() && row.left()->name != row.named().name) {
        lines << (m_comparison.isOfYears() ? tr("before: %1").arg(row.left()->name)
                                           : tr("%1: %2", "place, name of an indicator")
                                                 .arg(sideName(m_comparison, 0), row.left()->name));
    }
    if (!row.reason.isEmpty())
        lines << row.reason;
    return lines.join(QLatin1Char('\n'));
}

/// The years tell the reports of one place apart; else the place does, or what kind they are.
QString IndicatorChangesModel::sideText(int column, const QString &word,
                                        const QList<std::optional<Period>> &periods) const
{
    const int report = reportOf(column);
    const QString period = periodText(periods.at(report));
    const QString text = period.isEmpty() ? word : period + QLatin1Char(' ') + word;
    const QString region = regionNameOf(m_comparison.identities.at(report));
    const bool onePlace = std::all_of(
        m_comparison.identities.cbegin(), m_comparison.identities.cend(),
        [&](const ReportIdentity &identity) { return regionNameOf(identity) == region; });
    if (!onePlace)
        return region + QLatin1Char('\n') + text;
    return m_comparison.isOfYears() ? text
                                    : sideName(m_comparison, report) + QLatin1Char('\n') + text;
}

QString IndicatorChangesModel::headerText(int column) const
{
    const bool isOfYears = m_comparison.isOfYears();
    switch (partOf(column)) {
    case NamePart:
        return tr("Indicator");
    case UnitPart:
        return tr("Unit");
    case TargetPart:
        return sideText(column, tr("target"), m_comparison.planned);
    case ActualPart:
        return sideText(column, tr("actual"), m_comparison.reviewed);
    case VerdictPart:
        return sideText(column, tr("verdict"), m_comparison.reviewed);
    case ChangePart:
        return isOfYears ? tr("Change") : tr("Difference of targets");
    case ActualChangePart:
        return isOfYears ? tr("Change of actuals") : tr("Difference of actuals");
    case StatusPart:
        return isOfYears ? tr("Status") : tr("What differs");
    }
    Q_UNREACHABLE();
}

QVariant IndicatorChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Part part = partOf(section);
    if (role == TableRole::ColumnKey)
        return columnKey<Part>(part, reportOf(section));
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = part == TargetPart || part == ActualPart || part == ChangePart ||
                              part == ActualChangePart;
        return QVariant(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::DisplayRole)
        return headerText(section);
    const int report = reportOf(section);
    if (role == Qt::ToolTipRole)
        return report < 0 ? headerText(section) : fullTitle(m_comparison.identities.at(report));
    return {};
}

} // namespace PlanLens
