// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// That an indicator is the sum of others by its definition.
struct Whole
{
    QString id;        ///< in the catalogue
    QStringList parts; ///< ids in the catalogue, two or more

    bool operator==(const Whole &) const = default;
};

/// Which indicators are the sums of others (resources/wholes.tsv).
class Wholes
{
public:
    /// Reads the table. Lines that do not fit are left out and named in `errors`: fewer than two
    /// parts, a part named twice, or the whole among its parts.
    static Wholes fromTsv(const QByteArray &tsv, QStringList *errors = nullptr);
    /// The table that ships with the program, read once.
    static const Wholes &shipped();

    const QList<Whole> &all() const { return m_all; }

private:
    QList<Whole> m_all;
};

} // namespace PlanLens
