// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/discourse.h"

#include <QStringView>

namespace PlanLens {

/// What was spoken of once a clause without figures is read. `text` is the clause without its
/// leads: 社会投资活跃度持续上升，占…比重为76% names what the next is about.
Discourse withTopic(Discourse discourse, QStringView text);

/// What was last spoken of, where a new sentence starts.
Discourse atSentence(Discourse discourse);

} // namespace PlanLens
