// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchmodel.h"

#include "items/librarymodel.h"
#include "items/searchhitsmodel.h"
#include "search/searchcounts.h"
#include "text/pinyin.h"

#include <QHash>

#include <algorithm>

namespace PlanLens {

QList<SearchTarget> fittingTargets(const QList<SearchTarget> &targets, const QString &text,
                                   int most)
{
    QList<std::pair<NameFit, const SearchTarget *>> ranked;
    for (const SearchTarget &target : targets) {
        const NameFit fit = bestFit(text, QStringList(target.name) + target.otherNames);
        if (fit != NameFit::None)
            ranked.append({fit, &target});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<SearchTarget> fitting;
    QHash<int, int> counts;
    for (const auto &[fit, target] : std::as_const(ranked)) {
        if (counts[int(target->kind)]++ < most)
            fitting += *target;
    }
    return fitting;
}

void SearchModel::setTargets(const QList<SearchTarget> &targets)
{
    if (targets == m_targets)
        return;
    m_targets = targets;
    rebuild();
}

void SearchModel::setResults(const SearchResults &results)
{
    m_results = results;
    m_marks = distinctions(results.reports);
    rebuild();
}

void SearchModel::rebuild()
{
    beginResetModel();
    m_entries.clear();
    appendTargets(SearchTarget::Kind::Saved);
    appendTargets(SearchTarget::Kind::Indicator);
    appendTargets(SearchTarget::Kind::Report);
    appendPlaces();
    appendTargets(SearchTarget::Kind::Suggested);
    endResetModel();
}

void SearchModel::appendTargets(SearchTarget::Kind kind)
{
    bool first = true;
    for (int i = 0; i < m_targets.size(); ++i) {
        if (m_targets.at(i).kind != kind)
            continue;
        if (first)
            m_entries += Entry{Row::Title, 0, kind};
        first = false;
        m_entries += Entry{Row::Target, i, kind};
    }
}

void SearchModel::appendPlaces()
{
    if (m_results.hits.isEmpty())
        return;
    m_entries += Entry{.row = Row::Title, .texts = true};
    for (int report = 0; report < m_results.reports.size(); ++report) {
        m_entries += Entry{Row::Report, report};
        for (int i = 0; i < m_results.hits.size(); ++i) {
            if (m_results.hits.at(i).report == report)
                m_entries += Entry{Row::Place, i};
        }
    }
    m_entries += Entry{.row = Row::All, .texts = true};
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_entries.at(index.row()).row == Row::Title
               ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString SearchModel::title(const Entry &entry) const
{
    if (entry.texts)
        return m_results.hits.first().figure ? tr("Figures") : tr("Texts");
    switch (entry.kind) {
    case SearchTarget::Kind::Indicator:
        return tr("Indicators");
    case SearchTarget::Kind::Report:
        return tr("Reports");
    case SearchTarget::Kind::Saved:
        return tr("Saved searches");
    case SearchTarget::Kind::Suggested:
        return tr("By figures");
    }
    return {};
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (role == RowRole)
        return int(entry.row);
    switch (entry.row) {
    case Row::Title:
        if (role == NoteRole && entry.texts)
            return countText(m_results);
        return role == Qt::DisplayRole ? title(entry) : QVariant();
    case Row::Target:
        return ofTarget(m_targets.at(entry.at), role);
    case Row::Report:
        return ofReport(m_results.reports.at(entry.at), role);
    case Row::Place:
        return ofHit(m_results.hits.at(entry.at), role);
    case Row::All:
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? allText() : QVariant();
    }
    return {};
}

QString SearchModel::allText() const
{
    return m_results.ofFigures
               ? tr("All %n figure(s) in a list beside the text", nullptr, m_results.units)
               : tr("All %n paragraph(s), headings and cells in a list beside the text", nullptr,
                    m_results.units);
}

QVariant SearchModel::ofTarget(const SearchTarget &target, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return target.name;
    case NoteRole:
        return target.note;
    case IdRole:
        return target.id;
    case TargetRole:
        return int(target.kind);
    default:
        return {};
    }
}

QVariant SearchModel::ofReport(const SearchedReport &report, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return distinctTitle(report.entry, m_marks);
    case Qt::ToolTipRole:
        return report.entry.identity.title;
    case NoteRole:
        return countText(m_results, report);
    case IdRole:
        return report.entry.key;
    default:
        return {};
    }
}

QVariant SearchModel::ofHit(const SearchHit &hit, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return hit.snippet;
    case NoteRole:
        return tr("line %1").arg(hit.line);
    case AnchorRole:
        return QVariant::fromValue(hit.anchor);
    case IndicatorRole:
        return hit.indicator();
    case HighlightsRole:
        return QVariant::fromValue(hit.highlights);
    default:
        return {};
    }
}

Anchor SearchModel::anchorAt(const QModelIndex &index) const
{
    return data(index, AnchorRole).value<Anchor>();
}

QModelIndex SearchModel::indexOf(const Anchor &anchor) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        const Entry &entry = m_entries.at(row);
        if (entry.row == Row::Place && m_results.hits.at(entry.at).anchor == anchor)
            return index(row);
    }
    return {};
}

} // namespace PlanLens
