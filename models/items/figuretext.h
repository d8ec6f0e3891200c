#pragma once

#include "indicators/observation.h"

#include <QString>

namespace PlanLens {

/// The figure of an observation for people: `≥6`, `≈5.5`; words as they are printed, `—` where no
/// target was issued, nothing for a blank.
QString figureText(const Observation &observation);

/// What has to be said beside the figure: estimated, its basis, its note. Empty where there is
/// nothing.
QString qualifierText(const Observation &observation);

/// The printed text with runs of blanks and line ends shown as one blank.
QString printedText(const Observation &observation);

/// `binding` or `expected` in the person's language.
QString attributeText(Attribute attribute);

} // namespace PlanLens
