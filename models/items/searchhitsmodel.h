// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSortFilterProxyModel>

#include <vector>

namespace PlanLens {

/// What tells reports of one name apart, by their keys; see librarymodel.h.
QHash<QString, QString> distinctions(const QList<SearchedReport> &reports);

/// All that a search found, as a tree: the reports in the order of their best hit, and under each
/// its hits, best first. Pages are added as they are found; what is listed keeps its place.
class SearchHitsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// The year of a figure is that which it is about; of a text and of a report the newest that
    /// the report is about.
    enum Columns { FoundColumn, PlacesColumn, ReportColumn, YearColumn, LineColumn, ColumnCount };
    Q_ENUM(Columns)
    enum Roles {
        ReportRole = Qt::UserRole, ///< key of the report, of all rows
        IndicatorRole,             ///< of a figure; else empty
        StartRole,                 ///< where in the text the first of what was found stands, and
        LengthRole                 ///< how long it is
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// The first page; those before go.
    void setResults(const SearchResults &results);
    /// A further page. False, and nothing is added, where it is one of another state of the
    /// library, which finds more or fewer hits.
    bool append(const SearchResults &page);
    /// All that is listed; `hits` tell their report by its place in `reports`.
    const SearchResults &results() const { return m_results; }

    int yearOf(const QModelIndex &index) const; ///< the newest that its report is about; 0 for none
    int lineOf(const QModelIndex &index) const; ///< 0 for a report
    Anchor anchorAt(const QModelIndex &index) const; ///< invalid for a report
    bool isReport(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    int reportOf(const QModelIndex &index) const;
    const SearchHit *hitAt(const QModelIndex &index) const;
    QList<int> addReports(const QList<SearchedReport> &reports);
    void tellApart();
    void addHits(int report, const QList<SearchHit> &hits);
    QString titleOf(int report) const;
    QVariant ofReport(int report, int column, int role) const;
    QVariant ofHit(const SearchHit &hit, int column, int role) const;
    QString hitText(const SearchHit &hit, int column) const;

    SearchResults m_results;
    QHash<QString, QString> m_marks;      ///< what tells reports of one title apart, by key
    std::vector<std::vector<int>> m_hits; ///< of each report: their places in the results
};

/// The order in which a person reads what a search found.
class SearchHitsOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class By {
        Rank,   ///< best hits first, and reports by their best one
        Report, ///< reports by name, each with its hits as they follow each other in it
        Year    ///< newest reports first, likewise
    };

    /// `model` must outlive it.
    SearchHitsOrder(SearchHitsModel &model, QObject *parent);

    void setOrder(By by);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool isReportBefore(const QModelIndex &left, const QModelIndex &right) const;

    const SearchHitsModel &m_model;
    By m_by = By::Rank;
};

} // namespace PlanLens
