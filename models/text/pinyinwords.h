// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <span>

namespace PlanLens {

/// A word whose reading is not the sum of its characters' most frequent ones.
struct PinyinWord
{
    QStringView word;
    QLatin1String syllables; ///< parted by blanks, one for each character
};

/// Words with characters of several readings: place names and terms of plan reports. Longer words
/// stand before shorter ones that they begin with.
std::span<const PinyinWord> pinyinWords();

} // namespace PlanLens
