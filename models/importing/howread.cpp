// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/howread.h"

#include "interpreting/explanationtext.h"
#include "importing/understanding.h"

namespace PlanLens {

HowRead howRead(const Report &report)
{
    HowRead texts;
    const Interpretation interpretation = interpretAs(report, report.identity);
    for (const Observation &observation : interpretation.observations) {
        const QString text = explanationText(observation, report);
        if (!text.isEmpty())
            texts.insert(observation.anchor, text);
    }
    return texts;
}

} // namespace PlanLens
