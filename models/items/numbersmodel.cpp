// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/numbersmodel.h"

#include "items/numberbalancemodel.h"
#include "items/tableroles.h"

namespace PlanLens {

namespace {

constexpr int lineReach = 60; ///< characters on each side of a number
constexpr int tipReach = 200;

} // namespace

NumbersModel::NumbersModel(QObject *parent) : QAbstractTableModel(parent) {}

void NumbersModel::setLedger(std::shared_ptr<const Report> report, const NumberLedger &ledger,
                             const QList<Observation> &observations)
{
    beginResetModel();
    m_report = std::move(report);
    m_ledger = ledger;
    m_observations = observations;
    fill();
    endResetModel();
}

void NumbersModel::setClass(const std::optional<NumberClass> &numberClass)
{
    if (m_class == numberClass)
        return;
    beginResetModel();
    m_class = numberClass;
    fill();
    endResetModel();
}

void NumbersModel::fill()
{
    m_rows.clear();
    for (int i = 0; m_report && i < m_ledger.entries.size(); ++i) {
        if (!m_class || m_ledger.entries.at(i).numberClass == *m_class)
            m_rows.append(i);
    }
}

const NumberEntry &NumbersModel::entryAt(const QModelIndex &index) const
{
    return m_ledger.entries.at(m_rows.at(index.row()));
}

Anchor NumbersModel::anchorAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const NumberEntry &entry = entryAt(index);
    return entry.observation >= 0 ? m_observations.at(entry.observation).anchor : entry.anchor;
}

QModelIndex NumbersModel::indexOf(const Anchor &anchor) const
{
    if (!anchor.isValid())
        return {};
    for (int row = 0; row < m_rows.size(); ++row) {
        const QModelIndex candidate = index(row, NumberColumn);
        if (entryAt(candidate).anchor == anchor || anchorAt(candidate) == anchor)
            return candidate;
    }
    return {};
}

int NumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

NumberSurroundings NumbersModel::surroundings(const NumberEntry &entry, int reach) const
{
    const int length = entry.anchor.isValid() ? 0 : int(entry.text.size());
    return surroundingsOf(*m_report, entry.anchor, {entry.start, length}, reach);
}

QString NumbersModel::what(const NumberEntry &entry) const
{
    if (entry.observation >= 0) {
        const Observation &figure = m_observations.at(entry.observation);
        const QString role = figure.role == Role::Target ? tr("target") : tr("actual");
        QStringList parts{figure.name, (figure.period.toString() + u' ' + role).trimmed()};
        if (figure.isMade())
            parts.append(tr("made by a person"));
        return parts.join(QStringLiteral(" · "));
    }
    switch (entry.reason) {
    case OtherReason::Problem:
        return tr("could not be read: see the problems");
    case OtherReason::LeftOut:
        return tr("stands outside the text");
    case OtherReason::Parts:
        return tr("a part of a whole");
    case OtherReason::None:
        break;
    }
    return m_class ? QString() : displayName(entry.numberClass);
}

QVariant NumbersModel::text(const QModelIndex &index) const
{
    const NumberEntry &entry = entryAt(index);
    switch (Columns(index.column())) {
    case LineColumn:
        return entry.line;
    case BeforeColumn:
        return surroundings(entry, lineReach).before;
    case NumberColumn:
        return entry.text;
    case AfterColumn:
        return surroundings(entry, lineReach).after;
    case WhatColumn:
        return what(entry);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant NumbersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const NumberEntry &entry = entryAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole: {
        const NumberSurroundings around = surroundings(entry, tipReach);
        return around.before + around.number + around.after;
    }
    case Qt::AccessibleTextRole:
        return index.column() == NumberColumn ? tr("%1, line %2").arg(entry.text).arg(entry.line)
                                              : text(index).toString();
    case Qt::TextAlignmentRole:
        if (index.column() == LineColumn || index.column() == BeforeColumn)
            return int(Qt::AlignVCenter | Qt::AlignRight);
        return int(Qt::AlignVCenter |
                   (index.column() == NumberColumn ? Qt::AlignHCenter : Qt::AlignLeft));
    case AnchorRole:
    case TableRole::Place:
        return QVariant::fromValue(anchorAt(index));
    case TableRole::Figure:
        if (index.column() != NumberColumn || entry.observation < 0)
            return {};
        return QVariant::fromValue(CellFigure{m_observations.at(entry.observation).value,
                                              m_observations.at(entry.observation).unit});
    case ClassRole:
        return int(entry.numberClass);
    default:
        return {};
    }
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == TableRole::ColumnKey)
        return columnKey<Columns>(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (section == LineColumn || section == BeforeColumn ? Qt::AlignRight
                    : section == NumberColumn                        ? Qt::AlignHCenter
                                                                     : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (Columns(section)) {
    case LineColumn:
        return tr("Line");
    case BeforeColumn:
        return tr("Before it");
    case NumberColumn:
        return tr("Number");
    case AfterColumn:
        return tr("After it");
    case WhatColumn:
        return tr("Taken for");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace PlanLens
