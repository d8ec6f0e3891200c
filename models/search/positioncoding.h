// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace PlanLens {

/// Places in a stream of characters, in ascending order.
using Positions = std::vector<quint32>;

/// Packs ascending positions below `extent`: the gaps between them as Rice codes, whose parameter
/// follows from extent and count, so that a pair costs little more than the information in it.
QByteArray packPositions(std::span<const quint32> positions, quint32 extent);
/// Appends the `count` positions that packPositions() wrote, each moved by `offset`. Damaged bytes
/// give fewer, none of them beyond `extent`.
void unpackPositions(const uchar *bytes, qsizetype size, quint32 count, quint32 extent,
                     quint32 offset, Positions &positions);

} // namespace PlanLens
