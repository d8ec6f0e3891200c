// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/finding.h"
#include "figures/observation.h"
#include "library/note.h"

#include <QAbstractItemModel>
#include <QHash>

namespace PlanLens {

/// What came of checking reports: a row for each finding, contradictions first, and under it a row
/// for each place it rests on.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Columns { WhatColumn, RuleColumn, LineColumn, ColumnCount };
    enum Roles {
        SortRole = Qt::UserRole,
        AnchorRole,     ///< Anchor of the place; of a finding its first place
        ResultRole,     ///< int of FindingResult; of a place that of its finding
        RuleRole,       ///< int of CheckRule; of a place that of its finding
        ReportRole,     ///< key of the report that is questioned
        PlaceCountRole, ///< int, of a finding; of a place 0
        CorrectedRole,  ///< bool: it rests on a figure that a person put right
        MarkedRole,     ///< bool: a person dealt with it
        RemarkRole      ///< what they said of it
    };

    explicit FindingsModel(QObject *parent = nullptr);

    /// `corrected` are the figures that a person put right, of all reports the findings rest on.
    void setFindings(const QList<Finding> &findings, const QList<Observation> &corrected = {});
    const QList<Finding> &findings() const { return m_findings; }
    int count(FindingResult result) const;
    /// What people made of findings, by report and finding.
    void setMarks(const QList<FindingMark> &marks);
    /// Null where a finding is open.
    const FindingMark *markOf(const Finding &finding) const;

    /// The finding that a row is, or that a place belongs to. The index must be valid.
    const Finding &findingAt(const QModelIndex &index) const;
    Anchor anchorAt(const QModelIndex &index) const;
    /// The first place that lies where an anchor points; not valid where none does.
    QModelIndex indexOf(const Anchor &anchor) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    bool isPlace(const QModelIndex &index) const;
    QVariant findingText(const QModelIndex &index) const;
    QVariant placeText(const QModelIndex &index) const;
    QString spokenText(const QModelIndex &index) const;
    QList<Evidence> placesOf(const QModelIndex &index) const;
    QStringList corrections(const QModelIndex &index) const;

    QList<Finding> m_findings;
    QList<Observation> m_corrected;
    QHash<std::pair<QString, QString>, FindingMark> m_marks;
};

} // namespace PlanLens
