// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/wordtable.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace PlanLens {

/// A word of the language of plan reports: one row of resources/language.
struct LexiconWord
{
    QString text;
    QStringList classes; ///< what it can be
    QString decides;     ///< what decides, where two of its classes stand at the same place
    QString example;     ///< reads otherwise without the word
};

/// What a word can be: one row of resources/language/classes.tsv.
struct WordClass
{
    QString name;
    QString where;   ///< where its words stand: "end", "front" …
    QString meaning; ///< what they do there
};

/// The words that rules are written in, by class. Rules name classes; the words themselves stand in
/// resources/language, whose first lines explain the columns.
class Lexicon
{
public:
    /// A class whose words get a tag.
    struct Group
    {
        int tag = 0;
        const char *wordClass = nullptr;
    };

    /// The lexicon of the program, read once.
    static const Lexicon &common();

    /// `classes` and `words`: tables of text. A row cut short and a second row of a word are left
    /// out; of a class that is unknown a word keeps the name, but no rule finds it by that. Both
    /// are said in `errors`, by their line.
    static Lexicon fromTsv(const QByteArray &classes, const QList<QByteArray> &words,
                           QStringList *errors = nullptr);

    /// Made of the tables when they are asked for; rules ask for the words of classes alone.
    QList<WordClass> classes() const;
    QList<LexiconWord> words() const;
    /// The words of a class, in the order of their rows. Ends the program where there is no such
    /// class: a rule names one that the data does not know.
    const QStringList &wordsOf(const char *wordClass) const;

private:
    QByteArray m_classTable;        ///< what the rows and the names of classes view
    QList<QByteArray> m_wordTables; ///< the same
    QHash<QByteArrayView, QStringList> m_byClass;
};

/// A table of the words of one class of the common lexicon, or of several.
WordTable wordsOf(const char *wordClass);
WordTable wordsOf(std::initializer_list<Lexicon::Group> groups);

} // namespace PlanLens
