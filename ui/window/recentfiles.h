// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/settings.h"

#include <QStringList>

namespace PlanLens {

/// The files and folders opened last, the newest first.
class RecentFiles
{
public:
    static constexpr int most = 10;

    explicit RecentFiles(Settings &settings) : m_settings(settings) {}

    QStringList paths() const;
    void add(const QStringList &paths);
    void clear();

private:
    Settings &m_settings;
};

} // namespace PlanLens
