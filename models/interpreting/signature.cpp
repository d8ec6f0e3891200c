// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/signature.h"

#include "text/clock.h"

#include <initializer_list>

namespace PlanLens {

Signature signatureNow()
{
    Signature signature;
    for (const char *variable : {"LOGNAME", "USER", "USERNAME"}) {
        if (signature.by.isEmpty())
            signature.by = qEnvironmentVariable(variable);
    }
    // As exact as it is stored.
    QDateTime now = Clock::now();
    now.setTime(QTime(now.time().hour(), now.time().minute(), now.time().second()));
    signature.when = now;
    return signature;
}

} // namespace PlanLens
