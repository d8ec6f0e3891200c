// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

#include <QAbstractTableModel>

namespace PlanLens {

/// The phrases of two or more reports with how often each has them.
class WordingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a column holds; Count comes once for each report, First and Last where there are more
    /// than two.
    enum Part { PhrasePart, GroupPart, CountPart, ChangePart, StatusPart, FirstPart, LastPart };
    Q_ENUM(Part)
    enum Roles {
        SortRole = Qt::UserRole, ///< a number or a text
        PhraseRole,              ///< the phrase
        StatusRole,              ///< int of PhraseStatus
        BoilerplateRole,         ///< bool
        PartRole                 ///< int of Part
    };

    explicit WordingModel(QObject *parent = nullptr);

    /// `names` stand above the counts: one for each report. `sides` are their names where none
    /// comes after the other, see statusText().
    void setWording(const Wording &wording, const QStringList &names,
                    const QStringList &sides = {});
    const Wording &wording() const { return m_wording; }
    int reportCount() const { return int(m_wording.keys.size()); }
    /// Null where the index is invalid.
    const PhraseUse *useAt(const QModelIndex &index) const;
    QModelIndex indexOfPhrase(const QString &phrase) const;

    Part partOf(int column) const;
    /// The first place of a count's report; for other columns that of the last report that has one.
    Anchor anchorAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString displayText(const QModelIndex &index) const;
    QVariant sortKey(const QModelIndex &index) const;
    int increase(const PhraseUse &use) const;

    Wording m_wording;
    QStringList m_names;
    QStringList m_sides;
};

} // namespace PlanLens
