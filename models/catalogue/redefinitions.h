// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// That an indicator continues another one under a changed definition.
struct Redefinition
{
    QString former; ///< id in the catalogue
    QString later;  ///< id in the catalogue
    QString change; ///< what changed, in a few Chinese words, as the catalogue's definitions are

    bool operator==(const Redefinition &) const = default;
};

/// Which indicators are drawn as one, with a break between them (resources/redefinitions.tsv).
class Redefinitions
{
public:
    /// Reads the table. Lines that do not fit are left out and named in `errors`: too few columns,
    /// an indicator redefined twice, or one that would come to follow itself.
    static Redefinitions fromTsv(const QByteArray &tsv, QStringList *errors = nullptr);
    /// The table that ships with the program, read once.
    static const Redefinitions &shipped();

    const QList<Redefinition> &all() const { return m_all; }
    /// The one that leads from a former indicator straight to a later one; null for none.
    const Redefinition *between(const QString &former, const QString &later) const;
    /// Whether one continues the other, over several steps too.
    bool areRelated(const QString &one, const QString &other) const;
    /// What an indicator continues, the nearest first; empty for most.
    QStringList formersOf(const QString &indicator) const;
    /// What continues an indicator, the nearest first; empty for most.
    QStringList latersOf(const QString &indicator) const;

private:
    QList<Redefinition> m_all;
};

} // namespace PlanLens
