// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recentfiles.h"

#include <QFileInfo>

namespace PlanLens {

QStringList RecentFiles::paths() const
{
    return m_settings.value(Settings::RecentFiles).toStringList();
}

void RecentFiles::add(const QStringList &paths)
{
    QStringList all;
    for (const QString &path : paths)
        all << QFileInfo(path).absoluteFilePath();
    all += this->paths();
    all.removeDuplicates();
    m_settings.setValue(Settings::RecentFiles, QVariant(all.mid(0, most)));
}

void RecentFiles::clear()
{
    m_settings.setValue(Settings::RecentFiles, QStringList());
}

} // namespace PlanLens
