// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/placesmodel.h"

#include "items/tableroles.h"
#include "presenting/citedplaces.h"
#include "text/stops.h"

namespace PlanLens {

namespace {

constexpr int before = 10; ///< characters of the sentence in front: the place must stay in sight
constexpr int after = 60;

} // namespace

QString contextOf(const Report &report, const Anchor &place, int *start)
{
    *start = 0;
    const MappedText *mapped = report.textAt(place);
    if (!mapped)
        return {};
    const QString &text = mapped->text();
    int from = place.start;
    while (from > 0 && place.start - from < before && !isSentenceOrLineEnd(text.at(from - 1)))
        --from;
    const int end = place.start + place.length;
    int to = end;
    while (to < text.size() && to - end < after && !isSentenceOrLineEnd(text.at(to)))
        ++to;
    const QString lead =
        from > 0 && !isSentenceOrLineEnd(text.at(from - 1)) ? QStringLiteral("…") : QString();
    const QString tail =
        to < text.size() && !isSentenceOrLineEnd(text.at(to)) ? QStringLiteral("…") : QString();
    *start = int(lead.size()) + place.start - from;
    return lead + text.mid(from, to - from) + tail;
}

PlacesModel::PlacesModel(QObject *parent) : QAbstractTableModel(parent) {}

void PlacesModel::setPlaces(const QList<NamedReport> &reports, const QList<Anchor> &places)
{
    beginResetModel();
    m_places.clear();
    for (const Anchor &anchor : places) {
        for (const NamedReport &named : reports) {
            if (!named.report || named.report->key() != anchor.report)
                continue;
            Place place{anchor, named, {}, 0, anchor.length};
            place.context = contextOf(*named.report, anchor, &place.start);
            m_places.append(place);
            break;
        }
    }
    endResetModel();
}

Anchor PlacesModel::anchorAt(const QModelIndex &index) const
{
    return index.isValid() ? m_places.at(index.row()).anchor : Anchor{};
}

QModelIndex PlacesModel::indexOf(const Anchor &anchor) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_places.at(row).anchor == anchor)
            return index(row, 0);
    }
    return {};
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int PlacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Place &place = m_places.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == ReportColumn ? place.report.name : place.context;
    case Qt::ToolTipRole:
        return tr("%1, %2", "report, place in it")
            .arg(place.report.name, placeInSections(*place.report.report, place.anchor));
    case AnchorRole:
    case TableRole::Place:
        return QVariant::fromValue(place.anchor);
    case HitStartRole:
        return place.start;
    case HitLengthRole:
        return place.length;
    default:
        return {};
    }
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == TableRole::ColumnKey)
        return columnKey<Columns>(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (Columns(section)) {
    case ReportColumn:
        return tr("Report");
    case ContextColumn:
        return tr("In context");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace PlanLens
