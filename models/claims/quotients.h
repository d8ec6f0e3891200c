// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// Where the two that are divided are looked for.
enum class QuotientPlace {
    Report,
    Paragraph,
    Among ///< in the paragraph, and the one above the stroke directly follows the one below it
};

/// That one figure is another divided by a third, by its definition.
struct Quotient
{
    QStringList names; ///< ids of the catalogue, or names as nameForm() has them
    QStringList above;
    QStringList below;
    double off = 0; ///< how much it may be off, in percent of itself
    QuotientPlace place = QuotientPlace::Paragraph;

    /// Below the stroke stand all days of the year.
    bool isOfYearDays() const;
    bool operator==(const Quotient &) const = default;
};

/// What is one divided by another (resources/quotients.tsv).
class Quotients
{
public:
    /// Reads the table. Lines that do not fit are left out and named in `errors`.
    static Quotients fromTsv(const QByteArray &tsv, QStringList *errors = nullptr);
    /// The table that ships with the program, read once.
    static const Quotients &shipped();

    const QList<Quotient> &all() const { return m_all; }

private:
    QList<Quotient> m_all;
};

} // namespace PlanLens
