// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualdisplay.h"

#include <QStandardPaths>

namespace PlanLens::Fixtures {

VirtualDisplay::VirtualDisplay()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (program.isEmpty())
        return;
    // The server takes a free display and writes its number once it is ready.
    m_server.start(program,
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1600x1000x24"),
                    QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!m_server.waitForStarted() || !m_server.waitForReadyRead(20000))
        return;
    const QByteArray number = m_server.readLine().trimmed();
    m_up = !number.isEmpty();
    if (m_up) {
        qputenv("DISPLAY", ":" + number);
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
}

VirtualDisplay::~VirtualDisplay()
{
    m_server.terminate();
    if (!m_server.waitForFinished(3000))
        m_server.kill();
}

} // namespace PlanLens::Fixtures
