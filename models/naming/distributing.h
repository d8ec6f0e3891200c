// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "naming/prosesubject.h"
#include "phrases/claimphrase.h"

#include <QList>

#include <cstddef>

namespace PlanLens {

/// The subjects that so many figures are given out to: 工业 and 农业 of 工业、农业分别增长. One
/// where nothing tells them apart.
QList<Subject> distributed(const Subject &own, const ClaimPhrase &phrase, std::size_t figures);

/// ，共计586亿元 behind several: their sum, which is none of theirs.
bool sumsUpAll(QStringView words);

} // namespace PlanLens
