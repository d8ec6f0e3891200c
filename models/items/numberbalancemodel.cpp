// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/numberbalancemodel.h"

#include "items/tableroles.h"

#include <QLocale>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr std::array shownOrder{NumberClass::Unexplained, NumberClass::Figure, NumberClass::Date,
                                NumberClass::Ordinal,     NumberClass::Name,   NumberClass::Count,
                                NumberClass::Other};
constexpr int allRow = int(shownOrder.size());

} // namespace

QString displayName(NumberClass numberClass)
{
    switch (numberClass) {
    case NumberClass::Figure:
        return NumberBalanceModel::tr("Figures");
    case NumberClass::Date:
        return NumberBalanceModel::tr("Dates");
    case NumberClass::Ordinal:
        return NumberBalanceModel::tr("Ordinals");
    case NumberClass::Name:
        return NumberBalanceModel::tr("Parts of names");
    case NumberClass::Count:
        return NumberBalanceModel::tr("Counts of measures");
    case NumberClass::Other:
        return NumberBalanceModel::tr("Other");
    case NumberClass::Unexplained:
        return NumberBalanceModel::tr("Unexplained");
    }
    Q_UNREACHABLE();
}

QString explanationOf(NumberClass numberClass)
{
    switch (numberClass) {
    case NumberClass::Figure:
        return NumberBalanceModel::tr("Read as figures of indicators");
    case NumberClass::Date:
        return NumberBalanceModel::tr("Years, months, days and stretches of time");
    case NumberClass::Ordinal:
        return NumberBalanceModel::tr("They number headings, sessions and ranks");
    case NumberClass::Name:
        return NumberBalanceModel::tr("They belong to a word, a name or the number of a document");
    case NumberClass::Count:
        return NumberBalanceModel::tr("They count measures, aspects and steps: no indicators");
    case NumberClass::Other:
        return NumberBalanceModel::tr("None of these, each for a reason that is known");
    case NumberClass::Unexplained:
        return NumberBalanceModel::tr("They may be figures that were not read");
    }
    Q_UNREACHABLE();
}

NumberBalanceModel::NumberBalanceModel(QObject *parent) : QAbstractTableModel(parent) {}

void NumberBalanceModel::setLedger(const NumberLedger &ledger)
{
    m_total = int(ledger.entries.size());
    for (std::size_t i = 0; i < shownOrder.size(); ++i)
        m_counts.at(i) = ledger.count(shownOrder.at(i));
    Q_EMIT dataChanged(index(0, 0), index(allRow, ColumnCount - 1));
}

int NumberBalanceModel::count(NumberClass numberClass) const
{
    return countAt(indexOf(numberClass));
}

QModelIndex NumberBalanceModel::indexOf(const std::optional<NumberClass> &numberClass) const
{
    if (!numberClass)
        return index(allRow, ClassColumn);
    const auto *found = std::find(shownOrder.begin(), shownOrder.end(), *numberClass);
    return index(int(found - shownOrder.begin()), ClassColumn);
}

std::optional<NumberClass> NumberBalanceModel::classAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= allRow)
        return std::nullopt;
    return shownOrder.at(std::size_t(index.row()));
}

int NumberBalanceModel::countAt(const QModelIndex &index) const
{
    return index.row() == allRow ? m_total : m_counts.at(std::size_t(index.row()));
}

int NumberBalanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : allRow + 1;
}

int NumberBalanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NumberBalanceModel::text(const QModelIndex &index) const
{
    const auto numberClass = classAt(index);
    switch (Columns(index.column())) {
    case ClassColumn:
        return numberClass ? displayName(*numberClass) : tr("All numbers");
    case CountColumn:
        return QLocale::c().toString(countAt(index));
    case ShareColumn:
        if (!numberClass || m_total == 0)
            return {};
        return QString::number(100.0 * countAt(index) / m_total, 'f', 1) + u'%';
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant NumberBalanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto numberClass = classAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return numberClass ? explanationOf(*numberClass) : tr("Every number of the report");
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter |
                   (index.column() == ClassColumn ? Qt::AlignLeft : Qt::AlignRight));
    case TableRole::Figure:
        return index.column() == CountColumn ? QVariant::fromValue(countFigure(countAt(index)))
                                             : QVariant();
    case ClassRole:
        return numberClass ? QVariant(int(*numberClass)) : QVariant();
    default:
        return {};
    }
}

QVariant NumberBalanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Columns(section)) {
    case ClassColumn:
        return tr("What numbers are");
    case CountColumn:
        return tr("Count");
    case ShareColumn:
        return tr("Share");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace PlanLens
