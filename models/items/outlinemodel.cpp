// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinemodel.h"

#include "report/headingtext.h"

#include <algorithm>

namespace PlanLens {

OutlineModel::OutlineModel(QObject *parent) : QAbstractItemModel(parent), m_entries(1) {}

void OutlineModel::setReport(std::shared_ptr<const Report> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_entries.assign(1, {});
    // The headings that are still open, outermost first.
    std::vector<int> open;
    const int blocks = m_report ? int(m_report->blocks.size()) : 0;
    for (int i = 0; i < blocks; ++i) {
        const Block &block = m_report->blocks.at(i);
        if (block.kind == BlockKind::Heading) {
            while (!open.empty() &&
                   m_report->blocks.at(m_entries.at(std::size_t(open.back())).block).level >=
                       block.level)
                open.pop_back();
            append(i, open.empty() ? 0 : open.back());
            open.push_back(int(m_entries.size()) - 1);
        } else if (block.kind == BlockKind::Caption) {
            append(i, open.empty() ? 0 : open.back());
        }
    }
    endResetModel();
}

void OutlineModel::append(int block, int parent)
{
    auto &siblings = m_entries.at(std::size_t(parent)).children;
    siblings.push_back(int(m_entries.size()));
    const int row = int(siblings.size()) - 1;
    m_entries.push_back({.block = block, .parent = parent, .row = row, .children = {}});
}

int OutlineModel::entryOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : 0;
}

QString OutlineModel::title(int block) const
{
    return headingTitle(m_report->blocks.at(block));
}

BlockKind OutlineModel::kindOf(int entry) const
{
    return m_report->blocks.at(m_entries.at(std::size_t(entry)).block).kind;
}

bool OutlineModel::belongsToCaption(int block) const
{
    const BlockKind kind = m_report->blocks.value(block).kind;
    return kind == BlockKind::Caption || kind == BlockKind::Table || kind == BlockKind::Note;
}

Anchor OutlineModel::anchorAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_report->anchor(m_entries.at(std::size_t(entryOf(index))).block);
}

QModelIndex OutlineModel::indexOf(const Anchor &anchor) const
{
    if (!m_report || anchor.report != m_report->key())
        return {};
    return indexOfBlock(anchor.block);
}

QModelIndex OutlineModel::indexOfBlock(int block) const
{
    const auto after =
        std::upper_bound(m_entries.begin(), m_entries.end(), block,
                         [](int wanted, const Entry &entry) { return wanted < entry.block; });
    auto entry = int(after - m_entries.begin()) - 1;
    // A caption holds its table and notes; the text that goes on below belongs to the heading.
    if (m_report && !belongsToCaption(block))
        while (entry > 0 && kindOf(entry) == BlockKind::Caption)
            --entry;
    if (entry <= 0)
        return {};
    return createIndex(m_entries.at(std::size_t(entry)).row, HeadingColumn, quintptr(entry));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Entry &entry = m_entries.at(std::size_t(entryOf(parent)));
    return createIndex(row, column, quintptr(entry.children.at(std::size_t(row))));
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = m_entries.at(std::size_t(entryOf(child))).parent;
    if (parent <= 0)
        return {};
    return createIndex(m_entries.at(std::size_t(parent)).row, HeadingColumn, quintptr(parent));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int(m_entries.at(std::size_t(entryOf(parent))).children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int block = m_entries.at(std::size_t(entryOf(index))).block;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title(block);
    case AnchorRole:
        return QVariant::fromValue(anchorAt(index));
    case BlockRole:
        return block;
    case KindRole:
        return int(m_report->blocks.at(block).kind);
    default:
        return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == HeadingColumn && role == Qt::DisplayRole)
        return tr("Outline");
    return {};
}

} // namespace PlanLens
