// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace PlanLens {

/// That one figure is another less a third, by its definition: 自然增长率 is 出生率 less 死亡率.
struct Balance
{
    QStringList balances; ///< names as nameForm() has them
    QStringList gains;
    QStringList losses;

    bool operator==(const Balance &) const = default;
};

/// What is one less another (resources/balances.tsv).
class Balances
{
public:
    /// Reads the table. Lines that do not fit are left out and named in `errors`.
    static Balances fromTsv(const QByteArray &tsv, QStringList *errors = nullptr);
    /// The table that ships with the program, read once.
    static const Balances &shipped();

    const QList<Balance> &all() const { return m_all; }

private:
    QList<Balance> m_all;
};

} // namespace PlanLens
