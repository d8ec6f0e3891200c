// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/librarymodel.h"

#include "catalogue/displayname.h"

#include <QStringList>

#include <algorithm>
#include <tuple>
#include <utility>

namespace PlanLens {

namespace {

constexpr std::size_t root = 0;

/// The id of the place around a place. What is about the country stands beside the provinces, not
/// above them.
QString placeAbove(const Region &region, const Regions &regions)
{
    const Region *parent = regions.find(region.parent);
    return parent && Regions::level(*parent) > 0 ? parent->id : QString();
}

QList<int> yearsOf(const ReportIdentity &identity)
{
    QList<int> years;
    for (const std::optional<int> year : {identity.reviewYear, identity.planYear}) {
        if (year)
            years << *year;
    }
    return years;
}

bool isNewer(const LibraryEntry &a, const LibraryEntry &b)
{
    if (newestYear(a.identity) != newestYear(b.identity))
        return newestYear(a.identity) > newestYear(b.identity);
    return std::tuple(a.identity.kind, a.identity.title, a.format, a.path, a.part) <
           std::tuple(b.identity.kind, b.identity.title, b.format, b.path, b.part);
}

QString spanOf(const QList<int> &years)
{
    if (years.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(years.begin(), years.end());
    return *first == *last ? QString::number(*first)
                           : QStringLiteral("%1–%2").arg(*first).arg(*last);
}

} // namespace

LibraryModel::LibraryModel(QObject *parent) : QAbstractItemModel(parent), m_nodes(1) {}

void LibraryModel::setEntries(const QList<LibraryEntry> &entries, const Regions &regions)
{
    const QHash<QString, QString> apart = distinctions(entries);
    beginResetModel();
    m_nodes.assign(1, {});
    m_byRegion.clear();
    m_byKey.clear();
    for (const LibraryEntry &entry : entries) {
        const ReportIdentity &identity = entry.identity;
        const std::size_t place = placeOf(identity.regionId, identity.regionName, regions);
        Node report;
        report.region = identity.regionId;
        report.name = shortTitle(identity);
        if (const QString mark = apart.value(entry.key); !mark.isEmpty())
            report.mark = QStringLiteral(" · ") + mark;
        report.name += report.mark;
        report.words =
            QStringList{identity.title, report.name, kindText(identity.kind), entry.file} +
            m_nodes.at(place).words;
        report.entry = entry;
        m_byKey.insert(entry.key, add(place, std::move(report)));
        for (std::size_t above = place; above != root; above = m_nodes.at(above).parent) {
            ++m_nodes.at(above).count;
            m_nodes.at(above).years += yearsOf(identity);
        }
    }
    for (std::size_t node = 0; node < m_nodes.size(); ++node)
        sortBelow(node, regions);
    endResetModel();
}

/// Tells of the reports of which something else is known now than before.
template <typename T>
void LibraryModel::tellDifferences(const QHash<QString, T> &before, const QHash<QString, T> &now)
{
    for (auto report = m_byKey.cbegin(); report != m_byKey.cend(); ++report) {
        if (before.value(report.key()) != now.value(report.key()))
            tellChanged(report.key());
    }
}

void LibraryModel::setLabels(const QHash<QString, QStringList> &labels)
{
    const QHash<QString, QStringList> before = std::exchange(m_labels, labels);
    tellDifferences(before, labels);
}

void LibraryModel::setJoined(const QList<LibraryEntry> &joined)
{
    QHash<QString, QList<LibraryEntry>> now;
    for (const LibraryEntry &entry : joined)
        now[entry.formatOf].append(entry);
    const auto before = std::exchange(m_joined, now);
    tellDifferences(before, now);
}

void LibraryModel::setAlike(const QList<QStringList> &groups)
{
    QHash<QString, QStringList> now;
    for (const QStringList &group : groups) {
        for (const QString &key : group) {
            QStringList others = group;
            others.removeAll(key);
            now.insert(key, others);
        }
    }
    const auto before = std::exchange(m_alike, now);
    tellDifferences(before, now);
}

void LibraryModel::tellChanged(const QString &key)
{
    const std::size_t node = m_byKey.value(key, root);
    Q_EMIT dataChanged(indexOf(node, NameColumn), indexOf(node, DetailColumn));
}

std::size_t LibraryModel::add(std::size_t parent, Node node)
{
    node.parent = parent;
    m_nodes.push_back(std::move(node));
    m_nodes.at(parent).children.push_back(m_nodes.size() - 1);
    return m_nodes.size() - 1;
}

/// The node of a place, made with those above it where there is none yet. `name` is what a report
/// calls a place that is not known.
std::size_t LibraryModel::placeOf(const QString &regionId, const QString &name,
                                  const Regions &regions)
{
    const Region *region = regions.find(regionId);
    const QString id = region ? region->id : regionId + u'\n' + name;
    if (const auto known = m_byRegion.constFind(id); known != m_byRegion.cend())
        return *known;
    const QString above = region ? placeAbove(*region, regions) : QString();
    const std::size_t parent = above.isEmpty() ? root : placeOf(above, {}, regions);
    Node place;
    place.region = regionId;
    place.place = id;
    place.name = region ? displayName(*region) : name;
    if (place.name.isEmpty())
        place.name = tr("Region not known");
    place.words << place.name << name;
    if (region)
        place.words << region->name << region->fullName << region->aliases << region->code;
    const std::size_t made = add(parent, std::move(place));
    m_byRegion.insert(id, made);
    return made;
}

void LibraryModel::sortBelow(std::size_t place, const Regions &regions)
{
    std::vector<std::size_t> &children = m_nodes.at(place).children;
    std::stable_sort(children.begin(), children.end(), [&](std::size_t a, std::size_t b) {
        const Node &one = m_nodes.at(a);
        const Node &other = m_nodes.at(b);
        if (one.entry.has_value() != other.entry.has_value())
            return one.entry.has_value();
        if (one.entry)
            return isNewer(*one.entry, *other.entry);
        return regions.sortKey(one.region) < regions.sortKey(other.region);
    });
    for (std::size_t row = 0; row < children.size(); ++row)
        m_nodes.at(children.at(row)).row = int(row);
}

const LibraryModel::Node &LibraryModel::nodeAt(const QModelIndex &index) const
{
    return m_nodes.at(index.isValid() ? std::size_t(index.internalId()) : root);
}

QModelIndex LibraryModel::indexOf(std::size_t node, int column) const
{
    return node == root ? QModelIndex() : createIndex(m_nodes.at(node).row, column, quintptr(node));
}

QString LibraryModel::keyAt(const QModelIndex &index) const
{
    const auto &entry = nodeAt(index).entry;
    return entry ? entry->key : QString();
}

std::optional<LibraryEntry> LibraryModel::entryAt(const QModelIndex &index) const
{
    return nodeAt(index).entry;
}

QModelIndex LibraryModel::indexOfKey(const QString &key) const
{
    return indexOf(m_byKey.value(key, root), NameColumn);
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(nodeAt(parent).children.at(std::size_t(row)), column);
}

QModelIndex LibraryModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeAt(index).parent, NameColumn) : QModelIndex();
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent).children.size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeAt(index);
    return node.entry ? reportData(node, index, role) : placeData(node, index, role);
}

QVariant LibraryModel::placeData(const Node &place, const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn
                   ? tr("%1 (%2)", "a place, how many reports").arg(place.name).arg(place.count)
                   : spanOf(place.years);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr("%1: %n report(s)", nullptr, place.count).arg(place.name);
    case RegionRole:
        return place.region;
    case PlaceRole:
        return place.place;
    case SortRole:
        return index.row();
    case SearchRole:
        return place.words;
    case CountRole:
        return place.count;
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0)
        return {};
    switch (Columns(section)) {
    case NameColumn:
        return tr("Report");
    case DetailColumn:
        return tr("Years");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace PlanLens
