// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recentfiles.h"

#include <QFileInfo>

namespace PlanLens {

QStringList RecentFiles::paths() const
{
    return m_settings.value(m_key).toStringList();
}

void RecentFiles::add(const QStringList &paths)
{
    QStringList all;
    for (const QString &path : paths)
        all << QFileInfo(path).absoluteFilePath();
    all += this->paths();
    all.removeDuplicates();
    m_settings.setValue(m_key, QVariant(all.mid(0, most)));
}

void RecentFiles::clear()
{
    m_settings.setValue(m_key, QStringList());
}

} // namespace PlanLens
