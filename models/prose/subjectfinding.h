// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "prose/discourse.h"
#include "sentences/prosestretch.h"

#include <QList>

namespace PlanLens {

/// The subjects of figures, and what was spoken of, with them.
struct FoundSubjects
{
    QList<Subject> subjects; ///< one for all figures, one for each, or several of a single figure
    Discourse discourse;
};

/// The subjects of `count` figures that share `phrase`, from the words of it or else from what was
/// last spoken of. `first` is the first of the figures.
FoundSubjects findSubjects(const Stretch &stretch, const ClaimPhrase &phrase, std::size_t count,
                           const Figure &first, const Discourse &discourse);

} // namespace PlanLens
