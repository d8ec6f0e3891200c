// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/wordtable.h"

#include <QStringList>

#include <initializer_list>

namespace PlanLens {

/// Words of the lexicon of which several say the same: those of one class, of which one is of the
/// class "standard-form" too and stands for all of them.
class FormTable
{
public:
    struct Hit
    {
        qsizetype length = 0; ///< 0 where no word stands there
        QString form;
    };

    /// The words of `single` stand for themselves alone.
    explicit FormTable(std::initializer_list<const char *> classes, const char *single = nullptr);

    /// The longest word that starts at `position`, or ends a text.
    Hit startingAt(QStringView text, qsizetype position) const;
    Hit ending(QStringView text) const;
    /// The text with the standard form of each of its words, which are looked for from the left.
    QString standard(const QString &text) const;

private:
    Hit hitOf(const WordTable::Hit &hit, QStringView word) const;

    WordTable m_words;
    QStringList m_forms; ///< by tag; empty where the words stand for themselves
};

} // namespace PlanLens
