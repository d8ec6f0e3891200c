// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/settings.h"

#include <QStringList>

namespace PlanLens {

/// The files and folders, or the libraries, that were opened last, the newest first.
class RecentFiles
{
public:
    static constexpr int most = 10;

    explicit RecentFiles(Settings &settings, Settings::Key key = Settings::RecentFiles)
        : m_settings(settings), m_key(key)
    {}

    QStringList paths() const;
    void add(const QStringList &paths);
    void clear();

private:
    Settings &m_settings;
    Settings::Key m_key;
};

} // namespace PlanLens
