// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QString>

namespace PlanLens {

/// The figure of an observation for people: `≥6`, `≈5.5`; words as they are printed, `—` where no
/// target was issued, nothing for a blank.
QString figureText(const Observation &observation);

/// What has to be said beside the figure: estimated, its basis, its note. Empty where there is
/// nothing.
QString qualifierText(const Observation &observation);

/// The unit of a figure that stands in a row of another one, for people; empty where it is the
/// row's.
QString ownUnit(const Observation &observation, const QString &rowUnit);
/// qualifierText() after the figure's own unit, if it has one.
QString qualifierText(const Observation &observation, const QString &rowUnit);

/// The printed text with runs of blanks and line ends shown as one blank.
QString printedText(const Observation &observation);

/// `binding` or `expected` in the person's language.
QString attributeText(Attribute attribute);

/// What is measured, in one or two words: level, growth, share …
QString measureText(Measure measure);

/// The same where the name leaves it open: 地区生产总值 with 8.3%. Empty for levels, for figures of
/// tables, whose rows say it, and where the name says it (…增速, …比重, 新增…).
QString unsaidMeasure(const Observation &observation);

} // namespace PlanLens
