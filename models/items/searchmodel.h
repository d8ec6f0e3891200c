// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search.h"

#include <QAbstractListModel>
#include <QHash>

namespace PlanLens {

/// What a search can lead to besides places in texts.
struct SearchTarget
{
    enum class Kind { Indicator, Report, Saved, Suggested };

    Kind kind = Kind::Indicator;
    QString name;
    QString note;           ///< shown after the name
    QString id;             ///< of the indicator, key of the report, query of a search
    QStringList otherNames; ///< it is found by these too

    bool operator==(const SearchTarget &) const = default;
};

/// The targets whose name fits what was typed, as text, pinyin or initials: at most `most` of each
/// kind, those that fit best first (see nameFit()), and where they fit alike in the order given.
QList<SearchTarget> fittingTargets(const QList<SearchTarget> &targets, const QString &text,
                                   int most);

/// What a search found, in one list: targets under a title for each kind, then the places by
/// report, each report with its own line.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Row {
        Title,  ///< of a group; cannot be chosen
        Target, ///< an indicator, a report or a saved search
        Report, ///< leads to the report whose places follow
        Place,  ///< a sentence or a figure
        All     ///< leads to the list of all places
    };
    enum Roles {
        RowRole = Qt::UserRole, ///< Row
        TargetRole,             ///< SearchTarget::Kind, of a target
        IdRole,                 ///< of a target; the key of a report's line
        NoteRole,               ///< what is shown after the text
        AnchorRole,             ///< of a place
        IndicatorRole,          ///< of a figure; else empty
        HighlightsRole          ///< QList<TextStretch> in the text, of a place
    };

    using QAbstractListModel::QAbstractListModel;

    void setTargets(const QList<SearchTarget> &targets);
    void setResults(const SearchResults &results);
    const SearchResults &results() const { return m_results; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Anchor anchorAt(const QModelIndex &index) const;
    /// The row of a place; invalid where it is not listed.
    QModelIndex indexOf(const Anchor &anchor) const;

private:
    struct Entry
    {
        Row row = Row::Title;
        int at = 0; ///< index of the target, report or hit
        SearchTarget::Kind kind = SearchTarget::Kind::Indicator;
        bool texts = false; ///< of a title: that of the places
    };

    void rebuild();
    void appendTargets(SearchTarget::Kind kind);
    void appendPlaces();
    QString title(const Entry &entry) const;
    QString allText() const;
    QVariant ofTarget(const SearchTarget &target, int role) const;
    QVariant ofReport(const SearchedReport &report, int role) const;
    QVariant ofHit(const SearchHit &hit, int role) const;

    QList<SearchTarget> m_targets;
    SearchResults m_results;
    QHash<QString, QString> m_marks; ///< what tells reports of one title apart, by key
    QList<Entry> m_entries;
};

} // namespace PlanLens

Q_DECLARE_METATYPE(QList<PlanLens::TextStretch>)
