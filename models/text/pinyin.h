// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace PlanLens {

/// The syllables of a text, lower case and without tones: 大渡口 gives da, du, kou. A run of Latin
/// letters and digits is one syllable; punctuation and blanks give none. A character with several
/// readings is read as place names and the words of plan reports have it: 重庆 is chong qing.
QStringList pinyinSyllables(const QString &text);

/// The syllables in one: dadukou.
QString pinyin(const QString &text);

/// The first letter of each syllable: ddk.
QString pinyinInitials(const QString &text);

/// Whether a filter typed by a person fits a text: `query` is part of it, or fits consecutive
/// syllables of it, each by its beginning: `dadukou`, `ddk`, `dukou` and `dadk` fit 大渡口区.
/// Case and blanks do not matter; an empty query fits every text.
bool matchesPinyin(const QString &query, const QString &text);

/// How well what a person typed fits a name, better ones later.
enum class NameFit {
    None,
    Inside,    ///< somewhere, or nothing was typed
    Beginning, ///< the name begins with it, as text, pinyin or initials
    Whole      ///< it is all of the name, its pinyin or its initials
};
/// None where matchesPinyin() is false.
NameFit nameFit(const QString &query, const QString &text);
/// The best that one of several names fits.
NameFit bestFit(const QString &query, const QStringList &names);

} // namespace PlanLens
