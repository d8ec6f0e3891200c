// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeentry.h"

#include <QList>
#include <QString>

namespace PlanLens {

class Library;

/// What happened to a library, newest first; places are not looked for. Nothing of it is ever
/// changed: what is taken back is a further entry. Where it cannot be read that is empty, and
/// `error` says why, in one sentence.
QList<ChangeEntry> changesOf(const Library &library, QString *error = nullptr);
/// The figures that moved when a report was read again, by the id of the entry: the first some
/// hundred of them.
QList<FigureMove> movedFigures(const Library &library, int change);

} // namespace PlanLens
