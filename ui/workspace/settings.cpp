// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/settings.h"

#include <QSettings>

namespace PlanLens {

namespace {

QString nameOf(Settings::Key key)
{
    switch (key) {
    case Settings::Geometry:
        return QStringLiteral("window/geometry");
    case Settings::Layout:
        return QStringLiteral("window/layout");
    case Settings::Appearance:
        return QStringLiteral("appearance");
    case Settings::Language:
        return QStringLiteral("language");
    case Settings::RecentFiles:
        return QStringLiteral("recent/files");
    case Settings::RecentLibraries:
        return QStringLiteral("recent/libraries");
    case Settings::OpenReports:
        return QStringLiteral("last/reports");
    case Settings::LastIndicator:
        return QStringLiteral("last/indicator");
    case Settings::LastRegions:
        return QStringLiteral("last/regions");
    case Settings::LastFolder:
        return QStringLiteral("last/folder");
    case Settings::KeptSheets:
        return QStringLiteral("sheets/kept");
    case Settings::ReadingPlaces:
        return QStringLiteral("last/readingPlaces");
    case Settings::TextPoints:
        return QStringLiteral("text/points");
    case Settings::TextFamily:
        return QStringLiteral("text/family");
    case Settings::TablePoints:
        return QStringLiteral("tables/points");
    case Settings::MovementColors:
        return QStringLiteral("colors/movement");
    case Settings::SheetValues:
        return QStringLiteral("sheet/values");
    case Settings::PictureFormat:
        return QStringLiteral("chart/pictureFormat");
    case Settings::SmallCharts:
        return QStringLiteral("chart/smallCharts");
    case Settings::TipsSeen:
        return QStringLiteral("tips/seen");
    case Settings::TableColumns:
        return QStringLiteral("tables/columns");
    case Settings::WatchedFolders:
        return QStringLiteral("watched/folders");
    }
    Q_UNREACHABLE();
}

} // namespace

SystemSettings::SystemSettings()
    : m_settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                             QStringLiteral("PlanLens"),
                                             QStringLiteral("planlens")))
{}

SystemSettings::~SystemSettings() = default;

QVariant SystemSettings::value(Key key) const
{
    return m_settings->value(nameOf(key));
}

void SystemSettings::setValue(Key key, const QVariant &value)
{
    m_settings->setValue(nameOf(key), value);
}

} // namespace PlanLens
