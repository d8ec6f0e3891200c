// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchhitsmodel.h"

#include "items/librarymodel.h"
#include "items/tableroles.h"
#include "search/searchcounts.h"

namespace PlanLens {

namespace {

/// What indexes of reports have inside; those of hits have the row of their report.
constexpr quintptr reportRow = ~quintptr(0);

QString numberText(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

/// One line: rows of a table are of one height.
QString inOneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

} // namespace

QHash<QString, QString> distinctions(const QList<SearchedReport> &reports)
{
    QList<LibraryEntry> entries;
    for (const SearchedReport &report : reports)
        entries << report.entry;
    return distinctions(entries);
}

void SearchHitsModel::setResults(const SearchResults &results)
{
    beginResetModel();
    m_results = results;
    m_marks = distinctions(results.reports);
    m_hits.assign(std::size_t(results.reports.size()), {});
    for (int i = 0; i < results.hits.size(); ++i)
        m_hits[std::size_t(results.hits.at(i).report)].push_back(i);
    endResetModel();
}

bool SearchHitsModel::append(const SearchResults &page)
{
    if (page.error || page.total != m_results.total || page.units != m_results.units)
        return false;
    const QList<int> places = addReports(page.reports);
    std::vector<QList<SearchHit>> hits(m_hits.size());
    for (SearchHit hit : page.hits) {
        hit.report = places.at(hit.report);
        hits[std::size_t(hit.report)].append(hit);
    }
    for (std::size_t report = 0; report < hits.size(); ++report) {
        if (!hits[report].isEmpty())
            addHits(int(report), hits[report]);
    }
    return true;
}

/// Adds those that are not listed yet; where each of them stands.
QList<int> SearchHitsModel::addReports(const QList<SearchedReport> &reports)
{
    QHash<QString, int> known;
    for (int i = 0; i < m_results.reports.size(); ++i)
        known.insert(m_results.reports.at(i).entry.key, i);
    QList<int> places;
    QList<SearchedReport> added;
    for (const SearchedReport &report : reports) {
        const auto place = known.constFind(report.entry.key);
        if (place == known.constEnd()) {
            places << int(m_results.reports.size() + added.size());
            added << report;
        } else {
            places << *place;
        }
    }
    if (added.isEmpty())
        return places;
    const auto first = int(m_results.reports.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_results.reports += added;
    m_hits.resize(std::size_t(m_results.reports.size()));
    endInsertRows();
    tellApart();
    return places;
}

/// A report that comes later may have the title of one that is listed.
void SearchHitsModel::tellApart()
{
    const QHash<QString, QString> marks = distinctions(m_results.reports);
    if (marks == m_marks)
        return;
    m_marks = marks;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex report = index(row, FoundColumn);
        Q_EMIT dataChanged(report, report);
        if (const int hits = rowCount(report); hits > 0)
            Q_EMIT dataChanged(index(0, ReportColumn, report),
                               index(hits - 1, ReportColumn, report));
    }
}

void SearchHitsModel::addHits(int report, const QList<SearchHit> &hits)
{
    std::vector<int> &listed = m_hits[std::size_t(report)];
    const auto first = int(listed.size());
    beginInsertRows(index(report, 0), first, first + int(hits.size()) - 1);
    for (const SearchHit &hit : hits) {
        listed.push_back(int(m_results.hits.size()));
        m_results.hits += hit;
    }
    endInsertRows();
}

bool SearchHitsModel::isReport(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == reportRow;
}

int SearchHitsModel::reportOf(const QModelIndex &index) const
{
    return isReport(index) ? index.row() : int(index.internalId());
}

/// Null for a report.
const SearchHit *SearchHitsModel::hitAt(const QModelIndex &index) const
{
    if (!index.isValid() || isReport(index))
        return nullptr;
    const std::vector<int> &hits = m_hits[std::size_t(index.internalId())];
    return &m_results.hits.at(hits[std::size_t(index.row())]);
}

int SearchHitsModel::yearOf(const QModelIndex &index) const
{
    return index.isValid() ? newestYear(m_results.reports.at(reportOf(index)).entry.identity) : 0;
}

int SearchHitsModel::lineOf(const QModelIndex &index) const
{
    const SearchHit *hit = hitAt(index);
    return hit ? hit->line : 0;
}

Anchor SearchHitsModel::anchorAt(const QModelIndex &index) const
{
    const SearchHit *hit = hitAt(index);
    return hit ? hit->anchor : Anchor();
}

QModelIndex SearchHitsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : reportRow);
}

QModelIndex SearchHitsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isReport(index))
        return {};
    return createIndex(int(index.internalId()), 0, reportRow);
}

int SearchHitsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_hits.size());
    return isReport(parent) && parent.column() == 0 ? int(m_hits[std::size_t(parent.row())].size())
                                                    : 0;
}

int SearchHitsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant SearchHitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == ReportRole)
        return m_results.reports.at(reportOf(index)).entry.key;
    if (role == Qt::TextAlignmentRole && index.column() != FoundColumn &&
        index.column() != ReportColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const SearchHit *hit = hitAt(index);
    return hit ? ofHit(*hit, index.column(), role) : ofReport(index.row(), index.column(), role);
}

QString SearchHitsModel::titleOf(int report) const
{
    return distinctTitle(m_results.reports.at(report).entry, m_marks);
}

QVariant SearchHitsModel::ofReport(int report, int column, int role) const
{
    const SearchedReport &searched = m_results.reports.at(report);
    const QString title = titleOf(report);
    if (role == Qt::AccessibleTextRole && column == FoundColumn)
        return tr("%1: %2").arg(title, countText(m_results, searched));
    if (role == Qt::ToolTipRole)
        return searched.entry.identity.title;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case FoundColumn:
        return title;
    case PlacesColumn:
        return QString::number(searched.places);
    case YearColumn:
        return numberText(newestYear(searched.entry.identity));
    default:
        return QString();
    }
}

QString SearchHitsModel::hitText(const SearchHit &hit, int column) const
{
    switch (column) {
    case FoundColumn:
        return inOneLine(hit.snippet);
    case ReportColumn:
        return titleOf(hit.report);
    case YearColumn:
        return hit.figure ? hit.figure->period.toString()
                          : numberText(newestYear(m_results.reports.at(hit.report).entry.identity));
    case LineColumn:
        return numberText(hit.line);
    default:
        return {};
    }
}

QVariant SearchHitsModel::ofHit(const SearchHit &hit, int column, int role) const
{
    const bool marked = column == FoundColumn && !hit.highlights.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return hitText(hit, column);
    case Qt::ToolTipRole:
        return column == FoundColumn ? hit.snippet : hitText(hit, column);
    case TableRole::Place:
        return QVariant::fromValue(hit.anchor);
    case IndicatorRole:
        return hit.indicator();
    case StartRole:
        return marked ? hit.highlights.constFirst().start : 0;
    case LengthRole:
        return marked ? hit.highlights.constFirst().length : 0;
    default:
        return {};
    }
}

QVariant SearchHitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == TableRole::ColumnKey)
        return columnKey<Columns>(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FoundColumn:
        return tr("Found");
    case PlacesColumn:
        return tr("Places");
    case ReportColumn:
        return tr("Report");
    case YearColumn:
        return tr("Year");
    case LineColumn:
        return tr("Line");
    default:
        return {};
    }
}

SearchHitsOrder::SearchHitsOrder(SearchHitsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    sort(0);
}

void SearchHitsOrder::setOrder(By by)
{
    m_by = by;
    invalidate();
}

/// What is alike stands as the model has it, by rank.
bool SearchHitsOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_by == By::Rank)
        return left.row() < right.row();
    if (m_model.isReport(left))
        return isReportBefore(left, right);
    const int line = m_model.lineOf(left);
    const int other = m_model.lineOf(right);
    return line == other ? left.row() < right.row() : line < other;
}

bool SearchHitsOrder::isReportBefore(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_by == By::Year) {
        const int year = m_model.yearOf(left);
        const int other = m_model.yearOf(right);
        return year == other ? left.row() < right.row() : year > other;
    }
    const int order = QString::localeAwareCompare(left.data().toString(), right.data().toString());
    return order == 0 ? left.row() < right.row() : order < 0;
}

} // namespace PlanLens
