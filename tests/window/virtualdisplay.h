// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace PlanLens::Fixtures {

/// A display of its own for a test that drives the real window: an X server without a screen. To be
/// made before the application.
class VirtualDisplay
{
public:
    VirtualDisplay();
    ~VirtualDisplay();

    /// False where no X server could be started; the test is to be skipped then.
    bool isUp() const { return m_up; }

private:
    QProcess m_server;
    bool m_up = false;
};

} // namespace PlanLens::Fixtures
