// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/searchform.h"

#include <QList>
#include <QString>

namespace PlanLens {

struct Snippet
{
    QString text;
    QList<TextStretch> highlights; ///< in `text`, in order, none touching another
};

/// The sentence of `text` in which the first of the stretches stands, with all stretches in it.
/// Sentences beyond about 120 characters are cut around the first stretch, with … where they go on.
Snippet cutSnippet(const QString &text, QList<TextStretch> found);

} // namespace PlanLens
