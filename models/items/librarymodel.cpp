// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/librarymodel.h"

#include <QDir>
#include <QStringList>

#include <algorithm>

namespace PlanLens {

namespace {

/// GB/T 2260 codes put a city before its districts; a place without a code follows the places of
/// its parent that have one; what is not known comes last.
QString orderOf(const QString &regionId, const Regions &regions)
{
    const Region *region = regions.find(regionId);
    if (!region)
        return QStringLiteral("~") + regionId;
    if (!region->code.isEmpty())
        return region->code;
    const Region *parent = regions.find(region->parent);
    QString prefix = parent ? parent->code : QString();
    while (prefix.endsWith(QLatin1String("00")))
        prefix.chop(2);
    return prefix + QStringLiteral("99") + regionId;
}

int newestYear(const LibraryEntry &entry)
{
    return std::max(entry.identity.reviewYear.value_or(0), entry.identity.planYear.value_or(0));
}

bool isNewer(const LibraryEntry &a, const LibraryEntry &b)
{
    if (newestYear(a) != newestYear(b))
        return newestYear(a) > newestYear(b);
    return a.identity.kind != b.identity.kind ? a.identity.kind < b.identity.kind
                                              : a.identity.title < b.identity.title;
}

QString yearsOf(const QList<LibraryEntry> &entries)
{
    int first = 0;
    int last = 0;
    for (const LibraryEntry &entry : entries) {
        for (const std::optional<int> year : {entry.identity.reviewYear, entry.identity.planYear}) {
            if (!year)
                continue;
            first = first == 0 ? *year : std::min(first, *year);
            last = std::max(last, *year);
        }
    }
    if (first == last)
        return first == 0 ? QString() : QString::number(first);
    return QStringLiteral("%1–%2").arg(first).arg(last);
}

} // namespace

LibraryModel::LibraryModel(QObject *parent) : QAbstractItemModel(parent) {}

void LibraryModel::setEntries(const QList<LibraryEntry> &entries, const Regions &regions)
{
    QMap<QString, QList<LibraryEntry>> byOrder;
    for (const LibraryEntry &entry : entries)
        byOrder[orderOf(entry.identity.regionId, regions)].append(entry);

    beginResetModel();
    m_groups.clear();
    for (QList<LibraryEntry> &members : byOrder) {
        std::stable_sort(members.begin(), members.end(), isNewer);
        const ReportIdentity &identity = members.constFirst().identity;
        const Region *region = regions.find(identity.regionId);
        Group group{.regionId = identity.regionId, .years = yearsOf(members), .entries = members};
        group.name = region ? region->name : identity.regionName;
        if (group.name.isEmpty())
            group.name = tr("Region not known");
        group.words << group.name << identity.regionName;
        if (region)
            group.words << region->fullName << region->aliases << region->code;
        m_groups.append(group);
    }
    endResetModel();
}

int LibraryModel::reportCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += int(group.entries.size());
    return count;
}

// A region has the internal id 0, a report the position of its region + 1.
const LibraryModel::Group *LibraryModel::groupAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0 ? &m_groups.at(index.row()) : nullptr;
}

const LibraryEntry *LibraryModel::reportAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups.at(qsizetype(index.internalId()) - 1).entries.at(index.row());
}

QString LibraryModel::keyAt(const QModelIndex &index) const
{
    const auto entry = entryAt(index);
    return entry ? entry->key : QString();
}

std::optional<LibraryEntry> LibraryModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const LibraryEntry *entry = reportAt(index);
    return entry ? std::optional(*entry) : std::nullopt;
}

QModelIndex LibraryModel::indexOfKey(const QString &key) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<LibraryEntry> &entries = m_groups.at(group).entries;
        for (int row = 0; row < entries.size(); ++row) {
            if (entries.at(row).key == key)
                return createIndex(row, NameColumn, quintptr(group) + 1);
        }
    }
    return {};
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex LibraryModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const Group *group = parent.column() == 0 ? groupAt(parent) : nullptr;
    return group ? int(group->entries.size()) : 0;
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
    if (const Group *group = groupAt(index))
        return groupData(*group, index, role);
    return reportData(*reportAt(index), index, role);
}

QVariant LibraryModel::groupData(const Group &group, const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? group.name : group.years;
    case Qt::ToolTipRole:
        return tr("%1: %n report(s)", nullptr, int(group.entries.size())).arg(group.name);
    case RegionRole:
        return group.regionId;
    case SortRole:
        return index.row();
    case SearchRole:
        return group.words;
    default:
        return {};
    }
}

QString LibraryModel::reportTip(const LibraryEntry &entry)
{
    QStringList lines{entry.identity.title, QDir::toNativeSeparators(entry.path),
                      tr("%n figure(s)", nullptr, entry.observations),
                      tr("%n problem(s)", nullptr, entry.problems)};
    if (entry.version > 1)
        lines << tr("version %1").arg(entry.version);
    if (entry.identityCorrected)
        lines << tr("what it is was corrected by hand");
    return lines.join(QLatin1Char('\n'));
}

QVariant LibraryModel::reportData(const LibraryEntry &entry, const QModelIndex &index,
                                  int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return shortTitle(entry.identity);
        return entry.indicatorTables > 0 ? tr("%n table(s)", nullptr, entry.indicatorTables)
                                         : tr("text");
    case Qt::ToolTipRole:
        return reportTip(entry);
    case KeyRole:
        return entry.key;
    case RegionRole:
        return entry.identity.regionId;
    case SortRole:
        return index.row();
    case SearchRole:
        return QStringList{entry.identity.title, shortTitle(entry.identity),
                           kindText(entry.identity.kind), entry.file} +
               groupAt(index.parent())->words;
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
