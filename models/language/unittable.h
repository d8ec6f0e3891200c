// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace PlanLens {

/// What units measure, as far as rules ask.
enum class UnitKind {
    Percent,
    Point, ///< percentage points and ranks: what differences are told in
    Times, ///< multiples and ratios
    Money,
    Count, ///< things and people
    Time,
    Physical ///< all others: lengths, weights, …
};

/// What is measured in units of a dimension of the table; "yuan" is money.
UnitKind kindOfDimension(QStringView dimension);

/// One spelling of a unit or measure word.
struct UnitWord
{
    QString text;      ///< as printed: ㎡
    QString unit;      ///< as it is written today: 平方米
    QString dimension; ///< what converts into each other: "square-metre"
    UnitKind kind = UnitKind::Physical;
    double factor = 1;      ///< to the base of the dimension
    bool cellsOnly = false; ///< in a sentence the word means something else: 3月, 5日
};

/// The units of resources/language/units.tsv, whose head explains its columns. Scales (万, 亿, …)
/// are no part of them.
class UnitTable
{
public:
    /// Reads the table; what is wrong with it goes to `errors`, as `line 12: why`.
    static UnitTable read(QStringView tsv, QStringList *errors = nullptr);
    /// The table that the program comes with.
    static const UnitTable &shipped();

    /// The unit that is spelt so; null where there is none.
    const UnitWord *find(QStringView spelling) const;
    /// The longest unit that starts at `position`; null where there is none. A word of Latin
    /// letters counts only where no further letter follows it.
    const UnitWord *startingAt(QStringView text, qsizetype position, bool inSentence) const;

    const QList<UnitWord> &words() const { return m_words; }

private:
    QList<UnitWord> m_words;
    QHash<QString, qsizetype> m_bySpelling;
    QHash<char16_t, QList<qsizetype>> m_byFirst; ///< longest first
};

} // namespace PlanLens
