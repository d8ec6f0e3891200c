// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/regions.h"
#include "library/library.h"
#include "report/reportkinds.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace PlanLens {

/// The reports of a library as a tree of places: provinces, their prefectures, their counties, by
/// the codes of GB/T 2260. A place has its own reports first, the newest before the others, then
/// the places in it of which there are reports. Reports of no known place come last.
class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Columns { NameColumn, DetailColumn, ColumnCount };
    enum Roles {
        KeyRole = Qt::UserRole, ///< key of the report; empty for a region
        RegionRole,             ///< id of the region; empty where not known
        PlaceRole,              ///< of a place: what tells it from all others, known or not
        SortRole,               ///< position among its siblings
        SearchRole,             ///< QStringList: names, years and kinds to search by
        CountRole,              ///< of a region: how many reports are below it
        MarkRole,    ///< the end of a name that tells the report from others; mostly none
        LabelsRole,  ///< QStringList: what a person calls the report
        FormatsRole, ///< QStringList: keys of the further formats of the report
        AlikeRole,   ///< QStringList: keys of reports that seem to be this one in another format
        BehindRole   ///< what stands behind the name, small: further formats, labels
    };

    explicit LibraryModel(QObject *parent = nullptr);

    void setEntries(const QList<LibraryEntry> &entries, const Regions &regions);
    /// What a person calls reports, by key; see Library::labels(). Reports that are listed later
    /// have theirs too.
    void setLabels(const QHash<QString, QStringList> &labels);
    /// The reports that are further formats of those that are listed; see Library::joinedEntries().
    void setJoined(const QList<LibraryEntry> &joined);
    /// Keys of reports that seem to be one in several formats, and are listed several times.
    void setAlike(const QList<QStringList> &groups);
    int reportCount() const { return int(m_byKey.size()); }

    QString keyAt(const QModelIndex &index) const;
    QModelIndex indexOfKey(const QString &key) const;
    std::optional<LibraryEntry> entryAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    /// A place or a report. The first is the root, which no index stands for.
    struct Node
    {
        std::size_t parent = 0;
        int row = 0;
        std::vector<std::size_t> children;
        QString region; ///< id of the place, of a report that of its place
        QString place;  ///< see PlaceRole; empty for a report
        QString name;
        QString mark;      ///< see MarkRole; the end of the name
        QStringList words; ///< further names to search by
        std::optional<LibraryEntry> entry;
        QList<int> years; ///< of the reports below
        int count = 0;    ///< of the reports below
    };

    std::size_t placeOf(const QString &regionId, const QString &name, const Regions &regions);
    std::size_t add(std::size_t parent, Node node);
    void sortBelow(std::size_t place, const Regions &regions);
    const Node &nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(std::size_t node, int column) const;
    QStringList labelsOf(const Node &report) const { return m_labels.value(report.entry->key); }
    const QList<LibraryEntry> *formatsOf(const Node &report) const;
    QStringList formatNamesOf(const Node &report) const;
    QStringList filesAlike(const Node &report) const;
    QString behindName(const Node &report) const;
    void tellChanged(const QString &key);
    template <typename T>
    void tellDifferences(const QHash<QString, T> &before, const QHash<QString, T> &now);
    QString reportTip(const Node &report) const;
    QVariant spokenName(const Node &report, const QModelIndex &index) const;
    QVariant placeData(const Node &place, const QModelIndex &index, int role) const;
    QVariant reportData(const Node &report, const QModelIndex &index, int role) const;

    std::vector<Node> m_nodes;
    QHash<QString, std::size_t> m_byRegion;
    QHash<QString, std::size_t> m_byKey;
    QHash<QString, QStringList> m_labels;         ///< by key
    QHash<QString, QList<LibraryEntry>> m_joined; ///< by the key of the report that counts
    QHash<QString, QStringList> m_alike;          ///< by key, without that one
};

/// Several labels as one text.
QString joinedLabels(const QStringList &labels);

/// `2022 review · 2023 plan`, `2021 government work report`: what the library calls a report below
/// its region's name. The title where neither kind nor year is known.
QString shortTitle(const ReportIdentity &identity);
/// The same with the region's name before it.
QString fullTitle(const ReportIdentity &identity);
/// What people call a format: `DOCX`, `PDF`, `TXT`, a scan.
QString formatName(const QString &format);
/// `PDF · report.pdf`: what the other formats of a report are offered by.
QString formatAndFile(const LibraryEntry &entry);
/// The newest year that it is about; 0 where none is known.
int newestYear(const ReportIdentity &identity);
/// What tells reports of one name apart, by their keys: the format where that does (`DOCX`), else
/// the file. Reports whose name is their own have none.
QHash<QString, QString> distinctions(const QList<LibraryEntry> &entries);
/// fullTitle() with what tells the report apart, if anything does.
QString distinctTitle(const LibraryEntry &entry, const QHash<QString, QString> &distinctions);
/// The title of a further format of a report, told apart from the one that counts by its format.
QString titleOfFormat(const LibraryEntry &entry);

} // namespace PlanLens
