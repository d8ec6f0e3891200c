// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// A word whose reading is not the sum of its characters' most frequent ones.
struct PinyinWord
{
    QString word;
    QStringList syllables; ///< one for each character
};

/// Words with characters of several readings (`resources/pinyin.tsv`): place names and terms of
/// plan reports. Longer words stand before shorter ones.
const QList<PinyinWord> &pinyinWords();

} // namespace PlanLens
