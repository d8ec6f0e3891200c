// SPDX-License-Identifier: GPL-3.0-or-later
// A page: what the reader makes of the bytes.

#include "fuzztarget.h"
#include "reportpromises.h"
#include "webpages/htmlreader.h"

using namespace PlanLens;

void tryInput(const QByteArray &input)
{
    const QString file = QStringLiteral("fuzzed.html");
    tryReading(file, [&] { return HtmlReader().read(input, file); });
}
