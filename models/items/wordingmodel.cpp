// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/wordingmodel.h"

#include "figures/value.h"
#include "items/tableroles.h"

namespace PlanLens {

namespace {

constexpr int phraseColumns = 2; ///< phrase, group

} // namespace

WordingModel::WordingModel(QObject *parent) : QAbstractTableModel(parent) {}

void WordingModel::setWording(const Wording &wording, const QStringList &names,
                              const QStringList &sides)
{
    beginResetModel();
    m_wording = wording;
    m_names = names;
    m_sides = sides;
    endResetModel();
}

const PhraseUse *WordingModel::useAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_wording.phrases.at(index.row()) : nullptr;
}

QModelIndex WordingModel::indexOfPhrase(const QString &phrase) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_wording.phrases.at(row).phrase.text == phrase)
            return index(row, 0);
    }
    return {};
}

WordingModel::Part WordingModel::partOf(int column) const
{
    if (column < phraseColumns)
        return column == 0 ? PhrasePart : GroupPart;
    if (column < phraseColumns + reportCount())
        return CountPart;
    return Part(ChangePart + column - phraseColumns - reportCount());
}

Anchor WordingModel::anchorAt(const QModelIndex &index) const
{
    const PhraseUse *use = useAt(index);
    if (!use)
        return {};
    const int report =
        partOf(index.column()) == CountPart ? index.column() - phraseColumns : use->lastSeen();
    const QList<Anchor> &places = use->places.at(report);
    return places.isEmpty() ? Anchor{} : places.constFirst();
}

int WordingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_wording.phrases.size());
}

int WordingModel::columnCount(const QModelIndex &parent) const
{
    const int tail = reportCount() > 2 ? 4 : 2;
    return parent.isValid() ? 0 : phraseColumns + reportCount() + tail;
}

int WordingModel::increase(const PhraseUse &use) const
{
    return use.count(reportCount() - 1) - use.count(0);
}

QString WordingModel::displayText(const QModelIndex &index) const
{
    const PhraseUse &use = *useAt(index);
    switch (partOf(index.column())) {
    case PhrasePart:
        return use.phrase.text;
    case GroupPart:
        return phraseGroupText(use.phrase.group);
    case CountPart: {
        const int count = use.count(index.column() - phraseColumns);
        return count == 0 ? QStringLiteral("–") : QString::number(count);
    }
    case ChangePart: {
        const int by = increase(use);
        return by > 0 ? QLatin1Char('+') + QString::number(by) : numberText(by);
    }
    case StatusPart:
        return statusText(use.status(), m_sides);
    case FirstPart:
        return m_names.value(use.firstSeen());
    case LastPart:
        return m_names.value(use.lastSeen());
    }
    Q_UNREACHABLE();
}

QVariant WordingModel::sortKey(const QModelIndex &index) const
{
    const PhraseUse &use = *useAt(index);
    switch (partOf(index.column())) {
    case PhrasePart:
        return use.phrase.text;
    case GroupPart:
        return index.row(); // the groups keep the order of the phrasebook
    case CountPart:
        return use.count(index.column() - phraseColumns);
    case ChangePart:
        return increase(use);
    case StatusPart:
        return int(use.status());
    case FirstPart:
        return use.firstSeen();
    case LastPart:
        return use.lastSeen();
    }
    Q_UNREACHABLE();
}

QVariant WordingModel::data(const QModelIndex &index, int role) const
{
    const PhraseUse *use = useAt(index);
    if (!use)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::ToolTipRole:
        return use->isBoilerplate ? tr("%1\nbelongs to the form of reports").arg(use->phrase.text)
                                  : use->phrase.text;
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case SortRole:
        return sortKey(index);
    case TableRole::Place:
        return QVariant::fromValue(anchorAt(index));
    case TableRole::Figure:
        return partOf(index.column()) == CountPart
                   ? QVariant::fromValue(countFigure(use->count(index.column() - phraseColumns)))
                   : QVariant();
    case PhraseRole:
        return use->phrase.text;
    case StatusRole:
        return int(use->status());
    case BoilerplateRole:
        return use->isBoilerplate;
    case PartRole:
        return int(partOf(index.column()));
    default:
        return {};
    }
}

QVariant WordingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Part part = partOf(section);
    if (role == TableRole::ColumnKey)
        return columnKey<Part>(part, part == CountPart ? section - phraseColumns : -1);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = part == CountPart || part == ChangePart;
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (part) {
    case PhrasePart:
        return tr("Phrase");
    case GroupPart:
        return tr("Group");
    case CountPart:
        return m_names.value(section - phraseColumns);
    case ChangePart:
        return tr("Change");
    case StatusPart:
        return tr("Status");
    case FirstPart:
        return tr("First seen");
    case LastPart:
        return tr("Last seen");
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens
