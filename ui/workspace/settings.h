// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace PlanLens {

/// What a window remembers from one time to the next. Behind an interface, so that a test neither
/// reads nor writes a person's own settings.
class Settings
{
public:
    enum Key {
        Geometry,        ///< QByteArray
        Layout,          ///< QByteArray, of docks and toolbars
        Appearance,      ///< QString, see toKey(PlanLens::Appearance)
        Language,        ///< QString: "zh_CN", "en"; empty follows the system
        RecentFiles,     ///< QStringList, the newest first
        RecentLibraries, ///< the same
        OpenReports,     ///< QStringList of one or two keys
        LastIndicator,   ///< QString
        LastRegions,     ///< QStringList
        LastFolder,      ///< QString
        ReadingPlaces,   ///< QVariantMap: text of the anchor where a report was read, by its key
        KeptSheets,      ///< QByteArray, see toJson(QList<KeptSheet>)
        TextPoints,      ///< double: size of the texts of reports; 0 for the usual one
        TextFamily,      ///< QString: typeface of the texts of reports; empty for the usual one
        TablePoints,     ///< double: size of the text of tables; 0 for that of the interface
        MovementColors,  ///< QString, see toKey(PlanLens::MovementColors)
        SheetValues,     ///< QString: "printed", "signs"; empty follows the language
        PictureFormat,   ///< QString: what the name of the last picture of a chart ended with
        SmallCharts,     ///< bool: whether regions have a small chart each
        TipsSeen,        ///< QStringList of ids, "*" for all
        TableColumns,    ///< QVariantMap, see ColumnKeeper: columns as a person arranged them
        WatchedFolders   ///< QVariantMap: by the path of a library, a QVariantMap of its watched
                         ///< folders with what is done there, see FolderWatch::done()
    };

    virtual ~Settings() = default;
    /// An invalid variant where nothing was stored.
    virtual QVariant value(Key key) const = 0;
    virtual void setValue(Key key, const QVariant &value) = 0;
};

/// The person's own settings.
class SystemSettings : public Settings
{
public:
    SystemSettings();
    ~SystemSettings() override;
    QVariant value(Key key) const override;
    void setValue(Key key, const QVariant &value) override;

private:
    std::unique_ptr<QSettings> m_settings;
};

/// Settings that end with the program.
class MemorySettings : public Settings
{
public:
    QVariant value(Key key) const override { return m_values.value(key); }
    void setValue(Key key, const QVariant &value) override { m_values.insert(key, value); }

private:
    QHash<int, QVariant> m_values;
};

} // namespace PlanLens
