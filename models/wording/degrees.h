// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// A word that says how soon, how surely or how much.
struct Degree
{
    QString ladder; ///< pace, certainty, …
    int step = 0;   ///< 0 the softest of its ladder
    QString word;

    bool operator==(const Degree &) const = default;
};

/// Words of degree in ladders from the softer to the firmer (resources/degrees.tsv).
class DegreeLadders
{
public:
    static DegreeLadders fromTsv(const QByteArray &tsv);
    /// Those that ship with the program, read once.
    static const DegreeLadders &shipped();

    const QList<Degree> &degrees() const { return m_degrees; }
    QStringList words() const;

private:
    QList<Degree> m_degrees;
};

/// The same thing said with another word of degree: 稳步推进乡村振兴, 加快推进乡村振兴.
struct DegreeChange
{
    Degree from;
    Degree to;
    QString subject; ///< the words that both reports have after the word of degree
    Anchor left;     ///< the word of degree with its subject
    Anchor right;

    bool isFirmer() const { return to.step > from.step; }
    bool operator==(const DegreeChange &) const = default;
};

/// Finds where the right report says with another word of the same ladder what the left one says,
/// in the order of the right one; each once, at its first place. The same words, at least four
/// characters, must follow both (six where both go on differently); what the right report still
/// says with the old word as well has not changed.
QList<DegreeChange> degreeChanges(const Report &left, const Report &right,
                                  const DegreeLadders &ladders = DegreeLadders::shipped());

} // namespace PlanLens
