// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace PlanLens {

/// A stretch of a text: first character and how many, in UTF-16 units.
struct TextStretch
{
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
    bool operator==(const TextStretch &) const = default;
};

/// A text as it is compared while searching, with the way back to the text it came from.
///
/// Two texts are the same where they differ in nothing but
///  - full-width and half-width forms (６．５％ and 6.5%, ， and ,),
///  - radicals and the characters that they show (⾦ and 金), and the like: see plainSign(),
///  - capital and small letters,
///  - blanks of any kind, line ends and invisible characters, which do not count at all.
/// Every other character stays one character.
struct SearchForm
{
    QString text;
    QList<int> origins; ///< for each character of `text` its index in the text it came from

    /// The stretch of the original text that characters of the form stand for.
    TextStretch original(int start, int length) const;
};

SearchForm searchForm(QStringView text);
/// The form alone.
QString searchText(QStringView text);

/// All stretches of the original text whose form is `wanted`, which is a form itself. Occurrences
/// may overlap; none for an empty `wanted`.
QList<TextStretch> occurrences(const SearchForm &form, QStringView wanted);

} // namespace PlanLens
