// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QAbstractTableModel>

#include <memory>

namespace PlanLens {

/// A report whose places are listed, under a name of the person's own language.
struct NamedReport
{
    QString name;
    std::shared_ptr<const Report> report;
};

/// Places in reports, each with the words around it.
class PlacesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { ReportColumn, ContextColumn, ColumnCount };
    Q_ENUM(Columns)
    enum Roles {
        AnchorRole = Qt::UserRole, ///< Anchor
        HitStartRole,              ///< int: where in the context the place begins
        HitLengthRole              ///< int
    };

    explicit PlacesModel(QObject *parent = nullptr);

    /// Anchors of reports that are not given are left out.
    void setPlaces(const QList<NamedReport> &reports, const QList<Anchor> &places);

    Anchor anchorAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Anchor &anchor) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Place
    {
        Anchor anchor;
        NamedReport report;
        QString context;
        int start = 0;
        int length = 0;
    };
    QList<Place> m_places;
};

/// The words around a place: its sentence, or as much of it as stands near, with `…` where it was
/// cut. `start` is where the place begins in it.
QString contextOf(const Report &report, const Anchor &place, int *start);

} // namespace PlanLens
